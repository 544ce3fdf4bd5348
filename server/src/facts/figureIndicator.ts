/** What a figure measures, in the words of the text. */
import { findIndicator } from '../lexicon/indicators.ts';
import type { FigureProposal } from '../mentions/proposal.ts';
import type { Fact, Measure } from './fact.ts';
import { isCounted } from './figureMeasure.ts';
import { completed, countLead, type FigurePhrase, nounAfter } from './figurePhrase.ts';

export interface StatedIndicator {
  readonly value: string;
  /** Taken from a figure before in the same sentence. */
  readonly inherited: boolean;
  /** Words before a counted noun (认定300家高新技术企业): what was done to it, and so a fact of its own. */
  readonly lead?: string;
}

/** The table's row for an indicator's words, as parts of a fact. */
export function rowOf({ value, lead = '' }: StatedIndicator): Pick<Fact, 'indicatorId' | 'indicatorModifier'> {
  const found = findIndicator(value);
  const modifier = lead + (found?.modifier ?? '');
  return {
    ...(found ? { indicatorId: found.indicator.id } : {}),
    ...(modifier === '' ? {} : { indicatorModifier: modifier }),
  };
}

export interface IndicatorPlace {
  readonly figure: FigureProposal;
  /** The figure as written. */
  readonly written: string;
  readonly measure: Measure;
  readonly phrase: FigurePhrase;
  /** The words of the phrase without a place before them. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Indicator of the figure before in the same sentence. */
  readonly previous: string | undefined;
}

const own = (value: string): StatedIndicator => ({ value, inherited: false });

/** Verbs of giving and getting money: 安排10.9亿元支持…. Alone they name nothing. */
const spending = /^(?:安排|用好|统筹|投入|争取|发放|落实|下达|筹措|拨付|兑现|投资|获得|获|提供|使用|新增)$/;
/** Nouns of money that follow a sum: 40.1亿元增发国债资金. */
const moneyNoun = /(?:资金|债券?|国债|补贴|补助|贷款|基金|投资|红包|消费券|奖励)$/;

export function indicatorOf(place: IndicatorPlace): StatedIndicator | undefined {
  const { figure, phrase, words, before, after, measure, previous } = place;
  if (figure.form === 'list') return listed(place);
  const share = /^占(.{1,12}?)(?:的?(?:比重|比例)|的)?$/.exec(words);
  if (share && measure === 'share')
    return { value: `${previous ?? ''}占${share[1]}比重`, inherited: previous !== undefined };
  const counted = isCounted(figure.quantity.unit) && !after.startsWith('的') ? nounAfter(after) : '';
  // 185个重点项目 names what it counts after the figure; what stands before it is a verb, but for 新增 and its like.
  if (counted) {
    const value = (countLead.exec(before)?.[0] ?? '') + counted;
    return words === '' ? own(value) : { ...own(value), lead: words };
  }
  if (spending.test(words)) {
    const money = nounAfter(after);
    return moneyNoun.test(money) ? own(money) : undefined;
  }
  const full = completed(phrase, words, previous);
  if (full.length >= 2) return { value: full, inherited: full !== words };
  const continues = phrase.verb !== undefined || phrase.share || measure === 'growth' || measure === 'change';
  return continues && previous !== undefined ? { value: previous, inherited: true } : undefined;
}

/** 三大平台 counts 平台; 六个方面 counts what is named with it. */
function listed({ written, after }: IndicatorPlace): StatedIndicator | undefined {
  const noun = written.replace(/^[\d一二两三四五六七八九十百]+(?:大|个|项|条|类|种|件)?/, '') || nounAfter(after);
  return noun.length >= 2 ? own(noun) : undefined;
}

/** One name for what texts call by several. */
const propertyNames: Readonly<Record<string, string>> = {
  年产: '年产量',
  年产能: '年产量',
  设计产能: '年产量',
  投资: '总投资',
  投资额: '总投资',
  占地: '占地面积',
  建筑面积: '总建筑面积',
  总长: '全长',
};

/** What a property is called: 总投资, 占地面积; a size without a word for it (300兆瓦储能) stays open. */
export const propertyName = (words: string | undefined): StatedIndicator | undefined =>
  words === undefined ? undefined : own(propertyNames[words] ?? words);
