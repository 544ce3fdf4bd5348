/** Every row of the table tells its examples; names of counted things, also those with a like character, are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbOfCount, verbsOfCounts } from '../../server/src/lexicon/verbsOfCounts.ts';

for (const { pattern, examples } of verbsOfCounts)
  test(`${examples.join('、')} ${pattern.slice(0, 20)}`, () => {
    for (const example of examples) assert.match(example, new RegExp(pattern, 'u'));
  });

test('names are no verbs', () => {
  for (const name of ['现代海洋', '重要矿产', '要素市场', '建设银行', '新能源汽车', '主要农产品'])
    assert.doesNotMatch(name, verbOfCount);
});
