/** Which of overlapping proposals stand: never two that exclude each other, whatever the order in which they came. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { decimal, point } from '../../server/src/base/interval.ts';
import { contains, local, overlaps, span } from '../../server/src/base/span.ts';
import type { Proposal } from '../../server/src/mentions/proposal.ts';
import { settleOverlaps } from '../../server/src/mentions/settleOverlaps.ts';

function proposal(
  kind: Proposal['kind'],
  start: number,
  end: number,
  evidence: 'ending' | 'glossary' = 'ending',
): Proposal {
  const place = span(local(start), local(end));
  if (kind === 'project') return { kind, span: place, name: `${start}`, type: 'project', evidence };
  if (kind === 'date') return { kind, span: place, expression: { form: 'fixed', type: 'plan', value: '2021/2025' } };
  const one = decimal(1);
  return {
    kind,
    span: place,
    form: 'plain',
    quantity: { values: [one], unit: '家', bound: '=', step: one, interval: point(one) },
  };
}
const shown = (found: readonly Proposal[]): readonly string[] =>
  found.map(({ kind, span: { start, end } }) => `${kind} ${start}-${end}`);

for (const [why, given, wanted] of [
  ['apart', [proposal('figure', 5, 8), proposal('date', 0, 3)], ['date 0-3', 'figure 5-8']],
  ['touching', [proposal('date', 0, 3), proposal('figure', 3, 6)], ['date 0-3', 'figure 3-6']],
  ['a date over a figure', [proposal('figure', 0, 4), proposal('date', 2, 4)], ['date 2-4']],
  ['the longer of a kind', [proposal('figure', 0, 2), proposal('figure', 1, 5)], ['figure 1-5']],
  ['a figure inside a name', [proposal('project', 0, 9), proposal('figure', 2, 5)], ['project 0-9', 'figure 2-5']],
  ['a figure that is the name', [proposal('project', 0, 5), proposal('figure', 0, 5)], ['figure 0-5']],
  ['a name that cuts a longer figure', [proposal('project', 3, 6), proposal('figure', 0, 5)], ['figure 0-5']],
  ['a name over a shorter figure', [proposal('project', 3, 12), proposal('figure', 0, 5)], ['project 3-12']],
  [
    'the glossary over a longer name',
    [proposal('project', 0, 12), proposal('project', 2, 6, 'glossary')],
    ['project 2-6'],
  ],
  ['nothing', [], []],
] as const)
  test(why, () => {
    assert.deepEqual(shown(settleOverlaps(given)), wanted);
    assert.deepEqual(shown(settleOverlaps([...given].reverse())), wanted);
  });

const proposals = fc.array(
  fc
    .tuple(fc.constantFrom('date', 'figure', 'project' as const), fc.nat(60), fc.integer({ min: 1, max: 9 }))
    .map(([kind, start, length]) => proposal(kind as Proposal['kind'], start, start + length)),
  { maxLength: 30 },
);

test('what stands is sorted, was proposed, and excludes nothing else that stands', () => {
  fc.assert(
    fc.property(proposals, (given) => {
      const kept = settleOverlaps(given);
      kept.forEach((one, i) => {
        assert.ok(given.includes(one));
        const next = kept[i + 1];
        if (next) assert.ok(one.span.start <= next.span.start);
        for (const other of kept.slice(i + 1)) {
          if (!overlaps(one.span, other.span)) continue;
          const [outer, inner] = contains(one.span, other.span) ? [one, other] : [other, one];
          assert.ok(contains(outer.span, inner.span) && outer.kind === 'project' && inner.kind !== 'project');
        }
      });
    }),
    { numRuns: 1000 },
  );
});

test('a proposal that nothing overlaps always stands', () => {
  fc.assert(
    fc.property(proposals, (given) => {
      const kept = settleOverlaps(given);
      for (const one of given)
        if (given.every((other) => other === one || !overlaps(one.span, other.span))) assert.ok(kept.includes(one));
    }),
  );
});
