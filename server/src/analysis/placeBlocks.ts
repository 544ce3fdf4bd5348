/**
 * Where in the file stands what the blocks of a document say. A block that was not read again has not changed inside: it stays with its
 * sentences and mentions as it is, or all of them move alike.
 */
import { type Local, logical, type Raw, raw, type Span, span } from '../base/span.ts';
import type { Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import { type OffsetMap, rawSpan } from '../text/offsetMap.ts';
import type { AnalysedBlock, AnalysedSentence, Mention } from './documentAnalysis.ts';
import type { ResolvedBlock } from './resolveDates.ts';
import type { SaidByBlock } from './saidByBlocks.ts';

export interface BlockPlace {
  readonly block: Block;
  /** What its dates were resolved to. */
  readonly resolved: ResolvedBlock;
  /** Of the block in the document. */
  readonly index: number;
  readonly firstSentence: number;
}

export interface PlacedBlock extends BlockPlace {
  readonly said: SaidByBlock;
  readonly analysed: AnalysedBlock;
  readonly sentences: readonly AnalysedSentence[];
  readonly mentions: readonly Mention[];
}

export const rawInBlock = (map: OffsetMap, block: Block, { start, end }: Span<Local>): Span<Raw> =>
  rawSpan(map, span(logical(block.span.start + start), logical(block.span.start + end)));

/** @param mentions what `said` has, where it stands now. */
export function placeBlock(
  place: BlockPlace,
  said: SaidByBlock,
  mentions: readonly Mention[],
  map: OffsetMap,
): PlacedBlock {
  const { block, index } = place;
  const { kind, level, text } = block;
  const sentences = block.sentences.map(({ span: own }) => ({
    span: rawInBlock(map, block, own),
    text: text.slice(own.start, own.end),
    block: index,
  }));
  return { ...place, said, analysed: { kind, level, span: rawSpan(map, block.span), text }, sentences, mentions };
}

/** What a block with the same words said elsewhere, or before the lines were broken otherwise. @param proposals that it was made of, one each. */
export function mentionsAt(
  { block, index, firstSentence }: BlockPlace,
  said: SaidByBlock,
  proposals: readonly Proposal[],
  map: OffsetMap,
): readonly Mention[] {
  return said.mentions.map((mention, i) => ({
    ...mention,
    span: rawInBlock(map, block, (proposals[i] as Proposal).span),
    sentence: mention.sentence - said.firstSentence + firstSentence,
    block: index,
  }));
}

/** A block that was not read again and says what it said, where it stands now. @param by how many raw characters it has moved */
export function placedBefore(before: PlacedBlock, place: BlockPlace, by: number): PlacedBlock {
  const { index, firstSentence } = place;
  const { analysed, said } = before;
  if (by === 0 && index === before.index && firstSentence === before.firstSentence)
    return place.resolved === before.resolved ? before : { ...before, resolved: place.resolved };
  const moved = ({ start, end }: Span<Raw>): Span<Raw> => span(raw(start + by), raw(end + by));
  const sentencesBy = firstSentence - before.firstSentence;
  return {
    ...place,
    said,
    analysed: { ...analysed, span: moved(analysed.span) },
    sentences: before.sentences.map(({ span: own, text }) => ({ span: moved(own), text, block: index })),
    mentions: before.mentions.map((mention) => ({
      ...mention,
      span: moved(mention.span),
      sentence: mention.sentence + sentencesBy,
      block: index,
    })),
  };
}
