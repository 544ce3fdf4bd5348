/** Which date of its sentence a figure speaks of. */
import { type Edtf, edtfFromYear, partsFromEdtf } from '../base/edtf.ts';
import { gated } from '../base/gated.ts';
import { characterMarks, lastMarked } from '../lexicon/wordTable.ts';
import type { DateProposal, FigureProposal } from '../mentions/proposal.ts';
import { isComparedDate } from './comparedDate.ts';
import { clauseStart, datesBefore, farthest, type SentenceReading } from './sentenceReading.ts';

export interface FigureDate {
  /** Index of the date's proposal in its block; absent where the sentence says 目前 alone. */
  readonly date: number | undefined;
  /** Which end of a range or, where no date says it, of what is told of: 从…跃升至…; all of it where the years of a plan before are the other end. */
  readonly dateEnd: 'from' | 'to' | 'all' | undefined;
  /** 截至目前, 目前: the day of the text, whatever its headings speak of. */
  readonly now: boolean;
  /** Years that a plan takes: from the text's own on (通过5年努力, 五年内), or up to the date (到2025年，五年新增…). */
  readonly years: number | undefined;
  /** Counted up from a start that is not said: 累计. */
  readonly cumulative: boolean;
  /** Counted up to the date: 截至…. */
  readonly until: boolean;
  /** 到2025年，…: what is told of is yet to be, where nothing says when the text was written. */
  readonly upTo: boolean;
  /** From the date up to the text's own day: 自1998年成立以来. */
  readonly since: boolean;
  /** Years up to now, of which nothing says which they are: 近三年, 获批以来. */
  readonly lately: boolean;
}

export const noDate: FigureDate = {
  date: undefined,
  dateEnd: undefined,
  now: false,
  years: undefined,
  cumulative: false,
  until: false,
  upTo: false,
  since: false,
  lately: false,
};

const now = /(?:目前|当前|眼下|如今|现在(?!的))(?!为止的)/g;

/** Where the last 目前 or its like stands, or -1. */
function lastNow(ahead: string): number {
  let at = -1;
  now.lastIndex = 0;
  while (now.test(ahead)) at = now.lastIndex - 2;
  return at;
}

const since = /(?<=\p{Script=Han}{2})以来|[一二三四五六七八九十\d]+年多来/gu;

/** Where what has lasted up to now was said last (获批以来, 成立8年多来), or -1. 近年来 says no more than lately, 长期以来 nothing. */
function lastSince(ahead: string): number {
  let at = -1;
  for (const { index } of ahead.matchAll(since))
    if (!/(?:期|年|月|日|直|时|向)$/.test(ahead.slice(0, index))) at = index;
  return at;
}

const numerals: Readonly<Record<string, number>> = { 三: 3, 五: 5, 十: 10 };

const inYears = gated(/^([三五十]|\d{1,2})年(?:内|间|共|累计|新增|集聚|建设|培育|引进)/);

const inAll = gated(/累计(?!增长|下降|同比|降低|提高)/);

/** What the sentence says of the time that a figure speaks of. */
export function dateOf(sentence: SentenceReading, figure: FigureProposal, index: number, before: string): FigureDate {
  const clause = sentence.text.slice(clauseStart(sentence, figure.span.start), figure.span.start);
  const years = inYears.exec(clause)?.[1];
  const isCumulative = inAll.test(clause) && !/新增|新建|当年/.test(before);
  const nearest = nearestDate(sentence, figure, index, before);
  return {
    ...nearest,
    years: nearest.years ?? (years ? (numerals[years] ?? +years) : undefined),
    cumulative: nearest.cumulative || isCumulative,
  };
}

