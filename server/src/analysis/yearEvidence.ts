/** The clues that a block gives to the year in which its text was written. */
import { attached } from '../base/attached.ts';
import { knownEventIn } from '../facts/knownEventIn.ts';
import { numberedOccasions } from '../lexicon/knownEvents.ts';
import { smallInteger } from '../lexicon/numerals.ts';
import { sessionsIn } from '../lexicon/sessions.ts';
import { type TimesWord, timesWordsIn } from '../lexicon/timesWords.ts';
import {
  anniversaryClue,
  numberedClue,
  sessionClue,
  type YearClue,
  type YearForm,
  yearWordings,
} from '../lexicon/yearClues.ts';
import type { DateExpression, DatePoint, YearPart } from '../mentions/dateExpression.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';

export interface FoundClue {
  readonly clue: YearClue;
  readonly year: number;
  /** The words that are the clue, for the explanation. */
  readonly words: string;
}

export interface YearEvidence {
  readonly clues: readonly FoundClue[];
  /** The year that the block begins with. */
  readonly opens: number | null;
  readonly saysThisYear: boolean;
  readonly saysNextYear: boolean;
  /** Days with their year, and days without, by month and day (`7-18`). */
  readonly datedDays: ReadonlyMap<string, { readonly year: number; readonly words: string }>;
  readonly undatedDays: ReadonlySet<string>;
  /** Last months of the parts of a year that are told without another year: 6 of 上半年, 9 of 前三季度, 12 of 全年. */
  readonly fullMonths: ReadonlySet<number>;
  /** Years that are stated as points of time, and how many years something has lasted (30年来). */
  readonly stated: ReadonlySet<number>;
  readonly lasted: ReadonlySet<number>;
  readonly times: ReadonlySet<TimesWord>;
}

/** Characters that are looked at before and after a year. */
const lookBack = 30;
const lookAhead = 60;
/** Earlier years tell of no text that stands in a file. */
const earliest = 1980;

const kept = attached<BlockReading, YearEvidence>();

/** Of every block that has none. */
export const noEvidence: YearEvidence = {
  clues: [],
  opens: null,
  saysThisYear: false,
  saysNextYear: false,
  datedDays: new Map(),
  undatedDays: new Set(),
  fullMonths: new Set(),
  stated: new Set(),
  lasted: new Set(),
  times: new Set(),
};

/** Depends on the block's text alone, so that an edit has one block looked at. */
export function yearEvidence(block: Block, reading: BlockReading): YearEvidence {
  const known = kept.get(reading);
  if (known) return known;
  const evidence = evidenceOf(block, reading);
  kept.set(reading, evidence);
  return evidence;
}

function evidenceOf({ text }: Block, { proposals }: BlockReading): YearEvidence {
  const clues: FoundClue[] = [];
  let [saysThisYear, saysNextYear] = [false, false];
  let opens: number | null = null;
  const datedDays = new Map<string, { year: number; words: string }>();
  const undatedDays = new Set<string>();
  const stated = new Set<number>();
  const fullMonths = new Set<number>();
  for (const proposal of proposals) {
    if (proposal.kind !== 'date') continue;
    const { span, expression } = proposal;
    for (const [point, form] of pointsOf(expression)) {
      const { year, month, day, part } = point;
      if (part && (year === null || 'offset' in year)) fullMonths.add(lastMonth(part));
      const days = month !== undefined && day !== undefined ? `${month}-${day}` : null;
      if (year === null) {
        if (days) undatedDays.add(days);
      } else if ('offset' in year) {
        saysThisYear ||= year.offset === 0;
        saysNextYear ||= year.offset === 1;
      } else if ('stated' in year && year.stated >= earliest) {
        const words = wordsAt(text, span.start, span.end);
        stated.add(year.stated);
        if (days) datedDays.set(days, { year: year.stated, words });
        const clue = wordingAt(text, form, span.start, span.end);
        if (clue) clues.push({ clue, year: year.stated, words });
        if (span.start === 0 && form === 'year') opens = year.stated;
      }
    }
  }
  const lasted = new Set(Array.from(text.matchAll(years), ([words]) => Number.parseInt(words, 10)));
  const all = [...clues, ...otherClues(text)];
  const times = timesWordsIn(text);
  const isNone =
    all.length + datedDays.size + undatedDays.size + fullMonths.size + stated.size + lasted.size + times.size === 0 &&
    !saysThisYear &&
    !saysNextYear;
  if (isNone) return noEvidence;
  return {
    clues: all,
    opens,
    saysThisYear,
    saysNextYear,
    datedDays,
    undatedDays,
    fullMonths,
    stated,
    lasted,
    times,
  };
}

