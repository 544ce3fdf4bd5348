/** The indicators of Chinese government statistics, and which of them the words beside a figure name. */

import { gated } from '../base/gated.ts';
import { isHan } from '../base/han.ts';
import type { Indicator } from './indicatorRow.ts';
import { indicatorsEconomy } from './indicatorsEconomy.ts';
import { indicatorsFinance } from './indicatorsFinance.ts';
import { indicatorsFurther } from './indicatorsFurther.ts';
import { indicatorsLand } from './indicatorsLand.ts';
import { indicatorsNetworks } from './indicatorsNetworks.ts';
import { indicatorsPeople } from './indicatorsPeople.ts';
import { leadWords } from './indicatorWords.ts';
import { longestUpTo, trieOfEnds } from './wordTrie.ts';

export const indicators: readonly Indicator[] = [
  ...indicatorsEconomy,
  ...indicatorsFinance,
  ...indicatorsPeople,
  ...indicatorsLand,
  ...indicatorsNetworks,
  ...indicatorsFurther,
];

/** Words that end like an indicator and are none. */
const noIndicators: readonly string[] = [
  '高速出口',
  '高速公路出口',
  '安全出口',
  '地铁出口',
  '匝道出口',
  '隧道出口',
  '方便出口',
  '扩大进口',
  '专利产品产量',
];

const endsInShare = gated(/比[重例率]$/);

/** One spelling for what is written in several ways: full width, quotes, definitions in brackets, the usual denominators of shares. */
function plain(words: string): string {
  const text = isHan(words)
    ? words
    : words
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[\s_“”‘’"'《》〈〉「」]|\([^()]*\)/g, '');
  if (!endsInShare.test(text)) return text;
  return text
    .replace(/([占与])(?:国内|地区)?生产总值/, '$1GDP')
    .replace(/占规模以上工业/, '占规上工业')
    .replace(/(?:的?比[重例率])+$/, '比重');
}

const rowOf = new Map<string, Indicator | null>([
  ...noIndicators.map((words) => [words, null] as const),
  ...indicators.flatMap((row) => row.aliases.map((alias) => [plain(alias), row] as const)),
]);
const spellings = trieOfEnds(
  [...rowOf].filter(([alias]) => alias.length > 1),
  ([alias]) => alias,
);

/** What may follow the name of a level and speaks of its growth. */
const growthWords = gated(
  /(?:同比|环比|年均|平均|名义|实际|累计)*(?:增速|增幅|增长率|增长速度|涨幅|涨跌幅|降幅|减幅)$/,
);

/**
 * Words before the alias that make it another quantity which the table has no row for (人均, 占, 每), or that join it to a second
 * subject (城镇和农村居民…): the figure is then not known to be the row's.
 */
const otherQuantity = gated(
  /占(?!地)|[、,;:]|(?:比|较|非|均|每[\p{Script=Han}\d]{0,4}|单|亩|(?<!以上|法人|企业)单位|万元|亿元|相当于|剔除|扣除|不含|除|和|与|及|或|\/)$/u,
);

const leads = leadWords.filter((word) => word.length > 1).join('|');
/** Verbs and particles around a scope (全市实现生产总值, 年产量) are no part of a modifier. */
const leadsAround = new RegExp(`^(?:的|${leads})+|(?:的|(?<![青少老成幼])年|${leads})+$`, 'gu');

export interface FoundIndicator {
  readonly indicator: Indicator;
  /** What stands before the name and makes it a narrower fact (`制造业中长期` of 制造业中长期贷款余额); '' where nothing does. */
  readonly modifier: string;
}

/** The indicator that a noun phrase beside a figure names: the row with the longest spelling that ends the phrase, or null. */
export function findIndicator(words: string): FoundIndicator | null {
  const text = plain(words);
  // 税收收入占一般公共预算收入 says 比重 without the word.
  const found = (text.includes('占') ? endingOf(plain(`${text}比重`)) : undefined) ?? endingOf(text);
  if (found !== undefined) return found;
  const level = growthWords.without(text);
  const ofLevel = level === text ? undefined : endingOf(level);
  return ofLevel && ofLevel.indicator.nature !== 'rate' ? ofLevel : null;
}

/** Undefined where no spelling ends the text, null where one does and yet the text does not speak of its row. */
function endingOf(text: string): FoundIndicator | null | undefined {
  const spelling = longestUpTo(spellings, text, text.length);
  if (spelling === undefined) return undefined;
  const [alias, indicator] = spelling;
  if (!indicator) return null;
  if (alias === text) return indicator.needsModifier ? null : { indicator, modifier: '' };
  const before = text.slice(0, -alias.length).replace(/^[、,;:]+/, '');
  if (otherQuantity.test(before)) return null;
  const modifier = before.replace(leadsAround, '');
  return indicator.needsModifier && modifier === '' ? null : { indicator, modifier };
}