/** The date nearest before the figure, what it is compared with and days of events left out. */
function nearestDate(sentence: SentenceReading, figure: FigureProposal, index: number, before: string): FigureDate {
  const { text, start } = sentence;
  const ahead = text.slice(Math.max(start, figure.span.start - farthest), figure.span.start);
  const offset = figure.span.start - ahead.length;
  const rest = text.slice(figure.span.end, Math.min(sentence.end, figure.span.end + toReach));
  const nowAt = lastNow(ahead);
  const sinceAt = ahead.includes('来') ? lastSince(ahead) : -1;
  const dates = datesBefore(sentence, index);
  let afterPlan = false;
  for (const [date, at] of dates) {
    if (nowAt >= 0 && offset + nowAt > date.span.start) return { ...noDate, now: true };
    if (sinceAt >= 0 && offset + sinceAt > date.span.end + sinceReach)
      return { ...noDate, lately: true, cumulative: true };
    const between = text.slice(Math.max(date.span.end, offset), figure.span.start);
    const { type, form } = date.expression;
    const years = type === 'duration' ? yearsAhead(text, date) : undefined;
    if (years) return { ...noDate, years };
    if (type === 'duration' && lately.test(text.slice(date.span.start, date.span.end)))
      return { ...noDate, lately: true };
    if (type === 'plan') {
      const behind = text.slice(date.span.end, date.span.end + planReach);
      if (/^”?(?:开局)?以来/.test(behind)) return { ...noDate, date: at, since: true };
      if (inPlan.test(behind) || ofItsYear.test(behind)) continue;
    }
    if (type === 'duration' || isEvent(sentence, date) || isOfGoal(text, date)) continue;
    if (isComparedDate(text, date.span) && !(text[date.span.start - 1] === '继' && !between.includes('后'))) continue;
    // 从年初的77%上升到90%, 由“六五”期间的27%提高到30%: the date is of what it was.
    if ((form === 'point' || type === 'plan') && isOfBefore(text, date.span.start) && /\d.*[到至]/.test(between)) {
      afterPlan ||= type === 'plan' && !/[，；]|^”?[^\d]{0,3}末/.test(between);
      continue;
    }
    // “十五五”期末 is the last of the plan's years.
    if (type === 'plan' && /^”?(?:规划)?(?:期末|末)/.test(text.slice(date.span.end, date.span.end + 5)))
      return before.includes('年均') ? { ...noDate, date: at } : { ...noDate, date: at, dateEnd: 'to' };
    const end = form === 'range' ? endOf(between) : endInClause(between, rest);
    // 五年来由45%提高到51%: of which year the first one is, nothing says.
    if (end === 'from' && form !== 'range') return { ...noDate, dateEnd: end };
    if (end && form !== 'point') return { ...noDate, date: at, dateEnd: end };
    if (/[自从]$/.test(text.slice(0, date.span.start).slice(-1)) && sinceThen.test(between))
      return { ...noDate, date: at, since: true };
    const isUntil = /(?:截至|截止到?)$/.test(text.slice(Math.max(start, date.span.start - 3), date.span.start));
    if (isUntil) return { ...noDate, date: at, until: true };
    const isUpTo =
      dates.length === 1 &&
      upTo.test(text.slice(Math.max(start, date.span.start - 3), date.span.start)) &&
      !reached.test(between) &&
      !done.test(rest);
    return isUpTo ? { ...noDate, date: at, upTo: true } : { ...noDate, date: at };
  }
  if (nowAt >= 0) return { ...noDate, now: true };
  if (sinceAt >= 0) return { ...noDate, lately: true, cumulative: true };
  const end = afterPlan ? 'all' : endInClause(ahead, rest);
  return end === undefined ? noDate : { ...noDate, dateEnd: end };
}

/** Whether a date says of when something was that is another now. */
export const isOfBefore = (text: string, at: number): boolean => /[从由]“?$/.test(text.slice(Math.max(0, at - 2), at));

/** 力争到2025年, “到2025年. */
const upTo = /(?:^|[，。；：“”》\s]|力争|争取|确保)到“?$/;
const reached = /[已了从]|增至|降至|累计|先后/;
const done = /^[^，。；]{0,6}(?:完成|了)/;

/** Farthest that 以来 stands behind the date that it counts from (自1998年成立以来), in characters. */
const sinceReach = 16;
/** What stands behind a date that something goes on from: 成立以来, 至今, 开始连续. */
const sinceThen = /^[^，。；]{0,16}?(?:以来|至今|(?:开始|起)，?[^。；]{0,12}?(?:已|累计|连续|共))/;

