/** Recogniser of figures: numbers with their units in one block's text. Scans for numerals and reads a figure at each. */
import { readFigure } from './figureGrammar.ts';
import type { FigureProposal, Recogniser } from './proposal.ts';

/** Where a figure can begin: a digit, a Chinese numeral, 数百, 几十, 半数, 翻番. */
const candidate =
  /[0-9两二三四五六七八九十百千万亿]|一(?=[十百千万亿半成倍点两二三四五六七八九辆台架艘家件])|[数几](?=[十百千万亿])|半(?=数|以上|[，。；、])|翻(?=[了一两三四倍番0-9])/g;

/** Figures of a block, in the order of the text, without overlaps. Linear: no text is read twice by more than a constant window. */
export const recogniseFigures: Recogniser = (text) => {
  const found: FigureProposal[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const { figure, end } = readFigure(text, match.index);
    if (figure) found.push(figure);
    candidate.lastIndex = Math.max(end, match.index + 1);
  }
  return found;
};
