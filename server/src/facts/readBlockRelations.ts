/** All relations that a block's own text shows, from one reader after the other. A new reader is one file and one line here. */
import type { Proposal } from '../mentions/proposal.ts';
import type { Sentence } from '../text/logicalText.ts';
import type { BlockRelation } from './blockRelation.ts';
import { readAverages } from './readAverages.ts';
import { readComplements } from './readComplements.ts';
import { readCompositions } from './readCompositions.ts';
import { readRelations } from './readRelations.ts';
import { readSessions } from './readSessions.ts';
import { readShares } from './readShares.ts';
import { readSums } from './readSums.ts';
import { figuresBySentence, withContinuations } from './sentenceFigures.ts';
import type { StatedFact } from './statedFact.ts';

export function readBlockRelations(
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
  facts: ReadonlyMap<number, StatedFact>,
): readonly BlockRelation[] {
  const figures = figuresBySentence(sentences, proposals, facts);
  const fixed = readRelations(text, figures);
  const runs = withContinuations(text, figures);
  return [
    ...fixed,
    ...readAverages(text, figures, fixed),
    ...readSums(text, runs),
    ...readShares(text, runs),
    ...readCompositions(text),
    ...readComplements(text, figures),
    ...readSessions(text),
  ];
}
