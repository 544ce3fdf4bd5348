/** Asserts that twice the size is about twice the work, on a machine that other work makes slow for a while. */
import assert from 'node:assert/strict';

/** More than linear (2), less than quadratic (4). */
const most = 3.2;
/** Seconds that count at least: below them the clock says little. */
const floor = 0.02;
const rounds = 8;

/** Seconds that this thread computes: other threads do not count, a cold cache does. */
function cpuSeconds(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}

/**
 * `workOf` makes ready what is to be measured at a size and gives the work itself, which runs several times.
 * Disturbance only adds: the least of all rounds counts, and there are more rounds only while the ratio is too great.
 */
export function assertLinear(size: number, workOf: (size: number) => () => unknown): void {
  const [small, large] = [workOf(size), workOf(2 * size)];
  small();
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    once = Math.min(once, cpuSeconds(small), cpuSeconds(small));
    twice = Math.min(twice, cpuSeconds(large));
    if (twice <= most * Math.max(once, floor)) return;
  }
  assert.fail(`${once.toFixed(3)} s, then ${twice.toFixed(3)} s`);
}
