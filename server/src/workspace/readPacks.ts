/** Reads many files through a reader, part by part, and puts what comes back into the host. */
import { Cancelled, checkpoint, type Signal } from '../base/cancellation.ts';
import type { Bilingual } from '../checks/finding.ts';
import type { FileProblem } from './fileProblem.ts';
import type { Host } from './host.ts';
import { type Pack, packFrom } from './packFile.ts';
import type { FileToRead, NamedPack, ReadingJob, ReadingResult } from './readFiles.ts';
import type { Reader } from './workers.ts';

/** Fewer files are read in this process before a thread has its dictionaries. */
export const manyFiles = 128;

/**
 * Files of the first jobs and of the later ones: something is there soon, and packs are few, because whoever looks for a key looks into
 * each. Every thread has so many of the largest jobs at least, so that all end at about the same time.
 */
const jobSizes = { first: 16, later: 128, largest: 512, forEachThread: 8 };

export interface PackReading {
  readonly host: Host;
  readonly reader: Reader;
  /** Whether a file is still wanted as it was read: it may have been opened, removed or read again meanwhile. */
  readonly isWanted: (uri: string) => boolean;
  readonly cache: ReadingJob['cache'];
  /** A pack was put in; its name in the cache, where it is kept. */
  readonly onPack: (pack: Pack, name: string | null) => void;
  /** Files that came back without a text. */
  readonly onUnread: (file: FileToRead) => void;
  /** Files that must be read one by one in this process. */
  readonly onApart: (file: FileToRead) => Promise<void>;
  readonly onProblem: (problem: FileProblem, file: FileToRead) => void;
  readonly onFailedRule: (rule: string, error: string) => void;
  readonly onMessage: (message: Bilingual) => void;
  readonly onDone: (files: number) => void;
}

/** What compares the documents with others is left to `host.settle`. @throws Cancelled */
export async function readPacks(files: readonly FileToRead[], signal: Signal, reading: PackReading): Promise<void> {
  const { reader } = reading;
  const jobs = jobsFrom(files, reader.width);
  let next = 0;
  /** As many take job after job as the reader can do, and one that waits. */
  async function take(): Promise<void> {
    for (let job = jobs[next++]; job && !signal.cancelled; job = jobs[next++]) {
      await settleJob(job, signal, reading);
      reading.onDone(job.length);
      await checkpoint(signal);
    }
  }
  try {
    await Promise.all(Array.from({ length: reader.width + 1 }, take));
    if (signal.cancelled) throw new Cancelled();
  } finally {
    reader.rest();
  }
}

function jobsFrom(files: readonly FileToRead[], width: number): readonly (readonly FileToRead[])[] {
  const fair = Math.floor(files.length / (width * jobSizes.forEachThread));
  const largest = Math.min(jobSizes.largest, Math.max(jobSizes.later, fair));
  const jobs: (readonly FileToRead[])[] = [];
  for (let at = 0, size = jobSizes.first; at < files.length; at += size, size = Math.min(size * 2, largest))
    jobs.push(files.slice(at, at + size));
  return jobs;
}

async function settleJob(files: readonly FileToRead[], signal: Signal, reading: PackReading): Promise<void> {
  const { host, reader, isWanted } = reading;
  for (;;) {
    const { making } = host;
    const job: ReadingJob = { files, ...making, cache: reading.cache };
    const result = await reader.read(job);
    if (signal.cancelled) return;
    // A glossary or a setting that changed meanwhile: what was read with the old one is not used.
    if (host.making !== making) continue;
    await putResult(result, files, reading, ({ bytes, name }) => {
      const pack = packFrom(bytes);
      if (host.addPack(pack, making, isWanted)) reading.onPack(pack, name);
    });
    return;
  }
}

async function putResult(
  { packs, problems, unread, apart, failedRules, messages }: ReadingResult,
  files: readonly FileToRead[],
  reading: PackReading,
  put: (pack: NamedPack) => void,
): Promise<void> {
  for (const message of messages) reading.onMessage(message);
  for (const [rule, error] of failedRules) reading.onFailedRule(rule, error);
  for (const [file, problem] of problems) reading.onProblem(problem, files[file] as FileToRead);
  for (const file of unread) reading.onUnread(files[file] as FileToRead);
  for (const pack of packs) put(pack);
  for (const file of apart) await reading.onApart(files[file] as FileToRead);
}
