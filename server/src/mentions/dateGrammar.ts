/**
 * The grammar of dates: reads the point or range of time that starts at an offset (2025年1月10日星期五, 今年1至5月, 2021—2025年).
 */
import { dayWords, edges, monthWords, weekdayNumber, yearPairs, yearWords } from '../lexicon/calendar.ts';
import { digitValue, smallInteger } from '../lexicon/numerals.ts';
import type { DateExpression, DatePoint, DateType, YearPart, YearReference } from './dateExpression.ts';
import { dotted, type LoneDayPlace, loneDayEnd, loneDays, point, separator, yearRange } from './datePatterns.ts';

export interface DateReading {
  readonly expression: DateExpression;
  /** Offset after the last character. */
  readonly end: number;
}

type Groups = Record<string, string | undefined>;

/** Value of a year, month or day as written; 0 for what is none. */
const number = (text: string): number =>
  // A Latin O is what scanning makes of 〇.
  smallInteger(text.replaceAll('O', '〇')) ?? 0;

const shifts = new Map([...yearWords, ...monthWords, ...dayWords].map(({ word, shift }) => [word, shift] as const));

function yearReference(groups: Groups): YearReference {
  if (groups.year !== undefined) return { stated: number(groups.year) };
  if (groups.shortYear !== undefined) return { stated: 1900 + number(groups.shortYear) };
  const shift = groups.yearWord === undefined ? undefined : shifts.get(groups.yearWord);
  if (!shift) return null;
  return shift.to === 'reference' ? { offset: shift.by } : { topicOffset: shift.by };
}

const monthsPart = (from: number, last: number): YearPart => ({ kind: 'months', from, to: last });
const quarterOf = (text: string): 1 | 2 | 3 | 4 => Math.min(4, Math.max(1, digitValue(text) ?? 1)) as 1 | 2 | 3 | 4;
const thirdOf = (text: string): 1 | 2 | 3 => (text === '上' ? 1 : text === '中' ? 2 : 3);
const edgeKind = new Map(edges.map(({ word, kind }) => [word, kind] as const));

function yearPart(groups: Groups): YearPart | null {
  const { firstMonths, firstQuarters, lastQuarters, fromQuarter, toQuarter, quarter, fromMonth, toMonth } = groups;
  if (firstMonths) return monthsPart(1, number(firstMonths));
  if (firstQuarters) return monthsPart(1, quarterOf(firstQuarters) * 3);
  if (lastQuarters) return monthsPart(13 - quarterOf(lastQuarters) * 3, 12);
  if (fromQuarter && toQuarter) return monthsPart(quarterOf(fromQuarter) * 3 - 2, quarterOf(toQuarter) * 3);
  if (quarter) return { kind: 'quarter', number: quarterOf(quarter) };
  if (groups.firstQuarter) return { kind: 'quarter', number: 1 };
  if (groups.half) return { kind: 'half', number: groups.half === '上' ? 1 : 2 };
  if (fromMonth && toMonth) return monthsPart(number(fromMonth), number(toMonth));
  if (groups.whole) return { kind: 'whole' };
  if (groups.middle) return { kind: 'middle' };
  const kind = groups.yearEdge && edgeKind.get(groups.yearEdge);
  return kind ? { kind } : null;
}

/** What the words of a match say, the day of the week and 以来 left aside. */
function pointFromGroups(groups: Groups): DatePoint {
  const year = yearReference(groups);
  if (groups.same) return { year, same: 'period' };
  // The end of a quarter is its last month, as the end of a year is.
  if (groups.quarter && groups.quarterEnd) return { year, month: quarterOf(groups.quarter) * 3 };
  const part = yearPart(groups);
  if (part) return { year, part };
  if (groups.month) {
    const month = number(groups.month);
    if (groups.third) return { year, month, third: thirdOf(groups.third) };
    const day = groups.day ?? groups.fromDay;
    return day ? { year, month, day: number(day) } : { year, month };
  }
  const word = groups.monthWord ?? groups.dayWord;
  const shift = word === undefined ? undefined : shifts.get(word);
  if (!shift) return { year };
  if (groups.dayWord) return shift.to === 'topic' ? { year, same: 'day' } : { year, dayOffset: shift.by };
  const day = {
    ...(groups.wordDay ? { day: number(groups.wordDay) } : {}),
    ...(groups.wordThird ? { third: thirdOf(groups.wordThird) } : {}),
  };
  return shift.to === 'topic' ? { year, same: 'month', ...day } : { year, monthOffset: shift.by, ...day };
}

