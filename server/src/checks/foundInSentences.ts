/** What rules look for in the words of every sentence, found once for each paragraph that is taken over from one analysis to the next. */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { saidByBlocks } from '../analysis/saidByBlocks.ts';

/** Something in a sentence, given by its index in the document. */
export interface InSentence<Found> {
  readonly sentence: number;
  readonly found: Found;
}

/** @param find depends on nothing but the sentence's text */
export function foundInSentences<Found>(
  find: (text: string) => readonly Found[],
): (document: DocumentAnalysis) => readonly InSentence<Found>[] {
  /** By what `saidByBlocks` gives; sentences counted from the block's first. */
  const known = new WeakMap<object, readonly InSentence<Found>[]>();
  return (document) => {
    const { sentences } = document;
    const said = saidByBlocks(document);
    const all: InSentence<Found>[] = [];
    for (let first = 0, end = 0; first < sentences.length; first = end) {
      const block = sentences[first]?.block as number;
      while (sentences[end]?.block === block) end++;
      const own = said?.[block];
      const before = own && known.get(own);
      const inBlock =
        before ??
        sentences.slice(first, end).flatMap(({ text }, sentence) => find(text).map((found) => ({ sentence, found })));
      if (own && !before) known.set(own, inBlock);
      for (const { sentence, found } of inBlock) all.push({ sentence: first + sentence, found });
    }
    return all;
  };
}
