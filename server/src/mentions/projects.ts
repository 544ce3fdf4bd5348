/**
 * Recognises the proper names of what is built, run or launched in one block: collects what the single ways of finding names
 * propose and keeps the longest where they overlap.
 */
import { compareSpans } from '../base/span.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import { glossaryLookup } from './glossaryLookup.ts';
import { namesBeside } from './projectBeside.ts';
import { readClauses } from './projectClauses.ts';
import { namesOfCraft } from './projectCraft.ts';
import { namesByEnding } from './projectEnding.ts';
import { glossaryNames } from './projectGlossary.ts';
import { namesInLists } from './projectList.ts';
import { quotedNames } from './projectQuoted.ts';
import { namesOfRoads } from './projectRoads.ts';
import type { ProjectProposal, ProjectType, Recogniser } from './proposal.ts';

export const recogniseProjects: Recogniser = (text, { segmenter, glossary }) => {
  const reading = readClauses(text);
  const typeOf = (name: string): ProjectType => endingAt(name, name.length)?.ending.type ?? 'project';
  const found = [
    ...glossaryNames(text, glossary, typeOf),
    ...namesByEnding(reading, segmenter),
    ...namesInLists(reading, segmenter),
    ...namesOfRoads(reading),
    ...namesOfCraft(reading, segmenter),
    ...quotedNames(reading),
  ];
  if (found.length === 0) return found;
  const { notNames } = glossaryLookup(glossary);
  return withoutOverlaps(
    [...found, ...namesBeside(reading, found, segmenter)].filter(({ name }) => !notNames.has(name)),
  );
};

/** What the user entered wins over everything, then the longer over the shorter. */
function withoutOverlaps(proposals: readonly ProjectProposal[]): readonly ProjectProposal[] {
  const placed = [...proposals].sort((a, b) => compareSpans(a.span, b.span));
  if (placed.every(({ span }, i) => i === 0 || (placed[i - 1] as ProjectProposal).span.end <= span.start))
    return placed;
  const lengthOf = ({ span }: ProjectProposal) => span.end - span.start;
  const rank = ({ evidence }: ProjectProposal) => (evidence === 'glossary' ? 0 : 1);
  const taken = new Uint8Array(proposals.reduce((end, { span }) => Math.max(end, span.end), 0));
  const kept: ProjectProposal[] = [];
  for (const proposal of [...proposals].sort((a, b) => rank(a) - rank(b) || lengthOf(b) - lengthOf(a))) {
    const { start, end } = proposal.span;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push(proposal);
  }
  return kept.sort((a, b) => compareSpans(a.span, b.span));
}
