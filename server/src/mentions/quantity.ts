/** Quantities from what is written: which values a number with its precision and bound can stand for. Knows no text. */
import {
  atLeast,
  atMost,
  closed,
  type Decimal,
  decimal,
  halfOpen,
  hull,
  type Interval,
  isZero,
  powerOfTen,
} from '../base/interval.ts';
import type { Bound, Quantity } from './proposal.ts';

/** A number as written: value and the worth of one unit in its last written place. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly step: Decimal;
}

const half = decimal('0.5');
const tolerance = decimal('0.05');

/** Half-open rounding interval around the written digits: 670 → [669.5, 670.5). */
const rounding = ({ value, step }: WrittenNumber): Interval =>
  halfOpen(value.minus(step.times(half)), value.plus(step.times(half)));

/** Worth of one unit in the place of the last digit that is not zero: 4500 → 100. */
function lastNonZeroPlace(value: Decimal): Decimal {
  return isZero(value) ? decimal(1) : powerOfTen(value.e - value.c.length + 1);
}

/** 约 and 左右: 5 % or half a unit of the last non-zero digit, whichever is more, on both sides. */
function approximate({ value, step }: WrittenNumber): Interval {
  const wide = [value.abs().times(tolerance), lastNonZeroPlace(value).times(half), step.times(half)];
  const by = wide.reduce((a, b) => (a.gt(b) ? a : b));
  return closed(value.minus(by), value.plus(by));
}

function intervalOf(number: WrittenNumber, bound: Bound): Interval {
  if (bound === '>=') return atLeast(number.value);
  if (bound === '<=') return atMost(number.value);
  return bound === '~' ? approximate(number) : rounding(number);
}

/** A quantity whose interval is reckoned when somebody first asks for it: most figures of a text are never compared. */
class WrittenQuantity implements Quantity {
  readonly values: Quantity['values'];
  readonly unit: string;
  readonly bound: Bound;
  readonly step: Decimal;
  readonly from: WrittenNumber;
  readonly to: WrittenNumber | null;
  private reckoned: Interval | undefined;

  constructor(from: WrittenNumber, to: WrittenNumber | null, unit: string, bound: Bound) {
    this.values = to ? [from.value, to.value] : [from.value];
    this.unit = unit;
    this.bound = bound;
    this.step = to?.step.gt(from.step) ? to.step : from.step;
    this.from = from;
    this.to = to;
    this.reckoned = undefined;
  }

  get interval(): Interval {
    const { from, to, bound } = this;
    this.reckoned ??= to ? hull(intervalOf(from, bound), intervalOf(to, bound)) : intervalOf(from, bound);
    return this.reckoned;
  }
}

/** The quantity of one number, or of a range when `to` is given; the ends of a range stay in their written order. */
export const quantityFrom = (from: WrittenNumber, to: WrittenNumber | null, unit: string, bound: Bound): Quantity =>
  new WrittenQuantity(from, to, unit, bound);

/** The numbers that `quantityFrom` made a quantity of, so that it can be made again; null for a quantity of another making. */
export const writtenIn = (quantity: object): { from: WrittenNumber; to: WrittenNumber | null } | null =>
  quantity instanceof WrittenQuantity ? { from: quantity.from, to: quantity.to } : null;
