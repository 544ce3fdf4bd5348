/** A signal for long work in this process: reads its clock, pauses on its event loop. */
import type { Signal } from '../base/cancellation.ts';

export interface Cancellable extends Signal {
  cancel(): void;
}

/** A request lets so many turns of the event loop pass before it is answered, and should not wait for a slice of work in each of them. */
const turns = 10;

export async function pause(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
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
    pause,
    lastPause: performance.now(),
  };
}
