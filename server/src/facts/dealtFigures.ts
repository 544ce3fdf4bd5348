/**
 * Figures dealt out in order: 交通、能源、水利分别完成投资3252亿元、2140亿元、748亿元. Either all of them get their subject or none:
 * half a guess would be wrong.
 */
import { gated } from '../base/gated.ts';
import { findIndicator } from '../lexicon/indicators.ts';
import { type FigurePhrase, readPhrase, withoutLead } from './figurePhrase.ts';
import { splitScope } from './figureScope.ts';

export interface Deal {
  /** What all the figures share: the verb, the comparison. */
  readonly phrase: FigurePhrase;
  /** Indicators in the order of the figures; none where they do not come out even. */
  readonly subjects: readonly (string | undefined)[];
}

/**
 * @param before the clause up to the first figure, with 分别 in it.
 * @param levels indicators of the sentence's figures before, undefined where not known; 同比分别增长23.3%、21.8% speaks of them.
 * @param figures how many figures follow one another.
 * @param items what a count right before lists, with the noun that it counts (甲、乙两大产业|产值分别增长3%、5%).
 */
export function dealOf(
  before: string,
  phrase: FigurePhrase,
  levels: readonly (string | undefined)[],
  figures: number,
  { items, noun }: { readonly items: readonly string[]; readonly noun: string },
): Deal {
  const at = before.lastIndexOf('分别');
  const common = at < 0 ? '' : readPhrase(before.slice(at + 2)).withLead;
  const ahead =
    at < 0
      ? splitScope(phrase.words).words
      : splitScope(
          withoutLead(before.slice(0, at).replace(/(?:同比|环比|年均|平均|累计|、|，|[较比][^，。；]{2,10})+$/, '')),
        ).words;
  const quantityOfItems = ahead.startsWith(noun) ? ahead.slice(noun.length) : ahead;
  if (items.length === figures && quantity.test(quantityOfItems))
    return { phrase, subjects: items.map((item) => item + noun.replace(/^.*(?=..$)/u, '') + quantityOfItems + common) };
  const subjects = dealtSubjects(ahead, common, figures);
  if (subjects.length === figures) return { phrase, subjects };
  // 甲、乙产值分别突破千亿元: each of them.
  if (figures === 1 && subjects.length > 1) return { phrase, subjects: [ahead + common] };
  const told = ahead === '' && levels.length >= figures ? levels.slice(-figures) : [];
  return { phrase, subjects: told.every((level) => level !== undefined) ? told : [] };
}

/** 增长最快的行业为甲业、乙业和丙业，分别增长…; 事故宗数、死亡人数，分别下降…: what the clause before lists, as many as there are figures. */
export function listedBefore(clause: string, figures: number): Deal['subjects'] {
  const list = /(?:为|是|：|包括)([^，；：]{2,40})$/.exec(clause)?.[1] ?? (/\d/.test(clause) ? '' : clause);
  const items = saidOfAll.without(list).split(/[、和与]/);
  return figures > 1 && items.length === figures && items.every((item) => item.length >= 2 && !/\d/.test(item))
    ? items
    : [];
}

/** 总产值、总收入|全部实现翻番. */
const saidOfAll = gated(
  /(?<=\p{Script=Han}{2})(?:全部|双双|[均都](?=实现|保持|达到|突破)|稳步|快速|持续|平稳|全面|实现|保持|再创)\p{Script=Han}{2,8}$/u,
);

/** 钢铁、光电、装备 of 重点发展钢铁、光电、装备三大产业: what stands before a count that lists it. */
export function itemsBefore(text: string, count: string): readonly string[] {
  const list = /[^，；：。]*$/.exec(text.slice(0, -count.length))?.[0] ?? '';
  return list.includes('、') ? withoutLead(list).split(/[、和与]/) : [];
}

const joined = gated(/[、和与]/);

/** 城镇和农村居民人均可支配收入51200元、23200元: as many subjects of one indicator as figures, with no 分别 between. */
export function isEven(words: string, figuresInRow: () => number): boolean {
  if (pairs.some(([both]) => words.startsWith(both)) && findIndicator(words) !== null) return figuresInRow() === 2;
  if (!joined.test(words)) return false;
  const parts = words.split(/[、和与]/);
  return (
    parts.every((part) => part.length >= 2) &&
    findIndicator(parts.at(-1) as string) !== null &&
    parts.length === figuresInRow()
  );
}

