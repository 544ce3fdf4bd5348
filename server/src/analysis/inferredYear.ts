/**
 * The year in which a text was written, from the years and events that it speaks of. Each way to speak of a year makes some years of
 * writing likelier than others; the likelihoods are multiplied, and where no year stands out the text's own year stays open.
 */
import { type Edtf, edtfFromMonth, edtfFromYear } from '../base/edtf.ts';
import { groupBy } from '../base/groupBy.ts';
import { lastResult } from '../base/lastResult.ts';
import type { TimesWord } from '../lexicon/timesWords.ts';
import {
  countedClue,
  nextYearClue,
  ownYearClue,
  reviewClue,
  sameDayClue,
  type YearClue,
  type YearOdds,
} from '../lexicon/yearClues.ts';
import type { BlockReading } from './blockReading.ts';
import type { DatedBlocks } from './datedBlocks.ts';
import type { DateReference } from './documentAnalysis.ts';
import { type FoundClue, noEvidence, type YearEvidence, yearEvidence } from './yearEvidence.ts';

/** How far from the years that it speaks of a text's own year is looked for. */
const spread = 12;
/** Of a hundred texts, how many may be written in a year that the odds do not know. */
const unlikely = 0.1;
/** How often, against its best year, a word is spoken of when its years are over. */
const seldom = 0.01;
/** Share of the likelihoods that the likeliest year must have. */
const enough = 0.6;
/** Odds that the strongest clue must have: several weak ones that agree are still no evidence. */
const half = 50;
/** How many paragraphs begin with the year that a text reviews. */
const severalTimes = 3;
/** Kinds that mean the next year where a text says 明年 and no 今年. */
const ofNextYear = new Set(['own', 'statistic', 'year']);
/** Kinds that may speak of years ahead. */
const ofAims = new Set(['aim', 'to', 'plan', 'title', 'expected', 'in force']);

/** The part of a tail's odds that its year number `k` has: ever less, and 1 in all. */
const ofTail = (k: number): number => 2 / ((k + 2) * (k + 3));

/** @param since how many years after the year that is spoken of */
function likelihood([ahead, next, same, after, two, later]: YearOdds, since: number): number {
  const near = [next, same, after, two][since + 1];
  return Math.log((near ?? (since < 0 ? ahead * ofTail(-2 - since) : later * ofTail(since - 3))) + unlikely);
}

function likelihoodOfWord({ from, odds }: TimesWord, year: number): number {
  if (year < from) return Math.log(unlikely);
  const often = (odds[Math.min(year - from, odds.length - 1)] as number) / Math.max(...odds);
  return Math.log(half * Math.max(often, seldom));
}

/** One thing that speaks for some years. */
interface Evidence {
  readonly words: string;
  readonly first: number;
  readonly likelihood: (year: number) => number;
}

function evidenceOf(found: readonly YearEvidence[]): readonly Evidence[] {
  const clues = latestOfKinds(cluesOf(found)).map(({ clue: { odds }, year: told, words }) => ({
    words,
    first: told - spread,
    likelihood: (year: number) => likelihood(odds, year - told),
  }));
  const times = [...new Set(found.flatMap((one) => [...one.times]))].map((word) => ({
    words: word.word,
    first: word.from,
    likelihood: (year: number) => likelihoodOfWord(word, year),
  }));
  return [...clues, ...times];
}

export function inferredYear({ blocks, readings }: DatedBlocks): DateReference | null {
  const found = blocks.map((block, i) => yearEvidence(block, readings[i] as BlockReading));
  return likeliestYear(found.filter((one) => one !== noEvidence));
}

