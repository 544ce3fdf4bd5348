/** Reads and analyses some files and packs what was read: the work of a worker, and of this process where there are no workers. */
import { analyse } from '../analysis/analyse.ts';
import type { Bilingual } from '../checks/finding.ts';
import { documentFindings } from '../checks/findingStore.ts';
import type { Rule } from '../checks/rule.ts';
import type { RuleSettings } from '../checks/ruleSettings.ts';
import type { Glossary } from '../mentions/proposal.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { codeOf, type Disk, type DiskStat } from './disk.ts';
import type { FileProblem } from './fileProblem.ts';
import { savePack } from './indexCache.ts';
import { createPacker, type FileStamp, noStamp } from './packFile.ts';
import { readDocument } from './readDocument.ts';

export interface FileToRead {
  /** As the host names the document. */
  readonly uri: string;
  readonly fileName: string;
  readonly path: string;
  /** The path for messages. */
  readonly shown: string;
  /** In bytes. */
  readonly limit: number;
  readonly force: boolean;
  /** The text that counts, where it is known already: the file may have another one by now. */
  readonly text?: string;
}

/** Everything that the result depends on, as plain data. */
export interface ReadingJob {
  readonly files: readonly FileToRead[];
  readonly glossary: Glossary;
  readonly settings: RuleSettings;
  /** Where the pack is kept for the next start. */
  readonly cache: { readonly folder: string; readonly build: string } | null;
}

export interface NamedPack {
  readonly bytes: Uint8Array;
  /** Of its file in the cache; null where it has none. */
  readonly name: string | null;
}

/** Files are named by their index in the job. */
export interface ReadingResult {
  /** The files that could be read. */
  readonly packs: readonly NamedPack[];
  readonly problems: readonly (readonly [file: number, problem: FileProblem])[];
  /** Files without a text. */
  readonly unread: readonly number[];
  /** Files that must be read by themselves: their analysis failed, or does not fit into a pack. */
  readonly apart: readonly number[];
  readonly failedRules: readonly (readonly [rule: string, error: string])[];
  readonly messages: readonly Bilingual[];
}

export interface ReadingTools {
  readonly disk: Disk;
  readonly segmenter: Segmenter;
  readonly rules: readonly Rule[];
  /** Lets other work run between two files. */
  readonly pause: () => Promise<void>;
}

/** Milliseconds: a file that has just changed may change again and have the same times. */
const tooYoung = 2000;

function stampOf(found: DiskStat | null): FileStamp {
  if (!found || Date.now() - Math.max(found.modified, found.changed) < tooYoung) return noStamp;
  return { size: found.size, modified: found.modified, changed: found.changed };
}

export async function readFiles(
  { files, glossary, settings, cache }: ReadingJob,
  { disk, segmenter, rules, pause }: ReadingTools,
): Promise<Omit<ReadingResult, 'messages'>> {
  const problems: [number, FileProblem][] = [];
  const unread: number[] = [];
  const apart: number[] = [];
  const failedRules: [string, string][] = [];
  const packed: number[] = [];
  const packer = createPacker();
  const checker = {
    rules,
    settings,
    onFailure: (rule: string, error: unknown) => void failedRules.push([rule, String(error)]),
  };
  for (const [file, { uri, fileName, path, shown, limit, force, text: known }] of files.entries()) {
    // Before the text: a change in between makes the stamp too old, never too young.
    const found = await disk.stat(path).catch(() => null);
    const { text: inFile, problem } = await readDocument(disk, path, limit, shown);
    const text = known ?? inFile;
    if (problem) problems.push([file, problem]);
    if (text === null) unread.push(file);
    else {
      try {
        const analysis = analyse({ uri, fileName, text }, { segmenter, glossary, force });
        const stamp = text === inFile ? stampOf(found) : noStamp;
        packer.add(analysis, stamp, documentFindings(analysis, text, checker));
        packed.push(file);
      } catch {
        apart.push(file);
      }
    }
    await pause();
  }
  const parts = { problems, unread, failedRules };
  if (packed.length === 0) return { ...parts, packs: [], apart };
  try {
    const bytes = packer.bytes();
    const made = cache && { build: cache.build, glossary, settings, segmenter: segmenter.available };
    const name = cache && made && (await savePack(cache.folder, made, bytes));
    return { ...parts, apart, packs: [{ bytes, name }] };
  } catch {
    return { ...parts, packs: [], apart: [...apart, ...packed].sort((a, b) => a - b) };
  }
}

/** A job that nobody could do: each file is named with what was wrong. */
export const unreadable = ({ files }: ReadingJob, error: unknown): ReadingResult => ({
  packs: [],
  problems: files.map(({ shown }, file) => [file, { path: shown, kind: 'unreadable', code: codeOf(error) }] as const),
  unread: files.map((_, file) => file),
  apart: [],
  failedRules: [],
  messages: [],
});

/** The results of jobs of one file each as the result of one job. */
export const joined = (results: readonly ReadingResult[]): ReadingResult => ({
  packs: results.flatMap(({ packs }) => packs),
  problems: results.flatMap(({ problems }, file) => problems.map(([, problem]) => [file, problem] as const)),
  unread: results.flatMap(({ unread }, file) => unread.map(() => file)),
  apart: results.flatMap(({ apart }, file) => apart.map(() => file)),
  failedRules: results.flatMap(({ failedRules }) => failedRules),
  messages: results.flatMap(({ messages }) => messages),
});
