/** The blocks of a document with what stands in each, and which of them an edit has left as they were. */
import type { DocumentAnalysis } from './documentAnalysis.ts';
import type { SaidByBlock } from './saidByBlocks.ts';

export interface DocumentBlocks {
  /** Index of each block's first mention in the document's list; one more at the end, the number of all. */
  readonly firstMention: readonly number[];
  /** The same of the sentences. */
  readonly firstSentence: readonly number[];
  /** What each block says; undefined for an analysis that was unpacked. */
  readonly said?: readonly SaidByBlock[];
  /** Blocks that say what they said in the analysis before (`said`): so many at the start and at the end. */
  readonly kept?: { readonly said: readonly SaidByBlock[]; readonly head: number; readonly tail: number };
}

const blocksIn = new WeakMap<DocumentAnalysis, DocumentBlocks>();

/** @param previous the analysis that the document was made from. */
export function setBlocks(
  document: DocumentAnalysis,
  said: readonly SaidByBlock[],
  previous: DocumentAnalysis | undefined,
): void {
  const before = previous && blocksIn.get(previous)?.said;
  const known = before && { kept: { said: before, ...keptOf(before, said) } };
  blocksIn.set(document, { ...firstOf(document), said, ...known });
}

export const blocksOf = (document: DocumentAnalysis): DocumentBlocks => blocksIn.get(document) ?? firstOf(document);

function keptOf(before: readonly SaidByBlock[], now: readonly SaidByBlock[]): { head: number; tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail };
}

function firstOf({
  blocks,
  mentions,
  sentences,
}: DocumentAnalysis): Pick<DocumentBlocks, 'firstMention' | 'firstSentence'> {
  const firstIn = (list: readonly { readonly block: number }[]): readonly number[] => {
    const first: number[] = [];
    for (let block = 0, at = 0; block <= blocks.length; block++) {
      while (at < list.length && (list[at] as { block: number }).block < block) at++;
      first.push(at);
    }
    return first;
  };
  return { firstMention: firstIn(mentions), firstSentence: firstIn(sentences) };
}
