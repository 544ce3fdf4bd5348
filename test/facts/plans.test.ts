/** Plans: what their sections want needs no verb, what they start from is no aim, and results held against a plan are results. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlanTitle } from '../../server/src/facts/planTitle.ts';
import { figuresOf } from './reading.ts';

const told = (...blocks: readonly string[]): readonly string[] =>
  figuresOf(blocks.join('\n\n'), 'a.txt').map(({ fact }) =>
    [fact.role?.value, fact.period?.value ?? '-', fact.scope?.value ?? '-'].join(' '),
  );

for (const [title, isPlan] of [
  ['云岭省国民经济和社会发展第十四个五年规划纲要', true],
  ['清源市“十四五”数字经济发展规划', true],
  ['清源市城市更新行动方案（2023—2025年）', true],
  ['关于2023年计划执行情况与2024年计划草案的报告', false],
  ['清源市发布“十四五”数字经济发展规划', false],
  ['绘就发展新蓝图，落实“十四五”规划', false],
  ['本年度招生计划', false],
] as const)
  test(`${title}: ${isPlan ? 'a plan' : 'none'}`, () => assert.equal(isPlanTitle(title), isPlan));

const title = '# 中华人民共和国国民经济和社会发展第十个五年计划纲要';

test('what a plan says without a verb is wanted in its years, and of the whole country', () => {
  assert.deepEqual(told(title, '# 第二章 能源', '发电装机容量4亿千瓦。2005年，原油产量1.8亿吨。'), [
    'target 2001/2005 全国',
    'target 2005 全国',
  ]);
  assert.deepEqual(told('# 清源市能源发展规划（2021—2025年）', '# 二、任务', '发电装机容量4万千瓦。'), [
    'target 2021/2025 -',
  ]);
});

test('its sections on what there is are no aims', () => {
  assert.deepEqual(told(title, '# 第一章 发展环境', '网民达2250万人。'), ['actual 2001 全国']);
  assert.deepEqual(told(title, '# 第一章 经济建设成就', '“九五”时期是关键阶段。', '新增铁路1.2万公里。'), [
    'actual 1996/2000 全国',
  ]);
});

test('what was of the years before is not what is wanted', () => {
  assert.deepEqual(told(title, '# 第二章 投资', '投资占比由“九五”期间的28%提高到31%。'), [
    'actual 1996/2000 全国',
    'target 2001/2005 全国',
  ]);
  assert.deepEqual(told(title, '# 第二章 投资', '普及率由现在的42%提高到60%。'), ['actual - 全国', 'target 2005 全国']);
  assert.deepEqual(told(title, '# 第二章 投资', '建设公路20万公里，比“九五”期间增长40%。'), [
    'target 2001/2005 全国',
    'target 2001/2005 全国',
  ]);
});

test('a result held against a plan is a result, the plan’s own figure a goal of the same time', () => {
  const communique = ['# 中华人民共和国国家统计局关于1985年国民经济发展的统计公报', '1986年3月9日'];
  assert.deepEqual(told(...communique, '1985年完成投资689亿元，超过国家计划650亿元的6%，比计划多完成39亿元。'), [
    'actual 1985 全国',
    'target 1985 全国',
    'actual 1985 全国',
    'actual 1985 全国',
  ]);
  assert.deepEqual(told(...communique, '1985年粮食产量4亿吨，完成计划102%。'), [
    'actual 1985 全国',
    'actual 1985 全国',
  ]);
});
