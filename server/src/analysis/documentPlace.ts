/** Whose document it is: the place that 全市, 全区 and 我省 speak of. */
import { codeUnits } from '../base/codeUnits.ts';
import { groupBy } from '../base/groupBy.ts';
import { commonWords } from '../lexicon/commonWords.ts';
import { autonomousCounties, counties, countiesByStem, newAreas } from '../lexicon/counties.ts';
import { nationalAuthorities } from '../lexicon/nationalAuthorities.ts';
import { cities, isPlace, prefectures, provinces, regions } from '../lexicon/places.ts';
import { characterMarks, isMarkedAt } from '../lexicon/wordTable.ts';
import { keptByBlock } from '../text/keptByBlock.ts';
import type { Block } from '../text/logicalText.ts';
import { wordsOfBlocks } from '../text/wordsOfBlocks.ts';

/** Words of a place's rank, by the word that 全 and 我 go before. */
const ranks = ['省', '市', '区', '县', '州', '旗'] as const;

/** How much of a long text is looked at, in UTF-16 code units. */
const sample = 60_000;
/** What a name in a title weighs against one in the text. */
const titleWeight = 20;

/** Two to four characters and a rank; the first ones may belong to the words before the name. */
const named = codeUnits(/([\p{Script=Han}]{2,4}?)(省|自治区|市|（新）区|新区|区|县|自治州|旗)/uy);
/** Last characters of ranks: names are looked for around them. */
const rankEnd = characterMarks('省市区县州旗');
/** From the start of the longest name with its rank to its last character, and of the shortest. */
const longestNamed = 7;
const shortestNamed = 2;

/** Zones with an administration of their own, named for their place: 成都高新区. */
const zone = /高新区|经开区|经济开发区|经济技术开发区|保税区|工业园区/g;
/** A place with its rank that need not be in a table; the year before it is no part of its name. */
const anyPlace = `(${prefectures.join('|')}|(?:(?!年|自治区|人民)\\p{Script=Han}){2,8}(?:省|自治区|市|区|县|自治州|旗))`;
/** A government report names its place: 某某区2025年政府工作报告, 在某某区第十届人民代表大会. */
const reported = new RegExp(
  `(?:^|年|[^\\p{Script=Han}])${anyPlace}(?:(?:人民政府)?\\d{4}年|人民)?政府工作报告|在${anyPlace}第[\\p{Script=Han}\\d]{1,4}届人民代表大会`,
  'u',
);
/** The national government speaks of the whole country. */
const national = /届全国人民代表大会|国务院总理|代表国务院/;
/** How far into a text its report's title stands, in UTF-16 code units. */
const opening = 600;