const likeliestYear = lastResult((found: readonly YearEvidence[]): DateReference | null => {
  const evidence = evidenceOf(found);
  const years = new Set(evidence.flatMap(({ first }) => Array.from({ length: 2 * spread + 1 }, (_, i) => first + i)));
  const scored = [...years]
    .map((year) => ({ year, score: evidence.reduce((sum, one) => sum + one.likelihood(year), 0) }))
    .sort((a, b) => b.score - a.score || a.year - b.year);
  const [best] = scored;
  if (!best) return null;
  const all = scored.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  // The one that speaks most for the year, against what it says of others.
  const strongest = evidence.reduce((a, b) => (b.likelihood(best.year) > a.likelihood(best.year) ? b : a));
  if (1 / all < enough || strongest.likelihood(best.year) < Math.log(half)) return null;
  const latest = latestMonth(found, best.year);
  return { value: edtfFromYear(best.year), source: 'inferred', words: strongest.words, ...(latest ? { latest } : {}) };
});

/** The last month of the year of which a day is told; none where it was over by then (上半年 beside 6月30日). */
function latestMonth(found: readonly YearEvidence[], own: number): Edtf | undefined {
  const days = found.flatMap(({ undatedDays, datedDays }) => [
    ...undatedDays,
    ...[...datedDays].flatMap(([day, { year }]) => (year === own ? [day] : [])),
  ]);
  const month = Math.max(0, ...days.map((day) => Number.parseInt(day, 10)));
  const isOver = found.some(({ fullMonths }) => [...fullMonths].some((last) => last >= month && last < month + 3));
  return month >= 1 && month <= 12 && !isOver ? edtfFromMonth(own, month) : undefined;
}

function cluesOf(found: readonly YearEvidence[]): readonly FoundClue[] {
  const clues = found.flatMap((one) => one.clues);
  const undated = new Set(found.flatMap(({ undatedDays }) => [...undatedDays]));
  const latest = Math.max(...clues.filter(({ clue }) => isOfPast(clue)).map(({ year }) => year));
  for (const { datedDays } of found)
    for (const [day, { year, words }] of datedDays)
      if (year >= latest && undated.has(day)) clues.push({ clue: sameDayClue, year, words });
  const stated = new Set(found.flatMap((one) => [...one.stated]));
  const told = Math.max(...clues.filter(({ clue }) => !isOfAims(clue)).map(({ year }) => year));
  for (const count of new Set(found.flatMap(({ lasted }) => [...lasted])))
    for (const from of stated) {
      const year = from + count;
      // Of all years of a text one or the other is this long before any year: only the latest and the one after it count.
      if (year === told || year === told + 1) clues.push({ clue: countedClue, year, words: `${count}年来` });
    }
  const opened = groupBy(
    found.flatMap(({ opens }) => (opens === null ? [] : [opens])),
    (year) => year,
  );
  for (const [year, { length }] of opened)
    if (length >= severalTimes) clues.push({ clue: reviewClue, year, words: `${year}年` });
  if (found.some(({ saysThisYear }) => saysThisYear))
    return clues.map((one) => (one.clue.kind === ownYearClue.kind ? { ...one, clue: ownYearClue } : one));
  if (!found.some(({ saysNextYear }) => saysNextYear)) return clues;
  return clues.map((one) => (ofNextYear.has(one.clue.kind) ? { ...one, clue: nextYearClue } : one));
}

/** Whether a text that speaks so of a year was written in it or later. */
const isOfPast = ({ odds: [ahead, next] }: YearClue): boolean => ahead + next <= 2;

const isOfAims = ({ kind }: YearClue): boolean => ofAims.has(kind);

const isWeak = ({ odds: [, , same, after] }: YearClue): boolean => Math.max(same, after) < half;

/** Of each kind the clue with the latest year. */
function latestOfKinds(clues: readonly FoundClue[]): readonly FoundClue[] {
  const told = Math.max(...clues.filter(({ clue }) => !isOfAims(clue)).map(({ year }) => year));
  const latest = new Map<string, FoundClue>();
  for (const clue of clues) {
    const { kind } = clue.clue;
    // That a year before the latest one is over is known anyway.
    if (clue.year < told && isWeak(clue.clue)) continue;
    if (clue.year > (latest.get(kind)?.year ?? 0)) latest.set(kind, clue);
  }
  return [...latest.values()];
}
