/** The place that a noun phrase begins with: 全市, 青岛市, 即墨区. */
import { counties } from '../lexicon/counties.ts';
import { isPlace } from '../lexicon/places.ts';

const own = /^(?:全国|全球|我国|[全我][省市区县州])(?=.)/;

/** Splits the place off the words; a place alone stays what it is, the words of an indicator. */
export function splitScope(words: string): { readonly scope?: string; readonly words: string } {
  const general = own.exec(words);
  if (general) return { scope: general[0], words: words.slice(general[0].length) };
  for (let length = Math.min(8, words.length - 2); length >= 2; length--) {
    const head = words.slice(0, length);
    if (isPlace(head) || counties.has(head)) return { scope: head, words: words.slice(length) };
  }
  return { words };
}