/** @returns the place with its rank (`即墨区`, `山东省`), or null. */
export function documentPlace(blocks: readonly Block[]): string | null {
  const first = blocks.findIndex(isSentence);
  const titles = blocks.filter(
    (block, i) => block.level === 1 || block.kind === 'furniture' || i < Math.min(first, mostTitles),
  );
  const title = wordsOfBlocks(titles, sample);
  const start = wordsOfBlocks(blocks, opening);
  const reporting = reported.exec(start);
  if (reporting) return reporting[1] ?? reporting[2] ?? null;
  if (national.test(start) || isNationalPublisher(blocks)) return '全国';
  const rank = rankOf(blocks);
  const township = titledTownship(title);
  if (township !== undefined) return township;
  const chained = titles.map(({ text: line }) => chainAt(line)).find((place) => place !== undefined);
  if (chained !== undefined) return chained;
  const counts = new Map<string, number>();
  for (const names of placesNamed(blocks)) addTimes(counts, names, 1);
  addTimes(counts, countPlaces(title), titleWeight);
  const leading = leadingProvince(titles[0]?.text ?? '');
  if (leading !== undefined) counts.set(leading, (counts.get(leading) ?? 0) + titleWeight);
  // A title says 即墨：… where the text says 即墨区; of 浙江江山 the smaller place is meant.
  for (const [name, count] of counts) {
    const short = name.replace(/(?:（新）|新|自治)?.$/, '');
    const at = title.indexOf(short);
    // A title that names several places together (甲、乙与丙) is none of theirs, and 山西 in 山西高平 only says where 高平 is.
    const behind = at + (title.startsWith(name, at) ? name : short).length;
    if (at >= 0 && !isListed(title, at, short.length) && !startsPlace(title, behind))
      counts.set(
        name,
        count + titleWeight * (/[省区]$/.test(name) && provinces.some((one) => one.name === name) ? 1 : 2),
      );
  }
  const score = ([name, count]: readonly [string, number]): number =>
    count * (rank !== null && name.endsWith(rank) ? 4 : 1);
  const [best] = [...counts].sort((a, b) => score(b) - score(a) || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  if (best && (best[1] >= titleWeight || best[1] >= 3 || (best[1] === 2 && (rank === null || best[0].endsWith(rank)))))
    return best[0];
  const region = rank === null ? [...regions].find((one) => title.includes(one)) : undefined;
  if (region !== undefined) return region;
  // 我国…达…: the whole country's news name no place of their own.
  if (rank === null && /我国|全国/.test(title)) return '全国';
  return rank === null ? null : (unranked(wordsOfBlocks(blocks, sample), rank) ?? namedOnce(start, rank, counts));
}

/** 新疆推出培训方案: the province that a title begins with and that does something, however it is named below. */
function leadingProvince(title: string): string | undefined {
  const found = provinces.find(({ short }) => title.startsWith(short));
  const isNamed = found !== undefined && provinceActs.test(title.slice(found.short.length));
  return isNamed ? found.name : undefined;
}
const provinceActs =
  /^(?:省|自治区|市)?(?:推[出动行进]|出台|实施|启动|加[快强大]|全面|深入|持续|积极|大力|着力|扎实|稳步|建[成立设]|打造|构建|开展|发布|印发|探索|完善|优化|提升|强化|聚焦|统筹|今年|上半年|前[一二三\d])/;

/** Lines before the first sentence of a text: its title and what stands under it. */
const mostTitles = 4;
const isSentence = ({ text }: Block): boolean => text.length > 50 || /[。；！？]$/.test(text);

/**
 * A line near the start that is the name of an authority of the whole country, or a title about what is the country's: 国家统计局关于2024年…的公报,
 * 中华人民共和国2024年…公报; 国家发展改革委关于某某省…的批复 is about that place.
 */
function isNationalPublisher(blocks: readonly Block[]): boolean {
  return blocks.slice(0, 5).some(({ text }) => {
    const found = text.length <= longestTitle ? published.exec(text) : null;
    return found !== null && countPlaces(found[1] ?? found[2] ?? '').size === 0;
  });
}
const published = new RegExp(
  `^(?:(?:中华人民共和国)?(?:${nationalAuthorities.join('|')})(?:关于(.*))?|中华人民共和国((?:\\d{4}年|国民经济|发展国民经济).*))$`,
  'u',
);
const longestTitle = 60;

/** 某某县某某镇：… in a title: the text is the township's, whose name is in no table. */
function titledTownship(title: string): string | undefined {
  for (const { 1: county = '', 2: township } of title.matchAll(
    /(\p{Script=Han}{2,8}[县市区旗])(\p{Script=Han}{1,4}?(?:镇|(?<!城)乡|街道))(?![村镇长域级])/gu,
  ))
    if ([2, 3, 4, 5].some((length) => counties.has(county.slice(-length)) || isPlace(county.slice(-length))))
      return township;
  return undefined;
}

/** 南京市浦口区：… in a title: the text is of the last place, however often it names those that it lies in. */
function chainAt(line: string): string | undefined {
  let at = /^[\s#]*/.exec(line)?.[0].length ?? 0;
  let last: string | undefined;
  for (let places = 0; ; places++) {
    const next = [8, 7, 6, 5, 4, 3]
      .map((length) => line.slice(at, at + length))
      .find((name) => isMarkedAt(rankEnd, name, name.length - 1) && (isPlace(name) || counties.has(name)));
    if (next === undefined) return places > 1 && !/^[、与和]/.test(line.slice(at)) ? last : undefined;
    last = next;
    at += next.length;
  }
}

/** 我县 in a short text that names one county alone, and names it at once. */
function namedOnce(start: string, rank: string, counts: ReadonlyMap<string, number>): string | null {
  const names = [...counts.keys()].filter((name) => name.endsWith(rank));
  const [only] = names;
  return names.length === 1 && only !== undefined && start.includes(only) ? only : null;
}

const isListed = (text: string, at: number, length: number): boolean =>
  (text[at - 1] === '、' && startsPlace(text, at - 3)) ||
  (/[、与和]/.test(text[at + length] ?? '') && startsPlace(text, at + length + 1));

/** Whether a short name of a place stands at an offset. */
const startsPlace = (text: string, at: number): boolean =>
  [2, 3].some((length) => {
    const name = text.slice(at, at + length);
    return isPlace(name) || countiesByStem.has(name) || autonomousCounties.has(name);
  });

type Times = ReadonlyMap<string, number>;

function addTimes(counts: Map<string, number>, times: Times, weight: number): void {
  for (const [name, count] of times) counts.set(name, (counts.get(name) ?? 0) + count * weight);
}

/** What is read block by block in as much of the text as is looked at. */
function readSample<Read>(read: (text: string) => Read): (blocks: readonly Block[]) => readonly Read[] {
  const ofBlock = keptByBlock(read);
  return (blocks) => {
    const found: Read[] = [];
    let left = sample;
    for (const block of blocks) {
      const { length } = block.text;
      if (length > left) return [...found, read(block.text.slice(0, left))];
      found.push(ofBlock(block));
      // The line feed between two blocks counts.
      left -= length + 1;
      if (left <= 0) break;
    }
    return found;
  };
}

/** How often each place is named. */
const placesNamed = readSample(countPlaces);

function countPlaces(text: string): Times {
  const counts = new Map<string, number>();
  countNames(text, counts);
  countZones(text, counts);
  countPrefectures(text, counts);
  return counts;
}

/** Counts the places of the tables that a text names with their rank; 新区 may stand where the table has 区. */
function countNames(text: string, counts: Map<string, number>): void {
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isMarkedAt(rankEnd, text, at)) continue;
    for (let start = Math.max(from, at - longestNamed); start <= at - shortestNamed; start++) {
      named.lastIndex = start;
      const match = named.exec(text);
      if (!match) continue;
      from = named.lastIndex;
      const [, before = '', rank = ''] = match;
      for (let length = before.length; length >= shortestNamed; length--) {
        const stem = before.slice(-length);
        if (!isKnown(stem, rank)) continue;
        counts.set(stem + rank, (counts.get(stem + rank) ?? 0) + 1);
        break;
      }
      break;
    }
  }
}

