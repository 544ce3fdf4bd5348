/** Every word of bounds gives its bound in its example; words that only end like one give none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadingBounds, trailingBounds } from '../../server/src/lexicon/bounds.ts';
import { recogniseFigures } from '../../server/src/mentions/figures.ts';
import type { FigureProposal } from '../../server/src/mentions/proposal.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';

const first = (text: string): FigureProposal => {
  const found = recogniseFigures(text, { segmenter: noSegmenter, glossary: emptyGlossary })[0];
  assert.ok(found?.kind === 'figure', text);
  return found;
};

for (const { word, bound, example } of [...leadingBounds, ...trailingBounds])
  test(`bound ${word}`, () => {
    assert.ok(example.includes(word));
    assert.equal(first(example).quantity.bound, bound, example);
  });

for (const { word, example } of leadingBounds)
  test(`${word} stands outside the figure`, () => {
    const { span } = first(example);
    assert.ok(example.indexOf(word) + word.length <= span.start);
  });

for (const { word, example } of trailingBounds)
  test(`${word} belongs to the figure`, () => {
    const { span } = first(example);
    assert.ok(example.slice(span.start, span.end).endsWith(word));
  });

for (const text of [
  '节约30亿元',
  '签约50个项目',
  '审议通过12件议案',
  '打破3项纪录',
  '赶超3个百分点',
  '履约20项',
  '突破30项关键技术',
  '高于全国0.7个百分点',
  '带动5%上下游',
])
  test(`no bound: ${text}`, () => assert.equal(first(text).quantity.bound, '='));

test('a share of something named between is still about', () => {
  assert.equal(first('约占全国的7.5%').quantity.bound, '~');
  assert.equal(first('至少新建3所学校').quantity.bound, '>=');
});
