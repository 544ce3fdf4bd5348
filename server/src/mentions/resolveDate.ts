/** Turns what a date's words say into EDTF, with the document's own date and what the text is speaking of. */
import {
  addDays,
  daysFromEdtf,
  daysInMonth,
  type Edtf,
  edtfFromDay,
  edtfFromMonth,
  edtfFromYear,
  isDay,
  partsFromEdtf,
  yearFromEdtf,
} from '../base/edtf.ts';
import type { DateExpression, DatePoint, PastYears, YearPart } from './dateExpression.ts';

export interface ResolveContext {
  /** The document's or article's own date, of any precision. */
  readonly reference: Edtf | null;
  /** Year that the nearest date before it speaks of, in the same sentence or paragraph. */
  readonly topicYear: number | null;
  /** Value of the date before it in the same sentence. */
  readonly previous: Edtf | null;
  /** Value of the last date before the sentence that 当日 and 当月 can take up, of any precision. */
  readonly earlier?: Edtf | null;
  /** The same for 同期 where a sentence of another paragraph says it: a part of a year, no day. */
  readonly earlierPart?: Edtf | null;
  /**
   * Present where the reference is a year weighed from what the text tells, that of an article and of no report on years before: the
   * latest month that the text tells of, null where it tells of none.
   */
  readonly latest?: Edtf | null;
}

export interface ResolvedDate {
  /** Null where nothing says which date is meant, or where the calendar has no such day. */
  readonly value: Edtf | null;
  readonly usedReference: boolean;
}

/** Whether the second half of a year has begun: 过去一年 is then the running one. */
const secondHalf = 7;
/** From this month on a text that says 五年来 is no report to a session any more, whose years are full ones. */
const afterSessions = 4;
/** So many years are counted from an event (建市30年来), not from full year to full year. */
const manyYears = 10;
/** Months ahead of the document's own date beyond which a day without a year is taken for one of the year before. */
const farAhead = 9;

export function resolveDate(expression: DateExpression, context: ResolveContext): ResolvedDate {
  switch (expression.form) {
    case 'fixed':
      return { value: expression.value, usedReference: false };
    case 'past':
      return { value: pastYears(expression, context), usedReference: context.reference !== null };
    case 'point':
      return resolvePoint(expression.point, context);
    case 'range':
      return resolveRange(expression, context);
  }
}

function resolveRange({ from, to }: Extract<DateExpression, { form: 'range' }>, context: ResolveContext): ResolvedDate {
  const first = resolvePoint(from, context);
  const start = first.value?.split('/')[0];
  if (!start) return { value: null, usedReference: first.usedReference };
  const year = partsFromEdtf(start)?.year ?? null;
  const last = resolvePoint(to, { ...context, topicYear: year, previous: start }, true);
  const end = last.value?.split('/').at(-1);
  return { value: end ? `${start}/${end}` : null, usedReference: first.usedReference || last.usedReference };
}

/** @param rangeEnd whether the point ends a range, whose start then says the year whatever the reference is */
function resolvePoint(point: DatePoint, context: ResolveContext, rangeEnd = false): ResolvedDate {
  if (point.same !== undefined) return resolveSame(point, context);
  const reference = context.reference === null ? null : partsFromEdtf(context.reference);
  const { dayOffset, monthOffset } = point;
  if (dayOffset !== undefined) {
    const day = reference?.day === undefined ? null : (daysFromEdtf(context.reference ?? '')?.first ?? null);
    if (!day) return { value: null, usedReference: false };
    const { year, month, day: date } = addDays(day, dayOffset);
    return { value: edtfFromDay(year, month, date), usedReference: true };
  }
  if (monthOffset !== undefined) {
    if (reference?.month === undefined) return { value: null, usedReference: false };
    const index = reference.year * 12 + reference.month - 1 + monthOffset;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const value = point.third === undefined ? edtf(year, month, point.day) : third(year, month, point.third);
    return { value, usedReference: true };
  }
  const { year, usedReference } = yearOf(point, context, rangeEnd);
  if (year === null) return { value: null, usedReference: false };
  if (point.part?.kind === 'since')
    return { value: since(point, year, context), usedReference: context.reference !== null };
  if (point.part) return { value: partValue(point.part, year), usedReference };
  if (point.third !== undefined) return { value: third(year, point.month ?? 0, point.third), usedReference };
  if (point.month === undefined && point.day !== undefined) return resolveLoneDay(point.day, context);
  return { value: edtf(year, point.month, point.day), usedReference };
}

/** A day without its month: of the month named before it, else the last such day up to the document's date. */
function resolveLoneDay(day: number, { previous, earlier, reference }: ResolveContext): ResolvedDate {
  const named = partsFromEdtf((previous ?? earlier)?.split('/').at(-1) ?? '');
  if (named?.month !== undefined) return { value: edtf(named.year, named.month, day), usedReference: false };
  const now = partsFromEdtf(reference ?? '');
  if (now?.month === undefined) return { value: null, usedReference: false };
  const index = now.year * 12 + now.month - 1 - (now.day !== undefined && day > now.day ? 1 : 0);
  return { value: edtf(Math.floor(index / 12), (index % 12) + 1, day), usedReference: true };
}

function yearOf(
  point: DatePoint,
  { reference, topicYear }: ResolveContext,
  rangeEnd: boolean,
): { year: number | null; usedReference: boolean } {
  const own = reference === null ? null : yearOfReference(reference);
  const { year } = point;
  if (year !== null && 'stated' in year) return { year: year.stated, usedReference: false };
  if (year !== null && 'offset' in year)
    return { year: own === null ? null : own + year.offset, usedReference: own !== null };
  // A day that a text names without its year has passed or is near; a target year named before it (到2030年) is not meant.
  const ahead = point.day !== undefined && own !== null && topicYear !== null && topicYear > own && !rangeEnd;
  if (topicYear !== null && !ahead) return { year: topicYear + (year?.topicOffset ?? 0), usedReference: false };
  if (own === null) return { year: null, usedReference: false };
  return { year: own + (year === null ? lastYears(point, reference) : year.topicOffset), usedReference: true };
}

