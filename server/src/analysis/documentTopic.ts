/**
 * What the figures of a document are of where their sentences name nothing: the thing that its title is about (an event, a firm, a zone),
 * its one village, its place, or its own 全镇 and 全区 where no name is known. Null where several places compete.
 */
import { villageEnd } from '../facts/figureScope.ts';
import { shortOfAutonomous } from '../lexicon/counties.ts';
import { countries } from '../lexicon/countries.ts';
import { nationalAuthorities } from '../lexicon/nationalAuthorities.ts';
import { placesByStart } from '../lexicon/places.ts';
import { eventNoun } from '../lexicon/thingNouns.ts';
import { longestFrom } from '../lexicon/wordTrie.ts';
import { keptByBlock } from '../text/keptByBlock.ts';
import type { Block } from '../text/logicalText.ts';
import { wordsOfBlocks } from '../text/wordsOfBlocks.ts';

export interface DocumentTopic {
  readonly name: string | null;
  /** Published for the whole country: what it says of an indicator of government statistics is the country's. */
  readonly national?: true;
  /** A report of a government on its place: what it says is of that, however many things it names. */
  readonly report?: true;
}

/** How much of a text is looked at, in UTF-16 code units, and how far a report's first words go. */
const sample = 30_000;
const opening = 600;

/** What a title goes on with behind the thing that it is about. */
const titleGoesOn =
  '(?=$|[—：:，！\\s“]|在|将|立足|锚定|紧扣|举行|举办|开幕|闭幕|落幕|成功|启动|圆满|正式|正在|已|持续|加快|积极|深入|全面|着力|推动|推进|探索|打造|开发|建设|坚持|大力|聚焦|首|今|第|\\d|让|以|为|实现|助力|获|入选|擦亮|迈|跑)';
const titledEvent = new RegExp(
  `^(?:“[^”]{1,12}”)?[^，。、：—；\\s在对以为推促助]{0,20}?${eventNoun}${titleGoesOn}`,
  'u',
);
/** 第二届某某大赛项目更多: an event by its number, whatever is said of it. */
const heldEvent = new RegExp(
  `^(?:第[\\d一二三四五六七八九十百]{1,4}届|首届)[^，。、：—；\\s在对以]{2,20}?${eventNoun}`,
  'u',
);
const oftenHeld = 3;
const titledThing = new RegExp(
  `^[\\p{Script=Han}（）·“”]{2,20}?(?:生态城|科技城|科学城|新城|新片区|开发区|高新区|经开区|自贸区|试验区|自由贸易港|自贸港|示范区|实验区|合作区|片区|区块|产业园|科技园|工业园|物流园|园区|基地|景区|国家公园|湿地|大学|学院|医院|公司|集团|银行|港|机场|口岸|铁路|大桥|水库|电站|灌区|矿区|油田|煤矿|博物馆|图书馆|中心|林场|农场|牧场|合作社)${titleGoesOn}`,
  'u',
);

/** 某某高新区…: zones are named for their place. */
const titledZone =
  /^(?:(?![的在和与、推建加])\p{Script=Han}){2,8}?(?:高新区|经开区|经济开发区|工业园区|保税区|自贸试验区)/u;

/** @param place of the document, from `documentPlace`. */
export function documentTopic(blocks: readonly Block[], place: string | null): DocumentTopic {
  const text = wordsOfBlocks(blocks, sample);
  const titles = blocks
    .slice(0, 5)
    .flatMap(({ text: line, kind }) => (kind === 'furniture' || isTitle(line) ? [line] : []));
  const title = titles.join('\n');
  const thing = titledName(titles, text);
  if (thing !== undefined && thing !== place) return { name: thing };
  // Each item of a round-up is of its own place.
  if (roundUp.test(title)) return { name: null, ...(place === '全国' ? { national: true as const } : {}) };
  const isOwn = place !== null && isOfAll(text, title, place);
  const village = onlyVillage(blocks, text, isOwn);
  if (village !== undefined) return { name: village };
  if (place !== null)
    return isOwn
      ? { name: place, ...(reportWords.test(title + text.slice(0, opening)) ? { report: true as const } : {}) }
      : { name: null };
  const country = titledCountry(title);
  if (country !== undefined) return { name: country };
  const start = text.slice(0, opening);
  const lead = leadName(blocks, text);
  if (lead !== undefined) return { name: lead };
  const rank = ownWords(text, title);
  if (rank !== undefined) return { name: rank };
  if (/国务院新闻办|国新办/.test(start)) return { name: '全国' };
  if (ledByAuthority(blocks)) return { name: '全国' };
  return national.test(start) ? { name: null, national: true } : { name: null };
}

