/** Arithmetic that rules share: readings of rounded and cut numbers, growth. Exact decimals throughout. */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import { closed, decimal, halfOpen, type Interval, point } from '../base/interval.ts';
import { isCounted } from '../facts/figureMeasure.ts';
import { intervalIn } from '../facts/quantityComparison.ts';
import type { Quantity } from '../mentions/proposal.ts';

/** The figure that an index of a relation names; undefined where it is no figure. */
export function figureAt({ mentions }: DocumentAnalysis, index: number): FigureMention | undefined {
  const mention = mentions[index];
  return mention?.kind === 'figure' ? mention : undefined;
}

/**
 * What a number written without a fraction and ending in two or more zeros (1000家, 5500亿元) may have been rounded from: half a unit of
 * its last non-zero digit either way. Null for every other number.
 */
export function roundReading({ text, quantity }: FigureMention): Interval | null {
  const { values, step, bound } = quantity;
  const value = values[0];
  if (values.length > 1 || (bound !== '=' && bound !== '~') || text.includes('.') || value.eq(0)) return null;
  const place = decimal(`1e${value.e - value.c.length + 1}`);
  if (place.lt(step.times(100))) return null;
  const half = place.div(2);
  return halfOpen(value.minus(half), value.plus(half));
}

/** What a number may have been cut from by leaving out its last digits: 9.8万亿 for 9.86万亿. Null for bounds and ranges. */
export function cutReading({ values, step, bound }: Quantity): Interval | null {
  const value = values[0];
  return values.length > 1 || bound !== '=' ? null : halfOpen(value, value.plus(step));
}

/** Change over the period that a growth in per cent implies for the level reached: L − L/(1 + x/100). Null for open figures. */
export function impliedChange(level: Interval, growthPercent: Interval): Interval | null {
  const { low: lowLevel, high: highLevel } = level;
  const { low: lowGrowth, high: highGrowth } = growthPercent;
  if (!lowLevel || !highLevel || !lowGrowth || !highGrowth || lowGrowth.lte(-100)) return null;
  const corners = [lowLevel, highLevel].flatMap((l) =>
    [lowGrowth, highGrowth].map((x) => l.minus(l.div(decimal(1).plus(x.div(100))))),
  );
  return closed(
    corners.reduce((a, b) => (a.lt(b) ? a : b)),
    corners.reduce((a, b) => (a.gt(b) ? a : b)),
  );
}

/** All values of a figure in a unit of its dimension: a count written out to the last one is exact, everything else is what rounding leaves open. */
export function valuesIn({ quantity }: FigureMention, unit: string): Interval {
  const isExact = quantity.bound === '=' && quantity.step.eq(1) && isCounted(quantity.unit) && quantity.unit === unit;
  return isExact ? point(quantity.values[0]) : intervalIn(quantity, unit);
}
