/**
 * Intervals of exact decimals: what a printed figure can mean. Knows arithmetic, not Chinese.
 * Comparison follows XBRL Calculations 1.1: two figures agree when their intervals intersect.
 */
import { Big } from 'big.js';

export type Decimal = Big;
/** Exact decimal of a decimal string; throws on anything else. */
export const decimal = (value: string | number | Big): Decimal => new Big(value);

/** Quicker than a comparison, which would read its other side as a decimal first. */
export const isZero = ({ c }: Decimal): boolean => c[0] === 0;
export const isNegative = (value: Decimal): boolean => value.s < 0 && !isZero(value);
/** Without digits behind the point. */
export const isWhole = ({ c, e }: Decimal): boolean => e >= c.length - 1;

const powers = new Map<number, Decimal>();

/** 10 to a whole power. */
export function powerOfTen(exponent: number): Decimal {
  const known = powers.get(exponent);
  if (known) return known;
  const power = decimal(`1e${exponent}`);
  powers.set(exponent, power);
  return power;
}

export interface Interval {
  /** Lower end, or null where there is none. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Whether the end itself belongs to the interval (false where the end is null). */
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export const closed = (low: Decimal, high: Decimal): Interval => ({
  low,
  high,
  lowClosed: true,
  highClosed: true,
});
/** [low, high): the shape that rounding gives. */
export const halfOpen = (low: Decimal, high: Decimal): Interval => ({
  low,
  high,
  lowClosed: true,
  highClosed: false,
});
export const point = (value: Decimal): Interval => closed(value, value);
export const atLeast = (low: Decimal): Interval => ({
  low,
  high: null,
  lowClosed: true,
  highClosed: false,
});
export const atMost = (high: Decimal): Interval => ({
  low: null,
  high,
  lowClosed: false,
  highClosed: true,
});
export const everything: Interval = {
  low: null,
  high: null,
  lowClosed: false,
  highClosed: false,
};

/** Whether some value lies in both. */
export function intersects(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether all of `a` lies below all of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const order = a.high.cmp(b.low);
  return order < 0 || (order === 0 && !(a.highClosed && b.lowClosed));
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && a.low.plus(b.low),
    high: a.high && b.high && a.high.plus(b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

export const negate = (a: Interval): Interval => ({
  low: a.high?.neg() ?? null,
  high: a.low?.neg() ?? null,
  lowClosed: a.highClosed,
  highClosed: a.lowClosed,
});

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** Product by a positive exact factor. */
export const scale = (a: Interval, factor: Decimal): Interval => ({
  ...a,
  low: a.low?.times(factor) ?? null,
  high: a.high?.times(factor) ?? null,
});

/** Product of two intervals of non-negative numbers. */
export const multiply = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && a.low.times(b.low),
  high: a.high && b.high && a.high.times(b.high),
  lowClosed: a.lowClosed && b.lowClosed,
  highClosed: a.highClosed && b.highClosed,
});

/** Quotient of intervals of positive numbers; ends are rounded to 20 digits after the point. */
export function divide(a: Interval, b: Interval): Interval {
  return {
    low: a.low && (b.high ? a.low.div(b.high) : decimal(0)),
    high: a.high && b.low?.gt(0) ? a.high.div(b.low) : null,
    lowClosed: a.lowClosed && b.highClosed,
    highClosed: a.highClosed && b.lowClosed && (b.low?.gt(0) ?? false),
  };
}

/** The smallest interval that holds both: an end that both have is closed where either has it closed. */
export function hull(a: Interval, b: Interval): Interval {
  const low = a.low && b.low && a.low.cmp(b.low);
  const high = a.high && b.high && a.high.cmp(b.high);
  return {
    low: low === null ? null : low <= 0 ? a.low : b.low,
    lowClosed: low !== null && ((low <= 0 && a.lowClosed) || (low >= 0 && b.lowClosed)),
    high: high === null ? null : high >= 0 ? a.high : b.high,
    highClosed: high !== null && ((high >= 0 && a.highClosed) || (high <= 0 && b.highClosed)),
  };
}
