/** Which lines are one paragraph, and what a paragraph is: newspaper columns as they come out of a PDF beside clean text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertLinear } from '../assertLinear.ts';
import '../fixedSeed.ts';
import { readText } from '../../server/src/text/readText.ts';

const blocksOf = (text: string): readonly string[] => readText(text).blocks.map((block) => block.text);
const shapesOf = (text: string): readonly string[] =>
  readText(text).blocks.map(({ kind, level, text: own }) => `${kind}${level || ''} ${own}`);

const clauses = [
  '全市上下坚持稳中求进工作总基调',
  '统筹推进重点项目建设',
  '规模以上工业增加值增长5.5%',
  '新建、改扩建中小学和幼儿园74所',
  '总投资984.3亿元的185个重点项目陆续开工',
  '持续优化营商环境',
  '城镇新增就业36.5万人',
  '深入实施“人工智能+”行动',
  '粮食总产量稳定在110亿斤以上',
  '着力解决企业用工、用地、用能等难题',
  '力争银行机构贷款规模突破1800亿元',
  '2025年是“十四五”规划收官之年',
];

/** Paragraphs of several sentences, long enough for a column to show its width. */
const paragraphs = fc
  .array(fc.array(fc.constantFrom(...clauses), { minLength: 3, maxLength: 6 }), { minLength: 2, maxLength: 4 })
  .map((sentences) => sentences.map((sentence) => `${sentence.join('，')}。`).join(''));
const documents = fc.array(paragraphs, { minLength: 3, maxLength: 8 });

interface Wrapping {
  /** Full-width characters in a line. */
  readonly width: number;
  readonly between: string;
  readonly indent: string;
}

const columns = (character: string): number => (character.charCodeAt(0) >= 0x1100 ? 2 : 1);

/** Breaks a paragraph as a typesetter does: lines of one width, no closing mark at the start of a line. */
function wrap(paragraph: string, { width, between, indent }: Wrapping): string {
  const lines: string[] = [];
  let line = '';
  let room = 2 * width - 2 * indent.length;
  for (const character of paragraph) {
    if (room < columns(character) && !'，。、；：”！？%'.includes(character)) {
      lines.push(line);
      line = '';
      room = 2 * width;
    }
    line += character;
    room -= columns(character);
  }
  return indent + [...lines, line].join(between);
}

for (const [name, between, indent] of [
  ['blank lines between lines, indents', '\n\n', '　　'],
  ['no blank lines, indents', '\n', '　　'],
  ['CRLF, blank lines, indents', '\r\n\r\n', '　　'],
] as const)
  test(`wrapped text reads to the same paragraphs: ${name}`, () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 14, max: 20 }), (all, width) => {
        const wrapped = all.map((paragraph) => wrap(paragraph, { width, between, indent })).join(between);
        assert.deepEqual(blocksOf(wrapped), all);
      }),
      { numRuns: 150 },
    );
  });

for (const [first, second] of [
  ['2025年一般公共预算收入68.', '5亿元，'],
  ['全市生产总值增长5', '%以上。'],
  ['比重提高0.7', '个百分点。'],
  ['完成投资260', '亿元，'],
] as const)
  test(`a number cut by a line break is one wherever it stands: ${first}⏎${second}`, () => {
    assert.deepEqual(blocksOf(`${first}\n\n${second}`), [first + second]);
  });

test('numbers of a list and years in a column are no numbers cut in two', () => {
  assert.deepEqual(blocksOf('1.\n\n2.\n\n3.'), ['1.', '2.', '3.']);
  assert.deepEqual(blocksOf('2023\n2024\n2025'), ['2023', '2024', '2025']);
});

test('one paragraph a line stays one paragraph a line, with and without blank lines', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom('\n', '\n\n', '\r\n', '\n　　'), (all, between) =>
      assert.deepEqual(blocksOf(all.join(between)), all),
    ),
    { numRuns: 100 },
  );
});

test('articles and items of lists stay apart although their lines are as long as a column', () => {
  const lines = [
    '第五条 建设项目应当符合下列条件：',
    '（一）符合产业政策，有资金来源；',
    '（二）符合城乡规划，有建设用地；',
    '（三）法律、法规规定的其他条件。',
    '第六条 申请人应当提交以下材料：',
    '（一）项目申请书，主体资格证明；',
    '（二）规划选址意见，用地的意见；',
    '（三）法律、法规规定的其他材料。',
  ];
  for (const between of ['\n', '\n\n']) assert.deepEqual(blocksOf(lines.join(between)), lines);
});

test('two columns of different width after each other', () => {
  const [one, two] = [clauses.slice(0, 7), clauses.slice(3, 12)].map((some) => `${some.join('，')}。`) as [
    string,
    string,
  ];
  const narrow = wrap(one, { width: 14, between: '\n\n', indent: '　　' });
  const wider = wrap(two, { width: 20, between: '\n\n', indent: '　　' });
  assert.deepEqual(blocksOf([narrow, narrow, wider, wider].join('\n\n')), [one, one, two, two]);
});

const column = (text: string): string => wrap(text, { width: 18, between: '\n\n', indent: '　　' });
const filler = `${clauses.slice(0, 6).join('，')}。`;

