/** Whom 该村, 该县, 该国 and 本届论坛 mean: the nearest name of that kind before them in the paragraph. */
import { counties } from '../lexicon/counties.ts';
import { countries } from '../lexicon/countries.ts';
import { isPlace } from '../lexicon/places.ts';
import { villageEnd } from './figureScope.ts';

/** How far back a name is looked for, in characters. */
const reach = 300;
/** Lengths of names of places with their rank. */
const lengths = [2, 3, 4, 5, 6, 7, 8];

const village = new RegExp(
  `(?<=^|[镇乡区县市道，。、“（来日])((?:(?![村的在和与、，。\\d镇乡])\\p{Script=Han}){1,4}${villageEnd})`,
  'gu',
);
const township = /(?<=[县市区旗州省]|^|[，。“（])((?:(?![的在和与、，\d])\p{Script=Han}){2,3}(?:镇|乡|街道))/gu;

/** @param noun what follows 该: 村, 镇, 县, 国, 论坛. @param to where the word stands. */
export function namedBefore(text: string, to: number, noun: string): string | undefined {
  const before = text.slice(Math.max(0, to - reach), to);
  if (noun === '国') return lastCountry(before);
  if (noun === '村') return before.match(village)?.at(-1);
  if (/^(?:镇|乡|街道)$/.test(noun)) return before.match(township)?.findLast((name) => name.endsWith(noun));
  if (/^[省市县区州旗]$/.test(noun)) return lastPlace(before, noun);
  return lastThing(before, noun);
}

function lastPlace(before: string, rank: string): string | undefined {
  for (let at = before.lastIndexOf(rank); at > 0; at = before.lastIndexOf(rank, at - 1))
    for (const length of lengths) {
      const name = before.slice(Math.max(0, at + 1 - length), at + 1);
      if (counties.has(name) || isPlace(name)) return name;
    }
  return undefined;
}

function lastCountry(before: string): string | undefined {
  for (let end = before.length; end >= 2; end--)
    for (let length = 8; length >= 2; length--)
      if (countries.has(before.slice(Math.max(0, end - length), end))) return before.slice(end - length, end);
  return undefined;
}

const beforeNoun =
  /(?:第[\d一二三四五六七八九十百]{1,4}届|首届|\d{4}年?|“[^”]{1,10}”)?(?:(?![的在和与、，。；为以由比较])[\p{Script=Han}“”（）]){2,20}$/u;

/** 第九届某某文明论坛, 2023某某博览会. */
function lastThing(before: string, noun: string): string | undefined {
  for (let at = before.lastIndexOf(noun); at > 0; at = before.lastIndexOf(noun, at - 1)) {
    const name = beforeNoun.exec(before.slice(0, at))?.[0].replace(/^.*(?:“|成立|注册|创办|领办|组建)(?=.{2})/u, '');
    if (name !== undefined) return name + noun;
  }
  return undefined;
}
