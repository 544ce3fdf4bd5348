/**
 * Threads that read files. A thread that dies is replaced and its files are done again one by one, so that a file which kills it is
 * named as unreadable and everything else is read.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PackingJob } from './packTogether.ts';
import { joined, type NamedPack, type ReadingJob, type ReadingResult, unreadable } from './readFiles.ts';

/** Whoever reads the files of a job. */
export interface Reader {
  /** Jobs that are done at the same time. */
  readonly width: number;
  read(job: ReadingJob): Promise<ReadingResult>;
  /** Null where it cannot be done. */
  packTogether(job: PackingJob): Promise<NamedPack | null>;
  /** Ends all threads; they are started again when there is something to read. */
  rest(): void;
}

/** What a thread is asked: to read files, to make one pack of several, or to free its dictionaries and end. */
export type WorkerTask = { readonly read: ReadingJob } | { readonly pack: PackingJob } | 'rest';

/** What a thread answers; `null` for a job that failed as a whole. */
export type WorkerAnswer = ReadingResult | NamedPack | null;

/** Each thread holds its own dictionaries: more than these bring little and take much. */
const mostThreads = 8;

/** Megabytes: a thread packs document after document, and what it made of one is let go before the next fills its nursery. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

/** One thread for every core; the process itself has little to do meanwhile. */
const threadCount = (): number => Math.max(1, Math.min(mostThreads, availableParallelism()));

/** The worker's bundle beside this one, or its source when run from the sources. */
const script = (): string => {
  const bundle = join(import.meta.dirname, 'worker.cjs');
  return existsSync(bundle) ? bundle : join(import.meta.dirname, 'readingWorker.ts');
};

interface Waiting {
  readonly task: WorkerTask;
  readonly done: (answer: WorkerAnswer) => void;
  readonly failed: (error: unknown) => void;
}

/** `start` is handed in by tests alone. */
export function workerReader(
  width = threadCount(),
  start = (): Worker => new Worker(script(), { resourceLimits }),
): Reader {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();

  function startThread(): Worker {
    const worker = start();
    worker.on('message', (answer: WorkerAnswer) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      waiting?.done(answer);
      next();
    });
    // What killed it is told with the files that it was reading; 'exit' follows every 'error'.
    let last: unknown = new Error('worker ended');
    worker.on('error', (error) => {
      last = error;
    });
    worker.on('exit', () => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      waiting?.failed(last);
      next();
    });
    // A process whose work is done ends although threads wait for more.
    worker.unref();
    return worker;
  }

  function next(): void {
    while (waiting.length > 0 && busy.size < width) {
      const worker = idle.pop() ?? startThread();
      const first = waiting.shift() as Waiting;
      busy.set(worker, first);
      worker.ref();
      worker.postMessage(first.task);
    }
    for (const worker of idle) worker.unref();
  }

  const ask = (task: WorkerTask): Promise<WorkerAnswer> =>
    new Promise((done, failed) => {
      waiting.push({ task, done, failed });
      next();
    });

  async function read(job: ReadingJob): Promise<ReadingResult> {
    try {
      const result = (await ask({ read: job })) as ReadingResult | null;
      if (result) return result;
      throw new Error('failed');
    } catch (error) {
      // One file alone has had its second chance when it comes here as one of several.
      if (job.files.length === 1) return unreadable(job, error);
      return joined(await Promise.all(job.files.map((file) => read({ ...job, files: [file] }))));
    }
  }

  return {
    width,
    read,
    packTogether: (job) => ask({ pack: job }).catch(() => null) as Promise<NamedPack | null>,
    rest() {
      for (const worker of idle.splice(0)) worker.postMessage('rest' satisfies WorkerTask);
    },
  };
}
