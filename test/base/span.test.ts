/** Half-open spans: touching is not overlapping, and the order is by start, then by end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { compareSpans, contains, overlaps, type Raw, raw, type Span, span } from '../../server/src/base/span.ts';

const spans = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]): Span<Raw> => span(raw(start), raw(start + length)));
const offsets = ({ start, end }: Span<Raw>): number[] => Array.from({ length: end - start }, (_, i) => start + i);

test('spans overlap when they share an offset, and contain what has no offset outside', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const inA = new Set(offsets(a));
      assert.equal(
        overlaps(a, b),
        offsets(b).some((offset) => inA.has(offset)),
      );
      assert.equal(
        contains(a, b),
        offsets(b).every((offset) => inA.has(offset)),
      );
    }),
  );
});

test('the order is total', () => {
  const sorted = [span(raw(3), raw(5)), span(raw(1), raw(9)), span(raw(1), raw(2))].sort(compareSpans);
  assert.deepEqual(
    sorted.map(({ start, end }) => [start, end]),
    [
      [1, 2],
      [1, 9],
      [3, 5],
    ],
  );
});
