/** What a block says of the time that those after it speak of: as a heading, as a lead, as the first paragraph of a section. */
import { type Edtf, yearFromEdtf } from '../base/edtf.ts';
import { isComparedDate } from '../facts/comparedDate.ts';
import { isOfBefore, yearsAhead, yearsFrom } from '../facts/figureDate.ts';
import { isPlanTitle } from '../facts/planTitle.ts';
import type { DateProposal, Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';
import { isDateline } from './documentDate.ts';
import { type LastTold, type ResolvedDate, sameLast, type WordedPeriod } from './resolveBlock.ts';

/** The period of a heading (过去五年工作回顾, 今后五年的目标); a year and a plan's years (2025年和“十四五”时期工作回顾) in their order; none where it names more. */
export function periodsOf(
  { text }: Block,
  { proposals }: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
  own: Edtf | null,
): readonly Edtf[] {
  const isPlan = (index: number): boolean => {
    const { type, form } = (proposals[index] as DateProposal).expression;
    return type === 'plan' || form === 'past' || (form === 'range' && isPlanTitle(text));
  };
  // A day is when something was printed or held; no section speaks of one.
  const named = [...dates].flatMap(([index, { value }]) => {
    if (value === null || /^\d{4}-\d\d-\d\d$/.test(value)) return [];
    const proposal = proposals[index] as DateProposal;
    const { start, end } = proposal.span;
    if (isOfBefore(text, start) || beyond.test(text.slice(Math.max(0, start - 2), start))) return [];
    const behind = text.slice(end, end + ofPlanReach);
    const years = yearsAhead(text, proposal);
    const ahead = years === undefined ? null : yearsFrom(own, years);
    if (ahead !== null) return [{ value: ahead, plan: true }];
    const year = yearOfPlan(value, behind);
    return [{ value: year ?? value, plan: year === undefined && isPlan(index) }];
  });
  const values = [...new Set(named.map(({ value }) => value))];
  const plans = new Set(named.filter(({ plan }) => plan).map(({ value }) => value));
  const fits = values.every((value) => plans.has(value) || yearFromEdtf(value) !== null);
  return fits && plans.size <= 1 && values.length - plans.size <= 1 ? values : [];
}

/** 高于2019年全年规模: what a heading holds against a time is not of it (关于2019年 is). */
const beyond = /[高低多少快慢强弱大小好优]于$/;

/** “十四五”良好开局 is its first year, “十三五”收官 its last. */
function yearOfPlan(value: Edtf, behind: string): Edtf | undefined {
  const found = /^”?(?:规划)?的?\p{Script=Han}{0,4}?(?:(开局|起步)|收官)/u.exec(behind);
  return found && value.includes('/') ? (found[1] === undefined ? value.slice(-4) : value.slice(0, 4)) : undefined;
}
const ofPlanReach = 12;

/** Farthest that the period of a paragraph stands from its start, in characters. */
const nearStart = 20;

/** Whether a paragraph begins with a period: 五年来，…; 刚刚过去的2025年，…. */
export function begins({ proposals }: BlockReading, dates: ReadonlyMap<number, ResolvedDate>, period: Edtf): boolean {
  const first = proposals.findIndex(({ kind }) => kind === 'date');
  return first >= 0 && (proposals[first] as Proposal).span.start <= nearStart && dates.get(first)?.value === period;
}

/**
 * The year that a paragraph begins with, or null: 国内生产总值比上年增长 tells of no 上年. In the review of a plan these are the years of the
 * plan before (“十三五”时期是…决胜阶段). @param until year up to which a plan's years count.
 */
export function toldOfYear(
  { text }: Block,
  { proposals }: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
  until: number,
): Edtf | null {
  const first = proposals[0];
  if (first && isComparedDate(text, first.span)) return null;
  const value = first?.kind === 'date' && first.span.start <= nearStart ? (dates.get(0)?.value ?? null) : null;
  const isPlan = first?.kind === 'date' && first.expression.type === 'plan';
  return value !== null && (/^\d{4}$/.test(value) || (isPlan && Number(value.slice(-4)) <= until)) ? value : null;
}

/** Longest paragraph that leads others in, else its last sentence does. */
const longestLead = 60;

/**
 * The period of a short paragraph that speaks for those after it: the year that it begins with where it announces them (`2025年，我区将实现
 * 六个方面提升。`) or opens a numbered section, or the only one that it names before a list (`按照…要求，“十四五”时期要实现以下目标：`). Another
 * that tells what was done in a year (`2017年，大桥通车。`) speaks for none but itself.
 */
export function leadIn(
  { kind, text, sentences }: Block,
  { proposals }: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
  opensSection: boolean,
): WordedPeriod | null {
  const from = text.length > longestLead ? (sentences.at(-1)?.span.start ?? 0) : 0;
  if (kind !== 'paragraph' || (from > 0 && !text.endsWith('：')) || text.length - from > longestLead) return null;
  const words = text.slice(from);
  const told = [...dates].filter(([index]) => (proposals[index] as Proposal).span.start >= from);
  const [[first, { value }] = [0, { value: null }]] = told;
  if (value === null || !ofYears.test(value)) return null;
  const begins = (proposals[first] as Proposal).span.start === from && !value.includes('/');
  return (begins && (opensSection || announces.test(words))) || (told.length === 1 && beforeList.test(words))
    ? { value, words }
    : null;
}

const announces = /[：:]$|[将要]|力争|[以如]下|方面/;
const beforeList = /(?:目标|任务|指标|要求|成绩|成效|进展|变化|下|是|为|有)[：:]$/;
const ofYears = /^\d{4}(?:\/\d{4})?$/;

/** What a block tells of last, or those before it; a dateline says only when the text was written. */
export function lastTold(block: Block, dates: ReadonlyMap<number, ResolvedDate>, before: LastTold): LastTold {
  const told = [...dates.values()].slice(isDateline(block) ? 1 : 0);
  const last = (form: RegExp): Edtf | undefined =>
    told.findLast(({ value }) => value !== null && form.test(value))?.value ?? undefined;
  const [day = before.day, part = before.part] = [last(/^\d{4}-\d\d-\d\d$/), last(/^(\d{4})-\d\d\/\1-\d\d$/)];
  const year = yearFromEdtf(last(/^\d/) ?? '') ?? before.year;
  const now = { day, part, year };
  return sameLast(now, before) ? before : now;
}
