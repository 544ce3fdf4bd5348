/** An analysis that takes over what an edit left alone equals one from scratch, and reads no more than the edit touched. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { countingSegmenter, read, seeds, tools } from './reading.ts';

/** What people type and paste into such texts. */
const insertions = fc.oneof(
  fc.constantFrom(
    '',
    '，',
    '。',
    '\n',
    '\n\n　　',
    '\r\n',
    ' ',
    '2025年',
    '今年',
    '增长5.5%',
    '102亿元',
    '（一）',
    '# ',
    '“',
  ),
  fc.constantFrom(
    '全市生产总值增长6%。',
    '新能源产业园',
    '本报3月5日讯 ',
    '一、2026年工作安排\n',
    '\u0000',
    '😀',
    '是一个长的句子，',
    '（以下简称“青云园”）',
    '青云园',
    '推动“青云云海新城”建设。',
    '青云云海新城',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const edits = fc.array(
  fc.record({
    /** Where, as a share of the text's length. */
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
    inserted: insertions,
  }),
  { minLength: 1, maxLength: 6 },
);

for (const { name, text: seed } of seeds)
  test(`incremental equals from scratch: ${name}`, () => {
    fc.assert(
      fc.property(edits, (changes) => {
        let text = seed;
        let kept = read(text, name);
        for (const { at, removed, inserted } of changes) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + inserted + text.slice(start + removed);
          kept = read(text, name, kept);
          assert.deepEqual(kept, read(text, name));
        }
      }),
      { numRuns: 12 },
    );
  });

const paragraphs = Array.from(
  { length: 40 },
  (_, i) =>
    `全市新建学校${i + 3}所，推动第${i + 1}滨河新能源产业园竣工投产，总投资${i + 11}亿元，比去年增长${i + 1}%。`,
);

test('an edit in one paragraph asks for the words of that paragraph alone', () => {
  const counting = countingSegmenter();
  const counted = { ...tools, segmenter: counting.segmenter };
  const input = { uri: 'a.txt', fileName: 'a.txt', text: paragraphs.join('\n') };
  const before = analyse(input, counted);
  const whole = counting.asked.length;
  assert.ok(whole >= paragraphs.length, 'the segmenter is asked for every paragraph');
  counting.asked.length = 0;
  analyse(input, counted, before);
  assert.equal(counting.asked.length, 0);
  const edited = paragraphs.with(17, `${paragraphs[17]}新建医院2座。`);
  const after = analyse({ ...input, text: edited.join('\n') }, counted, before);
  assert.ok(counting.asked.length > 0 && counting.asked.length <= whole / 10);
  for (const asked of counting.asked) assert.ok(edited[17]!.includes(asked), asked);
  assert.deepEqual(after, analyse({ ...input, text: edited.join('\n') }, tools));
});

test('an edit neither drops nor doubles a mention elsewhere', () => {
  const words = (text: string, previous?: ReturnType<typeof read>) =>
    read(text, 'a.txt', previous).mentions.map(({ kind, text: own }) => `${kind} ${own}`);
  const before = words(paragraphs.join('\n'));
  const edited = paragraphs.with(17, `新建医院2座。${paragraphs[17]}`);
  const after = words(edited.join('\n'), read(paragraphs.join('\n')));
  assert.equal(after.length, before.length + 1);
  const at = after.indexOf('figure 2座');
  assert.deepEqual(after.toSpliced(at, 1), before);
});

test('equal paragraphs are read once and stand each in its own place', () => {
  const counting = countingSegmenter();
  const line = paragraphs[0] as string;
  const text = Array(5).fill(line).join('\n');
  const found = analyse({ uri: 'a', fileName: 'a', text }, { ...tools, segmenter: counting.segmenter });
  const once = countingSegmenter();
  const single = analyse({ uri: 'a', fileName: 'a', text: line }, { ...tools, segmenter: once.segmenter });
  assert.ok(once.asked.length > 0);
  assert.equal(counting.asked.length, once.asked.length);
  assert.equal(found.mentions.length, 5 * single.mentions.length);
  for (const mention of found.mentions) assert.equal(text.slice(mention.span.start, mention.span.end), mention.text);
});

test('what is inherited follows the heading above, also where the paragraph was taken over', () => {
  const body = '全市新增高新技术企业120家。';
  const before = read(`一、2023年工作回顾\n${body}`);
  const after = read(`一、2025年工作安排\n${body}`, 'a.txt', before);
  assert.deepEqual(after, read(`一、2025年工作安排\n${body}`));
  const [figure] = after.mentions.filter((mention) => mention.kind === 'figure');
  assert.equal(figure?.fact.period?.value, '2025');
  assert.equal(figure?.fact.role?.value, 'target');
});

test('an edit makes sentences and mentions anew around it alone; what stands behind moves only where the length is another', () => {
  const before = read(paragraphs.join('\n'));
  const made = (words: string): readonly number[] => {
    const text = paragraphs.with(17, (paragraphs[17] as string).replace('学校', words)).join('\n');
    const after = read(text, 'a.txt', before);
    assert.deepEqual(after, read(text));
    const kept = new Set<object>([...before.sentences, ...before.mentions]);
    return [...after.sentences, ...after.mentions].filter((one) => !kept.has(one)).map(({ block }) => block);
  };
  for (const block of made('医院')) assert.ok(Math.abs(block - 17) <= 11, `${block}`);
  for (const block of made('小学校')) assert.ok(block >= 17 - 11, `${block}`);
});
