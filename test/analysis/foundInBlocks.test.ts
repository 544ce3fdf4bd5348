/** What is looked for in blocks is looked for again where an edit changed them, however long the document is, and is found where it stands now. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { blocksOf } from '../../server/src/analysis/documentBlocks.ts';
import { foundInBlocks } from '../../server/src/analysis/foundInBlocks.ts';
import type { SaidByBlock } from '../../server/src/analysis/saidByBlocks.ts';
import { collectGarbage } from '../collectGarbage.ts';
import { read } from './reading.ts';

const paragraphs = Array.from(
  { length: 400 },
  (_, i) => `全市新建学校${i + 3}所，总投资${i + 11}亿元。各项工作有序推进。`,
);

/** A finder of figures that keeps a record of the blocks that it looked at. */
function counting() {
  const looked: number[] = [];
  const figures = foundInBlocks(({ mentions }, { block, mentions: [first, end] }) => {
    looked.push(block);
    return mentions.slice(first, end).flatMap(({ kind, text }, at) => (kind === 'figure' ? [{ at, text }] : []));
  });
  const found = (document: DocumentAnalysis): readonly string[] => {
    const { firstMention } = blocksOf(document);
    return figures(document).map(({ block, found: { at, text } }) => {
      const mention = document.mentions[(firstMention[block] as number) + at];
      assert.equal(mention?.text, text);
      assert.equal(mention.block, block);
      return text;
    });
  };
  return { looked, found };
}

const figuresOf = ({ mentions }: DocumentAnalysis): readonly string[] =>
  mentions.flatMap(({ kind, text }) => (kind === 'figure' ? [text] : []));

for (const length of [40, 400])
  test(`an edit in a document of ${length} paragraphs has one or two of them looked at`, () => {
    const { looked, found } = counting();
    let text = paragraphs.slice(0, length);
    let document = read(text.join('\n'));
    assert.deepEqual(found(document), figuresOf(document));
    assert.equal(looked.length, length);
    const edits: readonly ((before: readonly string[]) => readonly string[])[] = [
      (before) => before.with(17, `${before[17]}新建医院2座。`),
      (before) => before.with(17, '会议强调，要抓好落实。'),
      (before) => before.toSpliced(17, 0, '新建桥梁5座。', ''),
      (before) => before.toSpliced(3, 1),
      (before) => [...before, '新建码头7座。'],
    ];
    for (const edit of edits) {
      text = [...edit(text)];
      looked.length = 0;
      document = read(text.join('\n'), 'a.txt', document);
      assert.deepEqual(found(document), figuresOf(document));
      assert.ok(looked.length <= 2, `${looked}`);
      assert.deepEqual(document, read(text.join('\n')));
    }
  });

for (const [what, text, isHeld] of [
  ['edited', ['新建桥梁5座。', ...paragraphs.slice(1, 40)], true],
  ['replaced', paragraphs.slice(50, 90), false],
  ['mostly deleted', paragraphs.slice(25, 40), false],
] as const)
  test(`what a text said before it was ${what} is ${isHeld ? 'held for the next edit' : 'let go'}`, async () => {
    let document = read(paragraphs.slice(0, 40).join('\n'));
    const before = new WeakRef(blocksOf(document).said?.[0] as SaidByBlock);
    document = read(text.join('\n'), 'a.txt', document);
    // A weak reference holds what it names until the turn is over.
    await setImmediate();
    collectGarbage();
    assert.equal(before.deref() !== undefined, isHeld);
    assert.ok(document.mentions.length > 0);
  });
