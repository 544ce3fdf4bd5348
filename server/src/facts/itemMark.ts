/** The mark that an item of a list begins with: 一、 （一） 1. 一是. */
import { smallInteger } from '../lexicon/numerals.ts';

export const sectionShape = /^([一二三四五六七八九十]{1,3})、/;
export const sentenceShape = /^([一二三四五六七八九十]{1,3})是/;

const shapes: readonly RegExp[] = [
  sectionShape,
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/,
  /^(\d{1,2})[.．、]/,
  sentenceShape,
];

export const ordinalAt = (text: string): number => smallInteger(text) ?? 0;

/** The mark that a paragraph begins with. */
export function markOf(text: string): { shape: RegExp; ordinal: number; length: number } | null {
  for (const shape of shapes) {
    const match = shape.exec(text);
    if (match) {
      const written = match[1] as string;
      return { shape, ordinal: ordinalAt(written), length: match[0].length };
    }
  }
  return null;
}