const isRelative = ({ year, dayOffset, monthOffset, same }: DatePoint): boolean =>
  (year !== null && !('stated' in year)) || dayOffset !== undefined || monthOffset !== undefined || same !== undefined;

/** Type of a point: parts of the year that say no year are relative, months and days are dates all the same. */
function pointType(at: DatePoint): DateType {
  if (isRelative(at)) return 'relative';
  const kind = at.part?.kind;
  if (kind === undefined) return at.third ? 'range' : 'date';
  if (at.year === null) return 'relative';
  return kind === 'half' || kind === 'quarter' || kind === 'months' ? 'range' : 'date';
}

interface PointReading {
  readonly point: DatePoint;
  readonly weekday?: number;
  /** Last day of a range of days written with one month (3月28—30日). */
  readonly lastDay?: number;
  readonly since: boolean;
  readonly end: number;
}

function readPoint(text: string, start: number): PointReading | null {
  point.lastIndex = start;
  const match = point.exec(text);
  if (!match || match[0] === '') return null;
  const groups = match.groups as Groups;
  const end = start + match[0].length;
  // 以来 and 同期 alone: the first says nothing, the second is read by what stands before it.
  if (groups.since === match[0]) return null;
  const read = pointFromGroups(groups);
  const day = groups.day ? weekdayIn(match[0]) : undefined;
  return {
    point: read,
    ...(day === undefined ? {} : { weekday: day }),
    ...(groups.toDay ? { lastDay: number(groups.toDay) } : {}),
    since: groups.since !== undefined,
    end,
  };
}

const weekdayAt = /(?:星期|周|礼拜)(.)/;
function weekdayIn(words: string): number | undefined {
  const match = weekdayAt.exec(words);
  return match?.[1] ? weekdayNumber[match[1]] : undefined;
}

/** How fine a point is, to tell 2020年到2025年 from 2020年到3月. */
const grain = ({ part, month, monthOffset, day, dayOffset, same }: DatePoint): number =>
  day !== undefined || dayOffset !== undefined || same === 'day'
    ? 3
    : part || month !== undefined || monthOffset !== undefined
      ? 2
      : 1;

/** The second end of a range, where the text goes on with one. */
function readRangeEnd(text: string, from: PointReading): { to: DatePoint; end: number } | null {
  if (from.since || from.point.same === 'period') return null;
  separator.lastIndex = from.end;
  const mark = separator.exec(text);
  if (!mark) return null;
  const at = from.end + mark[0].length;
  const next = readPoint(text, at);
  if (next && !next.since && next.lastDay === undefined && next.point.same !== 'period')
    return grain(next.point) === grain(from.point) || next.point.year !== null
      ? { to: next.point, end: next.end }
      : null;
  loneDayEnd.lastIndex = at;
  const day = from.point.day === undefined ? null : loneDayEnd.exec(text);
  const { month } = from.point;
  if (!day?.groups?.day || month === undefined) return null;
  return { to: { year: null, month, day: number(day.groups.day) }, end: at + day[0].length };
}

/** Reads the point or range of time that starts at `start`; null where none does. */
export function readDate(text: string, start: number): DateReading | null {
  return (
    readYearRange(text, start) ?? readDotted(text, start) ?? readPointOrRange(text, start) ?? readYearPair(text, start)
  );
}

