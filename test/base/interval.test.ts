/** Laws of intervals: what holds for the values inside must hold for the intervals, and nothing is rounded. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import {
  add,
  atLeast,
  atMost,
  closed,
  type Decimal,
  decimal,
  divide,
  everything,
  halfOpen,
  hull,
  type Interval,
  intersects,
  isBelow,
  multiply,
  negate,
  point,
  scale,
  subtract,
} from '../../server/src/base/interval.ts';

const tenths = (from: number, to: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: from * 10, max: to * 10 }).map((n) => decimal(n).div(10));

/** An interval between two bounds, any of its ends open, closed or missing. */
const intervals = (from: number, to: number): fc.Arbitrary<Interval> =>
  fc.tuple(tenths(from, to), tenths(from, to), fc.integer({ min: 0, max: 5 })).map(([a, b, shape]) => {
    const [low, high] = a.lte(b) ? [a, b] : [b, a];
    if (shape === 0) return atLeast(low);
    if (shape === 1) return atMost(high);
    if (shape === 2) return everything;
    if (shape === 3 && low.lt(high)) return halfOpen(low, high);
    return shape === 4 ? point(low) : closed(low, high);
  });

const has = ({ low, high, lowClosed, highClosed }: Interval, value: Decimal): boolean =>
  (low === null || (lowClosed ? value.gte(low) : value.gt(low))) &&
  (high === null || (highClosed ? value.lte(high) : value.lt(high)));

/** All tenths near the intervals above, and the hundredths between them: enough to find a common value of any two. */
const grid = Array.from({ length: 12 * 20 + 1 }, (_, i) => decimal(i - 120).div(20));

const any = intervals(-5, 5);
const positive = intervals(0, 5);

test('two intervals intersect exactly when they have a value in common', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      assert.equal(
        intersects(a, b),
        grid.some((value) => has(a, value) && has(b, value)),
      );
      assert.equal(intersects(a, b), intersects(b, a));
    }),
  );
});

test('one interval is below another when every value of it is', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      assert.equal(
        isBelow(a, b),
        !intersects(a, b) && grid.some((x) => has(a, x) && grid.some((y) => has(b, y) && x.lt(y))),
      );
    }),
    { numRuns: 60 },
  );
});

for (const [name, operation, onValues, operands] of [
  ['sum', add, (x: Decimal, y: Decimal) => x.plus(y), any],
  ['difference', subtract, (x: Decimal, y: Decimal) => x.minus(y), any],
  ['product', multiply, (x: Decimal, y: Decimal) => x.times(y), positive],
] as const)
  test(`the ${name} of two values lies in the ${name} of their intervals`, () => {
    fc.assert(
      fc.property(operands, operands, tenths(0, 5), tenths(0, 5), (a, b, x, y) => {
        fc.pre(has(a, x) && has(b, y));
        assert.ok(has(operation(a, b), onValues(x, y)));
      }),
    );
  });

test('the quotient of two values lies in the quotient of their intervals', () => {
  fc.assert(
    fc.property(intervals(1, 5), intervals(1, 5), tenths(1, 5), tenths(1, 5), (a, b, x, y) => {
      fc.pre(has(a, x) && has(b, y) && a.low !== null && b.low !== null);
      const exact = closed(x.div(y), x.div(y));
      const margin = closed(decimal('-1e-19'), decimal('1e-19'));
      assert.ok(intersects(divide(a, b), add(exact, margin)));
    }),
  );
});

test('negation twice and scaling by one change nothing; the hull holds both', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      assert.deepEqual(negate(negate(a)), a);
      assert.deepEqual(scale(a, decimal(1)), a);
      for (const value of grid) if (has(a, value) || has(b, value)) assert.ok(has(hull(a, b), value));
    }),
  );
});

test('the hull keeps an end that only one of both has closed', () => {
  const [open, shut] = [halfOpen(decimal(1), decimal(2)), point(decimal(2))];
  assert.deepEqual(hull(open, shut), closed(decimal(1), decimal(2)));
  assert.deepEqual(hull(shut, open), closed(decimal(1), decimal(2)));
});

test('nothing is rounded', () => {
  const sum = add(point(decimal('0.1')), point(decimal('0.2')));
  assert.equal(sum.low?.toString(), '0.3');
  assert.equal(scale(point(decimal('984.3')), decimal('1e8')).low?.toFixed(), '98430000000');
});

test('rounding intervals meet at their closed end only', () => {
  assert.ok(!intersects(halfOpen(decimal(1), decimal(2)), halfOpen(decimal(2), decimal(3))));
  assert.ok(intersects(halfOpen(decimal(1), decimal(2)), halfOpen(decimal(0), decimal('1.01'))));
  assert.ok(!intersects(halfOpen(decimal(0), decimal(1)), atLeast(decimal(1))));
  assert.ok(intersects(atMost(decimal(1)), atLeast(decimal(1))));
});

test('what is no decimal is refused', () => {
  for (const text of ['', '1,000', '一', 'NaN']) assert.throws(() => decimal(text), text);
});
