/**
 * What the sentence itself states about each of its figures. Depends on the block's text alone, so that it is kept while the rest of
 * the document changes; what is inherited from outside is added by `completeFact.ts`.
 */
import type { FigureProposal, Proposal } from '../mentions/proposal.ts';
import type { Sentence } from '../text/logicalText.ts';
import { dealtSubjects } from './dealtFigures.ts';
import type { Basis, Comparison, Direction, Measure } from './fact.ts';
import { dateOf, type FigureDate } from './figureDate.ts';
import { isCounted, measureOf } from './figureMeasure.ts';
import { completed, countLead, type FigurePhrase, nounAfter, readPhrase, withoutLead } from './figurePhrase.ts';
import { roleOf, type StatedRole } from './figureRole.ts';
import { splitScope } from './figureScope.ts';

export interface StatedFact extends Partial<FigureDate> {
  readonly indicator?: { readonly value: string; readonly inherited: boolean };
  readonly scope?: { readonly value: string; readonly inherited: boolean };
  readonly measure: Measure;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly comparison?: Comparison;
  readonly role?: StatedRole;
  /** Whose property a `spec` is: index of the project's proposal. */
  readonly project?: number;
}

/** Facts by index of the proposal; none for proposals that are no figures. */
export function statedFacts(
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
): ReadonlyMap<number, StatedFact> {
  const facts = new Map<number, StatedFact>();
  let next = 0;
  for (const { span } of sentences) {
    const inside: number[] = [];
    for (; next < proposals.length && (proposals[next] as Proposal).span.start < span.end; next++) inside.push(next);
    if (inside.some((index) => proposals[index]?.kind === 'figure'))
      readSentence({ text, start: span.start, end: span.end, proposals, inside }, facts);
  }
  return facts;
}

interface SentenceReading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly proposals: readonly Proposal[];
  /** Indices of the sentence's proposals. */
  readonly inside: readonly number[];
}

/** Figures of one sentence that were dealt out by 分别, and what they share. */
interface Deal {
  readonly phrase: FigurePhrase;
  readonly subjects: readonly string[];
  next: number;
}

function readSentence(sentence: SentenceReading, facts: Map<number, StatedFact>): void {
  const { text, start, end, proposals, inside } = sentence;
  let previous: { readonly fact: StatedFact; readonly end: number } | undefined;
  let scope: string | undefined;
  let deal: Deal | undefined;
  const levels: string[] = [];
  for (const index of inside) {
    const figure = proposals[index] as Proposal;
    if (figure.kind !== 'figure') continue;
    const clause = Math.max(start, lastOf(text, '，；：。！？', figure.span.start, start) + 1);
    const left = Math.max(previous?.end ?? start, clause);
    const before = withoutDates(sentence, left, figure.span.start);
    const after = text.slice(figure.span.end, Math.min(end, figure.span.end + 30, nextMention(sentence, index)));
    const read = readPhrase(before);
    if (before.includes('分别')) deal = dealOf(before, read, levels, figure, sentence, index);
    else if (deal && !/^[、和及与]$/.test(before)) deal = undefined;
    const phrase = deal ? deal.phrase : read;
    const measure = measureOf(figure, phrase);
    const stated = splitScope(phrase.words);
    if (stated.scope && clause === left && !deal) scope = stated.scope;
    const role = roleOf({ text, sentence: start, clause, figure, before, after });
    const indicator = deal
      ? dealt(deal)
      : role?.value === 'spec'
        ? propertyName(role.words)
        : indicatorOf(figure, stated.words, before, after, measure, phrase, previous?.fact);
    if (indicator && (measure === 'level' || measure === 'count') && !deal) levels.push(indicator.value);
    const project = role?.value === 'spec' ? projectOf(figure, proposals, inside) : undefined;
    const fact: StatedFact = {
      measure,
      ...(indicator ? { indicator } : {}),
      ...(stated.scope ? { scope: { value: stated.scope, inherited: false } } : {}),
      ...(!stated.scope && scope ? { scope: { value: scope, inherited: true } } : {}),
      ...(measure === 'growth' || measure === 'change' ? { direction: phrase.verb?.direction ?? ('up' as const) } : {}),
      ...(phrase.basis ? { basis: phrase.basis } : {}),
      ...(phrase.comparison ? { comparison: phrase.comparison } : {}),
      ...(role ? { role } : {}),
      ...(dateOf(text, start, figure, proposals, inside) ?? {}),
      ...(project === undefined ? {} : { project }),
    };
    facts.set(index, fact);
    previous = { fact, end: figure.span.end };
  }
}

