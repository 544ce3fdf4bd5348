/** Every row of parts that leave nothing out is found in its own example, and adds up there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, intersects } from '../../server/src/base/interval.ts';
import { indicators } from '../../server/src/lexicon/indicators.ts';
import { partitions, totals } from '../../server/src/lexicon/partitions.ts';
import { read } from '../analysis/reading.ts';

for (const { example, parts } of partitions)
  test(example, () => {
    const { relations, mentions } = read(example);
    const sum = relations.find(({ kind }) => kind === 'part-of');
    assert.ok(sum?.kind === 'part-of', 'the sum is read');
    assert.equal(sum.by, 'opposites');
    assert.equal(sum.parts.length, parts.length);
    const intervalOf = (index: number) => {
      const mention = mentions[index];
      assert.ok(mention?.kind === 'figure');
      return mention.quantity.interval;
    };
    assert.ok(intersects(sum.parts.map(intervalOf).reduce(add), intervalOf(sum.whole)));
  });

test('totals and their parts are rows of the table of indicators, and nothing is a part of its own part', () => {
  const ids = new Set(indicators.map(({ id }) => id));
  for (const [total, parts] of totals)
    for (const part of parts.split(' ')) {
      assert.ok(ids.has(total) && ids.has(part), `${part} of ${total}`);
      assert.ok(
        !totals.some(([other, own]) => other === part && own.split(' ').includes(total)),
        `${total} of ${part}`,
      );
    }
});
