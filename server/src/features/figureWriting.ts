/** A figure as it would be written at another place: with its unit in a sentence, as a bare number in a table whose header has the unit. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { type Decimal, decimal, isNegative, isZero } from '../base/interval.ts';
import { numberWords } from './replaceNumber.ts';

const scaleWords: Readonly<Record<string, string>> = {
  '1': '',
  '10000': '万',
  '100000000': '亿',
  '1000000000000': '万亿',
};

/** Number and unit: `5.5%` of `5.5%以上`, `118.3亿元` of `118.3` below 亿元. Null where the unit of a header makes no words. */
export function wordsWithUnit(figure: FigureMention): string | null {
  if (!isCell(figure)) return numberWords(figure.text);
  const scaleWord = scaleWords[scaleOfCell(figure)?.toFixed() ?? ''];
  return scaleWord === undefined ? null : `${figure.text}${scaleWord}${figure.quantity.unit}`;
}

/** What is to be written at `place` for it to say what `source` says; null where a number alone cannot. */
export function wordsAt(place: FigureMention, source: FigureMention): string | null {
  // A cell says by its sign what a sentence says by 下降.
  if (isCell(place) !== isCell(source) && [place, source].some(falls)) return null;
  if (!isCell(place)) return wordsWithUnit(source);
  const [value, end] = source.quantity.values;
  const scale = scaleOfCell(place);
  if (!scale || end || source.quantity.unit !== place.quantity.unit) return null;
  const number = value.div(scale);
  return number.times(scale).eq(value) ? number.toFixed() : null;
}

const isCell = ({ unitWords }: FigureMention): boolean => unitWords !== undefined;

const falls = ({ fact, quantity }: FigureMention): boolean =>
  fact.direction?.value === 'down' || isNegative(quantity.values[0]);

/** What one of a cell's number stands for; null for zero, which tells of none. */
function scaleOfCell({ text, quantity }: FigureMention): Decimal | null {
  const number = decimal(text.replaceAll(',', ''));
  return isZero(number) ? null : quantity.values[0].div(number);
}
