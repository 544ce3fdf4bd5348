/** Figures in tables: the unit of the header, of the row or of a line above; nothing without that evidence. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FigureMention } from '../../server/src/analysis/documentAnalysis.ts';
import { cellsOf } from '../../server/src/analysis/tables.ts';
import { isTableLine } from '../../server/src/text/tableLines.ts';
import { read } from './reading.ts';

/** `984.3|98430000000 元|地区生产总值|甲县|2024|level`. */
const said = ({ text, quantity, fact }: FigureMention): string =>
  [
    text,
    `${quantity.values[0].toFixed()} ${quantity.unit}`,
    fact.indicator?.value ?? '-',
    fact.scope?.value ?? '-',
    fact.period?.value ?? '-',
    fact.measure?.value,
  ].join('|');

const figures = (text: string): readonly string[] =>
  read(text)
    .mentions.filter((mention) => mention.kind === 'figure')
    .map(said);

const tables: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Markdown, a line with the unit, years in the header',
    '单位：亿元\n\n| 指标 | 2023年 | 2024年 |\n| --- | ---: | ---: |\n| 地区生产总值 | 933.1 | 984.3 |\n| 工业增加值 | 103.2 | 1,105.0 |\n',
    [
      '933.1|93310000000 元|地区生产总值|-|2023|level',
      '984.3|98430000000 元|地区生产总值|-|2024|level',
      '103.2|10320000000 元|工业增加值|-|2023|level',
      '1,105.0|110500000000 元|工业增加值|-|2024|level',
    ],
  ],
  [
    'units in the header cells, places in the rows',
    '| 区县 | 固定资产投资（万元） | 规模以上企业（家） |\n|---|---|---|\n| 即墨区 | 1234.5 | 12 |\n| 城阳区 | 999 | 8 |\n',
    [
      '1234.5|12345000 元|固定资产投资|即墨区|-|level',
      '12|12 家|规模以上企业|即墨区|-|count',
      '999|9990000 元|固定资产投资|城阳区|-|level',
      '8|8 家|规模以上企业|城阳区|-|count',
    ],
  ],
  [
    'a rate has its own unit or none',
    '单位：亿元\n| 指标 | 绝对额 | 同比增长（%） | 增速 |\n|---|---|---|---|\n| 地区生产总值 | 984.3 | 5.5 | 6.1 |\n| 财政支出 | 103.2 | -3.1 | 2.0 |\n',
    [
      '984.3|98430000000 元|地区生产总值|-|-|level',
      '5.5|5.5 %|地区生产总值|-|-|growth',
      '103.2|10320000000 元|财政支出|-|-|level',
      '-3.1|-3.1 %|财政支出|-|-|growth',
    ],
  ],
  [
    'a column of units, and a unit beside a label',
    '| 指标 | 单位 | 2024年 |\n|---|---|---|\n| 常住人口 | 万人 | 78.2 |\n| 粮食产量 | 万吨 | 30.5 |\n| 进出口总额（亿元） |  | 90 |\n',
    [
      '78.2|782000 人|常住人口|-|2024|count',
      '30.5|305000 吨|粮食产量|-|2024|level',
      '90|9000000000 元|进出口总额|-|2024|level',
    ],
  ],
  [
    'aligned by blanks',
    '单位：亿元\n\n指标        2023年     2024年\n地区生产总值    933.1    984.3\n工业增加值    103.2    105.0\n\n以上为快报数。\n',
    [
      '933.1|93310000000 元|地区生产总值|-|2023|level',
      '984.3|98430000000 元|地区生产总值|-|2024|level',
      '103.2|10320000000 元|工业增加值|-|2023|level',
      '105.0|10500000000 元|工业增加值|-|2024|level',
    ],
  ],
  [
    'months in the header give no period that is known',
    '单位：亿元\n| 指标 | 1-11月 |\n|---|---|\n| 财政收入合计 | 93.1 |\n| 财政支出合计 | 98.2 |\n',
    ['93.1|9310000000 元|财政收入合计|-|-|level', '98.2|9820000000 元|财政支出合计|-|-|level'],
  ],
  [
    'months of the header, the year of the caption, a rate in per cent without brackets',
    '表2 2024年财政收支情况\n单位：亿元\n| 指标 | 1-11月 | 比上年增长% |\n|---|---|---|\n| 财政收入合计 | 93.1 | 4.5 |\n| 其中：税收收入[2] | 60.2 | -1.0 |\n',
    [
      '93.1|9310000000 元|财政收入合计|-|2024-01/2024-11|level',
      '4.5|4.5 %|财政收入合计|-|2024|growth',
      '60.2|6020000000 元|税收收入|-|2024-01/2024-11|level',
      '-1.0|-1 %|税收收入|-|2024|growth',
    ],
  ],
  [
    'a header of two rows, a line with the unit inside the table, cells made from a web page',
    '| <br>**2024年主要行业投资** | | | | |\n|---|---|---|---|---|\n| <br>单位：亿元 | | | | |\n| <br>行 业 | <br>工业 | | <br>建筑业 | |\n| | <br>投资额 | <br>增长（%） | <br>投资额 | <br>增长（%） |\n| <br>即墨区 | <br>12.5 | <br>3.1 | <br>8.1 | <br>-2.0 |\n| <br>城阳区 | <br>10.5 | <br>2.1 | <br>7.1 | <br>-1.0 |\n',
    [
      '12.5|1250000000 元|工业投资额|即墨区|2024|level',
      '3.1|3.1 %|工业|即墨区|2024|growth',
      '8.1|810000000 元|建筑业投资额|即墨区|2024|level',
      '-2.0|-2 %|建筑业|即墨区|2024|growth',
      '10.5|1050000000 元|工业投资额|城阳区|2024|level',
      '2.1|2.1 %|工业|城阳区|2024|growth',
      '7.1|710000000 元|建筑业投资额|城阳区|2024|level',
      '-1.0|-1 %|建筑业|城阳区|2024|growth',
    ],
  ],
  [
    'brackets beside a label that hold no unit',
    '| 产品 | 单位 | 产量 |\n|---|---|---|\n| 精炼铜（电解铜） | 万 吨 | 12 |\n| 鞋靴 | 万双 | 8 |\n',
    ['12|120000 吨|精炼铜产量|-|-|level', '8|80000 双|鞋靴产量|-|-|count'],
  ],
  [
    'cells parted by tabs, a column of units, years in the header',
    '指标\t计量单位\t2024年\t比上年增长（%）\n地区生产总值\t亿元\t1234.5\t5.6\n其中：粮食产量\t万吨\t45.6\t-1.2\n森林覆盖率\t%\t65.2\t—\n',
    [
      '1234.5|123450000000 元|地区生产总值|-|2024|level',
      '5.6|5.6 %|地区生产总值|-|2024|growth',
      '45.6|456000 吨|粮食产量|-|2024|level',
      '-1.2|-1.2 %|粮食产量|-|2024|growth',
      '65.2|65.2 %|森林覆盖率|-|2024|level',
    ],
  ],
  [
    'cells parted by single blanks, a column of units, a word behind the numbers',
    '指标 单位 2025年 2030年 属性\n生产总值 亿元 2000 3000 预期性\n森林 覆盖率 % 45.6 46 约束性\n',
    [
      '2000|200000000000 元|生产总值|-|2025|level',
      '3000|300000000000 元|生产总值|-|2030|level',
      '45.6|45.6 %|森林覆盖率|-|2025|level',
      '46|46 %|森林覆盖率|-|2030|level',
    ],
  ],
];

