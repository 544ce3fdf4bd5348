/** Reads one block by itself: proposals, settled, and what its sentences state. Depends on the block's text and the tools alone. */
import type { Ends } from '../base/equalEnds.ts';
import type { BlockRelation } from '../facts/blockRelation.ts';
import { readBlockRelations } from '../facts/readBlockRelations.ts';
import type { StatedFact } from '../facts/statedFact.ts';
import { statedFacts } from '../facts/statedFacts.ts';
import { recogniseDates } from '../mentions/dates.ts';
import { recogniseFigures } from '../mentions/figures.ts';
import { type ProjectKey, projectKey } from '../mentions/projectIdentity.ts';
import { recogniseProjects } from '../mentions/projects.ts';
import type { Proposal, RecogniserTools } from '../mentions/proposal.ts';
import { settleOverlaps } from '../mentions/settleOverlaps.ts';
import type { Block } from '../text/logicalText.ts';

export interface BlockReading {
  /** Sorted by place. */
  readonly proposals: readonly Proposal[];
  /** By index of the proposal. */
  readonly facts: ReadonlyMap<number, StatedFact>;
  readonly relations: readonly BlockRelation[];
  /** What the names of its projects say of their identity, by index of the proposal. */
  readonly projectKeys: ReadonlyMap<number, ProjectKey>;
}

/** The words of a proposal, as its block has them. */
export const wordsOf = ({ text }: Block, { span: { start, end } }: Proposal): string => text.slice(start, end);

const recognisers = [recogniseDates, recogniseFigures, recogniseProjects];

/** Readings of the blocks of a document, kept for the next reading of it. */
export interface BlockReadings {
  readonly list: readonly BlockReading[];
  /** By the text of the block; some of blocks that are gone since as well, which may come back. */
  readonly byText: Map<string, BlockReading>;
}

/**
 * Reads blocks, each by itself. What is known already is taken over. @param before the readings of the text as it was, by the same tools;
 * `same` says which of its blocks are still there.
 */
export function readBlocks(
  blocks: readonly Block[],
  tools: RecogniserTools,
  before?: BlockReadings,
  same: Ends = { head: 0, tail: 0 },
): BlockReadings {
  const byText = before?.byText ?? new Map<string, BlockReading>();
  const changed = blocks.slice(same.head, blocks.length - same.tail);
  const unread = [
    ...new Map(changed.flatMap((block) => (byText.has(block.text) ? [] : [[block.text, block]]))).values(),
  ];
  readAnew(unread, tools).forEach((reading, i) => {
    byText.set((unread[i] as Block).text, reading);
  });
  const read = changed.map(({ text }) => byText.get(text) as BlockReading);
  const list = before ? [...before.list.slice(0, same.head), ...read, ...endOf(before.list, same.tail)] : read;
  const isFull = byText.size > blocks.length + mostGone;
  return { list, byText: isFull ? new Map(blocks.map(({ text }, i) => [text, list[i] as BlockReading])) : byText };
}

const mostGone = 16;

const endOf = <One>(list: readonly One[], count: number): readonly One[] => list.slice(list.length - count);

/**
 * Every step is taken for all blocks before the next one begins: the code and the tables of one step then stay in the processor's
 * caches, which those of all steps together do not fit in.
 */
function readAnew(blocks: readonly Block[], tools: RecogniserTools): readonly BlockReading[] {
  const proposed = blocks.map((): Proposal[] => []);
  for (const recognise of recognisers)
    blocks.forEach(({ text }, i) => {
      for (const proposal of recognise(text, tools)) (proposed[i] as Proposal[]).push(proposal);
    });
  const settled = proposed.map(settleOverlaps);
  const facts = blocks.map(({ text, sentences }, i) =>
    statedFacts(text, sentences, settled[i] as readonly Proposal[], tools.segmenter),
  );
  const keys = settled.map((proposals) => projectKeysOf(proposals, tools));
  return blocks.map((block, i) =>
    readingOf(block, settled[i] as readonly Proposal[], facts[i] as BlockReading['facts'], keys[i] as Keys),
  );
}

/** A block's reading with other proposals, sorted and settled. `known`: facts that are not the sentence's to say. */
export function readingFrom(
  block: Block,
  proposals: readonly Proposal[],
  tools: RecogniserTools,
  known: ReadonlyMap<Proposal, StatedFact>,
): BlockReading {
  const said = statedFacts(block.text, block.sentences, proposals, tools.segmenter);
  const facts = new Map([...said].map(([index, fact]) => [index, known.get(proposals[index] as Proposal) ?? fact]));
  return readingOf(block, proposals, facts, projectKeysOf(proposals, tools));
}

type Keys = BlockReading['projectKeys'];

const readingOf = (
  { text, sentences }: Block,
  proposals: readonly Proposal[],
  facts: BlockReading['facts'],
  projectKeys: Keys,
): BlockReading => ({
  proposals,
  facts,
  relations: readBlockRelations(text, sentences, proposals, facts),
  projectKeys,
});

function projectKeysOf(proposals: readonly Proposal[], tools: RecogniserTools): Keys {
  const keys = new Map<number, ProjectKey>();
  proposals.forEach((proposal, index) => {
    if (proposal.kind === 'project') keys.set(index, projectKey(proposal, tools));
  });
  return keys;
}
