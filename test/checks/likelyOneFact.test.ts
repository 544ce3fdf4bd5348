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

const dated = (year: number, place: string, text: string): string =>
  `# ${place}政府工作报告\n\n${year}年1月20日\n\n一、${year - 1}年工作回顾\n\n${text}\n`;
const one = (...sentences: string[]): string => dated(2026, '临江市', sentences.join('\n\n'));

for (const [why, ...documents] of [
  [
    'a refrain: each trade has its own',
    one(
      '汽车产业，加快转型，力争产业规模达到1150亿元。',
      '钢铁产业，提升品质，力争产业规模达到1650亿元。',
      '食品产业，做强品牌，力争产业规模达到3350亿元。',
    ),
  ],
  [
    'the sentences differ in other figures too',
    one(
      '过去一年，全市固定资产投资增长11.2%，进出口总额增长7.5%。',
      '平台加快建设，全市固定资产投资增长11.7%，进出口总额增长9.9%。',
    ),
  ],
  [
    'the parks of the city and the city',
    one('2025年，全市规模以上工业总产值2313亿元。', '2025年，全市工业园区完成规模以上工业总产值2317亿元。'),
  ],
  [
    'the private enterprises of the city and the city',
    one('2025年，全市进出口总额2313亿元。', '2025年，全市民营企业实现进出口总额2343亿元。'),
  ],
  [
    'a bundle of projects, and next year another',
    one(
      '扎实开展“治水攻坚”行动，总投资17.2亿元的10大类537个项目进展顺利。',
      '扎实开展“治水攻坚”行动，实施总投资17.8亿元、14类511个项目。',
    ),
  ],
  [
    'each cause has a contribution of its own',
    one(
      '2025年，全市新开工工业企业33家，拉动全市规模以上工业总产值增长11个百分点。',
      '2025年，全市三大开发区加快建设，拉动全市规模以上工业总产值增长8.66个百分点。',
    ),
  ],
  [
    'what it was before it was revised',
    one('2025年，全市生产总值1635亿元。', '备注：2025年，全市生产总值由1632亿元调整为1635亿元。'),
  ],
  [
    'lists that end openly say which ones are counted',
    one(
      '2026年，开展行业改造、水体治理、污染整治三大专项行动。',
      '2026年，开展规模提升、设施改造、环境治理等八大专项行动。',
    ),
  ],
  [
    'words before a closed count say which ones are counted',
    one('海绵城市建设六大行动计划：绿地、道路、系统。', '步行城市建设八大行动计划：空间、街区、设施。'),
  ],
  [
    'higher than another thing by so much',
    one(
      '全市教育支出70.32亿元，增长6.43%，高于当年全市经常性财政收入增幅1.58个百分点。',
      '全市科技投入6.21亿元，增长20.43%，高于当年全市经常性财政收入增幅15.58个百分点。',
    ),
  ],
  [
    'a year that the paragraph speaks of is not every sentence’s',
    dated(2025, '临江市', '生态环境持续改善。全市森林覆盖率49.5%。'),
    dated(2026, '临江市', '贫困发生率由2024年的0.93%降至0.16%。生态环境持续改善。全市森林覆盖率46.5%。'),
  ],
  [
    'a plan and the result, where nothing says which is which',
    '# 临江市政府工作报告\n\n2024年1月20日\n\n二、扎实做好2024年的各项事情\n\n提质改造城区农贸市场130家。\n',
    dated(2025, '临江市', '提质改造城区农贸市场132家。'),
  ],
  ['built-up areas of unknown places', '2025年，城区绿化覆盖率39.4%。', '2025年，城区绿化覆盖率39.9%。'],
] as const)
  test(`two facts: ${why}`, () => assert.deepEqual(found(...documents), []));

test('output that reports of two years give is revised, and no more than information', () => {
  const texts = [
    dated(2024, '临江市', '2022年，全市生产总值602.9亿元。'),
    dated(2026, '临江市', '2022年，全市生产总值617.2亿元。'),
  ];
  const [finding, ...others] = findingsIn(texts, [conflictingFigure]);
  assert.equal(finding?.severity, 'information');
  assert.match(finding?.message.zh ?? '', /不是同一年的/);
  assert.deepEqual(others, []);
});

const annual = (opening: string, revenue: string): string =>
  `# 临江市政府工作报告\n\n2026年1月20日\n\n一、工作回顾\n\n${opening}。全市一般公共预算收入${revenue}，民生持续改善。\n`;

test('between two documents the year that opens the paragraph is enough, one that stands somewhere in it is not', () => {
  const stated = annual('全市上下团结奋斗', '86.5亿元').replace('全市一般', '2025年，全市一般');
  assert.deepEqual(found(stated, annual('2025年，面对复杂形势，全市上下团结奋斗', '68.5亿元')), ['68.5亿元']);
  assert.deepEqual(found(stated, annual('全市上下团结奋斗，圆满完成2025年任务', '68.5亿元')), []);
});
