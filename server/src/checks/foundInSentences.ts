/** What rules look for in the words of every sentence, found once for each paragraph that is taken over from one analysis to the next. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { blocksOf } from '../analysis/documentBlocks.ts';
import { foundInBlocks } from '../analysis/foundInBlocks.ts';

/** Something in a sentence, given by its index in the document. */
export interface InSentence<Found> {
  readonly sentence: number;
  readonly found: Found;
}

/** @param find depends on nothing but the sentence's text */
export function foundInSentences<Found>(
  find: (text: string) => readonly Found[],
): (document: DocumentAnalysis) => readonly InSentence<Found>[] {
  const inBlocks = foundInBlocks(({ sentences }, { sentences: [first, end] }) =>
    sentences.slice(first, end).flatMap(({ text }, at) => find(text).map((found) => ({ at, found }))),
  );
  return (document) => {
    const { firstSentence } = blocksOf(document);
    return inBlocks(document).map(({ block, found: { at, found } }) => ({
      sentence: (firstSentence[block] as number) + at,
      found,
    }));
  };
}
