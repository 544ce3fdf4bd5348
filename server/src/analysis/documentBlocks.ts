/** The blocks of a document with what stands in each, and which of them an edit has left as they were. */
import { attached } from '../base/attached.ts';
import { type Ends, equalEnds } from '../base/equalEnds.ts';
import type { DocumentAnalysis } from './documentAnalysis.ts';
import type { PlacedBlock } from './placeBlocks.ts';
import type { SaidByBlock } from './saidByBlocks.ts';

export interface DocumentBlocks {
  /** Index of each block's first mention in the document's list; one more at the end, the number of all. */
  readonly firstMention: readonly number[];
  /** The same of the sentences. */
  readonly firstSentence: readonly number[];
  /** What each block says; undefined for an analysis that was unpacked. */
  readonly said?: readonly SaidByBlock[];
  readonly kept?: KeptBlocks;
}

/** Blocks that say what they said in the analysis before (`said`): so many at the start and at the end. */
export interface KeptBlocks extends Ends {
  readonly said: readonly SaidByBlock[];
  /** Those of them that were not read again: all of them at the end have moved by as much as the text has become longer. */
  readonly still: Ends;
}

const blocksIn = attached<DocumentAnalysis, DocumentBlocks>();

/** @param before the blocks of the analysis that the document was made from. */
export function setBlocks(
  document: DocumentAnalysis,
  placed: readonly PlacedBlock[],
  before: readonly PlacedBlock[] | undefined,
): void {
  const ends = (isEqual: (old: PlacedBlock, now: PlacedBlock) => boolean, known?: Ends): Ends =>
    equalEnds(
      before?.length ?? 0,
      placed.length,
      (old, now) => isEqual(before?.[old] as PlacedBlock, placed[now] as PlacedBlock),
      known,
    );
  const still = ends(
    (old, now) => old === now || (old.said === now.said && old.block.sentences === now.block.sentences),
  );
  const same = ends((old, now) => old.said === now.said, still);
  // A file with another text, as after a switch of branches: all that the old one said would be held for next to nothing.
  const isEdited = 2 * (same.head + same.tail) >= Math.max(before?.length ?? 0, placed.length);
  const kept = before &&
    isEdited && {
      said: saidOf.get(before) ?? [],
      ...same,
      still,
    };
  const said = placed.map((block) => block.said);
  saidOf.set(placed, said);
  blocksIn.set(document, { ...firstPlaced(placed), said, ...(kept ? { kept } : {}) });
}

/** The very list of what an analysis says stands for it. */
const saidOf = attached<readonly PlacedBlock[], readonly SaidByBlock[]>();

type Firsts = Pick<DocumentBlocks, 'firstMention' | 'firstSentence'>;

export const blocksOf = (document: DocumentAnalysis): DocumentBlocks => blocksIn.get(document) ?? firstOf(document);

function firstPlaced(placed: readonly PlacedBlock[]): Firsts {
  const firstMention = [0];
  const firstSentence = [0];
  let [mentions, sentences] = [0, 0];
  for (const block of placed) {
    mentions += block.mentions.length;
    sentences += block.sentences.length;
    firstMention.push(mentions);
    firstSentence.push(sentences);
  }
  return { firstMention, firstSentence };
}

function firstOf({ blocks, mentions, sentences }: DocumentAnalysis): Firsts {
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
