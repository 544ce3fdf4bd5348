/** Twice as many beginnings of lists are about twice the work. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sequenceGap } from '../../server/src/checks/rules/sequenceGap.ts';
import { read } from '../analysis/reading.ts';
import { cpuSeconds } from '../cpuSeconds.ts';

test('endless beginnings of lists', () => {
  const [once, twice] = [8000, 16_000].map((beginnings) => {
    const document = read('1.抓好项目\n\n'.repeat(beginnings));
    return cpuSeconds(() => sequenceGap.check(document));
  });
  assert.ok(twice! < 3.5 * Math.max(once!, 0.05), `${once} s, then ${twice} s`);
});
