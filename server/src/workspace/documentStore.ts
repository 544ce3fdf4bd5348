/**
 * Open text over disk text. How to use it:
 *
 * - `setFolders` at the start, and again whenever folders, settings or the trust in them change: walks and reads them.
 * - `openDocument` for didOpen and didChange (the whole text), `closeDocument` for didClose.
 * - `filesChanged` for every watched file event, whatever its kind: the disk is asked what is there now. A folder counts as well.
 *
 * An open document's text wins: what happens to its file waits until it is closed. After closing the file counts again, or nothing
 * where there is none. URIs may be spelled in any way; the host and all answers have them as `documentKey` spells them.
 */

import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import type { Signal } from '../base/cancellation.ts';
import type { Bilingual } from '../checks/finding.ts';
import { createCachedReading } from './cachedReading.ts';
import { compactPacks } from './compactPacks.ts';
import type { Disk } from './disk.ts';
import type { FileProblem } from './fileProblem.ts';
import { documentKey, fileNameOf, pathFromUri, uriFromPath } from './fileUri.ts';
import type { Host, HostDocument } from './host.ts';
import type { IndexCache } from './indexCache.ts';
import { isOwnFile } from './ownFiles.ts';
import { noStamp, type Pack } from './packFile.ts';
import { packLoose } from './packLoose.ts';
import { readDocument } from './readDocument.ts';
import type { FileToRead } from './readFiles.ts';
import { manyFiles, readPacks } from './readPacks.ts';
import { createSignal } from './signal.ts';
import { walkFolder } from './walkFolder.ts';
import type { Reader } from './workers.ts';

export interface FolderOptions {
  /** False: nothing in the folder is read, neither open documents nor files. */
  readonly enabled: boolean;
  readonly extensions: readonly string[];
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxSize: number;
}

export interface Folder {
  readonly uri: string;
  readonly options: FolderOptions;
}

export interface DocumentStoreOptions {
  readonly disk: Disk;
  readonly host: Host;
  /** Told of every file that is left out or damaged, at the time that it is read. */
  readonly onProblem: (problem: FileProblem) => void;
  /** Reads many files at once; without it every file is read in this process. */
  readonly many?: ManyFiles;
}

export interface ManyFiles {
  readonly reader: Reader;
  /** How many are many. */
  readonly from?: number;
  /** How many documents are left as objects that nobody has open. */
  readonly loose?: number;
  /** Where what was read is kept for the next start. */
  readonly cache?: { readonly index: IndexCache; readonly folder: string; readonly build: string };
  readonly onFailedRule: (rule: string, error: unknown) => void;
  readonly onMessage: (message: Bilingual) => void;
}

export interface DocumentStore {
  /**
   * Reads the folders and forgets files that are in none of them; a later call ends an earlier one.
   * @throws Cancelled
   */
  setFolders(folders: readonly Folder[], signal: Signal, onProgress?: Progress): Promise<void>;
  /** `force`: the user has chosen the language by hand. */
  openDocument(uri: string, text: string, force?: boolean): void;
  closeDocument(uri: string): Promise<void>;
  filesChanged(uris: readonly string[], signal: Signal): Promise<void>;
  isOpen(uri: string): boolean;
  /** Reads again what the glossary of the host has not been used for yet. @throws Cancelled */
  readAgain(signal: Signal): Promise<void>;
}

export type Progress = (done: number, total: number) => void;

interface WalkedFolder extends Folder {
  /** Without a slash at its end. */
  readonly path: string;
  readonly prefix: string;
}

