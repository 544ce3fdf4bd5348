/**
 * Cancellation of long work: loops call `checkpoint` between items; it lets other work run now and then and throws when the work is stale.
 */

/** Thrown out of work that nobody waits for any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface Signal {
  readonly cancelled: boolean;
  /** Milliseconds of any monotonic clock; handed in because the core reads no clock. */
  now(): number;
  /** Lets other work of the process run. */
  pause(): Promise<void>;
  /** When the last pause ended; kept here so that two tasks do not share it. */
  lastPause: number;
}

/** How long a loop may run before it lets others run, in milliseconds. */
const slice = 8;

/** @throws Cancelled when the signal has been cancelled. */
export async function checkpoint(signal: Signal): Promise<void> {
  if (signal.cancelled) throw new Cancelled();
  if (signal.now() - signal.lastPause < slice) return;
  await signal.pause();
  signal.lastPause = signal.now();
  if (signal.cancelled) throw new Cancelled();
}
