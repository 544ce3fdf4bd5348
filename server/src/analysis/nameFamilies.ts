/**
 * Names of one document that end in one another: `丙片区甲乙展览馆` beside `甲乙展览馆` is the same hall with its place, `视察甲乙展览馆` is a
 * name with words of the sentence before it.
 */
import { gated } from '../base/gated.ts';
import { groupBy } from '../base/groupBy.ts';
import { countiesByStem } from '../lexicon/counties.ts';
import { firms } from '../lexicon/firms.ts';
import { describing } from '../lexicon/nameCues.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Segmenter, Word } from '../text/segmenter.ts';
import { linesByEnds } from './lineNames.ts';

export interface NameFamilies {
  /** Names that others end in, each with the full name, that with its place or firm. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Names that begin with words of the sentence, each with the name that it ends in. */
  readonly shorter: ReadonlyMap<string, string>;
}

const shortest = 4;
/** Words of kinds between a name and its ending. */
const longestKind = 4;
const firmNames = new Set(firms);
/** `某省某市`, `某市高新区`: places inside one another. */
const region =
  /^(?:\p{Script=Han}{2,3}(?:省|自治区))?(?:\p{Script=Han}{2,5}?(?:[市州盟区县旗镇乡村]|区块))+$|^(?:自贸|高新|新区|片区)?\p{Script=Han}{2,4}(?:区块|片区|新区|园区|高新区|经开区|开发区)$/u;
/** The road that a section is one of: `国道228线甲地至乙地段`. */
const route = /^(?:[国省县]道)?[GSX]?\d{2,4}(?:[国省县]道)?线?$/u;
/** What stands before the second of two names, a mark of a note, several things. */
const apart = /[和与及暨、]$|[\]］]$|[一二三四五六七八九十两][大个条项座]$/u;
/** Tags of what no name begins with: verbs, prepositions, conjunctions, pronouns, particles. */
const ofSentence = /^(?:v|p|c|r|u|d)/u;
/** Verbs and adverbs by their tag that names begin with as well. */
const inNames =
  /^(?:创新|联合|示范|开放|制造|加工|生产|研发|开发|发展|保护|合作|服务|培训|教育|物流|运输|综合|国际|高新|高速|快速|智能|自主|统一|公共|组织|工作|改造|治理|建设)$/u;

/** @param names all names that the document's blocks give by themselves. */
export function nameFamilies(names: Iterable<string>, segmenter: Segmenter): NameFamilies {
  const full = new Map<string, string[]>();
  const shorter = new Map<string, string>();
  const all = [...names];
  const alike = groupBy(
    all.map((name) => ({ name, bare: withoutMarks(name) })).filter(({ bare }) => bare.length >= shortest),
    ({ bare }) => bare.slice(-shortest),
  );
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const byLength = [...group].sort((a, b) => b.bare.length - a.bare.length);
    byLength.forEach(({ name, bare }, i) => {
      const end = byLength.slice(i + 1).find((other) => other.bare.length < bare.length && bare.endsWith(other.bare));
      if (end === undefined) return;
      const before = bare.slice(0, -end.bare.length);
      const words = segmenter.tag(before);
      if (isOwner(before, words)) {
        for (const other of byLength)
          if (other.bare === end.bare) full.set(other.name, [...(full.get(other.name) ?? []), name]);
      } else if (name.endsWith(end.name) && (apart.test(before) || endsAsSentence(words))) shorter.set(name, end.name);
    });
  }
  const fullNames = new Map([...withoutKind(all), ...onlyOnes(full)]);
  for (const [name, line] of linesByEnds(all)) if (!fullNames.has(name)) fullNames.set(name, line);
  return { fullNames, shorter };
}

/** `甲乙环球港` beside `甲乙环球港商业综合体`: a name that says nothing of its kind, and the only one that goes on with a kind alone. */
function withoutKind(names: readonly string[]): ReadonlyMap<string, string> {
  const bare = new Set(names.filter((name) => name.length >= shortest && !endingAt(name, name.length)));
  const full = new Map<string, string[]>();
  for (const written of names) {
    const name = written.replace(/[“”‘’]|(?:项目|工程)$/gu, '');
    const ending = endingAt(name, name.length);
    // A later phase is another project.
    if (!ending || ending.word.includes('期')) continue;
    for (let end = ending.start; end >= Math.max(shortest, ending.start - longestKind); end--) {
      const start = name.slice(0, end);
      if (!bare.has(start) || (end < ending.start && !describing.test(name.slice(end, ending.start)))) continue;
      full.set(start, [...(full.get(start) ?? []), written]);
      break;
    }
  }
  return new Map(
    [...full].flatMap(([start, [name, ...others]]) => (name && others.length === 0 ? [[start, name]] : [])),
  );
}

/** `甲国“乙走廊”项目` as `甲国乙走廊`: the marks of a quotation and a word of kind behind them come and go. */
const withoutMarks = (name: string): string => name.replace(kindBehind, '').replace(/[“”‘’]/gu, '');
const kindBehind = gated(/(?<=[”’])(?:项目|工程)$/u);

const isOwner = (before: string, words: readonly Word[]): boolean =>
  isPlace(before) ||
  countiesByStem.has(before) ||
  firmNames.has(before) ||
  region.test(before) ||
  route.test(before) ||
  isProperWord(before, words);

/** A short word that the dictionary has as a name of its own, or does not know. */
const isProperWord = (before: string, words: readonly Word[]): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(before) && words.length === 1 && /^n[srt]|^x/u.test(words[0]?.tag ?? '');

function endsAsSentence(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && last.text.length > 1 && ofSentence.test(last.tag) && !/^vn/u.test(last.tag)
    ? !inNames.test(last.text) && !isPlace(last.text)
    : false;
}

/** Where several things have the end in common, it stands for none of them. */
function onlyOnes(full: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const only = new Map<string, string>();
  for (const [end, names] of full) {
    const [longest, ...others] = [...names].sort((a, b) => b.length - a.length);
    if (longest !== undefined && others.every((name) => withoutMarks(longest).endsWith(withoutMarks(name))))
      only.set(end, longest);
  }
  return only;
}
