/**
 * A sentence with its figures masked: the same words with other figures have one key. Works on the words alone, so that it sees
 * figures that are no mentions.
 */
import { hashOf } from '../base/hash.ts';
import { type Decimal, decimal, halfOpen, intersects } from '../base/interval.ts';
import { chineseNumeralCharacters, type Numeral, parseNumeral } from '../lexicon/numerals.ts';

/** A figure of a sentence: digits with their scale word and per-cent sign, or a Chinese numeral before a counter. */
export interface PassageFigure {
  readonly text: string;
  /** In the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface Passage {
  readonly key: PassageKey;
  readonly figures: readonly PassageFigure[];
}

/** How many sentences before and after it a passage is looked at with. */
export const passageReach = 3;

/** Begins with `¶`, with which no fact key begins. */
export type PassageKey = string;

export const isPassageKey = (key: string): key is PassageKey => key.startsWith('¶');

/** Words that are too few to be known again: a label, a unit, a date. In Chinese characters without the figures. */
const fewestWords = 6;
const words = /\p{Script=Han}/gu;

const figure = new RegExp(
  `(?<![A-Za-z\\d._/-])\\d(?:[\\d.,]*\\d)?(?:万亿|[万亿千百])?(?:个百分点|[%％‰])?|[${chineseNumeralCharacters}两]+(?=[个项大条家件类种次座处名届]|方面)`,
  'g',
);

/** Null for sentences without a figure or with few words. */
export function passageOf(sentence: string): Passage | null {
  if (sentence.length <= fewestWords) return null;
  const figures: PassageFigure[] = [];
  const masked = sentence.replace(figure, (text, start: number) => {
    figures.push({ text, start, end: start + text.length });
    return '#';
  });
  if (figures.length === 0 || (masked.match(words)?.length ?? 0) < fewestWords) return null;
  // Whether words are equal is looked at again where it matters.
  return { key: `¶${hashOf(masked).toString(36)}`, figures };
}

const parts = /^(.*?)(个百分点|[%％‰])?$/;

/** Whether two figures of one passage may be one: the same value, or the same to the precision of the coarser one. */
export function sameWritten(a: PassageFigure, b: PassageFigure): boolean {
  if (a.text === b.text) return true;
  const [, one = '', unit = ''] = parts.exec(a.text) ?? [];
  const [, other = '', otherUnit = ''] = parts.exec(b.text) ?? [];
  if (unit.replace('％', '%') !== otherUnit.replace('％', '%')) return false;
  const [x, y] = [parseNumeral(one), parseNumeral(other)];
  return x !== null && y !== null && intersects(rounded(x), rounded(y));
}

const rounded = ({ value, step }: Numeral) => {
  const half = step.times(decimal('0.5'));
  return halfOpen(value.minus(half), value.plus(half));
};

/** The value of written digits or Chinese numerals, scale word counted in; null for what is no number. */
export const writtenValue = (text: string): Decimal | null => parseNumeral(text)?.value ?? null;
