/** A union meets what one of its intervals meets, and its parts are apart and in order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { decimal, type Interval, intersects, isBelow } from '../../server/src/base/interval.ts';
import { meetsUnion, unionOf } from '../../server/src/base/intervalUnion.ts';

/** Few different ends, so that many of them touch. */
const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.nat(3), fc.boolean(), fc.boolean(), fc.nat(9))
  .map(([low, length, lowClosed, highClosed, open]) => ({
    low: open === 0 ? null : decimal(low),
    high: open === 1 ? null : decimal(low + length),
    // A single value belongs to its interval.
    lowClosed: open !== 0 && (lowClosed || length === 0),
    highClosed: open !== 1 && (highClosed || length === 0),
  }));

test('a union meets an interval exactly where one of its own does', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), interval, (all, one) => {
      assert.equal(
        meetsUnion(one, unionOf(all)),
        all.some((other) => intersects(other, one)),
      );
    }),
    { numRuns: 2000 },
  );
});

test('the parts of a union are apart and in order', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), (all) => {
      const union = unionOf(all);
      for (let i = 1; i < union.length; i++) assert.ok(isBelow(union[i - 1] as Interval, union[i] as Interval));
    }),
  );
});