const roundUp =
  /(?:联播|新闻|资讯|国内|国际|各地|要闻)(?:快讯|简讯|速览|速递|集锦|短波|一览)|^(?:快讯|简讯|新闻速递)$/m;

/** The thing that a title begins with and that its text goes on speaking of. */
function titledName(titles: readonly string[], text: string): string | undefined {
  for (const line of titles) {
    const words = line.replace(/^(?:#+\s*|[（(][^）)]*[）)]|今年以来，|近年来，)+/, '').trim();
    const event = titledEvent.exec(words)?.[0];
    if (event !== undefined) return event;
    const held = heldEvent.exec(words)?.[0];
    if (held !== undefined && timesIn(text, held) >= oftenHeld) return held;
    const thing = (titledThing.exec(words) ?? titledZone.exec(words))?.[0];
    const named = thing?.slice(placesAtStart(thing));
    if (named !== undefined && timesIn(text, named) >= 2 && timesIn(text, named.slice(-3)) >= 4) return named;
    const bare = /^[\p{Script=Han}A-Za-z]{2,8}(?=——?$|\s|：)/u.exec(words)?.[0];
    if (bare !== undefined && timesIn(text, bare) >= 4 && isFirm(text, bare)) return bare;
  }
  return undefined;
}

/** 今年以来，某某产业园区立足…: the thing that a text without a place begins with and goes on speaking of. */
function leadName(blocks: readonly Block[], text: string): string | undefined {
  const first =
    blocks.find(({ text: line }) => !isTitle(line))?.text.replace(/^[^，。]{2,12}(?:以来|年来|日)，/, '') ?? '';
  const name = titledThing.exec(first)?.[0];
  return name !== undefined && (timesIn(text, name) >= 2 || timesIn(text, name.slice(-2)) >= 2) ? name : undefined;
}

/** The one country that a title names. */
function titledCountry(title: string): string | undefined {
  const named = [...countries].filter((country) => title.includes(country));
  const longest = named.filter((one) => !named.some((other) => other !== one && other.includes(one)));
  const [country] = longest;
  if (longest.length !== 1 || country === undefined || /中国|我国/.test(title)) return undefined;
  // 美国加州 is smaller than 美国.
  return new RegExp(`${country}(?:\\p{Script=Han}{1,6}?[州省邦])?`, 'u').exec(title)?.[0];
}

/** A line of the first ones that is no sentence. */
const isTitle = (line: string): boolean => line.length <= 50 && !/[。；]$/.test(line);

/** Length of the places that a name is led in by, where enough of a name is left: 浙江杭州|青山湖科技城, but 南京国家农创中心. */
function placesAtStart(name: string): number {
  let at = 0;
  for (;;) {
    const place = longestFrom(placesByStart, name, at, name.length);
    if (place === undefined || name.length - at - place.length < shortestNamed) return at;
    at += place.length;
  }
}
const shortestNamed = 5;

/** Whether a text calls the words a firm, or introduces them as short for one. */
const isFirm = (text: string, words: string): boolean =>
  ['集团', '公司', '股份', '科技'].some((ending) => text.includes(words + ending)) ||
  ['简称“', '简称'].some((lead) => text.includes(lead + words));

/** How often the words stand in a text. */
const timesIn = (text: string, words: string): number => text.split(words).length - 1;

const villageName = new RegExp(
  `[镇乡区县市道]((?:(?![村的在和与、\\d镇乡])\\p{Script=Han}){1,4}${villageEnd})(?![镇民委庄])`,
  'gu',
);

const villagesIn = (text: string): readonly string[] =>
  text.includes('村') ? [...text.matchAll(villageName)].map(([, name]) => name as string) : [];
const villagesOf = keptByBlock(villagesIn);

/** The village that a text names first and names no other. @param beside its title names a larger place. */
function onlyVillage(blocks: readonly Block[], text: string, beside: boolean): string | undefined {
  const names = new Set<string>();
  let left = sample;
  for (const block of blocks) {
    if (left <= 0 || names.size > 1) break;
    const { length } = block.text;
    for (const name of length > left ? villagesIn(block.text.slice(0, left)) : villagesOf(block)) names.add(name);
    left -= length + 1;
  }
  const [only] = names;
  if (names.size !== 1 || only === undefined || text.indexOf(only) > opening) return undefined;
  const [isOften, isMeant] = [timesIn(text, only.slice(0, -1)) >= 3, text.includes('该村')];
  return (beside ? isOften && isMeant : isOften || isMeant) ? only : undefined;
}

function namesPlace(title: string): boolean {
  for (let at = 0; at < title.length; at++)
    if (longestFrom(placesByStart, title, at, title.length) !== undefined) return true;
  return false;
}

const reportWords = /工作报告|人民代表大会|统计公报|执行情况/;
/** Times that a text calls a place its own where it is of that place throughout. */
const oftenOwn = 2;

/** Whether a document is of its place throughout: it calls it its own, or has it in its title and not as where something happened. */
function isOfAll(text: string, title: string, place: string): boolean {
  if (place === '全国') return true;
  const rank = place.at(-1) as string;
  const short =
    shortOfAutonomous(place) ?? place.replace(/(?:（新）|新|自治|维吾尔|壮族|回族)*(?:自治)?[省市区县州旗]$/, '');
  if (short.length < 2) return title.includes(place);
  for (let at = title.indexOf(short); at >= 0; at = title.indexOf(short, at + 1))
    if (!/[在赴到自于对从]$/.test(title.slice(Math.max(0, at - 3), at))) return true;
  const start = text.slice(0, opening);
  if (start.includes(short) && reportWords.test(start)) return true;
  // A title that names another place, and not this one, is of the other.
  if (namesPlace(title)) return false;
  // 全县 said once in a text about many places is of the one that was told of there.
  const own = text.match(new RegExp(`[全我本]${rank}(?!会)`, 'g'))?.length ?? 0;
  return own >= oftenOwn || (own > 0 && start.includes(short));
}

/** 全镇, 全区: what a text without a name calls the place that it is of. */
function ownWords(text: string, title: string): string | undefined {
  const said = (words: string): number => text.match(new RegExp(`(?<!自)${words}(?![会代域别块间])`, 'g'))?.length ?? 0;
  const own = smallestFirst.filter(
    (rank) =>
      said(`我${rank}`) > 0 || new RegExp(`^(?:[xX×*]+|某)?${rank}(?=委|政府|\\p{Script=Han}+局)`, 'u').test(title),
  );
  // 居全省第3位: beside its own, a text speaks of larger places.
  const rank = own[0] ?? smallestFirst.find((one) => said(`全${one}`) > 1);
  return rank === undefined ? undefined : `全${rank}`;
}
const smallestFirst = ['镇', '乡', '街道', '县', '区', '旗', '州', '市', '省'];

const authority = nationalAuthorities.join('|');
/** 本报北京1月1日电 （记者张三）教育部近日印发通知: of whom the first sentence of a text tells. */
const actsFirst = new RegExp(
  `^\\s*(?:本报[^，。；（）]{0,16}电\\s*(?:（[^）]{1,40}）)?\\s*)?(?:记者(?:近日|日前|今天|\\d{1,2}日)?从|近日，|日前，)?(?:${authority})(?:等\\d+部门)?[^，。]{0,12}?(?:近日|日前|今天|\\d{1,2}日|发布|公布|印发|举行|召开|部署|启动|介绍|获悉|消息|数据|会同|联合|制定|通报|下达|安排)`,
);

/** Whether the first sentence is about an authority of the whole country, and its title names no place. */
function ledByAuthority(blocks: readonly Block[]): boolean {
  const first = blocks.find(({ text }) => !isTitle(text));
  return first !== undefined && actsFirst.test(first.text);
}
const national = new RegExp(
  `(?:从|据)(?:${authority})[^，。]{0,8}(?:获悉|了解|消息)|(?:${authority})[^，。]{0,6}(?:发布|公布)|我国`,
);
