/**
 * Packs again what was edited or has changed on the disk, once nobody has it open: as objects a document takes forty times as much. A
 * thread reads the same text again meanwhile; nothing that is known of it changes.
 */

import { fileNameOf, pathFromUri } from './fileUri.ts';
import type { Host } from './host.ts';
import { type Pack, packFrom } from './packFile.ts';
import type { FileToRead, ReadingJob } from './readFiles.ts';
import type { Reader } from './workers.ts';

export interface LoosePacking {
  readonly reader: Reader;
  readonly cache: ReadingJob['cache'];
  readonly isOpen: (uri: string) => boolean;
  /** In bytes. */
  readonly limit: (path: string) => number;
  /** A pack was put in; its name in the cache, where it is kept. */
  readonly onPack: (pack: Pack, name: string | null) => void;
}

/** Fewer are left as they are: a thread has to start, and each pack is one more to look into. */
const mostLoose = 32;

/** Documents that do not fit into a pack. */
const unfit = new WeakSet<object>();

/** False: nothing was packed. A workspace that has no packs is small, and stays as it is. */
export async function packLoose(
  host: Host,
  { reader, cache, isOpen, limit, onPack }: LoosePacking,
  most = mostLoose,
): Promise<boolean> {
  const { making } = host;
  const loose = host.own().filter(({ document, analysis }) => !isOpen(document.uri) && !unfit.has(analysis));
  if (loose.length <= most || host.snapshot().index.parts.packs.length === 0) return false;
  const files = loose.flatMap(({ document: { uri, text, force = false } }): FileToRead[] => {
    const path = pathFromUri(uri);
    return path === null
      ? []
      : [{ uri, fileName: fileNameOf(path), path, shown: path, limit: limit(path), force, text }];
  });
  const { packs, apart } = await reader.read({ files, ...making, cache });
  reader.rest();
  // Another glossary or other settings meanwhile: everything is read again.
  if (host.making !== making) return false;
  const before = new Map(loose.map(({ analysis }) => [analysis.uri, analysis]));
  for (const file of apart) unfit.add(before.get((files[file] as FileToRead).uri) as object);
  for (const { bytes, name } of packs) {
    const pack = packFrom(bytes);
    const from = pack.analyses.map(({ uri }) => (isOpen(uri) ? undefined : before.get(uri)));
    if (host.repack([], [{ pack, from }])) onPack(pack, name);
  }
  return packs.length > 0;
}
