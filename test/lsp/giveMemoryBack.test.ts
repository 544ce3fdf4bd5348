/** What nobody holds is given back, in a small heap; in a large one nothing is done, because it would take long. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { giveMemoryBack } from '../../server/src/lsp/giveMemoryBack.ts';
import { collectGarbage } from '../collectGarbage.ts';

// As the client starts the server: with the collector at hand.
globalThis.gc = collectGarbage;

async function isCollected(): Promise<boolean> {
  const letGo = new WeakRef({ name: 'garbage' });
  // A weak reference holds what it names until the turn is over.
  await setImmediate();
  giveMemoryBack();
  return letGo.deref() === undefined;
}

test('a small heap is collected', async () => {
  assert.ok(await isCollected());
});

test('a large heap is left alone', async () => {
  const large = Array.from({ length: 400_000 }, (_, i) => ({ i, list: [i, i, i, i, i, i, i, i, i, i, i, i] }));
  assert.ok(!(await isCollected()));
  assert.equal(large.length, 400_000);
});
