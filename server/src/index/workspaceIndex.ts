/**
 * Immutable index over all analysed documents: which documents mention a project, a fact, an indicator or a date. Replacing one
 * document costs as much as that document has mentions, whatever the size of the workspace. Knows no rules.
 */
import { Map as PersistentMap } from 'immutable';
import type { DocumentAnalysis, FigureMention, Mention } from '../analysis/documentAnalysis.ts';
import type { FactKey } from '../facts/fact.ts';
import { indicatorName } from '../facts/factKey.ts';
import { type PassageKey, passageOf } from '../facts/passage.ts';

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

function postingsOf(document: DocumentAnalysis | undefined): Record<Family, Map<string, number[]>> {
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
  document?.mentions.forEach((mention, i) => {
    for (const [family, key] of keysOf(mention)) post(family, key, i);
  });
  document?.sentences.forEach(({ text }, i) => {
    const passage = passageOf(text);
    if (passage) post('passages', passage.key, i);
  });
  return postings;
}

export interface IndexChange {
  readonly index: WorkspaceIndex;
  /** Fact keys and passages that the document had before or has now: only these need to be checked again. */
  readonly touched: ReadonlySet<FactKey | PassageKey>;
}

/** The index with one document put in, replaced, or (null) taken out. */
export function replaceDocument(index: WorkspaceIndex, uri: string, next: DocumentAnalysis | null): IndexChange {
  const before = postingsOf(index.documents.get(uri));
  const after = postingsOf(next ?? undefined);
  const replaced: WorkspaceIndex = {
    documents: next ? index.documents.set(uri, next) : index.documents.delete(uri),
    projects: replacePostings(index.projects, uri, before.projects, after.projects),
    facts: replacePostings(index.facts, uri, before.facts, after.facts),
    indicators: replacePostings(index.indicators, uri, before.indicators, after.indicators),
    dates: replacePostings(index.dates, uri, before.dates, after.dates),
    passages: replacePostings(index.passages, uri, before.passages, after.passages),
  };
  return {
    index: replaced,
    touched: new Set([
      ...before.facts.keys(),
      ...after.facts.keys(),
      ...before.passages.keys(),
      ...after.passages.keys(),
    ]),
  };
}

function replacePostings(
  postings: Postings,
  uri: string,
  before: ReadonlyMap<string, readonly number[]>,
  after: ReadonlyMap<string, readonly number[]>,
): Postings {
  return postings.withMutations((map) => {
    for (const key of before.keys()) {
      if (after.has(key)) continue;
      const rest = map.get(key)?.delete(uri);
      if (rest && rest.size > 0) map.set(key, rest);
      else map.delete(key);
    }
    for (const [key, mentions] of after) map.set(key, (map.get(key) ?? PersistentMap()).set(uri, mentions));
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
