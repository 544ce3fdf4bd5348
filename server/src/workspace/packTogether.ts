/** Makes one pack of documents of several, as they are: the work of a worker, because it takes seconds. */
import type { PackedAnalysis } from '../analysis/packedAnalysis.ts';
import { type CacheMade, savePack } from './indexCache.ts';
import { createPacker, type PackNotes, packFrom } from './packFile.ts';
import type { NamedPack, ReadingJob } from './readFiles.ts';

/** As plain data. What is known of the documents (`PackNotes`) is in the order of all of them. */
export interface PackingJob extends PackNotes {
  /** Packs, each with those of its documents that are wanted, by their numbers. */
  readonly parts: readonly { readonly bytes: Uint8Array; readonly documents: readonly number[] }[];
  /** What the packs were made with. */
  readonly made: Omit<CacheMade, 'build'>;
  readonly cache: ReadingJob['cache'];
}

export async function packTogether({ parts, stamps, findings, made, cache }: PackingJob): Promise<NamedPack> {
  const packer = createPacker();
  let added = 0;
  for (const { bytes, documents } of parts) {
    const { analyses } = packFrom(bytes);
    for (const number of documents) {
      const [stamp, own] = [stamps[added], findings[added]];
      if (stamp && own) packer.add(analyses[number] as PackedAnalysis, stamp, own);
      added++;
    }
  }
  const bytes = packer.bytes();
  return { bytes, name: cache && (await savePack(cache.folder, { build: cache.build, ...made }, bytes)) };
}
