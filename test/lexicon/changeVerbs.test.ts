/** Every verb of change gives its figure the direction of its row, and says of what. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeVerbs } from '../../server/src/lexicon/changeVerbs.ts';
import { figuresOf } from '../facts/reading.ts';

for (const { word, direction, against, example } of changeVerbs)
  test(`${word}: ${example}`, () => {
    assert.ok(example.includes(word));
    const [figure] = figuresOf(example);
    assert.ok(figure, 'the example has a figure');
    assert.match(figure.fact.measure?.value ?? '', /^(?:growth|change)$/);
    assert.equal(figure.fact.direction?.value, direction);
    assert.equal(figure.fact.comparison?.value === 'against-other', against === 'other');
  });

test('no word stands twice', () => {
  const words = changeVerbs.map(({ word }) => word);
  assert.deepEqual([...new Set(words)], words);
});