const silent: readonly (readonly [string, string])[] = [
  ['no unit anywhere', '| 指标 | 2023年 |\n|---|---|\n| 地区生产总值 | 933.1 |\n| 工业增加值 | 103.2 |\n'],
  [
    'a single row of numbers',
    '单位：亿元\n| 指标 | 2023年 |\n|---|---|\n| 地区生产总值 | 933.1 |\n| 说明 | 快报数 |\n',
  ],
  [
    'a unit that is none',
    '单位：本局\n| 指标 | 2023年 |\n|---|---|\n| 地区生产总值 | 933.1 |\n| 工业增加值 | 103.2 |\n',
  ],
  ['a list of numbers', '单位：亿元\n| 1 | 2 |\n|---|---|\n| 3 | 4 |\n| 5 | 6 |\n'],
];

describe('tables', () => {
  for (const [what, text, expected] of tables) test(what, () => assert.deepEqual(figures(text), expected));
  for (const [what, text] of silent) test(`silent: ${what}`, () => assert.deepEqual(figures(text), []));
});

test('spans are the cells, the words of the unit are kept', () => {
  const [, text = ''] = tables[0] ?? [];
  const { mentions } = read(text);
  for (const mention of mentions) assert.equal(text.slice(mention.span.start, mention.span.end), mention.text);
  const [first] = mentions.filter((mention) => mention.kind === 'figure');
  assert.equal(first?.unitWords, '单位：亿元');
});

