/** Whether names that do not fit their count are all one list, so that one is missing or too many: their make, and the words round them. */
import type { Decimal } from '../base/interval.ts';
import { leadingVerbs, openingWords } from '../lexicon/nameCues.ts';
import { verbOfCount } from '../lexicon/verbsOfCounts.ts';

/** What joins two names; 和平, 共和 and 普及 are words, 和平安 and 公共和 are none. */
export const joined =
  /以及|(?<!呼|(?<!公)共)和(?!平(?![安台衡均稳原])|[谐睦美解])|(?<!参)与(?!会)|(?<![普涉触危波遍])及(?![时格])/;

/** What stands before the count is a name, and no verb of the counted things: 鲍鱼、花蛤入选全省十大品牌. */
export const isName = (name: string): boolean => !verbOfCount.test(name);

/** 包括甲在内，乙、丙、丁四大… */
export const included = /(?:包括|加上|连同)[^。；]*，[^，。；]*$/;

/**
 * Whether a pair before 三大… may lack its third: not where words stand between (甲、乙这三大特点, 甲的纲领和乙的三大纲领), nor where the clause
 * before goes with it (阶级斗争，生产斗争和科学实验三大…; 坚持团结、反对分裂，坚持进步、反对倒退三大…).
 */
export function mayLackOne(
  text: string,
  end: number,
  near: string,
  first: number,
  [name = '']: readonly string[],
): boolean {
  if (/[这的]/.test(text.charAt(end))) return false;
  const before = near.slice(0, first);
  const clause = before.endsWith('，')
    ? (before
        .slice(0, -1)
        .split(/[，。；：！？]/)
        .at(-1) ?? '')
    : '';
  return !clause.includes('、') && !(clause !== '' && clause.endsWith(name.slice(-2)));
}

/**
 * Whether a list lacks one name for its count: words of the sentence before the first name make a list no shorter, only an 和 could hide a name,
 * and only an ellipsis of numbers two (“一圈一带”). Measured on 16,000 texts: of 3,200 such lists before 大 two lack a name, and both are faults.
 */
export function lacksOne(parts: readonly string[], names: readonly string[], sumsUp: boolean): boolean {
  const all = parts.flatMap((part) => part.split(anyJoin));
  return (
    all.length === names.length &&
    !names.some((name) => twoInOne.test(name)) &&
    // 东部、南部和西部4个园区: what is counted may lie at the places named.
    (sumsUp || parts.length === all.length) &&
    // 促转型、惠民生、抓改革: all begin with a verb, or none.
    new Set(names.slice(1).map((name) => leadOfList.test(name))).size === 1 &&
    // 拳击、击剑、现代五项: one sport.
    !/\s$|为主?$|^(?:现代|铁人|[男女]子)$/u.test(names.at(-1) as string)
  );
}
const anyJoin = /以及|[和与及]/;
/** “一圈一带”, 南北河 */
const twoInOne = /东西(?!部)|南北|[一两三四五六七八九]\p{Script=Han}{1,2}[一两三四五六七八九]\p{Script=Han}/u;

/** Two names of one make, without words of a sentence: 科尔沁、浑善达克两大沙地, not 统筹城乡发展、加快三大…. Of 516 such pairs one is not what is counted. */
export function areAlike([first = '', last = '', ...more]: readonly string[]): boolean {
  const own = first.replace(wordsBeforePair, '');
  return (
    more.length === 0 &&
    own.length > 1 &&
    last.length > 1 &&
    /^[\p{Script=Han}A-Za-z]/u.test(own) &&
    isName(own) &&
    !inPair.test(last) &&
    last.replace(wordsBeforePair, '') !== '' &&
    !anyJoin.test(own + last) &&
    !/[的‘’\d]|^[对将把被经已]|一[个条项]/.test(own + last) &&
    Math.abs(own.length - last.length) <= 2
  );
}
const wordsBeforePair = new RegExp(`^.*(?:${leadingVerbs}|${openingWords})`, 'u');
const inPair = new RegExp(leadingVerbs, 'u');

/**
 * Whether what stands before a count that it does not fit is all one list, so that a name is missing or too many: names of one make, none
 * with words of a sentence before it (作出建设甲、乙、丙五大…) and no list in the list (甲、乙港和丙、丁三大港). Two of a kind are often the last of
 * another list (低保、残疾人两项补贴).
 */
export function isOneList(parts: readonly string[], count: Decimal): boolean {
  if (
    count.lte(2) ||
    parts.slice(0, -1).some((part) => joined.test(part)) ||
    parts.some((part) => /的|为主$|南北/.test(part))
  )
    return false;
  const [first = '', ...others] = parts;
  const own = first.replace(leadOfList, '');
  const names = [own, ...others.slice(0, -1), ...(others.at(-1) ?? '').split(joined)];
  if (names.every((name) => /^[“《].*[”》]$/.test(name))) return true;
  if (
    /^就?是/.test(own) ||
    names.some((name) => /^[对将把被经已]/.test(name)) ||
    !isName(own) ||
    names.some((name) => leadOfList.test(name))
  )
    return false;
  const lengths = names.map((name) => name.length);
  return Math.max(...lengths) - Math.min(...lengths) <= (own === first ? unevenness : unevennessBehindVerb);
}
const leadOfList = new RegExp(
  `^(?:${leadingVerbs}|划定|齐聚|[聚集汇]聚|聚集|汇集|分布在|主要|特别是|从|突出|[我他]们|[全我本][国省市县区州]|\\*+)+`,
  'u',
);
/** By how many characters names of one make differ at most: 新能源、新材料、生物医药. Behind a verb, a longer one has no words of the sentence in it. */
const unevenness = 3;
const unevennessBehindVerb = 6;
