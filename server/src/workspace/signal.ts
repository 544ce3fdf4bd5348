/** A signal for long work in this process: reads its clock, pauses on its event loop. */
import type { Signal } from '../base/cancellation.ts';

export interface Cancellable extends Signal {
  cancel(): void;
}

export function createSignal(): Cancellable {
  let cancelled = false;
  return {
    get cancelled() {
      return cancelled;
    },
    cancel() {
      cancelled = true;
    },
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    lastPause: performance.now(),
  };
}
