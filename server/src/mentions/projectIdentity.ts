/**
 * When two names are names of one real-world project: the same identity for every way of writing it, in all documents. A name that
 * every place has (`市疾控中心`, `国际会议中心`) is told apart by the place that its document speaks of.
 */

import { gated } from '../base/gated.ts';
import { isHan } from '../base/han.ts';
import { countiesByStem } from '../lexicon/counties.ts';
import { countries } from '../lexicon/countries.ts';
import { describing } from '../lexicon/nameCues.ts';
import { endingAt } from '../lexicon/nameEndings.ts';
import { cities, provinces } from '../lexicon/places.ts';
import { longestFrom, trieOfStarts, type WordTrie } from '../lexicon/wordTrie.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { glossaryLookup } from './glossaryLookup.ts';
import { isDistinct, properness } from './projectProper.ts';
import type { ProjectProposal, RecogniserTools } from './proposal.ts';

const marks = /[\s“”"'‘’「」『』《》〈〉·・()（）]/gu;
const phaseAtEnd = gated(/第?(?:([二三四五六七八九十]|[2-9])|[一1])期(?:改扩建|扩建)?$/u);
/** Words that say no more than that the thing is built; they come and go between mentions. */
const generic = gated(/(?:建设项目|建设工程|重点项目|重大项目|项目建设|工程建设|项目|建设|主体工程)$/u);
/** What is built and short of an ending of its own (`三元桥工程`). */
const builtThing = /\p{Script=Han}{2}[桥路库闸渠堤站港厂馆场]$/u;
/** A shorter rest would no longer tell the thing from others. */
const shortestRest = 4;
/** Before a phase less is enough: `甲乙一期` is 甲乙. */
const shortestBeforePhase = 3;
/** `某某市` at the start is written `某某` as often; the place itself stays, because every place has its museum. */
const longForms = trieOfStarts(
  [...provinces, ...cities, ...[...countiesByStem].map(([short, name]) => ({ name, short }))].flatMap(
    ({ name, short }) => (name.length === short.length + 1 && name.startsWith(short) ? [name] : []),
  ),
  (name) => name,
);
const namesOf = (places: readonly { readonly name: string; readonly short: string }[]): WordTrie<string> =>
  trieOfStarts(
    places.flatMap(({ name, short }) => [name, short]),
    (name) => name,
  );
const provinceNames = namesOf(provinces);
const cityNames = namesOf(cities);
const countryNames = trieOfStarts(countries, (name) => name);
const shortPlaces = trieOfStarts(
  [...provinces, ...cities].flatMap(({ name, short }) => [name, short]).concat(...countiesByStem.keys()),
  (name) => name,
);
/** Words that are written long and short of one thing, each with the form that stands for both. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/^(?:新一轮|新时代|全面)(?=\p{Script=Han}{4})/u, ''],
  [/^(?:城市)?(?:轨道交通|地铁|轻轨)(?=\d+号线)/u, ''],
  [/(?<=^\p{Script=Han}{2,3})(?:城市)?(?:轨道交通|地铁|轻轨)(?=\d+号线)/u, ''],
  [/^铁路(?=\p{Script=Han}{2,}站$)/u, ''],
  [/^[gsx]\d+(?=\p{Script=Han}{2,}(?:大桥|隧道|公路|高速)$)/u, ''],
  [/国企(?=改革)/u, '国有企业'],
  [/超级计算/u, '超算'],
  [/(?<=\dA级)旅游(?=景区)/u, ''],
  // Founders of institutes are written short as often.
  [/^中国科学院(?=.{3})/u, '中科院'],
  [/^北京大学(?=.{4})/u, '北大'],
  [/^浙江大学(?=.{4})/u, '浙大'],
  [/^清华大学(?=.{4})/u, '清华'],
  [/^(上海|西安|西南|北京)交通大学(?=.{3})/u, '$1交大'],
  [/^哈尔滨工业大学(?=.{3})/u, '哈工大'],
  [/^北京航空航天大学(?=.{3})/u, '北航'],
  [/疾病预防控制中心/u, '疾控中心'],
  [/(?<=抽水蓄能|光伏|风力发电)电站$/u, ''],
  [/高速公路(?=$|[二三]期|复线|扩容|改扩建)/u, '高速'],
  [/高速(?=改扩建$)/u, ''],
  [/高速铁路$/u, '高铁'],
  // Of two places an old line and a new one may both be there.
  [/(?<=^[^至]{4,8})铁路(?=$|[2-9]期$)/u, '高铁'],
  [/国际机场/u, '机场'],
  [/通用航空机场/u, '通用机场'],
  [/综合保税区$/u, '综保区'],
  [/(?:自由贸易|自贸)试验区/u, '自贸区'],
  [/^中国(?=.{2,3}自贸区)/u, ''],
  [/技术改造/u, '技改'],
  [/(物流|文创)产业园区?$/u, '$1园'],
  [/(产业|工业|科技|物流)园区$/u, '$1园'],
  [/污水处理厂$/u, '污水厂'],
  [/(?<=.{2})(?:专项|攻坚|系列|[三五35]年){0,3}行动(?:计划)?$/u, '行动'],
  [/(工程|计划)行动$/u, '$1'],
  // The plan of how a programme is done.
  [/(?<=工程|行动|计划)实施方案(?:\d{4}\D{1,2}\d{4}年)?$/u, ''],
  [/(?<=.{2})(?:系列|专项)活动$/u, '活动'],
];
/** Hardly any name has one of them. */
const anyForm = gated(new RegExp(shortForms.map(([form]) => form.source).join('|'), 'u'));
/** A line is named by its two ends in either order: `甲乙铁路` is `乙甲铁路`. */
const twoEnds = gated(/^(\p{Script=Han})(\p{Script=Han})(?=(?:铁路|高铁|高速|城际铁路|城际)(?:$|[1-9]期$))/u);
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
/** The level of government whose thing it is, where a name begins with it and not with a word such as 市场 or 省道. */
const level = gated(/^([省市县区州])(?![级市县区域内属直重政城乡镇际民外场道委立南北])(?=\p{Script=Han}{3})/u);
/** Types of which every place has its own; a programme may be that of the whole country. */
const local: ReadonlySet<ProjectProposal['type']> = new Set(['facility', 'park', 'platform', 'line', 'project']);
const onlyNumbered = gated(/^\d+号线/u);
/** `双百工程`, `三大行动`: every place numbers its own. */
const numberOfThings = gated(/^[双两一二三四五六七八九十百千万亿\d]{1,3}[大项个]?(?:工程|行动|计划|战略|活动)$/u);
const ofTheCountry = gated(/^(?:国家|全国|中国|中央)/u);

export interface ProjectKey {
  /** The name in the form that stands for all ways of writing it. */
  readonly name: string;
  /** The level of government (`市`) that the name began with, or `any` where each place may have one; left out where the name says all. */
  readonly owner?: string;
}

/** What a name says of its identity by itself. */
export function projectKey({ name: written, type, evidence, of }: ProjectProposal, tools: RecogniserTools): ProjectKey {
  const name = of ?? written;
  const canonical = glossaryLookup(tools.glossary).canonicalOf(name);
  const key = withoutCountry(reduced(canonical), tools.segmenter);
  // Who entered a name knows which thing it is.
  if (evidence === 'glossary' || canonical !== name) return { name: key };
  const owner = level.exec(key)?.[1];
  if (owner) return { name: key.slice(1), owner };
  return isEverywhere(key, type, tools.segmenter) ? { name: key, owner: 'any' } : { name: key };
}

/** The id of a name in a document that speaks of `place`; a thing that every place has is the document's own where that is not known. */
export function projectId({ name, owner }: ProjectKey, place: string | null, uri: string): string {
  if (owner === undefined) return name;
  if (place === null) return `${name}@${uri}`;
  if (place === '全国') return name;
  const ranked = owner === 'any' ? place : placeOfRank(place, owner);
  if (ranked === null) return `${owner}${name}@${place}`;
  const short = shortPlace(ranked);
  return name.startsWith(short) ? name : `${short}${name}`;
}

/** The place itself where it is of the rank, the province of a city. */
function placeOfRank(place: string, rank: string): string | null {
  if (place.endsWith(rank) || (rank === '州' && place.endsWith('自治州'))) return place;
  if (rank !== '省') return null;
  return cities.find(({ name }) => name === place)?.province ?? null;
}

/** A place as it stands before names: without its rank, where it is a province, a city or a county. */
export const shortPlace = (place: string): string => shortNames.get(place) ?? place.replace(/(?<=.{2})[市县区]$/u, '');
const shortNames = new Map([...cities, ...provinces].map(({ name, short }) => [name, short]));

/** The short name of the province, city or county that an id begins with, the longest that is one; '' where it begins with none. */
export const placeBefore = (id: string): string => longestFrom(shortPlaces, id, 0) ?? '';

/** All places of one place, by their short names: itself, or a province and its cities. None where those given are of several. */
export function placesTogether(given: ReadonlySet<string>): readonly string[] {
  const province = provinces.find(({ short }) => given.has(short))?.short;
  if (province === undefined) return given.size === 1 ? [...given] : [];
  const places = new Set([province, ...cities.flatMap((city) => (city.province === province ? city.short : []))]);
  return given.size <= 2 && [...given].every((place) => places.has(place)) ? [...places] : [];
}

const inPhases = gated(/[2-9]期$/u);

/** Whether the words tell the thing from its like in one place only. */
function isEverywhere(key: string, type: ProjectProposal['type'], segmenter: Segmenter): boolean {
  if (type === 'programme' && numberOfThings.test(key)) return true;
  if (!local.has(type) || ofTheCountry.test(key)) return false;
  if (onlyNumbered.test(key)) return true;
  const base = inPhases.without(key);
  const match = endingAt(base, base.length);
  if (!match) return false;
  const modifier = base.slice(0, match.start);
  if (modifier.length < 2 || describing.test(modifier)) return true;
  if (match.ending.needs === 'distinct' && isDistinct(modifier, segmenter)) return false;
  return properness(modifier, segmenter) === 'described';
}

/** The ends of a line stand between a dash or 至. */
const joined = /(?<=\p{Script=Han})[-–—─~]{1,2}(?=\p{Script=Han})/gu;
/** The ends of a line that its short name stands for: `昌景（南昌—景德镇）高铁`. */
const endsInBracket =
  /(?<=^\p{Script=Han}{2,4})[（(]\p{Script=Han}{2,8}(?:[-–—至]\p{Script=Han}{2,8}){1,3}[）)](?=高铁|铁路|城际|高速)/u;
/** A number in quotation marks before a name comes and goes (`“123”甲乙行动`). */
const quotedNumber = /^[“"]\d+[”"](?=\p{Script=Han}{6})/u;

const provisional = gated(/暂名$/u);

function reduced(name: string): string {
  const bare = isHan(name)
    ? name
    : name
        .replace(quotedNumber, '')
        .replace(endsInBracket, '')
        .normalize('NFKC')
        .replace(marks, '')
        .replace(/(?<=\d)[*x](?=\d)/giu, '×')
        .replace(joined, '至')
        .toLowerCase();
  const numbered = !bare.includes('号')
    ? bare
    : bare.replace(/([一二三四五六七八九十])(?=号)/gu, (digit) => digits[digit] ?? digit);
  const { rest, phase } = withoutTail(provisional.without(numbered));
  const short = withoutProvince(withShortPlace(withShortForms(rest)));
  return (short + phase).replace(twoEnds, (ends, a: string, b: string) => (a <= b ? ends : b + a));
}

const withShortForms = (name: string): string =>
  anyForm.test(name) ? shortForms.reduce((form, [long, to]) => form.replace(long, to), name) : name;

/** A name without what comes and goes behind it; the first phase is the thing itself, a later one is another thing. */
function withoutTail(name: string): { readonly rest: string; readonly phase: string } {
  let rest = name;
  let phase = '';
  for (;;) {
    const found = phaseAtEnd.exec(rest);
    const before = found ? rest.slice(0, found.index) : withoutWorks(rest);
    if (before === rest || (found && before.length < shortestBeforePhase)) return { rest, phase };
    if (found?.[1]) phase = `${digits[found[1]] ?? found[1]}期${phase}`;
    // `…一期二期` is both of them.
    else if (found && phase !== '') phase = `1期${phase}`;
    rest = before;
  }
}

const asWorks = gated(/工程$/u);

/** `…水库工程` is the reservoir itself; in `…提升工程` the last word is the name's own. */
function withoutWorks(name: string): string {
  const shorter = generic.without(name);
  if (shorter !== name && shorter.length >= shortestRest) return shorter;
  const rest = asWorks.without(name);
  if (rest === name) return name;
  if (phaseAtEnd.test(rest) || builtThing.test(rest)) return rest;
  const ending = endingAt(rest, rest.length);
  return ending && ending.ending.type !== 'programme' && rest.length >= shortestRest ? rest : name;
}

/** `印尼甲乙高铁` is `甲乙高铁` where that names it by itself; every country has its 国家博物馆. */
function withoutCountry(name: string, segmenter: Segmenter): string {
  const rest = name.slice(placeAtStart(name, countryNames));
  if (rest === name || rest.length < shortestRest) return name;
  const modifier = rest.slice(0, endingAt(rest, rest.length)?.start ?? 0);
  return modifier.length >= 2 && properness(modifier, segmenter) === 'named' ? rest : name;
}

/** `某省某市…` is `某市…`, `云南滇中…` is `滇中…`: the province says no more than the city, or the part of it. */
function withoutProvince(name: string): string {
  const province = placeAtStart(name, provinceNames);
  if (province === 0) return name;
  const rest = name.slice(province);
  const letters = provinces.find(({ short }) => name.startsWith(short))?.letters ?? '';
  if (letters.includes(rest.charAt(0)) && /^.[东西南北中]/u.test(rest)) return rest;
  const city = placeAtStart(rest, cityNames);
  return city > 0 && rest.length - city >= 2 ? withShortPlace(rest) : name;
}

/** How much of the start is a place, the longest that is one. */
const placeAtStart = (name: string, places: WordTrie<string>): number => longestFrom(places, name, 0)?.length ?? 0;

function withShortPlace(name: string): string {
  const form = longestFrom(longForms, name, 0);
  return form === undefined ? name : form.slice(0, -1) + name.slice(form.length);
}
