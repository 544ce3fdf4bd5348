/** The paths of the command line → the documents that they name, in order, each once. Says what could not be read. */
import { resolve } from 'node:path';
import { codeOf, type Disk, slashed } from '../workspace/disk.ts';
import type { FileProblem } from '../workspace/fileProblem.ts';
import { walkFolder } from '../workspace/walkFolder.ts';

export interface NamedDocument {
  /** As given; in a folder, its path as given and the path inside. */
  readonly shown: string;
  /** To read it from. */
  readonly path: string;
  /** Named on the command line itself, not found in a folder. */
  readonly named: boolean;
}

export interface NamedPaths {
  readonly documents: readonly NamedDocument[];
  /** Full paths of the folders among the paths. */
  readonly folders: readonly string[];
  /** What keeps a named path from being read. */
  readonly faults: readonly FileProblem[];
  /** What is left out inside folders. */
  readonly skipped: readonly FileProblem[];
}

export interface PathOptions {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly extensions: readonly string[];
  /** Working folder that relative paths count from. */
  readonly folder: string;
}

export async function readPaths(disk: Disk, options: PathOptions): Promise<NamedPaths> {
  const documents = new Map<string, NamedDocument>();
  const folders: string[] = [];
  const faults: FileProblem[] = [];
  const skipped: FileProblem[] = [];

  /** A document that is named twice keeps its first place; named by itself once, it counts as named. */
  async function put(document: NamedDocument): Promise<void> {
    const real = await disk.realPath(document.path).catch(() => document.path);
    const before = documents.get(real);
    documents.set(real, before ? { ...before, named: before.named || document.named } : document);
  }

  for (const given of options.paths) {
    const path = slashed(resolve(options.folder, given));
    const shown = slashed(given);
    try {
      const found = await disk.stat(path);
      if (found === null) faults.push({ path: given, kind: 'missing' });
      else if (found.kind !== 'folder') await put({ shown, path, named: true });
      else {
        folders.push(path);
        const prefix = shown.endsWith('/') ? shown : `${shown}/`;
        const walk = await walkFolder(disk, path, options);
        for (const problem of walk.problems) {
          if (problem.path === '') faults.push({ ...problem, path: given });
          else skipped.push({ ...problem, path: prefix + problem.path });
        }
        for (const file of walk.files) await put({ shown: prefix + file, path: `${path}/${file}`, named: false });
      }
    } catch (error) {
      faults.push({ path: given, kind: 'unreadable', code: codeOf(error) });
    }
  }
  return { documents: [...documents.values()], folders, faults, skipped };
}
