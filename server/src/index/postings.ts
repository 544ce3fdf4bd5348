/** What the documents are posted under: the families of keys, and the keys that a mention or a document has. */
import type { AnalysedSentence, DocumentAnalysis, FigureMention, Mention } from '../analysis/documentAnalysis.ts';
import { mentionOf, sentenceText } from '../analysis/packedAnalysis.ts';
import { hashOf } from '../base/hash.ts';
import { indicatorName } from '../facts/factKey.ts';
import { passageOf } from '../facts/passage.ts';

type MentionFamily = 'projects' | 'facts' | 'indicators' | 'dates';
export type Family = MentionFamily | 'passages';

export const families: readonly Family[] = ['projects', 'facts', 'indicators', 'dates', 'passages'];

/** Families whose items are compared with one another. */
export type Versioned = 'facts' | 'passages';

export const isVersioned = (family: Family): family is Versioned => family === 'facts' || family === 'passages';

/** 32 bits that tell how an item is written: equal for two that say the same in the same way. */
export function versionOf(family: Versioned, document: DocumentAnalysis, item: number): number {
  if (family === 'passages') return hashOf(sentenceText(document, item)) >>> 0;
  const mention = mentionOf(document, item);
  return mention?.kind === 'figure' ? hashOf(`${mention.text}|${mention.quantity.unit}`) >>> 0 : 0;
}

/** For each key, the documents that have it, with the mentions (of passages: the sentences) in order. */
export interface Postings {
  get(key: string): DocumentPostings | undefined;
  has(key: string): boolean;
  /** The first document that has it, in code-unit order of the URIs, with its first item there: without gathering all the others. */
  first(key: string): FirstItem | undefined;
  keys(): IterableIterator<string>;
}

export interface FirstItem {
  readonly uri: string;
  readonly item: number;
}

/** By document. */
export interface DocumentPostings {
  readonly size: number;
  get(uri: string): readonly number[] | undefined;
  keys(): IterableIterator<string>;
  values(): IterableIterator<readonly number[]>;
  entries(): IterableIterator<[string, readonly number[]]>;
}

/** Key of an indicator of one scope over all periods and roles; undefined where indicator or scope is unknown. */
export function indicatorKey(figure: FigureMention): string | undefined {
  const { indicator, scope, scopeId } = figure.fact;
  return indicator && scope ? `${indicatorName(figure.fact) ?? indicator.value}|${scopeId ?? scope.value}` : undefined;
}

/** The key of a mention in a family; undefined where it has none there. */
export function keyOfMention(family: Family, mention: Mention): string | undefined {
  switch (mention.kind) {
    case 'project':
      return family === 'projects' ? mention.id : undefined;
    case 'date':
      return family === 'dates' ? (mention.value ?? undefined) : undefined;
    case 'figure':
      return family === 'facts' ? mention.key : family === 'indicators' ? indicatorKey(mention) : undefined;
  }
}

/** What a document is posted under: all of it, or some of its mentions and sentences, from the start of each part to its end. */
export function postingsOf(
  document: DocumentAnalysis | undefined,
  mentions: readonly [start: number, end: number] = [0, document?.mentions.length ?? 0],
  sentences: readonly [start: number, end: number] = [0, document?.sentences.length ?? 0],
): Record<Family, Map<string, number[]>> {
  const postings: Record<Family, Map<string, number[]>> = {
    projects: new Map(),
    facts: new Map(),
    indicators: new Map(),
    dates: new Map(),
    passages: new Map(),
  };
  const post = (family: Family, key: string | undefined, i: number): void => {
    if (key === undefined) return;
    const list = postings[family].get(key);
    if (list) list.push(i);
    else postings[family].set(key, [i]);
  };
  if (!document) return postings;
  for (let i = mentions[0]; i < mentions[1]; i++)
    for (const family of families) post(family, keyOfMention(family, document.mentions[i] as Mention), i);
  for (let i = sentences[0]; i < sentences[1]; i++)
    post('passages', passageOf((document.sentences[i] as AnalysedSentence).text)?.key, i);
  return postings;
}
