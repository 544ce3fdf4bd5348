/** How a text says a name again, shorter: without its place, without a last word of kind, by its quotation alone. */
import { gated } from '../base/gated.ts';
import { counties, countiesByStem } from '../lexicon/counties.ts';
import { countries } from '../lexicon/countries.ts';
import { describing } from '../lexicon/nameCues.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import { placeNames } from '../lexicon/places.ts';
import { longestFrom, trieOfStarts } from '../lexicon/wordTrie.ts';
import { holdsProperWord, isDistinct } from '../mentions/projectProper.ts';
import type { ProjectProposal, ProjectType } from '../mentions/proposal.ts';
import type { Segmenter } from '../text/segmenter.ts';

/** Shorter words are too likely to be of something else. */
const shortest = 5;
const shortestWithoutPlace = 6;
const kind = gated(/(?:建设)?(?:项目|工程)$/u);
const quotation = gated(/^“[^”一二两双三四五六七八九十百千万多全\d]{3,8}”(?=\p{Script=Han}{2,}$)/u);
/** What is quoted before a park or a platform is a policy as often. */
const ofOneThing: ReadonlySet<ProjectType> = new Set(['facility', 'line', 'product']);
/** Of these a country or a province has many, whoever's they are. */
const ofMany = gated(/^(?:国家|全国|[省市县区乡村]级|[省市县区]|城乡|农村|主要|重点|重大|基层)|社区|居家|便民|党群/u);
const places = trieOfStarts([...placeNames, ...countries, ...counties, ...countiesByStem.keys()], (name) => name);

export function shortNames({ name, type }: ProjectProposal, segmenter: Segmenter): readonly string[] {
  // What a programme is for is spoken of without the programme.
  if (type === 'programme') return [];
  const quoted = ofOneThing.has(type) ? quotation.exec(name) : null;
  const bare = kind.without(name);
  const rest = bare.slice(longestFrom(places, bare, 0)?.length ?? 0);
  return [
    ...(quoted ? [quoted[0]] : []),
    ...(bare !== name && bare.length >= shortest && !/^“[^”]*”$/u.test(bare) && holdsProperWord(bare) ? [bare] : []),
    ...(rest !== bare && saysEnough(rest, segmenter) ? [rest] : []),
  ];
}

function saysEnough(rest: string, segmenter: Segmenter): boolean {
  const ending = rest.length >= shortestWithoutPlace && !ofMany.test(rest) ? endingAt(rest, rest.length) : undefined;
  if (!ending || ending.ending.type === 'programme') return false;
  const modifier = rest.slice(0, ending.start);
  return !describing.test(modifier) && (holdsProperWord(modifier) || isDistinct(modifier, segmenter));
}
