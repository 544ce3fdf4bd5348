/**
 * The postings of packed documents as sorted arrays of hashes, ten bytes for an entry instead of some hundred: made once with the pack
 * (by a worker, read from the disk), never changed. Which documents of a pack still count is the index's to say.
 */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { mentionOf, type PackedAnalysis, sentenceText } from '../analysis/packedAnalysis.ts';
import { hashOf } from '../base/hash.ts';
import { passageOf } from '../facts/passage.ts';
import { type Family, families, isVersioned, keyOfMention, postingsOf, versionOf } from './postings.ts';

/**
 * Hashes of the keys in order; where the items of each begin; the items, document and place in it in one number; how each is written
 * (`versionOf`), where that is compared.
 */
export interface PackedFamily {
  readonly hashes: Float64Array;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  readonly versions: Uint32Array;
}

export type PackedFamilies = Readonly<Record<Family, PackedFamily>>;

/** Documents with their postings, as they came together. */
export interface IndexPack {
  readonly analyses: readonly PackedAnalysis[];
  readonly families: PackedFamilies;
}

const itemBits = 20;
/** Documents of one pack and items of one document are bounded by the number that holds both. */
export const mostDocuments = 2 ** (32 - itemBits);

const documentOf = (item: number): number => Math.floor(item / 2 ** itemBits);
const placeOf = (item: number): number => item % 2 ** itemBits;

/** @throws RangeError when a document has too many mentions for the numbers of a pack. */
export function packPostings(analyses: readonly DocumentAnalysis[]): PackedFamilies {
  const byFamily = analyses.map((analysis) => postingsOf(analysis));
  return Object.fromEntries(
    families.map((family) => [
      family,
      packFamily(
        family,
        analyses,
        byFamily.map((one) => one[family]),
      ),
    ]),
  ) as unknown as PackedFamilies;
}

function packFamily(
  family: Family,
  analyses: readonly DocumentAnalysis[],
  postings: readonly ReadonlyMap<string, readonly number[]>[],
): PackedFamily {
  const byHash = new Map<number, number[]>();
  postings.forEach((keys, document) => {
    for (const [key, items] of keys) {
      const hash = hashOf(key);
      const list = byHash.get(hash) ?? [];
      if (list.length === 0) byHash.set(hash, list);
      for (const item of items) {
        if (item >= 2 ** itemBits || document >= mostDocuments) throw new RangeError('too many mentions for a pack');
        list.push(document * 2 ** itemBits + item);
      }
    }
  });
  const hashes = Float64Array.from(byHash.keys()).sort();
  const lists = Array.from(hashes, (hash) => byHash.get(hash) as readonly number[]);
  const starts = new Uint32Array(hashes.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] as number) + list.length;
  });
  const items = Uint32Array.from(lists.flat());
  const versions = isVersioned(family)
    ? items.map((item) => versionOf(family, analyses[documentOf(item)] as DocumentAnalysis, placeOf(item)))
    : new Uint32Array();
  return { hashes, starts, items, versions };
}

/** Index of the first hash that is not below a value. Hashes are spread evenly: the place is looked for around where it should be. */
export function lowerBound(hashes: Float64Array, value: number): number {
  const guess = Math.floor((value / 2 ** 53) * hashes.length);
  const reach = Math.ceil(2 * Math.sqrt(hashes.length));
  let low = Math.max(0, guess - reach);
  let high = Math.min(hashes.length, guess + reach);
  if (low > 0 && (hashes[low - 1] as number) >= value) low = 0;
  if (high < hashes.length && (hashes[high] as number) < value) high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls for every item that a key has in a pack. */
export function eachItem(
  pack: IndexPack,
  family: Family,
  hash: number,
  call: (analysis: PackedAnalysis, item: number, version: number) => void,
): void {
  const { hashes, starts, items, versions } = pack.families[family];
  const at = lowerBound(hashes, hash);
  if (hashes[at] !== hash) return;
  for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
    const item = items[i] as number;
    call(pack.analyses[documentOf(item)] as PackedAnalysis, placeOf(item), versions[i] ?? 0);
  }
}

/** The key that an item was posted under; undefined where it has none. */
export function keyOfItem(family: Family, analysis: DocumentAnalysis, item: number): string | undefined {
  if (family === 'passages') return passageOf(sentenceText(analysis, item))?.key;
  const mention = mentionOf(analysis, item);
  return mention && keyOfMention(family, mention);
}
