/** The place that a noun phrase begins with: 全市, 青岛市, 即墨区. */
import { counties } from '../lexicon/counties.ts';
import { isPlace, placeNames } from '../lexicon/places.ts';
import { withoutLead } from './figurePhrase.ts';

const own = /^(?:全国|全球|我国|[全我][省市区县州])(?=.)/;

/** First two characters of all places: hardly any other words begin so. */
const heads = new Set([...placeNames, ...counties].map((name) => name.slice(0, 2)));

/** Splits the place off the words, and the verbs between the two (全省|完成|财政收入); a place alone stays what it is, the words of an indicator. */
export function splitScope(words: string): { readonly scope?: string; readonly words: string } {
  const general = own.exec(words);
  if (general) return { scope: general[0], words: withoutLead(words.slice(general[0].length)) };
  if (!heads.has(words.slice(0, 2))) return { words };
  for (let length = Math.min(8, words.length - 2); length >= 2; length--) {
    const head = words.slice(0, length);
    if (isPlace(head) || counties.has(head)) return { scope: head, words: withoutLead(words.slice(length)) };
  }
  return { words };
}