export function createDocumentStore({ disk, host, onProblem, many }: DocumentStoreOptions): DocumentStore {
  /** Those further in first. */
  let folders: readonly WalkedFolder[] = [];
  const open = new Map<string, HostDocument>();
  /** Keys of the files that the folders have. */
  const files = new Set<string>();
  /** Keys found by events since the latest scan began: its walk may have passed their place before they were there. */
  const foundMeanwhile = new Set<string>();
  /** Number of the latest reading of each file: a slower, earlier one must not win. */
  const readings = new Map<string, number>();
  let lastReading = 0;
  let lastScan = 0;
  const cached = many?.cache && createCachedReading(host, disk, many.cache.index, many.cache.build);

  /** The innermost folder that a path is in. */
  const folderOf = (path: string): WalkedFolder | undefined =>
    folders.find((folder) => path.startsWith(folder.prefix) || path === folder.path);

  const isEnabled = (key: string): boolean => {
    // The files that say how to read are no documents.
    if (isOwnFile(key)) return false;
    const path = pathFromUri(key);
    return path === null || (folderOf(path)?.options.enabled ?? true);
  };

  function forget(key: string): void {
    files.delete(key);
    readings.delete(key);
    if (!open.has(key)) host.removeDocument(key);
  }

  /** The files of a folder (or those below a path in it), full paths; what belongs to a folder further in is left to that one. */
  async function listed(folder: WalkedFolder, within = ''): Promise<readonly string[]> {
    if (!folder.options.enabled) return [];
    const walk = await walkFolder(disk, folder.path, folder.options, within);
    for (const problem of walk.problems) onProblem({ ...problem, path: `${folder.path}/${problem.path}` });
    return walk.files.map((path) => `${folder.path}/${path}`).filter((path) => folderOf(path) === folder);
  }

  /** The texts of files as the disk has them, without those that are open or that change meanwhile. */
  async function* texts(
    paths: readonly string[],
    isStale: () => boolean,
    onProgress?: Progress,
  ): AsyncGenerator<HostDocument> {
    let done = 0;
    for (const path of paths) {
      if (isStale()) return;
      const key = uriFromPath(path);
      const document = await read(path, key);
      onProgress?.(++done, paths.length);
      if (document) yield document;
    }
  }

  async function read(path: string, key: string): Promise<HostDocument | null> {
    files.add(key);
    if (open.has(key)) return null;
    const reading = ++lastReading;
    readings.set(key, reading);
    const { text, problem } = await readDocument(disk, path, folderOf(path)?.options.maxSize ?? 0);
    if (readings.get(key) !== reading || open.has(key)) return null;
    if (problem) onProblem(problem);
    if (text === null) {
      host.removeDocument(key);
      return null;
    }
    return { uri: key, fileName: fileNameOf(path), text };
  }

  const stamped = (path: string) => ({ path, uri: uriFromPath(path), limit: folderOf(path)?.options.maxSize ?? 0 });

  const workersCache = many?.cache ? { folder: many.cache.folder, build: many.cache.build } : null;
  const onPack = (pack: Pack, name: string | null): void => cached?.added(pack, name);

  /** Checks what many documents have left to check, and keeps what was found. Nobody waits for the keeping. */
  async function settle(signal: Signal): Promise<void> {
    await host.settle(signal);
    if (many) {
      const stampOf = (analysis: DocumentAnalysis) => cached?.stampOf(analysis) ?? noStamp;
      await compactPacks(host, signal, { reader: many.reader, cache: workersCache, stampOf, onPack });
    }
    await cached?.keep(signal).catch(() => {});
  }

  let isPacking = false;

  /** Nobody waits for it, and what cannot be packed stays as it is. */
  function tidy(): void {
    if (!many || isPacking) return;
    isPacking = true;
    const { reader, loose } = many;
    const limit = (path: string): number => folderOf(path)?.options.maxSize ?? 0;
    packLoose(host, { reader, cache: workersCache, isOpen: (uri) => open.has(uri), limit, onPack }, loose)
      .then((packed) => (packed ? settle(createSignal()) : undefined))
      .catch(() => {})
      .finally(() => {
        isPacking = false;
      });
  }

  /** Reads files into the host: many of them in packs, few of them one by one. */
  async function readAll(
    paths: readonly string[],
    isStale: () => boolean,
    signal: Signal,
    onProgress?: Progress,
  ): Promise<void> {
    if (!many || paths.length < (many.from ?? manyFiles))
      return host.setDocuments(texts(paths, isStale, onProgress), signal);
    const numbers = new Map<string, number>();
    const all = paths.map(stamped);
    for (const { uri } of all) {
      files.add(uri);
      if (open.has(uri)) continue;
      numbers.set(uri, ++lastReading);
      readings.set(uri, lastReading);
    }
    const isWanted = (uri: string): boolean =>
      numbers.has(uri) && readings.get(uri) === numbers.get(uri) && !open.has(uri) && !isStale();
    const known = await cached?.restore(
      all.filter(({ uri }) => numbers.has(uri)),
      isWanted,
      signal,
    );
    const toRead = all.flatMap(({ path, uri, limit }): FileToRead[] =>
      known?.has(uri) || !isWanted(uri)
        ? []
        : [{ uri, fileName: fileNameOf(path), path, shown: path, limit, force: false }],
    );
    let done = paths.length - toRead.length;
    onProgress?.(done, paths.length);
    // A few that have changed since the last start are read here before a thread has its dictionaries.
    if (toRead.length < (many.from ?? manyFiles)) {
      const few = toRead.map(({ path }) => path);
      return host.setDocuments(
        texts(few, isStale, (count) => onProgress?.(done + count, paths.length)),
        signal,
      );
    }
    await readPacks(toRead, signal, {
      ...many,
      cache: workersCache,
      host,
      isWanted,
      onPack,
      onProblem(problem, { uri }) {
        if (isWanted(uri)) onProblem(problem);
      },
      onUnread({ uri }) {
        if (isWanted(uri)) host.removeDocument(uri);
      },
      async onApart({ uri, path }) {
        if (!isWanted(uri)) return;
        const document = await read(path, uri);
        if (document) host.setDocument(document);
      },
      onDone(count) {
        done += count;
        onProgress?.(done, paths.length);
      },
    });
  }

  /** Files below a path as the disk has them now; forgets those that are gone. */
  async function reconciled(path: string): Promise<readonly string[]> {
    const folder = folderOf(path);
    const found = folder ? await listed(folder, path.slice(folder.path.length + 1)) : [];
    const foundKeys = new Set(found.map(uriFromPath));
    for (const foundKey of foundKeys) foundMeanwhile.add(foundKey);
    const key = uriFromPath(path);
    for (const known of [...files])
      if ((known === key || known.startsWith(`${key}/`)) && !foundKeys.has(known)) forget(known);
    return found;
  }

  /** Documents that are open come and go with the `enabled` of their folder. */
  function settleOpenDocuments(): void {
    for (const [key, document] of open) {
      if (!isEnabled(key)) host.removeDocument(key);
      else if (host.document(key) !== document) host.setDocument(document);
    }
  }

  return {
    async setFolders(next, signal, onProgress) {
      const scan = ++lastScan;
      const isStale = (): boolean => scan !== lastScan;
      foundMeanwhile.clear();
      folders = next
        .flatMap((folder) => {
          const path = pathFromUri(folder.uri)?.replace(/\/+$/, '');
          return path === undefined ? [] : [{ ...folder, path, prefix: `${path}/` }];
        })
        .sort((a, b) => b.path.length - a.path.length);
      settleOpenDocuments();
      const paths = new Set<string>();
      for (const folder of folders) for (const path of await listed(folder)) paths.add(path);
      if (isStale()) return;
      const keys = new Set([...paths].map(uriFromPath));
      for (const known of [...files]) if (!keys.has(known) && !foundMeanwhile.has(known)) forget(known);
      await readAll([...paths], isStale, signal, onProgress);
      await settle(signal);
    },
    openDocument(uri, text, force = false) {
      const key = documentKey(uri);
      const document = { uri: key, fileName: fileNameOf(uri), text, force };
      open.set(key, document);
      if (isEnabled(key)) host.setDocument(document);
    },
    async closeDocument(uri) {
      const key = documentKey(uri);
      open.delete(key);
      const path = pathFromUri(key);
      const found = path === null ? [] : await reconciled(path);
      if (open.has(key)) return;
      if (!found.includes(path ?? '')) return forget(key);
      const document = await read(path!, key);
      if (document) host.setDocument(document);
      tidy();
    },
    async filesChanged(uris, signal) {
      const paths = new Set<string>();
      for (const uri of uris) {
        const path = pathFromUri(uri);
        if (path === null) continue;
        // Other rules about what to leave out: the whole folder that they count for is looked at again.
        const changed = fileNameOf(path) === '.gitignore' ? path.slice(0, path.lastIndexOf('/')) : path;
        for (const found of await reconciled(changed)) paths.add(found);
      }
      await readAll([...paths], () => false, signal);
      if (many && paths.size >= (many.from ?? manyFiles)) await settle(signal);
      else await host.settle(signal);
      tidy();
    },
    isOpen: (uri) => open.has(documentKey(uri)),
    async readAgain(signal) {
      const paths = [...host.snapshot().index.parts.packed.keys()].flatMap((uri) => pathFromUri(uri) ?? []);
      if (paths.length === 0) return;
      await readAll(paths.sort(), () => false, signal);
      await settle(signal);
    },
  };
}
