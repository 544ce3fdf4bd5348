/**
 * Postings of documents that are in no pack. Which documents have a key is kept; where in a document it stands is read off the document
 * when somebody asks, because an edit gives all that stands behind it other numbers.
 */
import type { Map as PersistentMap, Set as PersistentSet } from 'immutable';
import type { AnalysedSentence, DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { blocksOf } from '../analysis/documentBlocks.ts';
import { foundInBlocks } from '../analysis/foundInBlocks.ts';
import { passageOf } from '../facts/passage.ts';
import { type DocumentPostings, type Family, families, keyOfMention, type Postings } from './postings.ts';

/** By key, the documents that have it. */
export type OwnPostings = PersistentMap<string, PersistentSet<string>>;

interface KeyInBlock {
  /** Counted from the block's first mention or sentence. */
  readonly at: number;
  readonly key: string;
}

const keysOfBlocks = (family: Family) =>
  foundInBlocks(({ mentions, sentences }, parts): readonly KeyInBlock[] => {
    const isPassage = family === 'passages';
    const [first, end] = isPassage ? parts.sentences : parts.mentions;
    const found: KeyInBlock[] = [];
    for (let i = first; i < end; i++) {
      const key = isPassage
        ? passageOf((sentences[i] as AnalysedSentence).text)?.key
        : keyOfMention(family, mentions[i] as Mention);
      if (key !== undefined) found.push({ at: i - first, key });
    }
    return found;
  });

const keysIn = Object.fromEntries(families.map((family) => [family, keysOfBlocks(family)])) as Record<
  Family,
  ReturnType<typeof keysOfBlocks>
>;

export interface KeyedItem {
  /** Index of the mention, of passages of the sentence. */
  readonly item: number;
  readonly key: string;
}

/** All items of a document that have a key in a family, in order. */
export function keyedItems(family: Family, document: DocumentAnalysis): readonly KeyedItem[] {
  const { firstMention, firstSentence } = blocksOf(document);
  const first = family === 'passages' ? firstSentence : firstMention;
  return keysIn[family](document).map(({ block, found: { at, key } }) => ({
    item: (first[block] as number) + at,
    key,
  }));
}

/** Those of some keys that a document has. */
export function keysAmong(family: Family, document: DocumentAnalysis, keys: ReadonlySet<string>): ReadonlySet<string> {
  const had = new Set<string>();
  for (const { found } of keysIn[family](document)) if (keys.has(found.key)) had.add(found.key);
  return had;
}

const itemsOfDocuments = new WeakMap<DocumentAnalysis, Map<Family, ReadonlyMap<string, readonly number[]>>>();

/** The items of a document by their key. */
export function itemsByKey(family: Family, document: DocumentAnalysis): ReadonlyMap<string, readonly number[]> {
  const known = itemsOfDocuments.get(document) ?? new Map<Family, ReadonlyMap<string, readonly number[]>>();
  const before = known.get(family);
  if (before) return before;
  const items = new Map<string, number[]>();
  for (const { item, key } of keyedItems(family, document)) {
    const list = items.get(key);
    if (list) list.push(item);
    else items.set(key, [item]);
  }
  itemsOfDocuments.set(document, known.set(family, items));
  return items;
}

type Documents = { readonly get: (uri: string) => DocumentAnalysis | undefined };

/** @param documents those of the index that the postings are of */
export const ownPostings = (family: Family, own: OwnPostings, documents: Documents): Postings => ({
  get(key) {
    const uris = own.get(key);
    return uris && documentPostings(family, key, uris, documents);
  },
  has: (key) => own.has(key),
  first(key) {
    let uri: string | undefined;
    for (const one of own.get(key) ?? []) if (uri === undefined || one < uri) uri = one;
    const document = uri === undefined ? undefined : documents.get(uri);
    const [item] = (document && itemsByKey(family, document).get(key)) ?? [];
    return uri === undefined || item === undefined ? undefined : { uri, item };
  },
  keys: () => own.keys(),
});

function documentPostings(
  family: Family,
  key: string,
  uris: PersistentSet<string>,
  documents: Documents,
): DocumentPostings {
  const itemsIn = (uri: string): readonly number[] => {
    const document = documents.get(uri);
    return (document && itemsByKey(family, document).get(key)) ?? [];
  };
  return {
    size: uris.size,
    get: (uri) => (uris.has(uri) ? itemsIn(uri) : undefined),
    keys: () => uris.keys(),
    *values() {
      for (const uri of uris) yield itemsIn(uri);
    },
    *entries() {
      for (const uri of uris) yield [uri, itemsIn(uri)];
    },
  };
}
