/** The place, park or organisation that a noun phrase begins with: 全市, 青岛市, 苏州工业园区, 宁波舟山港. */
import { gated } from '../base/gated.ts';
import { counties } from '../lexicon/counties.ts';
import { countries } from '../lexicon/countries.ts';
import { placeNames, regions } from '../lexicon/places.ts';
import { characterMarks, holdsAny, isMarkedAt } from '../lexicon/wordTable.ts';
import { longestFrom, trieOfStarts } from '../lexicon/wordTrie.ts';
import { withoutLead } from './figurePhrase.ts';

export interface Scoped {
  readonly scope?: string;
  /** A thing inside a place (a park, a port, a firm), not a place with a government of its own. */
  readonly isThing?: true;
  /** What is left: the words of the indicator. */
  readonly words: string;
}

const own = gated(/^(?:(?:全国|全球|[全我][省市区县州镇乡村])(?!性)|我国|[省市县区州]本级)(?=.)/);
/** 中国经济总量: the country, where the words are no name that begins with it. */
const ofChina = gated(
  /^中国(?=经济|市场|制造|外贸|出口|进口|消费|新能源|城镇|农村|居民|的|企业|国内|累计|已|共|有|是)/,
);

export const places = trieOfStarts([...placeNames, ...counties, ...regions, ...countries], (name) => name);
/** Longest place that is looked for, and how much must stand behind it, in characters. */
export const longestPlace = 8;
const shortestRest = 2;

/** 开发区新签约项目: the zone of the place that the text is about. */
const bareZone = gated(
  /^(?:高新技术产业开发区|高新区|经济技术开发区|经济开发区|经开区|开发区|经济区(?!域|划)|综合保税区|综保区|保税区|自贸片区)(?=\p{Script=Han}{2})(?!管委会|改革|等)/u,
);

/** Zones with an administration of their own, named for their place: 成都高新区, 苏州工业园区. */
const zone = gated(
  /^(?:国家级?|省级)?(?:高新技术产业开发区|高新技术开发区|高新区|经济技术开发区|经济开发区|经开区|开发区|临港新片区|新区|综合保税区|综保区|片区|保税港区|保税区|自由贸易试验区|自贸试验区|自贸区|工业园区|科学城|科技城)(?!域)/,
);
/** Ports, airports, firms and the like named for their place; no verb may stand between the two. */
const named = gated(
  /^(?:(?![推建加完实新改拓有设和与、年]|全市|全省)\p{Script=Han}){0,4}?(?:港区|港(?![口澳台元股商籍资湾])|机场|口岸|集团|公司|大学(?![生城])|研究院|景区|海关)/u,
);
/** 小蓝经济开发区总产值: a zone that is named for no place of the tables. */
const zoneNamed = gated(
  /^(?![省市县国全各该本一两多个重支加推建引争])(?:(?![的在和与、推建加级家个省市])\p{Script=Han}){2,4}(?:高新区|经开区|经济(?:技术)?开发区|高新技术(?:产业)?开发区|工业园区?|保税区)(?=\p{Script=Han}{2})(?![建管招规扩升内等])/u,
);
/** 上马镇, 新桥街道: a township, whose name is in no table. */
const township = gated(
  /^(?!推[行进动]|完善|摸清|实施|建[设立]|健全|开展|打造|整[合治]|支持|加[快强]|[强优]化|提升|规范|落实|选[派优]|覆盖|涉及|新增|改造|培育|创建|所有|部分|[多每]个|次发|返)(?:(?![城乡村集小建农特重各全个美])\p{Script=Han}){2,3}(?:(?<![城乡村集小建农特])镇|街道|(?<![城老美水侨家思下])乡(?!村|镇|土))(?=\p{Script=Han}{2})/u,
);
const firm = gated(/^[\p{Script=Han}A-Za-z（）()]{2,18}?(?:有限公司|股份公司|集团公司)(?=.{2})/u);
/** 城东电炉厂实现收入: a plant or cooperative before what it earns; 各厂 and 工业企业 are none. */
const plant = gated(
  /^(?!各|全|该|本|多|个|重点|规|龙头|骨干|国有|农民|专业|家庭|示范)(?:(?![的在和与、家个])\p{Script=Han}){3,12}?(?<!电|发电|工|建|办)(?:厂|合作社|农场)(?=实现|完成|已|年|累计|拥有|种植|流转|占地|总|销售|产值|纳税|缴)/u,
);
/** A park before what happens in it: 某某示范园新签约项目15个. */
const park = gated(
  /^(?:(?![的在和与、省市国])\p{Script=Han}){4,14}?(?:产业园区?|示范园区?|工业园区?|科技园区?|物流园区?|经济特区)(?=新?签约|入园|入驻|累计|引进|落户)/u,
);
/** First characters of what is a scope without a name: 全市, 中国, 开发区. */
const startsGeneral = characterMarks('全我中高经开综保自省市县区州');
/** Without one of these a phrase begins with none of the three. */
const endsOther = characterMarks('镇街乡村司园特厂社场区');
/** Last characters of townships and villages. */
const endsSmaller = characterMarks('镇街乡村');
/** 抚顺、本溪两市: several places together. */
const several = gated(
  /^(?:、\p{Script=Han}{2,4}){1,4}等?[两三四五六七八九十\d]+(?:[市县区省]|个(?:省份|城市|省|市|县|区))(?=\p{Script=Han}{2})/u,
);
/** 太平村, 河东村、河西村村民: villages, whose names are in no table; 示范村, 行政村 and their like are none. */
/** Before the last character of a village's name. */
export const villageEnd = '(?<![农乡全每各整本该政然范丽品心中点弱困空色型镇建新美强造挥化])村';
const village = `(?:(?![村的在和与、]|[0-9])\\p{Script=Han}){2,3}${villageEnd}`;
/** 湖南路, 苏州实验室: names that a place begins and that are no part of it. */
const nameGoesOn = gated(
  /^(?:[东西南北中]?(?:路|大街|大道)(?![径网桥灯])|实验室|大桥|高速|动车|合作组织|公约|条约|协定|宣言)/,
);
/** 杭州市|区主要道路: the core of a city. */
const cityCore = gated(/^区(?![级县域])(?=\p{Script=Han}{2})/u);
/** 刁窝镇万全庄村, behind a place or a township: the chain alone says that it is a village. */
const villageOf = gated(
  new RegExp(
    `^(?:\\p{Script=Han}{2,4}[县市区旗])?(?:(?![村的在和与、]|[0-9])\\p{Script=Han}){2,4}?(?:镇|乡|街道)(?:(?![村的在和与、]|[0-9])\\p{Script=Han}){1,4}${villageEnd}(?=.{2})`,
    'u',
  ),
);
/** What goes on telling of a village. */
const toldOfVillage =
  '的|村民|集体|\\d|采取|采用|种植|养殖|发展|年|投入|投资|依托|流转|成立|建|引进|通过|利用|打造|实现|人均|户均|集体经济|全村|已|共|现|今年|去年|累计|新增|耕地|总|有|位于|面积|农户|人口|党支部';
