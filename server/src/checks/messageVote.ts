/** Says which of two figures is probably wrong, where further figures of the same fact decide it: the smallest repair changes one figure. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { intersects } from '../base/interval.ts';
import { baseInterval } from '../facts/quantityComparison.ts';
import type { Bilingual } from './finding.ts';
import { type FigureInDocument, placesOf } from './rule.ts';

/** The note, beginning with a blank in English; null where the others are divided or there are none. */
export function voteNote(a: FigureMention, b: FigureMention, others: readonly FigureInDocument[]): Bilingual | null {
  const forA = placesOf(others.filter(({ figure }) => agrees(figure, a) && !agrees(figure, b)));
  const forB = placesOf(others.filter(({ figure }) => agrees(figure, b) && !agrees(figure, a)));
  if ((forA > 0 && forB > 0) || forA + forB === 0) return null;
  const [right, wrong, places] = forA > 0 ? [a, b, forA] : [b, a, forB];
  return {
    zh: `另有${places}处与“${right.text}”一致，疑“${wrong.text}”有误。`,
    en: ` ${places} more ${places === 1 ? 'place agrees' : 'places agree'} with “${right.text}”: “${wrong.text}” is probably wrong.`,
  };
}

const agrees = (a: FigureMention, b: FigureMention): boolean =>
  intersects(baseInterval(a.quantity), baseInterval(b.quantity));
