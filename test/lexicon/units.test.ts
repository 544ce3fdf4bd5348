/** Every unit's own examples, the longest match, and exact conversion. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, halfOpen, point } from '../../server/src/base/interval.ts';
import { dimensionOf, intervalToBase, unitAt, units } from '../../server/src/lexicon/units.ts';
import { recogniseFigures } from '../../server/src/mentions/figures.ts';
import type { FigureProposal } from '../../server/src/mentions/proposal.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';

const tools = { segmenter: noSegmenter, glossary: emptyGlossary };
/** Words around an example that some units need to be figures (days of a count, ages, restricted classes). */
const context: Readonly<Record<string, readonly [before: string, after: string]>> = {
  天: ['优良天数增加', '。'],
  岁: ['平均年龄', '。'],
  级: ['发生', '地震。'],
  期: ['举办', '培训班。'],
  代: ['培育', '人。'],
  环: ['位于', '以内。'],
};

for (const row of units)
  test(`unit ${row.unit}`, () => {
    assert.ok(row.examples.length > 0);
    const [before, after] = context[row.unit] ?? ['共计', '。'];
    for (const example of row.examples) {
      const found = recogniseFigures(before + example + after, tools) as readonly FigureProposal[];
      assert.ok(
        found.some(({ quantity }) => quantity.unit === row.unit),
        `${example} gives ${found.map(({ quantity }) => `${quantity.values} ${quantity.unit}`)}`,
      );
    }
  });

test('no spelling stands for two units', () => {
  const seen = units.flatMap(({ unit, aliases = [] }) => [unit, ...aliases]);
  assert.deepEqual(
    seen.filter((word, at) => seen.indexOf(word) !== at),
    [],
  );
});

test('the longest unit wins, and a word that only begins like a unit is none', () => {
  for (const [text, unit] of [
    ['人次', '人次'],
    ['人', '人'],
    ['平方公里', '平方公里'],
    ['平方米', '平方米'],
    ['千瓦时', '千瓦时'],
    ['千瓦装机', '千瓦'],
    ['个百分点', '个百分点'],
    ['微克/立方米', '微克/立方米'],
    ['％', '%'],
    ['km²', '平方公里'],
    ['个月', '个月'],
    ['个多月', null],
    ['元旦', null],
    ['所有', null],
    ['处理', null],
    ['部门', null],
    ['家庭', null],
    ['次全会', null],
    ['强', null],
  ] as const)
    assert.equal(unitAt(text, 0)?.unit ?? null, unit, text);
});

test('conversion is exact inside a dimension', () => {
  const base = (value: string, unit: string): string => String(intervalToBase(point(decimal(value)), unit).low);
  assert.equal(base('15', '亩'), base('1', '公顷'));
  assert.equal(base('1500', '亩'), base('1', '平方公里'));
  assert.equal(base('2', '斤'), base('1', '公斤'));
  assert.equal(base('1', '吨'), base('2000', '斤'));
  assert.equal(base('1000', '千瓦'), base('1', '兆瓦'));
  assert.equal(base('1', '千瓦时'), base('1', '度'));
  assert.equal(base('3', '成'), base('30', '%'));
  assert.equal(base('5', '‰'), base('0.5', '%'));
  assert.equal(base('10', '公里'), base('10000', '米'));
  const interval = intervalToBase(halfOpen(decimal('0.5'), decimal('1.5')), '公里');
  assert.equal(`${interval.low} ${interval.high} ${interval.highClosed}`, '500 1500 false');
});

test('money of two currencies and quotients of two bases do not compare', () => {
  assert.notEqual(dimensionOf('元'), dimensionOf('美元'));
  assert.notEqual(dimensionOf('元'), dimensionOf('元/吨'));
  assert.notEqual(dimensionOf('%'), dimensionOf('个百分点'));
  assert.notEqual(dimensionOf('人'), dimensionOf('人次'));
  assert.equal(dimensionOf('名'), dimensionOf('人'));
  assert.equal(dimensionOf('％'), dimensionOf('%'));
});
