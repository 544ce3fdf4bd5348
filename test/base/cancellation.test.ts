/** Long work pauses after its slice of time, not before, and stops when nobody waits for it any more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cancelled, checkpoint, type Signal } from '../../server/src/base/cancellation.ts';

interface TestSignal extends Signal {
  cancelled: boolean;
  time: number;
  pauses: number;
}

const signal = (onPause: (self: TestSignal) => void = () => {}): TestSignal => ({
  cancelled: false,
  time: 0,
  pauses: 0,
  lastPause: 0,
  now() {
    return this.time;
  },
  async pause() {
    this.pauses++;
    onPause(this);
  },
});

test('work goes on without a pause inside its slice, and pauses once after it', async () => {
  const work = signal();
  for (work.time = 0; work.time < 5; work.time++) await checkpoint(work);
  assert.equal(work.pauses, 0);
  work.time = 1000;
  await checkpoint(work);
  await checkpoint(work);
  assert.equal(work.pauses, 1);
});

test('cancelled work stops at once', async () => {
  const work = signal();
  work.cancelled = true;
  await assert.rejects(checkpoint(work), Cancelled);
  assert.equal(work.pauses, 0);
});

test('work that was cancelled while it paused stops, too', async () => {
  const work = signal((self) => {
    self.cancelled = true;
  });
  work.time = 1000;
  await assert.rejects(checkpoint(work), Cancelled);
});