/** 通过5年努力, 用三年时间, 五年内, 今后五年: how long from the text's own year on. 离校1年内 counts from something else. */
export function yearsAhead(text: string, { expression, span: { start, end } }: DateProposal): number | undefined {
  const years = expression.form === 'fixed' ? /^P(\d+)Y$/.exec(expression.value)?.[1] : undefined;
  if (!years) return undefined;
  const behind = text.slice(end, end + aheadReach);
  const isAhead =
    /^(?:今后|未来)/.test(text.slice(start, end)) ||
    /^(?:的?努力|左右?时间|的?时间)/.test(behind) ||
    /^以?内(?:力争|全部|基本|[将要])/.test(behind) ||
    (/^以?内/.test(behind) &&
      /(?:^|[，。；：、“（\s用在争取划将于过保要])$/.test(text.slice(Math.max(0, start - 1), start)));
  return isAhead ? +years : undefined;
}
const aheadReach = 5;

/** So many years from a text's own on; said at the end of a year, they begin with the next. */
export function yearsFrom(own: Edtf | null, years: number): Edtf | null {
  const date = partsFromEdtf(own ?? '');
  if (date === null) return null;
  const first = (date.month ?? 1) >= 11 ? date.year + 1 : date.year;
  return `${edtfFromYear(first)}/${edtfFromYear(first + years - 1)}`;
}

const lately = /^(?:近|最近)[一二两三四五六七八九十\d]+年/;

/** 列入“十四五”规划, “十四五”规划纲要: a plan by its name. What it wants is of its years. */
const inPlan =
  /^”?(?!时期|期间|期末|末|以来|前|后|开局|规划(?:期|时期|目标|提出|明确|确定|要求|末|内|中))\p{Script=Han}{0,10}?(?:规划|纲要)/u;
/** 今年是“十四五”开局之年: the year is what is told of. */
const ofItsYear = /^”?(?:规划)?的?(?:良好|精彩)?(?:开局|起步|收官)/;
const planReach = 16;

/** 完成全年目标的45%: the goal is the year's, the figure is of the time told before. */
const isOfGoal = (text: string, { span }: DateProposal): boolean =>
  /^的?(?:目标|任务|计划)/.test(text.slice(span.end, span.end + 3)) &&
  /[成占达为]$/.test(text.slice(0, span.start).slice(-1));

/** A single day is when something happened, unless the text counts up to it: 截至11月30日. */
function isEvent({ text, start }: SentenceReading, { span, expression }: DateProposal): boolean {
  const isDay =
    expression.form === 'point' && (expression.point.day !== undefined || expression.point.dayOffset !== undefined);
  return isDay && !/(?:截至|截止|到|至)$/.test(text.slice(Math.max(start, span.start - 3), span.start));
}

/** Farthest that the second of two figures is announced behind the first, in characters. */
const toReach = 20;

const partStops = characterMarks('，；。');

const fromWhat = gated(/^.*(?:由|从(?![业事严优而小来容速快重]))/);

/** 五年来比重由45.9%提高到51.4%: which of the two figures of its clause a figure is. */
function endInClause(ahead: string, rest: string): 'from' | 'to' | undefined {
  const clause = ahead.slice(lastMarked(partStops, ahead, ahead.length) + 1);
  const from = fromWhat.exec(clause)?.[0].length;
  if (from === undefined) return undefined;
  const told = clause.slice(from);
  if (told.length <= 8 && !/\d/.test(told)) return /^[^；。]*[到至]/.test(rest) ? 'from' : undefined;
  return /^[^\d]{0,8}\d.*[到至]/.test(told) ? 'to' : undefined;
}

/** 2002年至2022年，企业从96家跃升至386家: which end of the range the figure after `between` belongs to. */
function endOf(between: string): 'from' | 'to' | undefined {
  const from = Math.max(between.lastIndexOf('从'), between.lastIndexOf('由'));
  if (from < 0) return undefined;
  return /[到至]/.test(between.slice(from)) ? 'to' : 'from';
}