/** The words of the indicator: before the figure, for counted things after it, else those of the figure before. */
function indicatorOf(
  figure: FigureProposal,
  words: string,
  before: string,
  after: string,
  measure: Measure,
  phrase: FigurePhrase,
  previous: StatedFact | undefined,
): StatedFact['indicator'] {
  const counted = isCounted(figure.quantity.unit) && !after.startsWith('的') ? nounAfter(after) : '';
  // 185个重点项目 names what it counts after the figure; what stands before it is a verb, but for 新增 and its like.
  const own = counted
    ? (countLead.exec(before)?.[0] ?? '') + counted
    : completed(phrase, words, previous?.indicator?.value);
  if (own.length >= 2) return { value: own, inherited: own !== words && counted === '' };
  const continues = phrase.verb !== undefined || phrase.share || measure === 'growth' || measure === 'change';
  return continues && previous?.indicator ? { value: previous.indicator.value, inherited: true } : undefined;
}

/** What a property is called: 总投资, 占地面积; a size without a word for it (300兆瓦储能) stays open. */
const propertyName = (words: string | undefined): StatedFact['indicator'] =>
  words === undefined ? undefined : { value: words === '年产' ? '年产量' : words, inherited: false };

/** What 分别 deals out: the subjects before it, or the levels that the sentence has named just before. */
function dealOf(
  before: string,
  phrase: FigurePhrase,
  levels: readonly string[],
  figure: FigureProposal,
  sentence: SentenceReading,
  index: number,
): Deal {
  const at = before.lastIndexOf('分别');
  const figures = figuresInRow(figure, sentence, index);
  const common = readPhrase(before.slice(at + 2)).withLead;
  const ahead = splitScope(withoutLead(before.slice(0, at).replace(/(?:同比|环比|、|，)+$/, ''))).words;
  const subjects = dealtSubjects(ahead, common);
  if (subjects.length === figures) return { phrase, subjects, next: 0 };
  const named = ahead === '' && levels.length >= figures ? levels.slice(-figures) : [];
  return { phrase, subjects: named, next: 0 };
}

/** How many figures follow one another, parted by nothing but 、 and 和. */
function figuresInRow(first: FigureProposal, { text, proposals, inside }: SentenceReading, index: number): number {
  let count = 1;
  let end: number = first.span.end;
  for (const later of inside) {
    const next = proposals[later] as Proposal;
    if (later <= index || next.kind !== 'figure') continue;
    if (!/^[、和及与]$/.test(text.slice(end, next.span.start))) break;
    count++;
    end = next.span.end;
  }
  return count;
}

function dealt(deal: Deal): StatedFact['indicator'] {
  const value = deal.subjects[deal.next++];
  return value === undefined ? undefined : { value, inherited: false };
}

/** Where the next date or figure begins; the noun that a figure counts does not reach over it, but a size may lead it (17个千亩园区). */
function nextMention({ text, proposals, inside }: SentenceReading, after: number): number {
  const { end } = (proposals[after] as Proposal).span;
  const next = inside.find((index) => {
    const { kind, span } = proposals[index] as Proposal;
    const isSize = kind === 'figure' && /[百千万亿]/.test(text[span.start] as string);
    return index > after && kind !== 'project' && span.start > end && !isSize;
  });
  return next === undefined ? Number.POSITIVE_INFINITY : (proposals[next] as Proposal).span.start;
}

/** Offset of the last of some characters in [from, before), or from - 1. */
function lastOf(text: string, characters: string, before: number, from: number): number {
  for (let i = before - 1; i >= from; i--) if (characters.includes(text[i] as string)) return i;
  return from - 1;
}

function withoutDates({ text, proposals, inside }: SentenceReading, from: number, to: number): string {
  let out = '';
  let at = from;
  for (const index of inside) {
    const { kind, span } = proposals[index] as Proposal;
    if (kind !== 'date' || span.end <= at || span.start >= to) continue;
    out += text.slice(at, Math.max(at, span.start));
    at = span.end;
  }
  return out + text.slice(Math.min(at, to), to);
}

/** The project that a property belongs to: the one around or after the figure in the sentence, else the one before. */
function projectOf(
  figure: FigureProposal,
  proposals: readonly Proposal[],
  inside: readonly number[],
): number | undefined {
  const projects = inside.filter((index) => (proposals[index] as Proposal).kind === 'project');
  return projects.find((index) => (proposals[index] as Proposal).span.end > figure.span.end) ?? projects.at(-1);
}
