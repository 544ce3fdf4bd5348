/**
 * Immutable index over all analysed documents: which documents mention a project, a fact, an indicator or a date. Replacing one
 * document costs as much as that document has mentions, whatever the size of the workspace. Knows no rules.
 */
import { Map as PersistentMap, Set as PersistentSet } from 'immutable';
import type { DocumentAnalysis, FigureMention, Mention } from '../analysis/documentAnalysis.ts';
import { isPacked, mentionOf, type PackedAnalysis } from '../analysis/packedAnalysis.ts';
import type { FactKey } from '../facts/fact.ts';
import type { PassageKey } from '../facts/passage.ts';
import { changedPart, type Moved, movedBy } from './changedPart.ts';
import { keyedItems, keysAmong, type OwnPostings, ownPostings } from './ownPostings.ts';
import { isGone, postingsWithPacks, type WithPacks } from './packedIndex.ts';
import type { IndexPack } from './packedPostings.ts';
import { type Family, families, indicatorKey, type Postings, postingsOf } from './postings.ts';
import { touchedKeys } from './touchedKeys.ts';

/** Names one mention of one document: an index into `DocumentAnalysis.mentions`. */
export interface MentionReference {
  readonly uri: string;
  readonly mention: number;
}

export interface WorkspaceIndex {
  readonly documents: PersistentMap<string, DocumentAnalysis>;
  /** How many of them are policy texts. */
  readonly policyTexts: number;
  /** By project id. */
  readonly projects: Postings;
  /** By fact key: the figures that speak of one fact. */
  readonly facts: Postings;
  /** By indicator and scope (`indicatorKey`): one indicator over the years. */
  readonly indicators: Postings;
  /** By EDTF value. */
  readonly dates: Postings;
  /** By the words of a sentence with its figures masked (`facts/passage.ts`): indices of sentences, not of mentions. */
  readonly passages: Postings;
  /** The very same as long as the figures have the same indicators, periods and roles everywhere, whatever their values. */
  readonly indicatorFacts: object;
  readonly parts: IndexParts;
}

/** What an index is made of: postings of single documents, which change, and packs, which do not. */
export interface IndexParts extends WithPacks {
  readonly own: Readonly<Record<Family, OwnPostings>>;
}

function indexFrom(
  documents: WorkspaceIndex['documents'],
  policyTexts: number,
  parts: IndexParts,
  before?: WorkspaceIndex,
  sameFacts = true,
): WorkspaceIndex {
  const { own, packs, gone } = parts;
  const samePacks = before?.parts.packs === packs && before.parts.gone === gone;
  // Made anew each time, equal or not: the last ones hold the documents that they were read off.
  const family = (name: Family): Postings => postingsWithPacks(name, ownPostings(name, own[name], documents), parts);
  return {
    documents,
    policyTexts,
    projects: family('projects'),
    facts: family('facts'),
    indicators: family('indicators'),
    dates: family('dates'),
    passages: family('passages'),
    indicatorFacts: samePacks && sameFacts ? before.indicatorFacts : {},
    parts,
  };
}

const nothing: OwnPostings = PersistentMap();

export const emptyIndex: WorkspaceIndex = indexFrom(PersistentMap(), 0, {
  own: { projects: nothing, facts: nothing, indicators: nothing, dates: nothing, passages: nothing },
  packs: [],
  packed: PersistentMap(),
  gone: PersistentSet(),
});

export interface IndexChange {
  readonly index: WorkspaceIndex;
  /** Fact keys and passages of which the document says something else than before: of the others nothing new can be found. */
  readonly touched: ReadonlySet<FactKey | PassageKey>;
  /** Where the document's other words stand now. */
  readonly moved: Moved;
}

/** The index with one document put in, replaced, or (null) taken out. */
export function replaceDocument(index: WorkspaceIndex, uri: string, next: DocumentAnalysis | null): IndexChange {
  const known = index.documents.get(uri);
  const now = next ?? undefined;
  const part = changedPart(known, now);
  const { own, packs, packed, gone } = index.parts;
  const isInPack = isPacked(known);
  // What a pack says of a document stays there and no longer counts: nothing of it is among the document's own postings.
  const old = isInPack ? undefined : known;
  const ownPart = isInPack ? changedPart(undefined, now) : part;
  const { mentions, sentences } = ownPart;
  const before = postingsOf(old, [mentions.start, mentions.endBefore], [sentences.start, sentences.endBefore]);
  const after = postingsOf(now, [mentions.start, mentions.endAfter], [sentences.start, sentences.endAfter]);
  const isSame = (name: Family): boolean => {
    const { endBefore, endAfter } = name === 'passages' ? sentences : mentions;
    return endBefore === endAfter && samePostings(before[name], after[name]);
  };
  const replaced = (name: Family): OwnPostings =>
    isSame(name)
      ? own[name]
      : replacePostings(own[name], uri, [...before[name].keys(), ...after[name].keys()], name, now);
  const parts: IndexParts = {
    own: Object.fromEntries(families.map((name) => [name, replaced(name)])) as IndexParts['own'],
    ...(isInPack ? inUse({ packs, packed: packed.delete(uri), gone: gone.add(known) }) : { packs, packed, gone }),
  };
  return {
    index: indexFrom(
      next ? index.documents.set(uri, next) : index.documents.delete(uri),
      index.policyTexts + Number(now?.policyText ?? false) - Number(known?.policyText ?? false),
      parts,
      index,
      indicatorFacts(old, mentions.start, mentions.endBefore) ===
        indicatorFacts(now, mentions.start, mentions.endAfter),
    ),
    touched: touchedKeys(known, now, part),
    moved: movedBy(known, now, part),
  };
}

