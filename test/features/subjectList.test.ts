/** Lists that are kept and brought up to date equal those made from the start, whoever stops waiting for them and whatever changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { Cancelled } from '../../server/src/base/cancellation.ts';
import { sortedInSlices } from '../../server/src/base/sliceSort.ts';
import { namedSubjects } from '../../server/src/features/subjectList.ts';
import { addPack, emptyIndex, replaceDocument, type WorkspaceIndex } from '../../server/src/index/workspaceIndex.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';
import { packOf } from '../analysis/packed.ts';

const sentences = [
  '2025年，东山县实现地区生产总值120亿元。',
  '2024年，西河县粮食总产量达到52万吨。',
  '推进青云湖抽水蓄能电站项目建设。',
  '青云湖抽水蓄能电站项目开工。',
  '全县新增就业1.2万人。',
];
const documentOf = (uri: string, chosen: readonly number[]) =>
  analyse(
    { uri, fileName: `${uri}.txt`, text: `东山县工作报告\n\n${chosen.map((i) => sentences[i]).join('\n\n')}` },
    { segmenter: noSegmenter, glossary: emptyGlossary, force: true },
  );
const kinds = ['project', 'indicator', 'date'] as const;
const listsOf = async (index: WorkspaceIndex, signal = createSignal()) => {
  const lists = [];
  for (const kind of kinds) lists.push(await namedSubjects(index, kind, 'zh', signal));
  return lists;
};

test('after any changes the lists are those made from the start', async () => {
  const chosen = fc.option(fc.array(fc.nat(sentences.length - 1), { maxLength: 4 }), { freq: 5 });
  const then = fc.constantFrom('ask', 'stop', 'none');
  const change = fc.tuple(fc.constantFrom('a', 'b', 'c'), chosen, then, fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      let index = emptyIndex;
      const now = new Map<string, readonly number[]>();
      for (const [uri, sentencesOf, then, inPack] of changes) {
        const document = sentencesOf && documentOf(uri, sentencesOf);
        index = replaceDocument(index, uri, inPack ? null : document).index;
        if (inPack && document) index = addPack(index, packOf([document]));
        if (sentencesOf) now.set(uri, sentencesOf);
        else now.delete(uri);
        if (then === 'ask') await listsOf(index);
        if (then === 'stop') {
          const signal = createSignal();
          const asked = listsOf(index, signal);
          signal.cancel();
          // What is there already is given all the same.
          await asked.catch((error) => assert.ok(error instanceof Cancelled, String(error)));
        }
      }
      const kept = await listsOf(index);
      let anew = emptyIndex;
      for (const [uri, sentencesOf] of [...now].reverse())
        anew = replaceDocument(anew, uri, documentOf(uri, sentencesOf)).index;
      // A list for other documents lies between: nothing of what was kept is used for those made anew.
      await listsOf(emptyIndex);
      assert.deepEqual(kept, await listsOf(anew));
    }),
    { numRuns: 60 },
  );
});

test('an edit makes only the subjects of its document anew', async () => {
  let index = emptyIndex;
  for (const uri of ['a', 'b']) index = replaceDocument(index, uri, documentOf(uri, [0, 1, 2])).index;
  index = replaceDocument(index, 'c', documentOf('c', [4])).index;
  const [, before] = await listsOf(index);
  const [, after] = await listsOf(replaceDocument(index, 'c', documentOf('c', [4, 4])).index);
  const made = after?.filter((named) => !before?.includes(named));
  assert.ok(before && before.length >= 3);
  assert.deepEqual(
    made?.map(({ label }) => label),
    made?.slice(0, 1).map(({ label }) => label),
  );
  assert.equal(made?.length, 1);
});

test('sorting in steps is sorting', () => {
  const items = Array.from({ length: 9000 }, (_, i) => ({ by: (i * 7919) % 1000, i }));
  const compare = (a: { by: number }, b: { by: number }): number => a.by - b.by;
  const steps = sortedInSlices(items, compare);
  let next = steps.next();
  let pauses = 0;
  for (; !next.done; next = steps.next()) pauses++;
  assert.ok(pauses > 4);
  assert.deepEqual(next.value, items.toSorted(compare));
});
