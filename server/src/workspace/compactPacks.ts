/**
 * Puts together packs that are small or of which little still counts: each switch of branches brings some. Nothing is read or recognised
 * again, and what is known of the documents stays.
 */
import type { PackedAnalysis } from '../analysis/packedAnalysis.ts';
import type { Signal } from '../base/cancellation.ts';
import { groupBy } from '../base/groupBy.ts';
import type { IndexPack } from '../index/packedPostings.ts';
import type { Host, Repacked } from './host.ts';
import { type FileStamp, packFrom } from './packFile.ts';
import type { PackingJob } from './packTogether.ts';
import type { Reader } from './workers.ts';

export interface PackKeeping {
  readonly reader: Reader;
  readonly cache: PackingJob['cache'];
  stampOf(analysis: PackedAnalysis): FileStamp;
  /** A pack was put in the place of others; its name in the cache, where it is kept. */
  onPack(pack: Repacked['pack'], name: string | null): void;
}

/** A pack with fewer documents that count is small; one with fewer than this share is mostly waste. */
const small = 128;
const leastUse = 0.7;
/** So many small and wasteful packs are left alone: whoever looks for a key looks into each, which takes a millionth of a second. */
const tolerated = 8;
/** Documents of a pack that is made of others. */
const largest = 512;

/** Packs that are not settled are left alone. Whoever is cancelled has done nothing. */
export async function compactPacks(host: Host, signal: Signal, keeping: PackKeeping): Promise<void> {
  const { making } = host;
  const { index, findings } = host.snapshot();
  const { packs, packed } = index.parts;
  const old = packs.flatMap((pack) => {
    const documents = pack.analyses.flatMap((analysis, number) =>
      packed.get(analysis.uri) === analysis ? [{ pack, analysis, number }] : [],
    );
    return documents.length < Math.max(small, pack.analyses.length * leastUse) ? [{ pack, documents }] : [];
  });
  if (old.length <= tolerated) return;
  const documents = old.flatMap((one) => one.documents);
  const made: (Repacked & { readonly name: string | null })[] = [];
  for (let at = 0; at < documents.length; at += largest) {
    const from = documents.slice(at, at + largest);
    const { stampOf, cache } = keeping;
    const done = await keeping.reader.packTogether({
      parts: partsFrom(from),
      stamps: from.map(({ analysis }) => stampOf(analysis)),
      findings: from.map(({ analysis: { uri } }) =>
        (findings.byDocument.get(uri) ?? []).map(({ accepted: _, ...finding }) => finding),
      ),
      made: { glossary: making.glossary, settings: making.settings, segmenter: host.hasSegmenter },
      cache,
    });
    // Another glossary or other settings meanwhile: everything is read again.
    if (!done || signal.cancelled || host.making !== making) return;
    made.push({ pack: packFrom(done.bytes), from: from.map(({ analysis }) => analysis), name: done.name });
  }
  const replaced = host.repack(
    old.map(({ pack }) => pack),
    made,
  );
  if (replaced) for (const { pack, name } of made) keeping.onPack(pack, name);
}

interface PlacedDocument {
  readonly pack: IndexPack;
  readonly analysis: PackedAnalysis;
  readonly number: number;
}

/** Documents of one pack stand together. */
function partsFrom(documents: readonly PlacedDocument[]): PackingJob['parts'] {
  return Array.from(
    groupBy(documents, ({ pack }) => pack),
    ([{ bytes }, some]) => ({ bytes, documents: some.map(({ number }) => number) }),
  );
}
