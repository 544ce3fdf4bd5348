/** Every noun points to a name that ends as its row says, alone where the row allows it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointerAt, pointerNoun, standsFor } from '../../server/src/facts/pointing.ts';
import { pointerNouns } from '../../server/src/lexicon/pointerNouns.ts';

for (const {
  example: [words, name],
  isBare,
} of pointerNouns)
  test(`${words} is ${name}`, () => {
    const sign = pointerAt(words)?.sign ?? '';
    assert.equal(sign[0], isBare ? '此' : '该');
    const noun = pointerNoun(sign) ?? '';
    assert.ok(standsFor(noun, name), noun);
    assert.ok(!standsFor(noun, noun));
  });

for (const words of ['园区建设加快', '该校长表示', '公司债券余额', '行业产值', '基地化发展', '村庄规划'])
  test(`${words} points to nothing`, () => assert.equal(pointerAt(words), undefined));