/** 0 for what is no part that has begun with the year. */
function lastMonth(part: YearPart): number {
  if (part.kind === 'half') return part.number === 1 ? 6 : 0;
  if (part.kind === 'quarter') return part.number * 3;
  if (part.kind === 'whole') return 12;
  return part.kind === 'months' && part.from === 1 ? part.to : 0;
}

/** 上半年, 二季度, 前7个月: told of in the year itself. */
function beginsYear(part: YearPart): boolean {
  if (part.kind === 'months') return part.from === 1 && part.to < 12;
  return (part.kind === 'half' && part.number === 1) || (part.kind === 'quarter' && part.number < 3);
}

const formOf = ({ part, month, day }: DatePoint): YearForm => {
  if (part?.kind === 'since' || part?.kind === 'end') return part.kind;
  if (part && part.kind !== 'whole') return beginsYear(part) ? 'first part' : 'part';
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
};

/** 2023年9月23日至30日 lies within one year and counts as one point. */
function pointsOf(expression: DateExpression): readonly (readonly [DatePoint, YearForm])[] {
  if (expression.form === 'point') return [[expression.point, formOf(expression.point)]];
  if (expression.form !== 'range') return [];
  const { from, to } = expression;
  if (from.month !== undefined && to.year === null) return [[from, formOf(from)]];
  return [
    [from, 'from'],
    [to, 'to'],
  ];
}

/** The first wording that fits a year. */
function wordingAt(text: string, form: YearForm, start: number, end: number): YearClue | undefined {
  const before = text.slice(Math.max(0, start - lookBack), start);
  // 2019年同期 is one mention: its last word is what tells of a comparison.
  const to = text.endsWith('同期', end) ? end - 2 : end;
  const after = text.slice(to, to + lookAhead);
  return yearWordings.find(
    (one) => one.forms.includes(form) && (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
  );
}

/** The words of a clue with the one before that belongs to them: 截至2022年底. */
const wordsAt = (text: string, start: number, end: number): string =>
  (/(?:截[至止]到?|[到至自从比较])$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '') +
  text.slice(start, end);

/** Fewer years than ten are counted from anything. */
const years = /(?<!\d)[1-9]\d年来/g;
/** 2023全国科普日, 2023（南京）创新大会, “长河2023”, 《发展报告（2023）》: a year without 年, in the name of what is held or written in it. */
const bareYear =
  /(?<![\d.—\-－])20\d\d(?=[\p{Script=Han}“·•（])(?!年)|(?<=“\p{Script=Han}{1,8}[—\-·]?)20\d\d(?=”)|(?<=[\p{Script=Han}（(])20\d\d(?=[）)]?》)/gu;
const anniversary = /今年(?:是|正值|适逢|恰逢|迎来|喜迎)([^。；]{2,40}?)(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/g;

/** 改革开放45年: how long ago an event of common knowledge was. */
const since = /(改革开放|新中国成立)(\d\d)年(?!代)/g;

/** 10年前提出的“一带一路”倡议. */
const ago = /(\d{1,2}|[一二三四五六七八九十]{1,3})年前[^，。；]{0,4}(?:提出|发起|实施|启动)([^。；]{2,16})/g;

/** Clues that are no dates. */
function otherClues(text: string): readonly FoundClue[] {
  const clues: FoundClue[] = [];
  if (text.includes('20'))
    for (const { 0: words, index } of text.matchAll(bareYear)) {
      const clue = wordingAt(text, 'bare', index, index + words.length);
      if (clue) clues.push({ clue, year: Number(words), words });
    }
  if (text.includes('周年'))
    for (const [words, of = '', count = ''] of text.matchAll(anniversary)) {
      const event = knownEventIn(of);
      const number = smallInteger(count) ?? 0;
      if (event !== null) clues.push({ clue: anniversaryClue, year: event + number, words });
    }
  if (text.includes('年前'))
    for (const [words, count = '', of = ''] of text.matchAll(ago)) {
      const event = knownEventIn(of);
      if (event !== null) clues.push({ clue: anniversaryClue, year: event + (smallInteger(count) ?? 0), words });
    }
  for (const [words, of = '', count = ''] of text.matchAll(since))
    clues.push({ clue: anniversaryClue, year: (knownEventIn(of) ?? 0) + Number(count), words });
  if (text.includes('第'))
    for (const { words, year } of numberedOccasions(text)) clues.push({ clue: numberedClue, year, words });
  for (const { text: words, year } of sessionsIn(text)) clues.push({ clue: sessionClue, year, words });
  return clues;
}
