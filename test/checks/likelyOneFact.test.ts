/** When two figures under one key are likely one fact: slips, copies, and what sentences say of themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictingFigure } from '../../server/src/checks/rules/conflictingFigure.ts';
import { findingsIn } from './runRules.ts';

const found = (...documents: string[]): readonly string[] =>
  findingsIn(documents, [conflictingFigure]).map(({ text }) => text);

const copy = (figures: string): string =>
  `# 临江市政府工作报告\n\n2026年1月20日\n\n一、2025年工作回顾\n\n农业基础持续夯实，新建高标准农田，蔬菜、茶叶、水产品产量分别增长${figures}，农产品加工业提质增效。\n`;

test('two copies of one report in which several figures of a sentence differ', () => {
  assert.deepEqual(found(copy('5.4%、13.7%、10.3%'), copy('3.4%、6.8%、13.7%')), ['3.4%', '6.8%', '13.7%']);
  assert.deepEqual(found(copy('5.4%、13.7%、10.3%'), copy('5.4%、13.7%、10.3%')), []);
});

const report = (first: string, second: string): string =>
  `# 临江市政府工作报告\n\n2026年1月20日\n\n一、2025年工作回顾\n\n${first}\n\n产业平台加快建设。${second}\n`;

for (const [why, first, second, expected] of [
  ['a digit is wrong', '2025年，全市固定资产投资356.2亿元。', '完成固定资产投资386.2亿元。', ['386.2亿元']],
  ['digits are swapped', '2025年，全市固定资产投资356.2亿元。', '完成固定资产投资365.2亿元。', ['365.2亿元']],
  ['a digit is left out', '2025年，全市固定资产投资1356亿元。', '完成固定资产投资156亿元。', ['156亿元']],
  ['both name the place', '2025年，全市固定资产投资356.2亿元。', '全市固定资产投资391.5亿元。', ['391.5亿元']],
  ['one names no place: it may be a park’s', '2025年，全市固定资产投资356.2亿元。', '完成固定资产投资91.5亿元。', []],
  [
    'both name the place, and the levels are far apart',
    '2025年，全市固定资产投资356.2亿元。',
    '全市固定资产投资91.5亿元。',
    [],
  ],
] as const)
  test(why, () => assert.deepEqual(found(report(first, second)), expected));

const cityReport = (city: string, share: string): string =>
  `# ${city}政府工作报告\n\n2026年1月20日\n\n一、2025年工作回顾\n\n${city}生态环境持续改善。2025年，城区绿化覆盖率${share}。\n`;

test('the built-up areas of two cities are two places', () => {
  assert.deepEqual(found(cityReport('宿迁市', '39.4%'), cityReport('鹤岗市', '45.3%')), []);
  assert.deepEqual(found(cityReport('宿迁市', '39.4%'), cityReport('宿迁市', '39.9%')), ['39.9%']);
});