/** -1 where a day without a year is one of the year before: 12月31日 in a newspaper of 1 January. */
function lastYears({ month, day }: DatePoint, reference: Edtf | null): 0 | -1 {
  const now = reference === null ? null : partsFromEdtf(reference);
  return day !== undefined && month !== undefined && now?.month !== undefined && month - now.month > farAhead ? -1 : 0;
}

const yearOfReference = (reference: Edtf): number | null =>
  yearFromEdtf(reference) ?? daysFromEdtf(reference)?.last.year ?? null;

/** EDTF of what is given; null where the calendar has no such month or day. */
function edtf(year: number, month?: number, day?: number): Edtf | null {
  if (month === undefined) return edtfFromYear(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return edtfFromMonth(year, month);
  return isDay({ year, month, day }) ? edtfFromDay(year, month, day) : null;
}

function monthRange(year: number, from: number, to: number): Edtf | null {
  const first = edtf(year, from);
  const last = edtf(year, to);
  return first && last && `${first}/${last}`;
}

function partValue(part: Exclude<YearPart, { kind: 'since' }>, year: number): Edtf | null {
  switch (part.kind) {
    case 'half':
      return monthRange(year, part.number * 6 - 5, part.number * 6);
    case 'quarter':
      return monthRange(year, part.number * 3 - 2, part.number * 3);
    case 'months':
      return monthRange(year, part.from, part.to);
    case 'start':
      return edtfFromMonth(year, 1);
    case 'middle':
      return edtfFromMonth(year, 6);
    case 'end':
      return edtfFromMonth(year, 12);
    case 'whole':
      return edtfFromYear(year);
  }
}

function third(year: number, month: number, number: 1 | 2 | 3): Edtf | null {
  const first = edtf(year, month, number * 10 - 9);
  const last = edtf(year, month, number === 3 ? daysInMonth(year, month) : number * 10);
  return first && last && `${first}/${last}`;
}

/** From the point to the reference date: by months within one year (今年以来), by years over several (2021年以来). */
function since(point: DatePoint, year: number, { reference, latest }: ResolveContext): Edtf | null {
  const end = reference === null ? null : partsFromEdtf(reference.split('/').at(-1) ?? '');
  const start = edtf(year, point.month, point.day);
  if (start === null) return null;
  if (!end) return `${start}/..`;
  if (point.day !== undefined) return `${start}/${edtf(end.year, end.month, end.day)}`;
  if (point.month === undefined && end.year !== year) return `${start}/${edtfFromYear(end.year)}`;
  return `${edtf(year, point.month ?? 1)}/${latest ?? edtfFromMonth(end.year, end.month ?? 12)}`;
}

/** The full years before the reference date; the running one is counted when half of it is over. */
function pastYears({ years, since: isSince = false }: PastYears, context: ResolveContext): Edtf | null {
  const { reference, previous, earlier = null, latest } = context;
  const end = reference === null ? null : partsFromEdtf(reference.split('/').at(-1) ?? '');
  // Of 7年来 the length is known wherever it ends.
  if (!end) return isSince ? `P${years}Y` : null;
  const { year, month = 1 } = end;
  if (isSince && years > 1) {
    // 2019年设立。4年来，…: from then until now.
    const isTold = [previous, earlier].some((date) => date?.startsWith(edtfFromYear(year - years)));
    if (isTold || latest !== undefined || month >= afterSessions) return yearsUntil(year, years);
    if (years >= manyYears) return yearsUntil(year - 1, years);
  }
  const last = month >= secondHalf ? year : year - 1;
  return years === 1 ? edtfFromYear(last) : yearsUntil(last, years - 1);
}

const yearsUntil = (last: number, years: number): Edtf => `${edtfFromYear(last - years)}/${edtfFromYear(last)}`;

/** 当日, 当月, 同期: what the date before says, of another year where one is named. */
function resolveSame(point: DatePoint, context: ResolveContext): ResolvedDate {
  const none = { value: null, usedReference: false };
  const { earlier = null, earlierPart = earlier } = context;
  const previous = context.previous ?? (point.same === 'period' ? earlierPart : earlier);
  if (previous === null) return none;
  const last = partsFromEdtf(previous.split('/').at(-1) ?? '');
  if (!last) return none;
  if (point.same === 'day')
    return last.day === undefined ? none : { value: edtf(last.year, last.month, last.day), usedReference: false };
  if (point.same === 'month')
    return last.month === undefined ? none : { value: edtf(last.year, last.month, point.day), usedReference: false };
  if (point.year === null) return { value: previous, usedReference: false };
  const { year, usedReference } = yearOf(point, { ...context, topicYear: context.topicYear ?? last.year }, false);
  if (year === null) return none;
  return { value: shiftYears(previous, year - last.year), usedReference };
}

function shiftYears(edtf: Edtf, years: number): Edtf | null {
  const ends = edtf.split('/').map((end) => {
    const parts = partsFromEdtf(end);
    if (!parts) return null;
    const { year, month, day } = parts;
    if (month === undefined) return edtfFromYear(year + years);
    if (day === undefined) return edtfFromMonth(year + years, month);
    return edtfFromDay(year + years, month, Math.min(day, daysInMonth(year + years, month)));
  });
  return ends.includes(null) ? null : ends.join('/');
}