const villages = gated(new RegExp(`^${village}(?:、${village}){0,5}(?=${toldOfVillage})`, 'u'));

const rest = (words: string, scope: string, isThing: boolean): Scoped => ({
  scope,
  words: withoutLead(words.slice(scope.length).replace(/^(?:项目)?[内共]|^村?民(?=[已共种]|新)/, '')),
  ...(isThing ? { isThing } : {}),
});

/**
 * Splits the scope off the words, and the verbs between the two (全省|完成|财政收入); a place alone stays what it is, the words of an
 * indicator.
 * @param names of parks, plants and the like that the sentence has named before.
 */
export function splitScope(words: string, names: readonly string[] = []): Scoped {
  const general =
    words !== '' && isMarkedAt(startsGeneral, words, 0)
      ? (own.exec(words) ?? ofChina.exec(words) ?? bareZone.exec(words))
      : null;
  if (general) return rest(words, general[0], false);
  const name = names.find(
    (one) => words.length > one.length + 1 && words.startsWith(one) && !/^[、和与及等至]/.test(words.slice(one.length)),
  );
  if (name !== undefined) return rest(words, name, true);
  const place = placeAt(words, 0);
  if (place === 0) {
    const other =
      holdsAny(words, endsOther) &&
      (villageOf.exec(words) ??
        township.exec(words) ??
        villages.exec(words) ??
        firm.exec(words) ??
        plant.exec(words) ??
        zoneNamed.exec(words) ??
        park.exec(words));
    return other ? rest(words, other[0], !/(?:镇|乡|街道|村)$/.test(other[0])) : { words };
  }
  const behind = words.slice(place);
  // 银川至西安高铁: a line from one to the other.
  if (/^[至到—-]/.test(behind) && placeAt(behind, 1) > 0) return { words };
  if (nameGoesOn.test(behind) || words.startsWith('大理石')) return { words };
  if (words[place - 1] === '市' && cityCore.test(behind)) return rest(words, words.slice(0, place + 1), false);
  const within = several.exec(behind) ?? zone.exec(behind);
  if (within) return rest(words, words.slice(0, place + within[0].length), !/^、/.test(within[0]));
  const smaller =
    holdsAny(behind, endsSmaller) && (villageOf.exec(behind) ?? township.exec(behind) ?? villages.exec(behind));
  if (smaller) return rest(words, words.slice(0, place + smaller[0].length), false);
  // 北京、天津等 before a count of places: of several, and of none of them.
  if (/^、/.test(behind) && placeAt(behind, 1) > 0) return { words };
  const thing = named.exec(behind);
  if (thing && words.includes('、')) return { words };
  if (thing && words.length >= place + thing[0].length + 2)
    return rest(words, words.slice(0, place + thing[0].length), true);
  return rest(words, words.slice(0, place), false);
}

/** Length of the place that stands at an offset, of a chain of places (四川省成都市) as a whole; 0 where none does. */
function placeAt(words: string, at: number): number {
  const place = longestFrom(places, words, at, Math.min(at + longestPlace, words.length - shortestRest));
  if (place === undefined) return 0;
  return place.length + placeAt(words, at + place.length);
}

/** 四川、西藏在…: several places together. */
export function listsPlaces(words: string): boolean {
  const first = placeAt(words, 0);
  return first > 0 && words[first] === '、' && placeAt(words, first + 1) > 0;
}

const quotedStart = gated(/^[“\s]+/);

/** The scope that a sentence begins with, whatever is said of it first: 浙江省启动改革，…，推出事项105项. */
export function leadingScope(sentence: string): string | undefined {
  const words = withoutLead(quotedStart.without(sentence));
  const { scope, isThing } = splitScope(words);
  return isThing || scope === undefined || /^[、和与及]/.test(words.slice(scope.length)) ? undefined : scope;
}