for (const [raw, wanted] of [
  ['20 2 4年', '2024年'],
  ['984 .3亿\n\n元', '984.3亿元'],
  ['18 0 0亿\n\n元', '1800亿元'],
  ['19 7 9文化创意\n\n园', '1979文化创意园'],
  ['1 029亿元', '1029亿元'],
  ['５．５％', '5.5%'],
] as const)
  test(`inside a column ${JSON.stringify(raw)} reads ${wanted}`, () => {
    // The line with the number is as long as its column, so that the break after it is the typesetter's.
    const lead = '会议指出，今年以来全市累计推动完成投资达到';
    const [first = '', rest] = raw.split('\n\n');
    const line = `${lead.slice(-(18 - Math.ceil(first.length * 0.8)))}${first}`;
    const text = [column(filler), `${line}${rest === undefined ? '' : `\n\n${rest}`}，${clauses[1]}。`, column(filler)];
    const read = blocksOf(text.join('\n\n')).join('');
    assert.ok(read.includes(wanted), read);
  });

test('columns of a table stay apart', () => {
  assert.deepEqual(blocksOf('指标 2023 2024 2025\n产值 1200 1300 1400'), [
    '指标 2023 2024 2025',
    '产值 1200 1300 1400',
  ]);
});

test('titles, crossheads, bylines and jump lines are no part of the text around them', () => {
  const text = [
    '3综合2025年1月10日 星期五',
    '责编：王明 美编：李红',
    '（上接二版）',
    column(filler),
    '　　二、2025年重点工作安排',
    column(filler),
    '（下转四版）',
  ].join('\n\n');
  assert.deepEqual(shapesOf(text), [
    'furniture 3综合2025年1月10日 星期五',
    'furniture 责编：王明 美编：李红',
    'furniture （上接二版）',
    `paragraph ${filler}`,
    'heading2 二、2025年重点工作安排',
    `paragraph ${filler}`,
    'furniture （下转四版）',
  ]);
});

test('where a text was printed, before or behind it', () => {
  for (const line of [
    '《某市日报》（2023年09月13日 第01版）',
    '《某市日报》（2023年9月13日 要闻）',
    '（来源：某市日报2023年7月12日）',
    '（原载2023年7月12日《某市日报》第6版）',
  ])
    assert.deepEqual(shapesOf(`${filler}\n\n${line}`), [`paragraph ${filler}`, `furniture ${line}`]);
  const cited = '《某条例》2023年7月12日起施行，此前的规定同时废止。';
  assert.deepEqual(shapesOf(`${filler}\n\n${cited}`), [`paragraph ${filler}`, `paragraph ${cited}`]);
});

test('titles stand before the text, crossheads within', () => {
  const text = `锚定目标不放松 凝心聚力抓落实\n□本报记者 王明\n${filler}\n持续优化营商环境\n${filler}`;
  assert.deepEqual(shapesOf(text), [
    'heading1 锚定目标不放松 凝心聚力抓落实',
    'furniture □本报记者 王明',
    `paragraph ${filler}`,
    'heading3 持续优化营商环境',
    `paragraph ${filler}`,
  ]);
});

test('a page break inside a paragraph', () => {
  const long = '全市上下坚持稳中求进工作总基调，统筹推进重点项目建设，'.repeat(4);
  assert.deepEqual(blocksOf(`${long}着力解决企业\n用工、用地、用能等难题，完成全年目标任务。\n${filler}`), [
    `${long}着力解决企业用工、用地、用能等难题，完成全年目标任务。`,
    filler,
  ]);
});

test('Markdown: front matter, headings, lists, quotes, tables', () => {
  const text = `---\ntitle: 工作报告\ndate: 2025-01-10\n---\n\n# 政府工作报告\n\n## 一、工作回顾\n\n${filler}\n\n- 新建学校12所\n- 新建医院3座\n\n> ${filler}\n\n| 指标 | 2024 |\n| --- | --- |\n| 产值 | 1200 |\n`;
  assert.deepEqual(shapesOf(text), [
    'furniture ---',
    'furniture title: 工作报告',
    'furniture date: 2025-01-10',
    'furniture ---',
    'heading1 政府工作报告',
    'heading2 一、工作回顾',
    `paragraph ${filler}`,
    'heading3 新建学校12所',
    'heading3 新建医院3座',
    `paragraph ${filler}`,
    'row | 指标 | 2024 |',
    'row | --- | --- |',
    'row | 产值 | 1200 |',
  ]);
});

for (const [text, shape] of [
  ['第一章 总则', 'heading1'],
  ['一、总体要求', 'heading2'],
  ['（一）做强产业', 'heading3'],
  ['(三)做强产业', 'heading3'],
  ['1.做强产业', 'heading4'],
  ['（1）做强产业', 'heading5'],
  ['1.5万人参加', 'heading1'],
  ['一、坚持稳中求进。统筹推进各项工作。', 'paragraph'],
  ['会议强调：', 'paragraph'],
  ['来源：本市统计局', 'furniture'],
  ['https://example.org/a', 'furniture'],
  ['第 12 页', 'furniture'],
  ['12', 'furniture'],
] as const)
  test(`${text} is ${shape}`, () =>
    assert.deepEqual(
      shapesOf(text).map((one) => one.split(' ')[0]),
      [shape],
    ));

for (const [name, unit] of Object.entries({
  'one endless line': '全市生产总值增长5%，',
  'one endless line without marks': '市',
  'all blank lines': '\n',
  'blank lines of blanks': '　 \r\n',
  'digits with blanks': '1 2 3 ',
  'digits with points': '1.2 .3',
  'blanks alone': ' 　',
  'many short lines': '全市实现产值1\n',
  'many lines of a column': '全市实现产值12亿元，同比增长5%以上\n\n',
  'opening brackets': '（《“',
  'sentence ends': '。！',
  'marks of Markdown': '# ',
  surrogates: '😀\ud83d',
}))
  test(`twice the text takes about twice the time: ${name}`, () =>
    assertLinear(200_000, (length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return () => readText(text);
    }));
