/** What rules read off every figure by itself, read again only in paragraphs that say something else than before. */
import type { DocumentAnalysis, FigureMention, Mention } from '../analysis/documentAnalysis.ts';
import { blocksOf } from '../analysis/documentBlocks.ts';
import { foundInBlocks } from '../analysis/foundInBlocks.ts';

export interface WithFigure<Found> {
  readonly figure: FigureMention;
  readonly found: Found;
}

/**
 * @param find depends on the figure, its sentence's text and `previous` alone: where in the sentence the figure or date before it ends.
 * Null: nothing.
 */
export function foundInFigures<Found>(
  find: (figure: FigureMention, sentence: string, previous: number) => Found | null,
): (document: DocumentAnalysis) => readonly WithFigure<Found>[] {
  const inBlocks = foundInBlocks(({ mentions, sentences }, { mentions: [first, end] }) => {
    const all: { readonly at: number; readonly found: Found }[] = [];
    let [sentence, previous] = [-1, 0];
    for (let i = first; i < end; i++) {
      const mention = mentions[i] as Mention;
      if (mention.sentence !== sentence) [sentence, previous] = [mention.sentence, 0];
      const found = mention.kind === 'figure' ? find(mention, sentences[sentence]?.text ?? '', previous) : null;
      if (found !== null) all.push({ at: i - first, found });
      // A name belongs to the words, a date or a figure ends them.
      if (mention.kind !== 'project') previous = mention.inSentence[1];
    }
    return all;
  });
  return (document) => {
    const { firstMention } = blocksOf(document);
    return inBlocks(document).map(({ block, found: { at, found } }) => ({
      figure: document.mentions[(firstMention[block] as number) + at] as FigureMention,
      found,
    }));
  };
}
