/** Says which slip of the pen explains two different numbers: a wrong digit, two swapped, one too many, a wrong power of ten. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import type { Decimal } from '../base/interval.ts';
import { writtenValue } from '../facts/passage.ts';
import type { Quantity } from '../mentions/proposal.ts';
import type { Bilingual } from './finding.ts';

/** The note, beginning with a blank in English; null where no single slip explains the difference. */
export function slipNote(a: Decimal, b: Decimal): Bilingual | null {
  if (a.lte(0) || b.lte(0)) return null;
  const power = powerOfTen(a, b);
  if (power === 4 || power === 8)
    return { zh: '数字相同，疑为“万”“亿”之误。', en: ' The digits are the same: perhaps 万 and 亿 were mixed up.' };
  if (power > 0)
    return {
      zh: '数字相同，疑为小数点或位数之误。',
      en: ' The digits are the same: perhaps the decimal point slipped.',
    };
  const places = differentPlaces(a, b);
  if (places.length === 1) return { zh: '只差一位数字，疑为笔误。', en: ' They differ in one digit: perhaps a slip.' };
  const [first, second] = places;
  if (
    places.length === 2 &&
    first &&
    second &&
    second.at - first.at <= 1 &&
    first.a === second.b &&
    first.b === second.a
  )
    return { zh: '疑为数位颠倒。', en: ' Perhaps two digits were swapped.' };
  if (hasDropped(a, b) || hasDropped(b, a))
    return { zh: '疑为多写或漏写一位数字。', en: ' Perhaps a digit was left out or written twice.' };
  return null;
}

/**
 * Whether a slip explains the numbers by more than chance: two other figures seldom share all digits but one. Of numbers of one digit
 * (300, 30) and of few (5.3, 5.8) that cannot be said.
 */
export const isTellingSlip = (a: Decimal, b: Decimal): boolean =>
  Math.max(a.c.length, b.c.length) > 1 && slipNote(a, b) !== null;

/** Whether two different numbers have the same digits. */
export const isPowerOfTen = (a: Decimal, b: Decimal): boolean => a.gt(0) && b.gt(0) && powerOfTen(a, b) > 0;

/** 超过100亿元 and 超过10亿元, 超过8亿 and 超过88亿 can both be true, and still one is a slip: equal bounds, a digit more or the point moved. */
export const slipsBound = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [a.values[0], b.values[0]];
  const sameBound = a.bound === b.bound && (a.bound === '>=' || a.bound === '<=');
  return sameBound && a.unit === b.unit && !one.eq(other) && (isPowerOfTen(one, other) || hasDigitMore(one, other));
};

/** Whether one of two whole numbers is the other with a digit doubled: 8 and 88, 356 and 3556. */
function hasDigitMore(a: Decimal, b: Decimal): boolean {
  const [short, long] = (a.lt(b) ? [a, b] : [b, a]).map(({ c, e }) =>
    c.concat(Array(Math.max(0, e + 1 - c.length)).fill(0)),
  );
  if (!short || !long || long.length !== short.length + 1) return false;
  return short.some((digit, i) => [...short.slice(0, i + 1), digit, ...short.slice(i + 1)].join() === long.join());
}

/** Whether `short` is `long` without one digit: 1356 and 156, 12.35 and 12.5. Of three digits only where the number gets shorter. */
function hasDropped(long: Decimal, short: Decimal): boolean {
  // A digit before the point makes the number a tenth; one behind it does not.
  return long.c.length >= (long.e === short.e ? 4 : 3) && isWithout(long, short);
}

/** Whether the digits of `short` are those of `long` but for one; the noughts that end a number are digits of it (102, 10). */
function isWithout(long: Decimal, short: Decimal): boolean {
  if (long.e !== short.e && long.e !== short.e + 1) return false;
  const missing = long.c.length - 1 - short.c.length;
  if (missing < 0 || (missing > 0 && long.e === short.e)) return false;
  const digits = short.c.concat(Array(missing).fill(0)).join();
  // Without a digit before the point the number is a tenth.
  return long.c.some((_, i) => i > long.e === (long.e === short.e) && long.c.toSpliced(i, 1).join() === digits);
}

/** k where the numbers have the same digits and differ by the factor 10^k; 0 where they do not. */
function powerOfTen(a: Decimal, b: Decimal): number {
  return a.c.join('') === b.c.join('') ? Math.abs(a.e - b.e) : 0;
}

/** One digit of one or two is no slip that could be told from another number. */
const differentPlaces = (a: Decimal, b: Decimal): ReturnType<typeof placesThatDiffer> =>
  Math.max(a.c.length, b.c.length) < 3 ? [] : placesThatDiffer(a, b);

function placesThatDiffer(a: Decimal, b: Decimal): readonly { at: number; a: string; b: string }[] {
  if (a.e !== b.e) return [];
  const length = Math.max(a.c.length, b.c.length);
  return Array.from({ length }, (_, at) => ({ at, a: String(a.c[at] ?? 0), b: String(b.c[at] ?? 0) })).filter(
    (place) => place.a !== place.b,
  );
}

const unitOfSlip = /(个百分点|[%％‰])$/;

/** As `slipNote`, for two figures as they are written; says where only the sign of per cent differs. */
export function writtenSlip(a: string, b: string): Bilingual | null {
  const [one, other] = [a, b].map((text) => text.replace(unitOfSlip, ''));
  if (one === other)
    return { zh: '疑为“%”与“个百分点”之误。', en: ' Perhaps per cent and percentage points were mixed up.' };
  const [x, y] = [writtenValue(one ?? ''), writtenValue(other ?? '')];
  return x && y ? slipNote(x, y) : null;
}

/**
 * How many digits speak for a slip of the pen in one of two figures as they are written: two swapped, one left out or written twice, one
 * of four or more exchanged, the power of ten; 万 and 亿 or the sign of per cent mixed up count two more. 0 where none of these explains
 * them.
 */
export function slipDigits(a: FigureMention, b: FigureMention): number {
  const [x, y] = [a.quantity.values[0], b.quantity.values[0]];
  if (x.lte(0) || y.lte(0)) return 0;
  const digits = Math.max(x.c.length, y.c.length);
  const units = new Set([a.quantity.unit, b.quantity.unit]);
  if (units.size === 2) return units.has('%') && units.has('个百分点') && x.eq(y) ? digits + 2 : 0;
  const power = powerOfTen(x, y);
  if (power > 0) return power === 4 || power === 8 ? digits + 2 : digits;
  return isOneOrSwapped(x, y, digits) || isWithout(x, y) || isWithout(y, x) ? digits : 0;
}

function isOneOrSwapped(a: Decimal, b: Decimal, digits: number): boolean {
  const [first, second, ...more] = placesThatDiffer(a, b);
  if (!first || more.length > 0) return false;
  if (!second) return digits >= 4;
  return second.at - first.at === 1 && first.a === second.b && first.b === second.a;
}
