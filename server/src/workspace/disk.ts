/**
 * The disk as the workspace layer sees it: a small interface, so that everything above is tested in memory, and the real disk behind it.
 * Paths have forward slashes on every system.
 */
import { readFileSync, type Stats, stat, statSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import { writeAtomically } from './writeAtomically.ts';

export interface DiskEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

export interface DiskStat {
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
  /** Times of the last change of the content and of anything about the file, in milliseconds. */
  readonly modified: number;
  readonly changed: number;
}

/** Every function rejects with an Error that has a `code` (`ENOENT`, `EACCES` …) where the disk refuses. */
export interface Disk {
  read(path: string): Promise<Uint8Array>;
  /** As `read`, before anything else happens. */
  readNow(path: string): Uint8Array;
  /** Follows links; null where nothing is there. */
  stat(path: string): Promise<DiskStat | null>;
  /** In any order. */
  list(path: string): Promise<readonly DiskEntry[]>;
  /** The path without links. */
  realPath(path: string): Promise<string>;
  /** Whole or not at all; makes the folder where it is missing. */
  write(path: string, text: string): Promise<void>;
}

/** Forward slashes on every system; on Windows alone is `\` a separator and no part of a name. */
export const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** The system's code of a failure (`EACCES`), or the failure in words where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
}

const kindOf = (entry: Kinds): 'file' | 'folder' | 'other' =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';

async function diskStatFrom(ask: () => Stats | Promise<Stats>): Promise<DiskStat | null> {
  try {
    const found = await ask();
    return { kind: kindOf(found), size: found.size, modified: found.mtimeMs, changed: found.ctimeMs };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A start asks for every file: this takes half of what the function of `fs/promises` does. */
const statSoon = promisify(stat);

export const realDisk: Disk = {
  read: (path) => readFile(path),
  readNow: (path) => readFileSync(path),
  stat: (path) => diskStatFrom(() => statSoon(path)),
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) }));
  },
  realPath: async (path) => slashed(await realpath(path)),
  write: writeAtomically,
};

/** For threads that have nothing else to do: every wait would be one for another thread's turn. */
export const blockingDisk: Disk = {
  ...realDisk,
  read: async (path) => readFileSync(path),
  stat: (path) => diskStatFrom(() => statSync(path)),
};
