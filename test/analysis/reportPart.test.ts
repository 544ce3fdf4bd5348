/** Reports whose headings do not say where they look back and where they look ahead: their paragraphs do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../facts/reading.ts';

const filler = '全市上下齐心协力，统筹推进各项事业发展，创新能力明显增强，发展活力持续释放，城乡面貌焕然一新';
const built = `${filler}。新建学校12所。`;

/** First letter of the role and the period of the figure of each 新建学校12所. */
const saidBy = (date: string, ...lines: readonly string[]): string =>
  figuresOf(
    `青山市政府工作报告\n（${date}在青山市第十届人民代表大会第三次会议上）\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n${lines.map((line) => (line === '' ? built : line)).join('\n')}`,
    'a.txt',
  )
    .filter(({ text }) => text === '12所')
    .map(({ fact }) => `${fact.role?.value[0]}${fact.period?.value ?? '-'}`)
    .join(' ');

const aims = '今年经济社会发展的主要预期目标是：生产总值增长6%左右。';

for (const [why, lines, wanted] of [
  [
    'aims in a paragraph begin what is ahead',
    ['一、振兴迈出新步伐', '', '二、推动发展再上台阶', aims, ''],
    'a2004 t2005',
  ],
  ['to the end of the report', [aims, '一、做强工业', '', '二、改善民生', ''], 't2005 t2005'],
  ['the year of a paragraph holds on', ['一、振兴迈出新步伐', `2003年，${built}`, '（一）工业', ''], 'a2003 a2003'],
  ['tasks as well', ['', '今年，我们要重点抓好以下六个方面的工作：', ''], 'a2004 t2005'],
  ['tasks of before do not', ['过去一年，我们重点做好以下六个方面的工作：', ''], 'a2004'],
  ['aims that were reached do not', ['我们圆满完成市十届人大二次会议确定的主要目标任务，主要是：', ''], 'a2004'],
  [
    'nor do those of the year before, in what looks back',
    ['一、2004年工作回顾', '政府工作的总体思路是：以改革促发展。', ''],
    'a2004',
  ],
  ['what looks back ends where aims are told', ['一、2004年工作回顾', '', aims, '（一）做强工业', ''], 'a2004 t2005'],
  ['an appendix is neither', [aims, '附件', '名词解释', ''], 'a2005'],
  [
    'what looks both ways looks back first',
    ['一、2004年工作回顾和2005年工作目标', '', `2005年，${aims}`, ''],
    'a2004 t2005',
  ],
  [
    'a part without a number stands above numbered sections',
    ['2004年工作回顾', '一、做强工业', '', '二、改善民生', '', '2005年工作安排', '一、做强工业', ''],
    'a2004 a2004 t2005',
  ],
] as const)
  test(why, () => assert.equal(saidBy('2005年1月19日', ...lines), wanted));

test('a report without the words of its opening looks back and ahead as well', () => {
  const text = `# 青山市政府工作报告（2005年1月19日）\n\n${built}\n\n围绕上述目标，今年重点要做好九个方面工作：\n\n${built}`;
  assert.deepEqual(
    figuresOf(text, 'a.txt')
      .filter(({ text: words }) => words === '12所')
      .map(({ fact }) => `${fact.role?.value} ${fact.period?.value}`),
    ['actual 2004', 'target 2005'],
  );
});

test('a report at the end of its year looks ahead to the next', () =>
  assert.equal(saidBy('2004年12月28日', '', '明年的主要预期目标是：生产总值增长6%左右。', ''), 'a2004 t2005'));

test('aims of some years are theirs', () =>
  assert.equal(
    saidBy('2006年1月18日', '“十一五”时期经济社会发展的主要目标是：生产总值年均增长9%。', '', aims, ''),
    't2006/2010 t2006',
  ));

test('the first and the last year of a plan', () => {
  assert.equal(saidBy('2007年2月6日', '一、“十一五”开局之年成效显著', ''), 'a2006');
  assert.equal(saidBy('2006年2月6日', '一、“十五”圆满收官', ''), 'a2005');
  assert.equal(saidBy('2006年2月6日', '2006年是“十一五”开局之年，要新建学校12所。'), 't2006');
});

const review = '一、2004年工作回顾';

for (const [why, lines, wanted] of [
  ['确保 in what looks back says what for', [review, `全力确保供应，${built}`], 'a2004'],
  ['力争 does not', [review, '力争新建学校12所。'], 't2004'],
  ['a plan by its name lends no years', [review, '列入国家“十一五”规划，新建学校12所。'], 'a2004'],
  ['what is aimed at is not of a year told of before', [aims, '在去年基础上，继续加大投入。新建学校12所。'], 't2005'],
  ['nor of one that it is held against', [aims, '比“十五”期末提高10%，新建学校12所。'], 't2005'],
  ['累计 among aims is of the aims', [aims, '累计新建学校12所。'], 't2005'],
  ['已累计 is not', [aims, '已累计新建学校12所。'], 'a2005'],
] as const)
  test(why, () => assert.equal(saidBy('2005年1月19日', ...lines), wanted));

test('things of a plan that goes on are of the year that is looked back at', () =>
  assert.equal(saidBy('2004年1月19日', '一、2003年工作回顾', '储备“十五”重大项目，新建学校12所。'), 'a2003'));