const indicatorFacts = (document: DocumentAnalysis | undefined, start: number, end: number): string =>
  (document?.mentions.slice(start, end) ?? [])
    .filter((mention): mention is FigureMention => mention.kind === 'figure')
    .map((figure) => `${indicatorKey(figure)}|${figure.fact.period?.value}|${figure.fact.role?.value}`)
    .join('\n');

type Items = ReadonlyMap<string, readonly number[]>;

const samePostings = (a: Items, b: Items): boolean =>
  a.size === b.size &&
  [...a].every(([key, items]) => {
    const others = b.get(key);
    return others?.length === items.length && items.every((item, i) => item === others[i]);
  });

/** Without the packs that have no document which counts. */
function inUse(parts: WithPacks): WithPacks {
  const empty = parts.packs.filter(({ analyses }) => analyses.every((analysis) => isGone(parts, analysis)));
  if (empty.length === 0) return parts;
  const packs = parts.packs.filter((pack) => !empty.includes(pack));
  return { ...parts, packs, gone: parts.gone.subtract(empty.flatMap(({ analyses }) => analyses)) };
}

/** The index with those documents of a pack put in that are `wanted`; they must not be in the index yet. */
export function addPack(
  index: WorkspaceIndex,
  pack: IndexPack,
  wanted: readonly PackedAnalysis[] = pack.analyses,
): WorkspaceIndex {
  if (wanted.length === 0) return index;
  const entries = wanted.map((analysis): [string, PackedAnalysis] => [analysis.uri, analysis]);
  const { own, packs, packed, gone } = index.parts;
  const counting = new Set(wanted);
  const unwanted = pack.analyses.filter((analysis) => !counting.has(analysis));
  const parts = { own, packs: [...packs, pack], packed: packed.merge(entries), gone: gone.union(unwanted) };
  const policyTexts = index.policyTexts + wanted.filter(({ policyText }) => policyText).length;
  return indexFrom(index.documents.merge(entries), policyTexts, parts, index);
}

/** The index without some packs and their documents: for who puts the same ones in again at once. */
export function withoutPacks(index: WorkspaceIndex, old: readonly IndexPack[]): WorkspaceIndex {
  const { own, packs, packed, gone } = index.parts;
  const analyses = old.flatMap((pack) => pack.analyses);
  const counting = analyses.filter((analysis) => packed.get(analysis.uri) === analysis);
  const parts = {
    own,
    packs: packs.filter((pack) => !old.includes(pack)),
    packed: packed.deleteAll(counting.map(({ uri }) => uri)),
    gone: gone.subtract(analyses),
  };
  const policyTexts = index.policyTexts - counting.filter(({ policyText }) => policyText).length;
  return indexFrom(index.documents.deleteAll(counting.map(({ uri }) => uri)), policyTexts, parts, index);
}

/** The index without some documents that are in no pack: for who puts the same ones in again at once, as a pack. */
export function withoutOwn(index: WorkspaceIndex, uris: readonly string[]): WorkspaceIndex {
  const { own, ...packs } = index.parts;
  const documents = uris.map((uri) => index.documents.get(uri) as DocumentAnalysis);
  const without = (name: Family): OwnPostings =>
    documents.reduce((postings, document) => {
      const keys = keyedItems(name, document).map(({ key }) => key);
      return replacePostings(postings, document.uri, keys, name, undefined);
    }, own[name]);
  const parts = {
    own: Object.fromEntries(families.map((name) => [name, without(name)])) as IndexParts['own'],
    ...packs,
  };
  const policyTexts = index.policyTexts - documents.filter(({ policyText }) => policyText).length;
  return indexFrom(index.documents.deleteAll(uris), policyTexts, parts, index);
}

/** The postings after a document may have won or lost some keys; `now` undefined: it is gone, and has lost them. */
function replacePostings(
  postings: OwnPostings,
  uri: string,
  keys: readonly string[],
  family: Family,
  now: DocumentAnalysis | undefined,
): OwnPostings {
  if (keys.length === 0) return postings;
  const kept = now ? keysAmong(family, now, new Set(keys)) : new Set();
  return postings.withMutations((map) => {
    for (const key of new Set(keys)) {
      const documents = map.get(key);
      const has = kept.has(key);
      if (has === (documents?.has(uri) ?? false)) continue;
      const left = has ? (documents ?? PersistentSet<string>()).add(uri) : documents?.delete(uri);
      if (left && left.size > 0) map.set(key, left);
      else map.delete(key);
    }
  });
}

/** All mentions under a key, by document (in code-unit order of the URIs), then by place. */
export function mentionsUnder(postings: Postings, key: string): readonly MentionReference[] {
  const documents = postings.get(key);
  if (!documents) return [];
  const uris = [...documents.keys()].sort(compareCodeUnits);
  return uris.flatMap((uri) => (documents.get(uri) ?? []).map((mention) => ({ uri, mention })));
}

/** The first of them, without the others. */
export function firstMentionUnder(postings: Postings, key: string): MentionReference | undefined {
  const first = postings.first(key);
  return first && { uri: first.uri, mention: first.item };
}

/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The mention that a reference names. @throws Error when the reference is of another revision of the index. */
export function mentionAt(index: WorkspaceIndex, { uri, mention }: MentionReference): Mention {
  const document = index.documents.get(uri);
  const found = document && mentionOf(document, mention);
  if (!found) throw new Error(`no mention ${mention} in ${uri}`);
  return found;
}
