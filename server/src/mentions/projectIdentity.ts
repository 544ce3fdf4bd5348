/**
 * When two names are names of one real-world project: the same identity for every way of writing it, in all documents.
 */
import { endingAt } from '../lexicon/nameEndings.ts';
import { cities, provinces } from '../lexicon/places.ts';
import { longestFrom, trieOfStarts, type WordTrie } from '../lexicon/wordTrie.ts';
import { glossaryLookup } from './glossaryLookup.ts';
import type { Glossary } from './proposal.ts';

const marks = /[\s“”"'‘’「」『』《》〈〉·・()（）]/gu;
const phaseAtEnd = /(?:第?[一二三四五六七八九十]+期|[1-9]期)$/u;
/** Words that say no more than that the thing is built; they come and go between mentions. */
const generic = /(?:建设项目|建设工程|重点项目|重大项目|项目建设|工程建设|项目|建设|一期工程|主体工程)$/u;
/** A shorter rest would no longer tell the thing from others. */
const shortestRest = 4;
/** `某某市` at the start is written `某某` as often; the place itself stays, because every place has its museum. */
const longForms = trieOfStarts(
  [...provinces, ...cities].flatMap(({ name, short }) =>
    name.length === short.length + 1 && name.startsWith(short) ? [name] : [],
  ),
  (name) => name,
);
const namesOf = (places: readonly { readonly name: string; readonly short: string }[]) =>
  trieOfStarts(
    places.flatMap(({ name, short }) => [name, short]),
    (name) => name,
  );
const provinceNames = namesOf(provinces);
const cityNames = namesOf(cities);
/** Endings that are written long and short of one thing. */
const shortEndings: readonly (readonly [RegExp, string])[] = [
  [/(?<=抽水蓄能|光伏|风力发电)电站$/u, ''],
  [/高速公路$/u, '高速'],
  [/高速铁路$/u, '高铁'],
  [/国际机场$/u, '机场'],
  [/综合保税区$/u, '综保区'],
  [/(?:自由贸易|自贸)试验区$/u, '自贸区'],
  [/(物流|文创)产业园区?$/u, '$1园'],
  [/(产业|工业|科技|物流)园区$/u, '$1园'],
  [/污水处理厂$/u, '污水厂'],
  [/行动计划$/u, '行动'],
];
const digits: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};

/**
 * A stable id: the name, or its canonical name in the glossary, without marks, phase and generic ending, with a province or city before it in its short form. Numbers of
 * lines and vessels, directions and the kind of thing (产业园, 产业基地) stay, because they tell things apart.
 */
export const projectId = (name: string, glossary: Glossary): string =>
  reduced(glossaryLookup(glossary).canonicalOf(name));

/** Han characters alone have one spelling. */
const onlyHan = /^[\u4e00-\u9fff]*$/;

function reduced(name: string): string {
  const bare = onlyHan.test(name) ? name : name.normalize('NFKC').replace(marks, '').toLowerCase();
  const numbered = bare.replace(/([一二三四五六七八九十])(?=号)/gu, (digit) => digits[digit] ?? digit);
  return withoutProvince(withShortPlace(withShortEnding(withoutTail(numbered.replace(/暂名$/u, '')))));
}

function withoutTail(name: string): string {
  let rest = name;
  for (;;) {
    const shorter = rest.replace(phaseAtEnd, '').replace(generic, '');
    if (shorter !== rest && shorter.length >= shortestRest) rest = shorter;
    else return withoutWorks(rest);
  }
}

/** `…水库工程` is the reservoir itself; in `…提升工程` the last word is the name's own. */
function withoutWorks(name: string): string {
  const rest = name.replace(/工程$/u, '');
  const ending = rest === name ? undefined : endingAt(rest, rest.length);
  return ending && ending.ending.type !== 'programme' && rest.length >= shortestRest ? rest : name;
}

function withShortEnding(name: string): string {
  const found = shortEndings.find(([long]) => long.test(name));
  return found ? name.replace(found[0], found[1]) : name;
}

/** `某省某市…` is `某市…`: the province says no more than the city. */
function withoutProvince(name: string): string {
  const province = placeAtStart(name, provinceNames);
  const rest = name.slice(province);
  const city = province > 0 ? placeAtStart(rest, cityNames) : 0;
  return city > 0 && rest.length - city >= 2 ? withShortPlace(rest) : name;
}

/** How much of the start is a place, the longest that is one. */
const placeAtStart = (name: string, places: WordTrie<string>): number => longestFrom(places, name, 0)?.length ?? 0;

function withShortPlace(name: string): string {
  const form = longestFrom(longForms, name, 0);
  return form === undefined ? name : form.slice(0, -1) + name.slice(form.length);
}