function readPointOrRange(text: string, start: number): DateReading | null {
  const from = readPoint(text, start);
  if (!from) return null;
  if (from.lastDay !== undefined) {
    const last: DatePoint = { year: null, ...(from.point.month ? { month: from.point.month } : {}), day: from.lastDay };
    return { expression: { form: 'range', type: 'range', from: from.point, to: last }, end: from.end };
  }
  if (from.since) {
    const type = pointType(from.point) === 'relative' ? 'relative' : 'range';
    return { expression: { form: 'point', type, point: sincePoint(from.point) }, end: from.end };
  }
  const rest = readRangeEnd(text, from);
  if (rest) return { expression: { form: 'range', type: 'range', from: from.point, to: rest.to }, end: rest.end };
  return {
    expression: {
      form: 'point',
      type: pointType(from.point),
      point: from.point,
      ...(from.weekday === undefined ? {} : { weekday: from.weekday }),
    },
    end: from.end,
  };
}

/** The point with 以来 after it; a part of the year (下半年以来) counts from its first month. */
function sincePoint(at: DatePoint): DatePoint {
  const { part } = at;
  const month =
    part?.kind === 'half'
      ? part.number * 6 - 5
      : part?.kind === 'quarter'
        ? part.number * 3 - 2
        : part?.kind === 'end'
          ? 12
          : part?.kind === 'start'
            ? 1
            : at.month;
  return { ...at, ...(month === undefined ? {} : { month }), part: { kind: 'since' } };
}

function readYearRange(text: string, start: number): DateReading | null {
  yearRange.lastIndex = start;
  const match = yearRange.exec(text);
  if (!match) return null;
  const { from, to: last, openFrom, openTo, schoolTo, shortTo, shortSchoolTo } = match.groups as Groups;
  const first = number(from ?? openFrom ?? '');
  const short = shortTo ?? shortSchoolTo;
  // 2021—25年 ends in the century that it begins in.
  const end = short === undefined ? number(last ?? openTo ?? schoolTo ?? '') : first - (first % 100) + number(short);
  if (short !== undefined && end <= first) return null;
  return {
    expression: { form: 'range', type: 'range', from: { year: { stated: first } }, to: { year: { stated: end } } },
    end: start + match[0].length,
  };
}

/** 今明两年: this year and the next. */
function readYearPair(text: string, start: number): DateReading | null {
  const words = yearPairs.find(({ word }) => text.startsWith(word, start));
  if (!words) return null;
  const [from, last] = words.offsets;
  return {
    expression: { form: 'range', type: 'relative', from: { year: { offset: from } }, to: { year: { offset: last } } },
    end: start + words.word.length,
  };
}

/** 2025.1.10, 2025-01-10, 2025/1/10: dates only where month and day can be, for versions and codes look alike. */
function readDotted(text: string, start: number): DateReading | null {
  dotted.lastIndex = start;
  const match = dotted.exec(text);
  if (!match?.groups) return null;
  const month = number(match.groups.month ?? '');
  const day = number(match.groups.day ?? '');
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const read: DatePoint = { year: { stated: number(match.groups.year ?? '') }, month, day };
  return { expression: { form: 'point', type: 'date', point: read }, end: start + match[0].length };
}

/** A day without its month (28日，…), after another date or at the start of a clause. The caller knows what stands before it. */
export function readLoneDay(text: string, start: number, follows: LoneDayPlace): DateReading | null {
  const pattern = loneDays[follows];
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match?.groups?.day) return null;
  const from: DatePoint = { year: null, day: number(match.groups.day) };
  const end = start + match[0].length;
  separator.lastIndex = end;
  const mark = separator.exec(text);
  if (mark) {
    loneDayEnd.lastIndex = end + mark[0].length;
    const last = loneDayEnd.exec(text);
    if (last?.groups?.day)
      return {
        expression: { form: 'range', type: 'range', from, to: { year: null, day: number(last.groups.day) } },
        end: loneDayEnd.lastIndex,
      };
  }
  const day = weekdayIn(match[0]);
  return {
    expression: { form: 'point', type: 'date', point: from, ...(day === undefined ? {} : { weekday: day }) },
    end,
  };
}
