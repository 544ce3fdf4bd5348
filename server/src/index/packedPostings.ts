/**
 * The postings of packed documents as sorted arrays of hashes, ten bytes for an entry instead of some hundred: made once with the pack
 * (by a worker, read from the disk), never changed. Which documents of a pack still count is the index's to say.
 */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { mentionOf, type PackedAnalysis, sentenceText } from '../analysis/packedAnalysis.ts';
import { hashOf } from '../base/hash.ts';
import { passageOf } from '../facts/passage.ts';
import { isNamed, type KeyLabels, labelOf, packedNames } from './keyNames.ts';
import { type Family, families, isVersioned, keyOfMention, postingsOf, versionOf } from './postings.ts';

/**
 * Hashes of the keys in order; where the items of each begin; the items, document and place in it in one number; how each is written
 * (`versionOf`), where that is compared; what the keys are called (`keyNames.ts`), where lists name them.
 */
export interface PackedFamily {
  readonly hashes: Float64Array;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  readonly versions: Uint32Array;
  readonly names: Uint8Array;
  readonly nameStarts: Uint32Array;
}

export type PackedFamilies = Readonly<Record<Family, PackedFamily>>;

/** Documents with their postings, as they came together. */
export interface IndexPack {
  readonly analyses: readonly PackedAnalysis[];
  readonly families: PackedFamilies;
  /** A word of the pack by its number. */
  readonly wordAt: (number: number) => string;
  /** All of it, to be handed on. */
  readonly bytes: Uint8Array;
}

const itemBits = 20;
/** Documents of one pack and items of one document are bounded by the number that holds both. */
const mostDocuments = 2 ** (32 - itemBits);

export interface PostingsPacker {
  /** @throws RangeError for what the numbers of a pack cannot hold. */
  mustFit(analysis: DocumentAnalysis): void;
  add(analysis: DocumentAnalysis): void;
  packed(): PackedFamilies;
}

/**
 * Documents are numbered in the order in which they are added.
 * @param wordNumber the number of a word in the pack, which it is given with this
 */
export function postingsPacker(wordNumber: (word: string) => number): PostingsPacker {
  const packers = families.map((family) => [family, familyPacker(family, wordNumber)] as const);
  let documents = 0;
  return {
    mustFit({ mentions, sentences }) {
      if (documents >= mostDocuments || Math.max(mentions.length, sentences.length) > 2 ** itemBits)
        throw new RangeError('too much for a pack');
    },
    add(analysis) {
      const postings = postingsOf(analysis);
      for (const [family, packer] of packers) packer.add(analysis, documents, postings[family]);
      documents++;
    },
    packed: () => Object.fromEntries(packers.map(([family, packer]) => [family, packer.packed()])) as PackedFamilies,
  };
}

interface KeyItems extends KeyLabels {
  readonly items: number[];
  readonly versions: number[];
}

function familyPacker(family: Family, wordNumber: (word: string) => number) {
  const byHash = new Map<number, KeyItems>();
  return {
    add(analysis: DocumentAnalysis, document: number, postings: ReadonlyMap<string, readonly number[]>): void {
      for (const [key, items] of postings) {
        const hash = hashOf(key);
        const list = byHash.get(hash) ?? { key, items: [], versions: [], labels: [] };
        if (list.items.length === 0) byHash.set(hash, list);
        for (const item of items) {
          list.items.push(document * 2 ** itemBits + item);
          if (isVersioned(family)) list.versions.push(versionOf(family, analysis, item));
          if (isNamed(family)) list.labels.push(labelOf(analysis.mentions[item] as Mention));
        }
      }
    },
    packed(): PackedFamily {
      const hashes = Float64Array.from(byHash.keys()).sort();
      const lists = Array.from(hashes, (hash) => byHash.get(hash) as KeyItems);
      const starts = new Uint32Array(hashes.length + 1);
      lists.forEach(({ items }, i) => {
        starts[i + 1] = (starts[i] as number) + items.length;
      });
      return {
        hashes,
        starts,
        items: Uint32Array.from(lists.flatMap(({ items }) => items)),
        versions: Uint32Array.from(lists.flatMap(({ versions }) => versions)),
        ...packedNames(isNamed(family) ? lists : [], wordNumber),
      };
    },
  };
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
    call(analysisOf(pack, item), placeOfItem(item), versions[i] ?? 0);
  }
}

const analysisOf = ({ analyses }: IndexPack, item: number): PackedAnalysis =>
  analyses[documentOfItem(item)] as PackedAnalysis;

/** The number of an item's document in its pack, and the item's place in the document. */
export const documentOfItem = (item: number): number => item >>> itemBits;
export const placeOfItem = (item: number): number => item % 2 ** itemBits;

/** The key that an item was posted under; undefined where it has none. */
export function keyOfItem(family: Family, analysis: DocumentAnalysis, item: number): string | undefined {
  if (family === 'passages') return passageOf(sentenceText(analysis, item))?.key;
  const mention = mentionOf(analysis, item);
  return mention && keyOfMention(family, mention);
}
