/** Of which time the figures of a document are: what paragraphs, headings and leads say to those after them, and what they do not say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './reading.ts';

/** Period and role of the figure that the words write. */
function periodOf(text: string, words: string, fileName = '20240710-01.txt'): string {
  const figure = read(text, fileName).mentions.find(
    (mention) => mention.kind === 'figure' && text.slice(mention.span.start, mention.span.end) === words,
  );
  assert.ok(figure?.kind === 'figure', `no figure ${words}`);
  return `${figure.fact.period?.value ?? 'open'} ${figure.fact.role?.value}`;
}

const report = '# 2024年政府工作报告\n\n## 二、2024年工作安排\n\n';

for (const [why, text, words, expected] of [
  [
    'what was done in a year long ago leads in no other paragraph',
    '2017年，大桥建成通车。\n\n全市现有公路320公里。',
    '320公里',
    '2024 actual',
  ],
  [
    'a year with what is to be done in it does',
    '2025年，要抓好两件事。\n\n力争建设公路320公里。',
    '320公里',
    '2025 target',
  ],
  [
    'so does a paragraph that opens a numbered section',
    '## 一、公路建设\n\n2022年新建公路12公里。\n\n其中高速公路5公里。',
    '5公里',
    '2022 actual',
  ],
  [
    'and the last sentence of a long one before a list',
    `${'我们坚持稳中求进，推动经济持续健康发展，保障和改善民生。'.repeat(3)}2025年主要预期目标是：\n\n地区生产总值力争增长5%。`,
    '5%',
    '2025 target',
  ],
  [
    'the years ahead go on in the next sentence',
    '未来五年，我们任务艰巨。全市生产总值要突破300亿元。',
    '300亿元',
    '2028 target',
  ],
  [
    'but not where they are told of within one',
    '去年签订了未来五年投资的协议。完成投资300亿元。',
    '300亿元',
    '2023 actual',
  ],
  [
    'a paragraph on a year gone by looks back below a heading of plans',
    `${report}刚刚过去的2023年，我们较好完成各项任务。全市生产总值增长6.5%。`,
    '6.5%',
    '2023 actual',
  ],
  ['the next one looks ahead again', `${report}2023年增长8%。\n\n全市生产总值增长6.5%。`, '6.5%', '2024 target'],
  [
    'what something is built upon tells of no time',
    '2023年，全市经济在2022年高位运行的基础上继续增长。新建学校12所。',
    '12所',
    '2023 actual',
  ],
  [
    'but its own figure is of it',
    '2023年，在2022年扶持5个镇的基础上，又扶持一批。新建学校12所。',
    '5个',
    '2022 actual',
  ],
  [
    'the year of houses is no time of work on them',
    '2023年改造2000年前建成的小区。新建学校12所。',
    '12所',
    '2023 actual',
  ],
  [
    'how long nothing was as high is no time of what follows',
    '2023年全市生产总值增幅为1996年以来最高水平。其中工业增加值增长12%。',
    '12%',
    '2023 actual',
  ],
  [
    'nor is what a heading holds against a time',
    '# 货运量高于2019年全年规模\n\n全市货运量1200万吨。',
    '1200万吨',
    '2024 actual',
  ],
  ['a report on a year tells of it', '《2022年全市健身发展报告》显示，场地达到1200个。', '1200个', '2022 actual'],
  [
    'a report on the year’s work only by its name',
    '根据《2022年重点工作报告》，场地达到1200个。',
    '1200个',
    '2024 actual',
  ],
  [
    'years counted from something else are no plan',
    '今年上半年，吸纳离校2年内未就业毕业生69人。',
    '69人',
    '2024-01/2024-06 actual',
  ],
] as const)
  test(why, () => assert.equal(periodOf(text, words), expected));

const values = (text: string): readonly (string | null)[] =>
  read(text, '20240710-01.txt').mentions.flatMap((mention) => (mention.kind === 'date' ? [mention.value] : []));

test('同年 and 当年 with a month take up the year that the paragraph before told last', () => {
  assert.deepEqual(values('大桥于2017年开工。\n\n同年，学校建成。当年9月，学校开学。'), ['2017', '2017', '2017-09']);
});

test('当年 alone is left open where the paragraph tells of no year', () => {
  assert.deepEqual(values('大桥于2017年开工。\n\n想起当年的情景，他笑了。'), ['2017', null]);
  assert.deepEqual(values('2017年，大桥开工，当年通车。'), ['2017', '2017']);
});