/** One word for two subjects (城乡居民收入分别增长5%和6%). */
const pairs: readonly (readonly [string, readonly [string, string]])[] = [
  ['城乡低保', ['城市低保', '农村低保']],
  ['城乡', ['城镇', '农村']],
  ['省市', ['省级', '市级']],
];

/** 其中一二三产业分别增长3%、5%、6%: by their value added. */
const threeSectors = /^(?:一、?二、?三次?|三次)产业(?:增加值)?$/;

/** Nouns that name a quantity of something, whole, so that the last subject can be parted from them. */
const quantity =
  /(?:用户规模|市场规模|规模|零售额|销售额|交易额|出口额|进口额|营业额|营业收入|销售收入|业务收入|收入|支出|投资额|完成投资|投资|产量|销量|总产值|产值|增加值|税收|贷款余额|存款余额|余额|面积|人数|里程|覆盖率|普及率|比重|占比|进出口|出口|进口|\p{Script=Han}{2}率)$/u;

/** Subjects before 分别, and the words between 分别 and the first figure that belong to all of them (`完成投资`). */
function dealtSubjects(subjects: string, common: string, figures: number): readonly string[] {
  if (common === '' && threeSectors.test(subjects)) return ['第一产业增加值', '第二产业增加值', '第三产业增加值'];
  const pair = pairs.find(([both]) => subjects.startsWith(both));
  if (pair) return pair[1].map((one) => one + subjects.slice(pair[0].length) + common);
  const parts = partsOf(subjects, figures);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.some((part) => part === '')) return [];
  if (common.length >= 2) return parts.map((part) => part + common);
  const shared = sharedEnding(parts[0] as string, last);
  const isRate = findIndicator(last)?.indicator.nature === 'rate';
  const isKnown = quantity.test(shared) || findIndicator((parts[0] as string) + shared) !== null;
  return parts.map((part, i) => {
    if (i === parts.length - 1 || shared.length < 2 || part.length >= last.length) return part;
    // 新能源汽车、智能家电、智能手机零售额: what names no indicator by itself takes the last one's; 户籍人口和常住人口城镇化率: one of another kind as well.
    const found = findIndicator(part)?.indicator;
    const isOther = found === undefined || (isRate && found.nature !== 'rate');
    return part.length <= 3 || (isKnown && isOther) ? part + shared : part;
  });
}

/** 货物贸易、服务贸易及其他项目 are two or three, as many as there are figures. */
const partsOf = (subjects: string, figures: number): readonly string[] =>
  [/[、和及与]/, /、/, /[和及与]/]
    .map((mark) => subjects.split(mark).map((part) => part.trim()))
    .find(({ length }) => length > 1 && length === figures) ?? subjects.split(/[、和及与]/).map((part) => part.trim());

/**
 * What the last subject carries for all: 居民人均可支配收入 of 城镇、农村居民人均可支配收入, 产量 of 苹果、中药材产量. The longest ending that makes an
 * indicator of the first subject, or where the table knows none, what stands behind as many characters as the first has.
 */
function sharedEnding(first: string, last: string): string {
  const owned = last.lastIndexOf('的');
  if (owned > 0 && quantity.test(last)) return last.slice(owned + 1);
  for (let at = 1; at < last.length - 1; at++) {
    const found = findIndicator(first + last.slice(at));
    if (found && (found.modifier === first || found.modifier === '')) return withoutRepeat(first, last.slice(at));
  }
  return first.length <= 3 ? last.slice(first.length) : (quantity.exec(last)?.[0] ?? '');
}

/** 城镇居民 takes 人均可支配收入 of 居民人均可支配收入, 运输业 takes 增加值 of 服务业增加值: no thing is named twice. */
function withoutRepeat(first: string, ending: string): string {
  for (let length = Math.min(4, ending.length - 2); length > 0; length--)
    if (first.endsWith(ending.slice(0, length))) return ending.slice(length);
  const behind = first.endsWith('业')
    ? /^\p{Script=Han}{1,6}?业(?=\p{Script=Han}{2})/u.exec(ending)?.[0].length
    : undefined;
  return ending.slice(behind ?? 0);
}