function countZones(text: string, counts: Map<string, number>): void {
  for (const { 0: ending, index } of text.matchAll(zone)) {
    const place = [4, 3, 2]
      .map((length) => text.slice(Math.max(0, index - length), index))
      .find((tail) => isPlace(tail) || counties.has(tail));
    if (place) counts.set(place + ending, (counts.get(place + ending) ?? 0) + 1);
  }
}

const anyPrefecture = new RegExp(prefectures.join('|'), 'g');

function countPrefectures(text: string, counts: Map<string, number>): void {
  if (text.includes('州'))
    for (const [name] of text.matchAll(anyPrefecture)) counts.set(name, (counts.get(name) ?? 0) + 1);
}

const isKnown = (stem: string, rank: string): boolean =>
  isPlace(stem + rank) ||
  counties.has(stem + rank) ||
  (rank.endsWith('新区') || rank === '（新）区' ? countiesByStem.has(stem) || newAreas.has(stem) : false);

const ownRank = new RegExp(`[全我][${ranks.join('')}](?!会|[\\u4e00-\\u9fff]?代)`, 'g');

/** The rank that the text speaks of as its own: 全市, 我省. The highest count wins. */
function rankOf(blocks: readonly Block[]): string | null {
  const counts = new Map<string, number>(ranks.map((rank) => [rank, 0]));
  for (const said of ranksSaid(blocks))
    for (const words of said) counts.set(words.charAt(1), (counts.get(words.charAt(1)) ?? 0) + 1);
  return mostFrequent(counts, 0);
}

const none: readonly string[] = [];
const ranksSaid = readSample((text): readonly string[] => text.match(ownRank) ?? none);

/** The first of those counted most often, and more than `above` times. */
function mostFrequent(counts: ReadonlyMap<string, number>, above: number): string | null {
  let best: string | null = null;
  let most = above;
  for (const [key, count] of counts)
    if (count > most) {
      most = count;
      best = key;
    }
  return best;
}

interface ShortName {
  readonly word: string;
  readonly name: string;
}

const shortNames = (names: readonly ShortName[]) => ({
  names,
  first: characterMarks(names.map(({ word }) => word.charAt(0)).join('')),
  byHead: groupBy(names, ({ word }) => word.slice(0, 2)),
});
const shortProvinces = shortNames(provinces.map(({ short, name }) => ({ word: short, name })));
const shortCities = shortNames(cities.map(({ short, name }) => ({ word: short, name })));
/** 资源, 清水 and their like are common words first. */
const shortCounties = shortNames(
  [...countiesByStem, ...autonomousCounties]
    .filter(([word]) => !commonWords.has(word))
    .map(([word, name]) => ({ word, name })),
);

/** The place of the rank that a text names most often without its rank. */
function unranked(text: string, rank: string): string | null {
  const { names, first, byHead } = rank === '省' ? shortProvinces : rank === '市' ? shortCities : shortCounties;
  const isWanted = ({ name }: ShortName): boolean => names !== shortCounties.names || name.endsWith(rank);
  const counts = new Map(names.filter(isWanted).map(({ name }) => [name, 0]));
  for (let at = 0; at < text.length; at++) {
    if (!isMarkedAt(first, text, at)) continue;
    for (const short of byHead.get(text.slice(at, at + 2)) ?? [])
      if (isWanted(short) && text.startsWith(short.word, at)) counts.set(short.name, (counts.get(short.name) ?? 0) + 1);
  }
  return mostFrequent(counts, 1);
}
