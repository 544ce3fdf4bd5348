/** Comparing figures over the protocol. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { startInMemory } from './testClient.ts';

test('two texts are compared with ranges in each, and nothing of them stays in the workspace', async () => {
  const client = await startInMemory({}, { analyse }, { locale: 'en' });
  const before = { name: '旧.txt', text: '各位代表：\n投资增长5.4%。安排资金43亿元。\n' };
  const after = { name: '新.txt', text: '投资增长3.4%。新建学校12所。\n' };
  const { summary, items } = await client.request('policyAnnotator/compareFigures', { before, after });
  assert.equal(summary, 'changed 1, added 1, dropped 1; 0 agree');
  const range = (line: number, from: number, to: number) => ({
    start: { line, character: from },
    end: { line, character: to },
  });
  assert.deepEqual(items, [
    {
      label: '5.4% → 3.4%',
      detail: '投资增长【3.4%】。',
      before: range(1, 4, 8),
      after: range(0, 4, 8),
    },
    {
      label: '− 43亿元 · 安排资金',
      detail: '安排资金【43亿元】。',
      before: range(1, 13, 17),
      after: null,
    },
    { label: '+ 12所 · 新建学校', detail: '新建学校【12所】。', before: null, after: range(0, 13, 16) },
  ]);
  const groups = await client.request('policyAnnotator/elements', {});
  assert.ok(groups.every(({ count }: { count: number }) => count === 0));
  await client.stop();
});
