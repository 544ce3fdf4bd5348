/**
 * Dates of the Extended Date/Time Format (EDTF, ISO 8601-2:2019) as far as policy documents need them: `2025`, `2025-01`,
 * `2025-01-10`, ranges `a/b` with open ends `..`, and durations `P17M`. Knows the calendar, not Chinese.
 */

/** An EDTF string. */
export type Edtf = string;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
export const edtfFromYear = (year: number): Edtf => pad(year, 4);
export const edtfFromMonth = (year: number, month: number): Edtf => `${pad(year, 4)}-${pad(month)}`;
export const edtfFromDay = (year: number, month: number, day: number): Edtf =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1 to 12); 0 for any other month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : ([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0);

export const isDay = ({ year, month, day }: Day): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days since 1970-01-01 of a day of the Gregorian calendar. */
export const dayNumber = ({ year, month, day }: Day): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

/** Day of the week, 0 Sunday to 6 Saturday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The day `n` days later (earlier when negative). */
export function addDays(day: Day, n: number): Day {
  const date = new Date((dayNumber(day) + n) * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The parts of one EDTF point (`2025`, `2025-01`, `2025-01-10`), or null for anything else. */
export function partsFromEdtf(edtf: Edtf): { year: number; month?: number; day?: number } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month === undefined) return { year: Number(year) };
  return day === undefined
    ? { year: Number(year), month: Number(month) }
    : { year: Number(year), month: Number(month), day: Number(day) };
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** What was asked before: the figures of a document are of few times. */
const knownDays = new Map<Edtf, Days | null>();
const mostKnown = 512;

/** First and last day that a point or range covers; null for durations, open ends and what is no date. */
export function daysFromEdtf(edtf: Edtf): Days | null {
  const known = knownDays.get(edtf);
  if (known !== undefined) return known;
  const days = readDays(edtf);
  if (knownDays.size >= mostKnown) knownDays.clear();
  knownDays.set(edtf, days);
  return days;
}

function readDays(edtf: Edtf): Days | null {
  const [from, to = from] = edtf.split('/');
  const a = partsFromEdtf(from!);
  const b = partsFromEdtf(to!);
  if (!a || !b) return null;
  const lastMonth = b.month ?? 12;
  return {
    first: { year: a.year, month: a.month ?? 1, day: a.day ?? 1 },
    last: {
      year: b.year,
      month: lastMonth,
      day: b.day ?? daysInMonth(b.year, lastMonth),
    },
  };
}

/** The year of a point, or of a range that lies within one year; else null. */
export function yearFromEdtf(edtf: Edtf): number | null {
  const days = daysFromEdtf(edtf);
  return days && days.first.year === days.last.year ? days.first.year : null;
}
