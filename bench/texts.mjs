/** What the measurements share: the texts of folders, the thread's own clock, medians. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all `.txt` and `.md` below the folders, in order. */
export const textFiles = (paths) =>
  paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return /\.(?:txt|md)$/.test(path) ? [path] : [];
    return textFiles(
      readdirSync(path)
        .sort()
        .map((name) => join(path, name)),
    );
  });

export const readTextFile = (path) => readFileSync(path, 'utf8').replace(/^\ufeff/, '');

/** Folders named on the command line, else the seeds of this repository. */
export const folders = () => {
  const named = process.argv.slice(2);
  return named.length > 0 ? named : [join(import.meta.dirname, '../seeds')];
};

/** Milliseconds that this thread has waited for a processor which others had; 0 where the system does not tell. */
function waited() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** Milliseconds by the clock that a call takes, without those in which others had the processor. */
export function clockTime(call) {
  const [before, waitedBefore] = [performance.now(), waited()];
  call();
  return performance.now() - before - (waited() - waitedBefore);
}

/** Milliseconds of this thread's own time that a call takes: a busy machine counts less. Too coarse for calls below a tenth of a second. */
export function ownTime(call) {
  const before = process.threadCpuUsage();
  call();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The value below which a share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
