/** What is looked for in every block of a document; after an edit only in the blocks that say something else than before. */
import { attached } from '../base/attached.ts';
import type { DocumentAnalysis } from './documentAnalysis.ts';
import { blocksOf, type DocumentBlocks } from './documentBlocks.ts';
import type { SaidByBlock } from './saidByBlocks.ts';

/** A block with its part of the document's lists: from the first to before the end. */
export interface BlockParts {
  readonly block: number;
  readonly mentions: readonly [first: number, end: number];
  readonly sentences: readonly [first: number, end: number];
}

export interface InBlock<Found> {
  readonly block: number;
  readonly found: Found;
}

/**
 * @param find depends on nothing but what the block itself says and inherits. What it gives must hold wherever the block stands later: places
 * are counted from the block's first mention, from its first sentence or from a sentence's first character.
 * @returns in the order of the blocks
 */
export function foundInBlocks<Found>(
  find: (document: DocumentAnalysis, parts: BlockParts) => readonly Found[],
): (document: DocumentAnalysis) => readonly InBlock<Found>[] {
  const known = attached<readonly SaidByBlock[], readonly InBlock<Found>[]>();
  return (document) => {
    const blocks = blocksOf(document);
    const { said, kept } = blocks;
    const done = said && known.get(said);
    if (done) return done;
    const before = kept && known.get(kept.said);
    const found = before ? before.filter(({ block }) => block < kept.head) : [];
    const end = document.blocks.length - (before ? kept.tail : 0);
    for (let block = before ? kept.head : 0; block < end; block++)
      for (const one of find(document, partsOf(blocks, block))) found.push({ block, found: one });
    if (before) {
      const by = document.blocks.length - kept.said.length;
      for (const one of before)
        if (one.block >= end - by) found.push(by === 0 ? one : { block: one.block + by, found: one.found });
    }
    if (said) known.set(said, found);
    return found;
  };
}

export const partsOf = ({ firstMention, firstSentence }: DocumentBlocks, block: number): BlockParts => ({
  block,
  mentions: [firstMention[block] as number, firstMention[block + 1] as number],
  sentences: [firstSentence[block] as number, firstSentence[block + 1] as number],
});
