/** What an edit makes to be checked again: the fact keys and passages of which the document says something else than before. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import type { FactKey } from '../facts/fact.ts';
import { type PassageKey, passageOf, passageReach } from '../facts/passage.ts';
import type { ChangedPart } from './changedPart.ts';
import { keyedItems } from './ownPostings.ts';

/** @param before the document as it was, @param after as it is; undefined where there is none. */
export function touchedKeys(
  before: DocumentAnalysis | undefined,
  after: DocumentAnalysis | undefined,
  { sentences, mentions }: ChangedPart,
): ReadonlySet<FactKey | PassageKey> {
  const touched = new Set<FactKey | PassageKey>();
  const isNothing = sentences.start === sentences.endBefore && sentences.start === sentences.endAfter;
  if (isNothing && before?.length === after?.length) return touched;
  addFacts(touched, before, mentions.start, mentions.endBefore);
  addFacts(touched, after, mentions.start, mentions.endAfter);
  // Two figures of one fact around the part are farther apart than before, or nearer; what stands between them may be another headline.
  const figures = after ? keyedItems('facts', after) : [];
  const ahead = new Set<FactKey>();
  for (const { item, key } of figures)
    if (item < mentions.start) ahead.add(key);
    else if (item >= mentions.endAfter && ahead.has(key)) touched.add(key);
  // A passage is looked at with its neighbours, and with what its figures are compared with as facts.
  const facts = new Set(touched);
  addPassages(touched, before, sentences.start - passageReach, sentences.endBefore + passageReach);
  addPassages(touched, after, sentences.start - passageReach, sentences.endAfter + passageReach);
  for (const { item, key } of figures) {
    if (!facts.has(key)) continue;
    const sentence = after?.mentions[item]?.sentence ?? 0;
    addPassages(touched, after, sentence, sentence + 1);
  }
  return touched;
}

function addFacts(keys: Set<FactKey>, document: DocumentAnalysis | undefined, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const mention = document?.mentions[i];
    if (mention?.kind === 'figure' && mention.key !== undefined) keys.add(mention.key);
  }
}

function addPassages(keys: Set<PassageKey>, document: DocumentAnalysis | undefined, start: number, end: number): void {
  for (const { text } of document?.sentences.slice(Math.max(0, start), end) ?? []) {
    const passage = passageOf(text);
    if (passage) keys.add(passage.key);
  }
}
