/** Puts into the host what the cache has of the files that are there now, and keeps for the next start what was found. */

import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { checkpoint, type Signal } from '../base/cancellation.ts';
import type { FindingStore } from '../checks/findingStore.ts';
import { takeShared } from '../checks/sharedFindings.ts';
import type { IndexPack } from '../index/packedPostings.ts';
import type { IndexParts } from '../index/workspaceIndex.ts';
import type { Disk } from './disk.ts';
import type { Host } from './host.ts';
import type { CachedPack, CacheMade, IndexCache } from './indexCache.ts';
import { type FileStamp, type Pack, sameStamp } from './packFile.ts';

export interface CachedReading {
  /**
   * Documents of the files that need not be read. `isWanted` is asked when a document is put in: it may have been opened or read again
   * since. @throws Cancelled
   */
  restore(
    files: readonly StampedFile[],
    isWanted: (uri: string) => boolean,
    signal: Signal,
  ): Promise<ReadonlySet<string>>;
  /** A pack was read and put into the host; null: it is not in the cache. */
  added(pack: Pack, name: string | null): void;
  /** The file that a document of a pack was read from. */
  stampOf(analysis: DocumentAnalysis): FileStamp | undefined;
  /** Writes the findings of everything that was read, where they are not those on the disk. */
  keep(signal: Signal): Promise<void>;
}

export interface StampedFile {
  readonly uri: string;
  readonly path: string;
  /** In bytes; a larger file is not used. */
  readonly limit: number;
}

/** Told apart by identity. */
interface Kept extends Pick<IndexParts, 'packs' | 'packed'> {
  readonly byKey: FindingStore['byKey'];
}

function keptNow(host: Host): Kept {
  const { index, findings } = host.snapshot();
  return { packs: index.parts.packs, packed: index.parts.packed, byKey: findings.byKey };
}

/** Where fewer than this share of a pack's documents still count, these are read again and the pack is let go. */
const leastUse = 0.5;
/** Documents that differ from those whose findings are known; with more of them everything is checked anew. */
const mostDiffering = 0.2;
/** Files whose state is asked for at once. */
const together = 64;

export function createCachedReading(host: Host, disk: Disk, cache: IndexCache, build: string): CachedReading {
  /** Names of packs of the host in the cache. */
  const names = new Map<IndexPack, string | null>();
  const stamps = new WeakMap<DocumentAnalysis, FileStamp>();
  /** The findings and documents that the disk has. */
  let kept: Kept | undefined;
  const isKept = (now: Kept): boolean =>
    kept?.byKey === now.byKey && kept.packs === now.packs && kept.packed === now.packed;

  const made = (): CacheMade => ({ build, ...host.making, segmenter: host.hasSegmenter });

  function remember(pack: Pack, name: string | null): void {
    names.set(pack, name);
    pack.analyses.forEach((analysis, i) => {
      stamps.set(analysis, pack.notes.stamps[i] as FileStamp);
    });
  }

  async function stampsOf(files: readonly StampedFile[], signal: Signal): Promise<ReadonlyMap<string, FileStamp>> {
    const found = new Map<string, FileStamp>();
    for (let at = 0; at < files.length; at += together) {
      await Promise.all(
        files.slice(at, at + together).map(async ({ uri, path, limit }) => {
          const stat = await disk.stat(path).catch(() => null);
          if (stat?.kind === 'file' && stat.size <= limit) found.set(uri, stat);
        }),
      );
      await checkpoint(signal);
    }
    return found;
  }

  /** What the host has and what is on the disk: the same file. */
  function isThere(uri: string, now: ReadonlyMap<string, FileStamp>): boolean {
    const packed = host.snapshot().index.parts.packed.get(uri);
    const [then, stamp] = [packed && stamps.get(packed), now.get(uri)];
    return then !== undefined && stamp !== undefined && sameStamp(then, stamp) && host.isCurrent(uri);
  }

  /** @param packs all that were read: of one that was let go the documents count no longer */
  async function putFindings(packs: readonly CachedPack[], signal: Signal): Promise<void> {
    const saved = await cache.findings(made(), signal);
    const byName = new Map(packs.map((pack) => [pack.name, pack]));
    if (!saved?.packs.every(([name]) => byName.has(name))) return;
    const { packed } = host.snapshot().index.parts;
    const then = new Map(saved.packs.map(([name, documents]) => [name, new Set(documents)]));
    const known = packs.filter(({ name }) => then.has(name));
    const differing = known.flatMap(({ name, analyses }) =>
      analyses.filter((analysis, i) => then.get(name)?.has(i) !== (packed.get(analysis.uri) === analysis)),
    );
    if (differing.length > packed.size * mostDiffering) return;
    host.putShared(saved, known, differing);
    const countedThen = saved.packs.reduce((sum, [, documents]) => sum + documents.length, 0);
    if (differing.length === 0 && countedThen === packed.size) kept = keptNow(host);
  }

  return {
    async restore(files, isWanted, signal) {
      const now = await stampsOf(files, signal);
      const missing = new Set([...now.keys()].filter((uri) => !isThere(uri, now)));
      const { making } = host;
      const known = new Set([...names.values()].filter((name) => name !== null));
      const packs = missing.size > 0 ? await cache.packs(made(), known, signal) : [];
      let put = false;
      for (const pack of packs) {
        const wanted = new Set<string>();
        pack.analyses.forEach(({ uri }, i) => {
          const stamp = now.get(uri);
          if (stamp && missing.has(uri) && sameStamp(pack.notes.stamps[i] as FileStamp, stamp)) wanted.add(uri);
        });
        if (wanted.size < pack.analyses.length * leastUse) continue;
        // Somebody has changed glossary or settings meanwhile: the rest is of no use.
        if (!host.addPack(pack, making, (uri) => wanted.has(uri) && isWanted(uri))) break;
        remember(pack, pack.name);
        put = true;
        for (const uri of wanted) missing.delete(uri);
        await checkpoint(signal);
      }
      if (put) await putFindings(packs, signal);
      return new Set([...now.keys()].filter((uri) => !missing.has(uri)));
    },
    added: remember,
    stampOf: (analysis) => stamps.get(analysis),
    async keep(signal) {
      const { index, findings } = host.snapshot();
      const { packs, packed } = index.parts;
      const inUse = new Set(packs.flatMap((pack) => names.get(pack) ?? []));
      for (const pack of names.keys()) if (!packs.includes(pack)) names.delete(pack);
      const now = keptNow(host);
      if (inUse.size > 0 && inUse.size === packs.length && !isKept(now)) {
        const live = packs.map((pack) => {
          const documents = pack.analyses.flatMap((analysis, i) => (packed.get(analysis.uri) === analysis ? [i] : []));
          return [names.get(pack) as string, documents] as const;
        });
        await cache.saveFindings(made(), { ...takeShared(findings, index), packs: live }, signal);
        kept = now;
      }
      await cache.clean(inUse);
    },
  };
}
