/**
 * Puts together packs that are small or of which little still counts: each switch of branches brings some. Nothing is read or recognised
 * again, and what is known of the documents stays.
 */
import type { PackedAnalysis } from '../analysis/packedAnalysis.ts';
import { checkpoint, type Signal } from '../base/cancellation.ts';
import type { IndexPack } from '../index/packedPostings.ts';
import type { Host, Repacked } from './host.ts';
import { createPacker, type FileStamp, packFrom } from './packFile.ts';

export interface PackKeeping {
  stampOf(analysis: PackedAnalysis): FileStamp;
  /** A pack was put in the place of others; `bytes` are its own. */
  onPack(repacked: Repacked, bytes: Uint8Array): Promise<void>;
}

/** A pack with fewer documents that count is small; one with fewer than this share is mostly waste. */
const small = 128;
const leastUse = 0.5;
/** So many small and wasteful packs are left alone: whoever looks for a key looks into each, which takes a millionth of a second. */
const tolerated = 8;
/** Documents of a pack that is made of others. */
const largest = 512;

/** Packs that are not settled are left alone. @throws Cancelled */
export async function compactPacks(host: Host, signal: Signal, keeping: PackKeeping): Promise<void> {
  const { making } = host;
  const { index, findings } = host.snapshot();
  const { packs, packed } = index.parts;
  const counting = ({ analyses }: IndexPack): readonly PackedAnalysis[] =>
    analyses.filter((analysis) => packed.get(analysis.uri) === analysis);
  const old = packs.flatMap((pack) => {
    const documents = counting(pack);
    return documents.length < Math.max(small, pack.analyses.length * leastUse) ? [{ pack, documents }] : [];
  });
  if (old.length <= tolerated) return;
  const documents = old.flatMap((one) => one.documents);
  const made: (Repacked & { readonly bytes: Uint8Array })[] = [];
  for (let at = 0; at < documents.length; at += largest) {
    const from = documents.slice(at, at + largest);
    const packer = createPacker();
    for (const document of from) {
      const own = (findings.byDocument.get(document.uri) ?? []).map(({ accepted: _, ...finding }) => finding);
      packer.add(document, keeping.stampOf(document), own);
      await checkpoint(signal);
    }
    const bytes = packer.bytes();
    made.push({ pack: packFrom(bytes), from, bytes });
  }
  // Another glossary or other settings meanwhile: everything is read again.
  if (
    host.making !== making ||
    !host.repack(
      old.map(({ pack }) => pack),
      made,
    )
  )
    return;
  for (const { bytes, ...repacked } of made) await keeping.onPack(repacked, bytes);
}