test('a figure that has its own unit stays what it is', () => {
  const text =
    '单位：亿元\n| 指标 | 2024年 |\n|---|---|\n| 财政收入合计 | 93.1 |\n| 其中占比 | 20% |\n| 财政支出合计 | 98.2 |\n';
  assert.deepEqual(
    figures(text).map((line) => line.split('|').slice(0, 2).join(' ')),
    ['93.1 9310000000 元', '20% 20 %', '98.2 9820000000 元'],
  );
});

test('a column of a year that is over has results, one of a year ahead targets, whatever section it stands in', () => {
  const text =
    '# 甲县2025年政府工作报告\n\n2025年1月20日\n\n## 一、2024年工作回顾\n\n全县工作取得新进展。\n\n## 二、2025年主要目标\n\n单位：亿元\n| 指标 | 2024年 | 2025年 | 2026年 |\n|---|---|---|---|\n| 财政收入合计 | 93.1 | 96.2 | 98.5 |\n| 财政支出合计 | 98.2 | 99.1 | 99.9 |\n';
  const roles = read(text).mentions.flatMap((mention) => (mention.kind === 'figure' ? [mention.fact.role?.value] : []));
  assert.deepEqual(roles, ['actual', 'target', 'target', 'actual', 'target', 'target']);
});

test('an edit of the header changes the rows, and incremental equals fresh', () => {
  const [, text = ''] = tables[0] ?? [];
  let previous = read(text);
  for (const next of [
    text.replace('单位：亿元', '单位：万元'),
    text.replace('单位：亿元', ''),
    text.replace('2023年', '2022年'),
    text.replace('| 工业增加值 | 103.2 | 1,105.0 |\n', ''),
    text,
  ]) {
    const incremental = read(next, 'a.txt', previous);
    assert.deepEqual(JSON.stringify(incremental), JSON.stringify(read(next)));
    previous = incremental;
  }
  assert.equal(figures(text.replace('单位：亿元', '单位：万元'))[0], '933.1|9331000 元|地区生产总值|-|2023|level');
});

describe('lines of tables', () => {
  for (const line of ['| a | b |', '| --- | --- |', '地区生产总值    933.1    984.3', '工业\t1\t2%'])
    test(line, () => assert.ok(isTableLine(line)));
  for (const line of [
    '全年增长  5.5',
    '2023  2024  2025',
    '第一产业 5 6',
    '大豆 903 万吨 -3.2',
    '张三 男 45 1979',
    '全市实现，  5  6',
    '（一）2024',
  ])
    test(`no row: ${line}`, () => assert.ok(!isTableLine(line)));
});

test('cells: empty ones count', () => {
  assert.deepEqual(
    cellsOf('| a |  || b |').map(({ text }) => text),
    ['a', '', '', 'b', ''],
  );
});

test('an edit elsewhere reads no table again', () => {
  const rows = Array.from({ length: 20 }, (_, i) => `| 第${i + 1}产品产量 | 万吨 | ${i + 12}.5 | ${i}.2 |`);
  const table = ['| 指标 | 单位 | 绝对额 | 比上年增长（%） |', '|---|---|---|---|', ...rows].join('\n');
  const between = Array.from({ length: 30 }, () => '全市上下坚持稳中求进工作总基调，各项事业全面进步。').join('\n');
  const text = (words: string): string => `2024年主要指标\n${table}\n\n${between}\n全市新建${words}12所。`;
  const before = read(text('学校'));
  const after = read(text('医院'), 'a.txt', before);
  assert.deepEqual(after, read(text('医院')));
  const figures = after.mentions.filter(({ kind }) => kind === 'figure');
  assert.ok(figures.length > rows.length);
  const kept = new Set<object>(before.mentions);
  assert.equal(figures.filter((one) => !kept.has(one)).length, 1);
});
