/** A text that is read again after an edit is the same as one read from scratch, and what is not near the edit is taken over. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { readText } from '../../server/src/text/readText.ts';

const lines = fc.constantFrom(
  '',
  '　　全市上下坚持稳中求进工作总基调，统筹推进重点',
  '项目建设，规模以上工业增加值增长5.5%，总投资984.',
  '3亿元的185个重点项目陆续开工，城镇新增就业人数',
  '稳步增长，粮食总产量稳定在110亿斤以上。',
  '一、2025年工作回顾',
  '（一）做强产业(含园区',
  '出口(FOB)12亿元,增长5%;',
  '□记者 张三',
  '本报3月5日讯 全市新开工项目12个。',
  '| 指标 | 2024年 |',
  '甲区  12  13',
  'growing',
  '全市新建学校3所，推动滨河新能源产业园竣工投产，总投资11亿元，比去年增长1%，带动就业人数稳步增长，营商环境持续优化，各项民生事业全面进步，人民生活水平不断提高，获得感明显增强。',
  '## 工作安排',
);
const breaks = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n');
const texts = fc
  .array(fc.tuple(lines, breaks), { minLength: 20, maxLength: 120 })
  .map((all) => all.map(([line, end]) => line + end).join(''));
const edits = fc.array(
  fc.record({
    /** Where, as a share of the text's length. */
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.nat(2), fc.nat(60)),
    inserted: fc.oneof(fc.constantFrom('', '\n', '\r', '\n\n', '，', '(', ')', '。', ' '), lines),
  }),
  { minLength: 1, maxLength: 5 },
);

test('read again after edits equals read from scratch', () => {
  fc.assert(
    fc.property(texts, edits, (given, changes) => {
      let text = given;
      let kept = readText(text);
      for (const { at, removed, inserted } of changes) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + inserted + text.slice(start + removed);
        kept = readText(text, kept);
        const { same, ...words } = kept;
        const { same: _, ...anew } = readText(text);
        assert.deepEqual(words, anew);
        assert.ok(same.head + same.tail <= words.blocks.length);
      }
    }),
    { numRuns: 400 },
  );
});

test('an edit reads the blocks around it again and no others, however long the text', () => {
  const paragraphs = Array.from({ length: 400 }, (_, i) => `全市新建学校${i + 3}所，总投资${i + 11}亿元。`);
  const before = readText(paragraphs.join('\n'));
  const after = readText(paragraphs.with(200, `新建医院2座，${paragraphs[200]}`).join('\n'), before);
  const kept = new Set(before.blocks.map(({ sentences }) => sentences));
  assert.equal(after.blocks.length, 400);
  assert.ok(after.blocks.filter(({ sentences }) => !kept.has(sentences)).length <= 25);
});
