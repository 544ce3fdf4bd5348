/** A progress bar on a terminal: drawn where there is much to do, gone when it is done. */
import type { Stream, Terminal } from './terminal.ts';

export interface ProgressBar {
  step(): void;
  /** Takes the bar away, so that a message can be written. */
  clear(): Promise<void>;
}

/** Fewer documents than this are done before a bar can be read. */
const worthwhile = 24;
/** Milliseconds between two drawings. */
const pause = 80;
const cells = 30;

export function progressBar({ errors, columns }: Terminal, total: number, label: string): ProgressBar {
  if (!errors.isTerminal || total < worthwhile) return { step() {}, clear: () => Promise.resolve() };
  let done = 0;
  let drawn = 0;
  return {
    step() {
      done++;
      const now = performance.now();
      if (now - drawn < pause) return;
      drawn = now;
      void draw(errors, columns, `${label} ${bar(done / total)} ${done}/${total}`);
    },
    clear: () => draw(errors, columns, ''),
  };
}

const bar = (share: number): string => {
  const full = Math.round(share * cells);
  return `[${'='.repeat(full)}${' '.repeat(cells - full)}]`;
};

/** Back to the line's start, erase to its end, write what fits. */
const draw = (stream: Stream, columns: number, text: string): Promise<void> =>
  stream.write(`\r\u001b[K${text.slice(0, Math.max(0, columns - 1))}`);
