/** Reads one block by itself: proposals, settled, and what its sentences state. Depends on the block's text and the tools alone. */
import { type BlockRelation, readRelations } from '../facts/readRelations.ts';
import { type StatedFact, statedFacts } from '../facts/statedFacts.ts';
import { recogniseDates } from '../mentions/dates.ts';
import { recogniseFigures } from '../mentions/figures.ts';
import { projectId } from '../mentions/projectIdentity.ts';
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
  /** Ids of its projects, by index of the proposal. */
  readonly projectIds: ReadonlyMap<number, string>;
}

const recognisers = [recogniseDates, recogniseFigures, recogniseProjects];

export function readBlock(block: Block, tools: RecogniserTools): BlockReading {
  return readingFrom(block, settleOverlaps(recognisers.flatMap((recognise) => recognise(block.text, tools))), tools);
}

/** What proposals, sorted and settled, say in their block. `known`: facts that are not the sentence's to say. */
export function readingFrom(
  block: Block,
  proposals: readonly Proposal[],
  tools: RecogniserTools,
  known: ReadonlyMap<Proposal, StatedFact> = new Map(),
): BlockReading {
  const said = statedFacts(block.text, block.sentences, proposals);
  const facts = new Map([...said].map(([index, fact]) => [index, known.get(proposals[index] as Proposal) ?? fact]));
  const relations = readRelations(block.text, block.sentences, proposals, facts);
  const projectIds = new Map<number, string>();
  proposals.forEach((proposal, index) => {
    if (proposal.kind === 'project') projectIds.set(index, projectId(proposal.name, tools.glossary));
  });
  return { proposals, facts, relations, projectIds };
}
