/** The figures of a block by sentence, each with what its sentence states about it: what readers of relations work on. */
import { gated } from '../base/gated.ts';
import type { FigureProposal, Proposal } from '../mentions/proposal.ts';
import type { Sentence } from '../text/logicalText.ts';
import type { StatedFact } from './statedFact.ts';

export interface SentenceFigure {
  /** Of the proposal in its block. */
  readonly index: number;
  readonly figure: FigureProposal;
  readonly fact: StatedFact;
}

export interface SentenceFigures {
  /** Where the sentence before ends, and where it ends itself, in the block's text. */
  readonly start: number;
  readonly end: number;
  /** In the order of their places. */
  readonly figures: readonly SentenceFigure[];
}

/** One entry for each sentence that holds a figure. */
export function figuresBySentence(
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
  facts: ReadonlyMap<number, StatedFact>,
): readonly SentenceFigures[] {
  const all = [...facts].map(
    ([index, fact]): SentenceFigure => ({ index, figure: proposals[index] as FigureProposal, fact }),
  );
  const found: SentenceFigures[] = [];
  let next = 0;
  let start = 0;
  for (const { span } of sentences) {
    const first = next;
    while (next < all.length && (all[next] as SentenceFigure).figure.span.start < span.end) next++;
    if (next > first) found.push({ start, end: span.end, figures: all.slice(first, next) });
    start = span.end;
  }
  return found;
}

const goesOn = gated(/^\s*其中/);

/** 产值100亿元，增长5%。|其中，甲业40亿元: a sentence that begins with 其中 goes on with the one before, and both are one run of figures. */
export function withContinuations(text: string, sentences: readonly SentenceFigures[]): readonly SentenceFigures[] {
  const runs: SentenceFigures[] = [];
  for (const own of sentences) {
    const last = runs.at(-1);
    if (last?.end === own.start && goesOn.test(text.slice(own.start, own.start + 8)))
      runs[runs.length - 1] = { start: last.start, end: own.end, figures: [...last.figures, ...own.figures] };
    else runs.push(own);
  }
  return runs;
}

const ratioUnit = gated(/^[%‰倍成]|百分点/);

/** One number that says how much or how many: no growth, share, range, list or size class. */
export const isAmount = ({ figure: { form, quantity }, fact: { measure } }: SentenceFigure): boolean =>
  form === 'plain' &&
  (measure === 'level' || measure === 'count') &&
  quantity.values.length === 1 &&
  quantity.unit !== '' &&
  !ratioUnit.test(quantity.unit);

/** Farthest that a figure within a name stands from the figure that the name belongs to, in characters. */
const nameReach = 12;

/** 亿元以上项目6个, 亿元以上6个: whether a figure is a part of the name that the next figure counts. */
export function isInName(text: string, figures: readonly SentenceFigure[], at: number): boolean {
  const [own, next] = [figures[at], figures[at + 1]];
  if (!own || !next || own.figure.quantity.unit === next.figure.quantity.unit) return false;
  const words = text.slice(own.figure.span.end, next.figure.span.start);
  if (words === '') return own.figure.quantity.bound === '>=';
  return words.length >= 2 && words.length <= nameReach && !/[，、；。：（）]/.test(words);
}
