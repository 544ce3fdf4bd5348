/** The things that a paragraph names in their order: whom its sentences are told of, firms that it visits, its parks and plants. */
import type { Proposal } from '../mentions/proposal.ts';
import type { Sentence } from '../text/logicalText.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { subjectOf } from './sentenceSubject.ts';

export interface NamedThing {
  readonly name: string;
  /** Offset of the name, or of the sentence that is told of it. */
  readonly at: number;
}

export function namedThings(
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
  segmenter: Segmenter,
): readonly NamedThing[] {
  const things: NamedThing[] = [];
  let last = 0;
  for (const { span } of sentences) {
    const first = last;
    while (last < proposals.length && (proposals[last] as Proposal).span.start < span.end) last++;
    const sentence = { text, start: span.start, end: span.end, proposals, first, last };
    const { scope, firm } = subjectOf(sentence, undefined, undefined, undefined, segmenter);
    for (const name of new Set([scope, firm])) if (name !== undefined) things.push({ name, at: span.start });
    for (const proposal of proposals.slice(first, last))
      if (proposal.kind === 'project') things.push({ name: proposal.name, at: proposal.span.start });
  }
  return things;
}
