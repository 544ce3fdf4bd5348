/** Many intervals as one: whether another meets any of them is told by halving, not by asking each. */
import { type Interval, intersects } from './interval.ts';

/** What the intervals cover together: apart from one another, in order. */
export type IntervalUnion = readonly Interval[];

const byLow = ({ low: a, lowClosed: aClosed }: Interval, { low: b, lowClosed: bClosed }: Interval): number =>
  a === null || b === null ? Number(b === null) - Number(a === null) : a.cmp(b) || Number(bClosed) - Number(aClosed);

/** Whether `a` ends after `b`. */
const endsAfter = (a: Interval, b: Interval): boolean => {
  if (a.high === null || b.high === null) return b.high !== null;
  const order = a.high.cmp(b.high);
  return order > 0 || (order === 0 && a.highClosed && !b.highClosed);
};

export function unionOf(intervals: readonly Interval[]): IntervalUnion {
  const union: Interval[] = [];
  for (const next of [...intervals].sort(byLow)) {
    const last = union.at(-1);
    if (!last || !intersects(last, next)) union.push(next);
    else if (endsAfter(next, last)) union[union.length - 1] = { ...last, high: next.high, highClosed: next.highClosed };
  }
  return union;
}

/** Whether some value lies in the interval and in the union. */
export function meetsUnion(interval: Interval, union: IntervalUnion): boolean {
  let low = 0;
  let high = union.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = union[middle] as Interval;
    if (intersects(one, interval)) return true;
    if (byLow(one, interval) < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}
