/**
 * Immutable index over all analysed documents: which documents mention a project, a fact, an indicator or a date. Replacing one
 * document costs as much as that document has mentions, whatever the size of the workspace. Knows no rules.
 */
import { Map as PersistentMap } from 'immutable';
import type { AnalysedSentence, DocumentAnalysis, FigureMention, Mention } from '../analysis/documentAnalysis.ts';
import type { FactKey } from '../facts/fact.ts';
import { indicatorName } from '../facts/factKey.ts';
import { type PassageKey, passageOf } from '../facts/passage.ts';
import { changedPart, type Part } from './changedPart.ts';
import { touchedKeys } from './touchedKeys.ts';

/** Names one mention of one document: an index into `DocumentAnalysis.mentions`. */
export interface MentionReference {
  readonly uri: string;
  readonly mention: number;
}

/** For each key, the documents that have it, with the mentions in order. */
export type Postings = PersistentMap<string, PersistentMap<string, readonly number[]>>;

export interface WorkspaceIndex {
  readonly documents: PersistentMap<string, DocumentAnalysis>;
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
}

export const emptyIndex: WorkspaceIndex = {
  documents: PersistentMap(),
  projects: PersistentMap(),
  facts: PersistentMap(),
  indicators: PersistentMap(),
  dates: PersistentMap(),
  passages: PersistentMap(),
};

/** Key of an indicator of one scope over all periods and roles; undefined where indicator or scope is unknown. */
export function indicatorKey(figure: FigureMention): string | undefined {
  const { indicator, scope, scopeId } = figure.fact;
  return indicator && scope ? `${indicatorName(figure.fact) ?? indicator.value}|${scopeId ?? scope.value}` : undefined;
}

type MentionFamily = 'projects' | 'facts' | 'indicators' | 'dates';
type Family = MentionFamily | 'passages';

function keysOf(mention: Mention): readonly (readonly [MentionFamily, string])[] {
  switch (mention.kind) {
    case 'project':
      return [['projects', mention.id]];
    case 'date':
      return mention.value === null ? [] : [['dates', mention.value]];
    case 'figure': {
      const indicator = indicatorKey(mention);
      return [
        ...(mention.key === undefined ? [] : [['facts', mention.key] as const]),
        ...(indicator === undefined ? [] : [['indicators', indicator] as const]),
      ];
    }
  }
}

/** The postings of some of a document's mentions and sentences, from the start of each part to its end. */
function postingsOf(
  document: DocumentAnalysis | undefined,
  mentions: readonly [start: number, end: number],
  sentences: readonly [start: number, end: number],
): Record<Family, Map<string, number[]>> {
  const postings: Record<Family, Map<string, number[]>> = {
    projects: new Map(),
    facts: new Map(),
    indicators: new Map(),
    dates: new Map(),
    passages: new Map(),
  };
  const post = (family: Family, key: string, i: number): void => {
    const list = postings[family].get(key);
    if (list) list.push(i);
    else postings[family].set(key, [i]);
  };
  if (!document) return postings;
  for (let i = mentions[0]; i < mentions[1]; i++)
    for (const [family, key] of keysOf(document.mentions[i] as Mention)) post(family, key, i);
  for (let i = sentences[0]; i < sentences[1]; i++) {
    const passage = passageOf((document.sentences[i] as AnalysedSentence).text);
    if (passage) post('passages', passage.key, i);
  }
  return postings;
}

export interface IndexChange {
  readonly index: WorkspaceIndex;
  /** Fact keys and passages of which the document says something else than before: of the others nothing new can be found. */
  readonly touched: ReadonlySet<FactKey | PassageKey>;
}

/** The index with one document put in, replaced, or (null) taken out. */
export function replaceDocument(index: WorkspaceIndex, uri: string, next: DocumentAnalysis | null): IndexChange {
  const old = index.documents.get(uri);
  const now = next ?? undefined;
  const part = changedPart(old, now);
  const mentions = renumbered(part.mentions, old?.mentions, now?.mentions);
  const sentences = renumbered(part.sentences, old?.sentences, now?.sentences);
  const before = postingsOf(old, [mentions.start, mentions.endBefore], [sentences.start, sentences.endBefore]);
  const after = postingsOf(now, [mentions.start, mentions.endAfter], [sentences.start, sentences.endAfter]);
  const replaced = (family: Family): Postings =>
    replacePostings(index[family], uri, family === 'passages' ? sentences : mentions, before[family], after[family]);
  return {
    index: {
      documents: next ? index.documents.set(uri, next) : index.documents.delete(uri),
      projects: replaced('projects'),
      facts: replaced('facts'),
      indicators: replaced('indicators'),
      dates: replaced('dates'),
      passages: replaced('passages'),
    },
    touched: touchedKeys(old, now, part),
  };
}

/** The part whose numbers an edit changes: all that stands behind it, too, where it has become longer or shorter. */
const renumbered = (part: Part, before: readonly unknown[] = [], after: readonly unknown[] = []): Part =>
  part.endBefore === part.endAfter ? part : { ...part, endBefore: before.length, endAfter: after.length };

/** Puts the postings of a part of the document in the place of those that it had before; both end at one number, or at the end. */
function replacePostings(
  postings: Postings,
  uri: string,
  { start, endBefore }: Part,
  before: ReadonlyMap<string, readonly number[]>,
  after: ReadonlyMap<string, readonly number[]>,
): Postings {
  return postings.withMutations((map) => {
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const had = map.get(key)?.get(uri) ?? [];
      const has = [...had.filter((i) => i < start), ...(after.get(key) ?? []), ...had.filter((i) => i >= endBefore)];
      if (has.length === had.length && has.every((place, i) => place === had[i])) continue;
      if (has.length > 0) {
        map.set(key, (map.get(key) ?? PersistentMap()).set(uri, has));
        continue;
      }
      const rest = map.get(key)?.delete(uri);
      if (rest && rest.size > 0) map.set(key, rest);
      else map.delete(key);
    }
  });
}

/** All mentions under a key, by document (in code-unit order of the URIs), then by place. */
export function mentionsUnder(postings: Postings, key: string): readonly MentionReference[] {
  const documents = postings.get(key);
  if (!documents) return [];
  return [...documents.keys()]
    .sort(compareCodeUnits)
    .flatMap((uri) => (documents.get(uri) ?? []).map((mention) => ({ uri, mention })));
}

/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The mention that a reference names. @throws Error when the reference is of another revision of the index. */
export function mentionAt(index: WorkspaceIndex, { uri, mention }: MentionReference): Mention {
  const found = index.documents.get(uri)?.mentions[mention];
  if (!found) throw new Error(`no mention ${mention} in ${uri}`);
  return found;
}
