/** Postings of single documents and of packs, read as one; and the keys of packs that more than one place has. */
import type { Map as PersistentMap, Set as PersistentSet } from 'immutable';
import type { PackedAnalysis } from '../analysis/packedAnalysis.ts';
import { hashOf } from '../base/hash.ts';
import type { OwnPostings } from './ownPostings.ts';
import { eachItem, type IndexPack, keyOfItem, lowerBound } from './packedPostings.ts';
import type { DocumentPostings, Family, FirstItem, Postings } from './postings.ts';

export interface WithPacks {
  readonly packs: readonly IndexPack[];
  /** Documents of packs that count. */
  readonly packed: PersistentMap<string, PackedAnalysis>;
  /** The others, which have been replaced or are gone. Few, so they are what is asked for. */
  readonly gone: PersistentSet<PackedAnalysis>;
}

export const isGone = ({ gone }: WithPacks, analysis: PackedAnalysis): boolean => gone.size > 0 && gone.has(analysis);

export const postingsWithPacks = (family: Family, own: Postings, parts: WithPacks): Postings =>
  parts.packs.length === 0 ? own : new MergedPostings(family, own, parts);

class MergedPostings implements Postings {
  private readonly family: Family;
  private readonly own: Postings;
  private readonly parts: WithPacks;

  constructor(family: Family, own: Postings, parts: WithPacks) {
    this.family = family;
    this.own = own;
    this.parts = parts;
  }

  get(key: string): DocumentPostings | undefined {
    const found = new Map<string, number[]>();
    const hash = hashOf(key);
    for (const pack of this.parts.packs)
      eachItem(pack, this.family, hash, (analysis, item) => {
        if (isGone(this.parts, analysis)) return;
        const list = found.get(analysis.uri);
        if (list) list.push(item);
        else found.set(analysis.uri, [item]);
      });
    const own = this.own.get(key);
    if (found.size === 0) return own;
    return own ? new Map<string, readonly number[]>([...found, ...own.entries()]) : found;
  }

  has(key: string): boolean {
    return this.first(key) !== undefined;
  }

  first(key: string): FirstItem | undefined {
    let first = this.own.first(key);
    let looked: PackedAnalysis | undefined;
    const hash = hashOf(key);
    for (const pack of this.parts.packs)
      eachItem(pack, this.family, hash, (analysis, item) => {
        // The items of a document stand together, the first one first.
        if (analysis === looked || isGone(this.parts, analysis)) return;
        looked = analysis;
        if (first === undefined || analysis.uri < first.uri) first = { uri: analysis.uri, item };
      });
    return first;
  }

  *keys(): Generator<string, undefined> {
    const seen = new Set<number>();
    for (const key of this.own.keys()) {
      seen.add(hashOf(key));
      yield key;
    }
    for (const pack of this.parts.packs)
      for (const hash of pack.families[this.family].hashes) {
        if (seen.has(hash)) continue;
        const key = keyOfHash(pack, this.family, hash, this.parts);
        if (key === undefined) continue;
        seen.add(hash);
        yield key;
      }
  }
}

/** Undefined where no document that counts has it. */
function keyOfHash(pack: IndexPack, family: Family, hash: number, parts: WithPacks): string | undefined {
  let key: string | undefined;
  eachItem(pack, family, hash, (analysis, item) => {
    if (key === undefined && !isGone(parts, analysis)) key = keyOfItem(family, analysis, item);
  });
  return key;
}

function keyInAny(packs: Iterable<IndexPack>, family: Family, hash: number, parts: WithPacks): string | undefined {
  for (const pack of packs) {
    const key = keyOfHash(pack, family, hash, parts);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Parts that the hashes are looked through in, so that other work can run between two of them. */
const ranges = 256;
const startOfRange = (range: number): number => (range / ranges) * 2 ** 53;

/**
 * Keys that stand in one of the `changed` packs and in two places or more of all documents, part by part. Rules that compare have
 * nothing to say of any other key. A changed pack may be in the index no longer: its documents have left it then, with their keys.
 */
export function* sharedKeys(
  family: Family,
  own: OwnPostings,
  parts: WithPacks,
  changed: ReadonlySet<IndexPack>,
): Generator<readonly string[]> {
  const ownKeys = new Map(Array.from(own.keys(), (key) => [hashOf(key), key] as const));
  for (let range = 0; range < ranges; range++) {
    const [from, to] = [startOfRange(range), startOfRange(range + 1)];
    const places = new Map<number, number>();
    for (const pack of parts.packs) {
      const { hashes, starts } = pack.families[family];
      for (let i = lowerBound(hashes, from); i < hashes.length && (hashes[i] as number) < to; i++) {
        const hash = hashes[i] as number;
        places.set(hash, (places.get(hash) ?? 0) + (starts[i + 1] as number) - (starts[i] as number));
      }
    }
    const keys = new Set<string>();
    const changedIn = new Map<number, IndexPack>();
    for (const pack of changed) {
      const { hashes } = pack.families[family];
      for (let i = lowerBound(hashes, from); i < hashes.length && (hashes[i] as number) < to; i++) {
        const hash = hashes[i] as number;
        const ownKey = ownKeys.get(hash);
        if (ownKey !== undefined) keys.add(ownKey);
        else if ((places.get(hash) ?? 0) > 1) changedIn.set(hash, pack);
      }
    }
    for (const [hash, pack] of changedIn) {
      // The documents of this pack that had the key may no longer count, while those of others do.
      const key = keyOfHash(pack, family, hash, parts) ?? keyInAny(changed, family, hash, parts);
      if (key !== undefined) keys.add(key);
    }
    yield [...keys];
  }
}
