/** What an edit makes to be checked again: the fact keys and passages of which the document says something else than before. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { blocksOf } from '../analysis/documentBlocks.ts';
import { foundInBlocks } from '../analysis/foundInBlocks.ts';
import type { FactKey } from '../facts/fact.ts';
import { type PassageKey, passageOf, passageReach } from '../facts/passage.ts';
import type { ChangedPart } from './changedPart.ts';

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
  const figures = after ? keyedFigures(after) : [];
  const ahead = new Set(figures.flatMap(({ mention, key }) => (mention < mentions.start ? [key] : [])));
  for (const { mention, key } of figures) if (mention >= mentions.endAfter && ahead.has(key)) touched.add(key);
  // A passage is looked at with its neighbours, and with what its figures are compared with as facts.
  const facts = new Set(touched);
  addPassages(touched, before, sentences.start - passageReach, sentences.endBefore + passageReach);
  addPassages(touched, after, sentences.start - passageReach, sentences.endAfter + passageReach);
  for (const { mention, key } of figures) {
    if (!facts.has(key)) continue;
    const sentence = after?.mentions[mention]?.sentence ?? 0;
    addPassages(touched, after, sentence, sentence + 1);
  }
  return touched;
}

const keysIn = foundInBlocks(({ mentions }, { mentions: [first, end] }) => {
  const found: { readonly at: number; readonly key: FactKey }[] = [];
  for (let i = first; i < end; i++) {
    const mention = mentions[i];
    if (mention?.kind === 'figure' && mention.key !== undefined) found.push({ at: i - first, key: mention.key });
  }
  return found;
});

/** The figures of a document that have a key, by their index. */
function keyedFigures(document: DocumentAnalysis): readonly { readonly mention: number; readonly key: FactKey }[] {
  const { firstMention } = blocksOf(document);
  return keysIn(document).map(({ block, found: { at, key } }) => ({
    mention: (firstMention[block] as number) + at,
    key,
  }));
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
