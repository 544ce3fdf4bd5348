/** Recogniser of figures: numbers with their units in one block's text. Scans for numerals and reads a figure at each. */
import { characterMarks, isMarkedAt } from '../lexicon/wordTable.ts';
import { readFigure } from './figureGrammar.ts';
import type { FigureProposal, Recogniser } from './proposal.ts';

/** Where a figure can begin: a digit, a Chinese numeral, 数百, 几十, 半数, 翻番. */
const certain = '0123456789两二三四五六七八九十百千万亿';
const capital = '壹贰叁肆伍陆柒捌玖';
const first = characterMarks(`${certain}${capital}一数几半翻`);
const candidate = new RegExp(
  `[${certain}]|一(?=[十百千万亿半成倍点两二三四五六七八九辆台架艘家件]|个多?百分点)|[${capital}](?=[拾佰仟万亿])|[数几](?=[十百千万亿])|半(?=数|以上|[，。；、])|翻(?=[了近超一两三四倍番0-9])`,
  'y',
);

/** Figures of a block, in the order of the text, without overlaps. Linear: no text is read twice by more than a constant window. */
export const recogniseFigures: Recogniser = (text) => {
  const found: FigureProposal[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isMarkedAt(first, text, at)) continue;
    candidate.lastIndex = at;
    if (!candidate.test(text)) continue;
    const { figure, end } = readFigure(text, at);
    if (figure) found.push(figure);
    if (end > at) at = end - 1;
  }
  return found;
};
