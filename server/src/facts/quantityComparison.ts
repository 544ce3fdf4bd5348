/** Quantities of one dimension brought into one unit, exactly: what every comparison of two figures begins with. */
import { decimal, type Interval, scale } from '../base/interval.ts';
import { dimensionOf, intervalToBase, measureOf } from '../lexicon/units.ts';
import type { Quantity } from '../mentions/proposal.ts';

export const sameDimension = (a: Quantity, b: Quantity): boolean => dimensionOf(a.unit) === dimensionOf(b.unit);

/** Both count something, by other words: 3.5万个, 180家. */
export const countedOtherwise = (a: Quantity, b: Quantity): boolean =>
  a.unit !== b.unit && dimensionOf(a.unit) === 'count' && dimensionOf(b.unit) === 'count';

/** All values that the quantity allows, in the base unit of its dimension. */
export function baseInterval(quantity: Quantity): Interval {
  const known = inBase.get(quantity);
  if (known) return known;
  const interval = intervalToBase(quantity.interval, quantity.unit);
  inBase.set(quantity, interval);
  return interval;
}

/** A paragraph that is taken over keeps its quantities, and its figures are compared again with every edit of one they meet. */
const inBase = new WeakMap<Quantity, Interval>();

/** The quantity's interval in another unit of its dimension. */
export const intervalIn = (quantity: Quantity, unit: string): Interval =>
  quantity.unit === unit ? quantity.interval : scale(baseInterval(quantity), decimal(1).div(measureOf(unit).factor));
