/**
 * What lists are made of: the keys of a family, each with its mentions counted by what they call it. Packs have this as columns
 * (`keyNames.ts`), so that no document of theirs is read.
 */
import type { Mention } from '../analysis/documentAnalysis.ts';
import type { PackedAnalysis } from '../analysis/packedAnalysis.ts';
import { byteReader } from '../base/byteStream.ts';
import { hashOf } from '../base/hash.ts';
import { type KeyNames, keyNamesAt, type Label, labelOf, type NamedFamily, readKeyNames } from './keyNames.ts';
import { itemsByKey } from './ownPostings.ts';
import { isGone } from './packedIndex.ts';
import { documentOfItem, type IndexPack, lowerBound, placeOfItem } from './packedPostings.ts';
import type { FirstItem } from './postings.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

export interface Tally {
  readonly key: string;
  /** Mentions in all documents. */
  readonly count: number;
  readonly documents: number;
  /** In no order. */
  readonly labels: readonly CountedLabel[];
}

export interface CountedLabel extends Label {
  readonly count: number;
  /** Where it stands first (`isBefore`). */
  readonly first: FirstItem;
}

/** The mentions under one key; undefined where there are none. */
export function tallyOf(index: WorkspaceIndex, family: NamedFamily, key: string): Tally | undefined {
  const tally = newTally(key);
  const hash = hashOf(key);
  for (const pack of index.parts.packs) {
    const columns = pack.families[family];
    const at = lowerBound(columns.hashes, hash);
    if (columns.hashes[at] === hash)
      addItems(tally, pack, family, at, keyNamesAt(columns, at, pack.wordAt), goneIn(pack, index));
  }
  addOwn(tally, index, family);
  return tally.count > 0 ? tally : undefined;
}

/** Parts that the hashes are looked through in: what is found under one key lives no longer than its part. */
const ranges = 256;

/** Those of all keys, in no order. All packs are gone through side by side. */
export function* tallies(index: WorkspaceIndex, family: NamedFamily): Generator<Tally, undefined> {
  const ownKeys = new Map(Array.from(index.parts.own[family].keys(), (key) => [hashOf(key), key]));
  const columns = index.parts.packs.map((pack) => columnOf(pack, family, goneIn(pack, index)));
  for (let range = 1; range <= ranges; range++) {
    const found = new Map<number, MutableTally>();
    for (const readTo of columns) readTo((range / ranges) * 2 ** 53, found);
    for (const [hash, tally] of found) {
      if (ownKeys.delete(hash)) addOwn(tally, index, family);
      if (tally.count > 0) yield tally;
    }
  }
  for (const key of ownKeys.values()) {
    const tally = newTally(key);
    addOwn(tally, index, family);
    yield tally;
  }
}

interface MutableTally extends Tally {
  count: number;
  documents: number;
  readonly labels: MutableLabel[];
}

interface MutableLabel extends CountedLabel {
  count: number;
  first: FirstItem;
}

const newTally = (key: string): MutableTally => ({ key, count: 0, documents: 0, labels: [] });

function count(tally: MutableTally, { name, detail }: Label, uri: string, item: number): void {
  tally.count++;
  const known = tally.labels.find((label) => label.name === name && label.detail === detail);
  if (!known) tally.labels.push({ name, detail, count: 1, first: { uri, item } });
  else {
    known.count++;
    if (isBefore({ uri, item }, known.first)) known.first = { uri, item };
  }
}

function addOwn(tally: MutableTally, { documents, parts }: WorkspaceIndex, family: NamedFamily): void {
  for (const uri of parts.own[family].get(tally.key) ?? []) {
    const document = documents.get(uri);
    if (!document) continue;
    tally.documents++;
    for (const item of itemsByKey(family, document).get(tally.key) ?? [])
      count(tally, labelOf(document.mentions[item] as Mention), uri, item);
  }
}

/** Adds the items of a key of a pack, by the key's number there. */
function addItems(
  tally: MutableTally,
  { analyses, families }: IndexPack,
  family: NamedFamily,
  number: number,
  { labels, which }: KeyNames,
  gone: ReadonlySet<number>,
): void {
  const { starts, items } = families[family];
  const [first, end] = [starts[number] as number, starts[number + 1] as number];
  let last = -1;
  for (let i = first; i < end; i++) {
    const document = documentOfItem(items[i] as number);
    if (gone.has(document)) continue;
    if (document !== last) tally.documents++;
    last = document;
    const label = labels[which?.[i - first] ?? 0] as Label;
    count(tally, label, (analyses[document] as PackedAnalysis).uri, placeOfItem(items[i] as number));
  }
}

/** The documents of a pack that no longer count, by number. */
function goneIn({ analyses }: IndexPack, { parts }: WorkspaceIndex): ReadonlySet<number> {
  const gone = new Set<number>();
  if (parts.gone.size > 0)
    analyses.forEach((analysis, i) => {
      if (isGone(parts, analysis)) gone.add(i);
    });
  return gone;
}

/** Reads a family of a pack from its first key on, each time up to a hash. */
function columnOf(
  pack: IndexPack,
  family: NamedFamily,
  gone: ReadonlySet<number>,
): (end: number, found: Map<number, MutableTally>) => void {
  const { hashes, starts, names } = pack.families[family];
  const bytes = byteReader(names, 0);
  const words: string[] = [];
  const wordAt = (number: number): string => {
    words[number] ??= pack.wordAt(number);
    return words[number];
  };
  let next = 0;
  return (end, found) => {
    for (; next < hashes.length && (hashes[next] as number) < end; next++) {
      const hash = hashes[next] as number;
      const named = readKeyNames(bytes, (starts[next + 1] as number) - (starts[next] as number), wordAt);
      const tally = found.get(hash) ?? newTally(named.key);
      if (tally.count === 0) found.set(hash, tally);
      addItems(tally, pack, family, next, named, gone);
    }
  };
}

/** In code-unit order of the URIs, then by place. */
export const isBefore = (a: FirstItem, b: FirstItem): boolean => a.uri < b.uri || (a.uri === b.uri && a.item < b.item);
