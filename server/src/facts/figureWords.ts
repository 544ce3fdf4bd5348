/** A figure with the words round it that may speak of it. */
import { gated } from '../base/gated.ts';
import { passedMark } from '../lexicon/indicatorWords.ts';
import type { FigureProposal } from '../mentions/proposal.ts';
import { isCounted, isPhysical } from './figureMeasure.ts';
import { clauseStart, figureAt, nextMention, type SentenceReading, withoutDates } from './sentenceReading.ts';
import type { StatedFact } from './statedFact.ts';

export interface FigureWords {
  /** Of the proposal. */
  readonly index: number;
  readonly figure: FigureProposal;
  readonly written: string;
  /** Where its clause starts, and where the words before it do that may speak of it. */
  readonly clause: number;
  readonly left: number;
  /** Those words, dates taken out. */
  readonly before: string;
  readonly after: string;
  /** The same over the figures that follow. */
  readonly beyond: string;
}

/** What was read of the figure before in the sentence. */
export interface PreviousFigure {
  readonly fact: StatedFact;
  /** Where the words that may speak of it start, and where it ends. */
  readonly left: number;
  readonly end: number;
  readonly written: string;
}

/** Longest noun that is looked for after a figure, in characters. */
const nounReach = 30;

export function wordsRound(
  sentence: SentenceReading,
  figure: FigureProposal,
  index: number,
  previous: PreviousFigure | undefined,
): FigureWords {
  const { text } = sentence;
  const { start, end } = figure.span;
  const clause = clauseStart(sentence, start);
  const left = Math.max(previous === undefined ? sentence.start : leftOf(text, previous, start), clause);
  return {
    index,
    figure,
    written: text.slice(start, end),
    clause,
    left,
    before: withoutDates(sentence, left, index),
    after: afterFigure(sentence, index),
    beyond: text.slice(end, Math.min(end + nounReach, sentence.end)),
  };
}

/** The words up to the next mention; of 21项|121条惠企政策 those behind the second count. */
function afterFigure(sentence: SentenceReading, index: number): string {
  const own = figureAt(sentence, index);
  const next = index + 1 < sentence.last ? figureAt(sentence, index + 1) : null;
  if (own === null) return '';
  const { end } = own.span;
  const isTwofold = next?.span.start === end && next.form === 'plain' && isSecond(sentence.text, own, next);
  const from = isTwofold ? next.span.end : end;
  const rate = exchange.exec(sentence.text.slice(from, from + nounReach))?.[0].length ?? 0;
  let last = isTwofold ? index + 1 : index;
  while (rate > 0 && last + 1 < sentence.last && nextMention(sentence, last) < from + rate) last++;
  return sentence.text.slice(from + rate, Math.min(from + rate + nounReach, nextMention(sentence, last)));
}

/** 700万印尼盾（1美元约合1.55万印尼盾）的补贴: what stands between and speaks of neither. */
const exchange = gated(/^（1\p{Script=Han}{1,6}[约折]?[合兑][^（）]{2,20}）/u);

/** Whether what a figure counts is told by the next one in another unit (26户|118人, 599处|2685公顷，); 3个|千亿元集群 is another thing. */
const isSecond = (text: string, own: FigureProposal, { span, quantity }: FigureProposal): boolean =>
  isCounted(own.quantity.unit) &&
  !/^[百千万亿]/.test(text.charAt(span.start)) &&
  (isCounted(quantity.unit) || (isPhysical(quantity.unit) && /^[，。；、）]?$/.test(text.charAt(span.end))));

/** 在新的基础上, （以下简称甲）: what stands between and speaks of neither. */
const asides = /在\p{Script=Han}{2,6}的?基础上|（以下简称[^）]{1,16}）/gu;
const mayBeAside = gated(/基础上|（以下简称/);
/** 亿元以上, 千万元, 三类. */
const classSize = gated(/(?:以上|以下|[级类种])$|^[百千万亿]+元$/);

/** Where the words of a figure start: behind the figure before, but for one that is a part of them (亿元以上项目27个, 三类案件12起). */
function leftOf(text: string, { fact, left, end, written }: PreviousFigure, figure: number): number {
  const words = text.slice(end, figure);
  const between = mayBeAside.test(words) ? words.replace(asides, '') : words;
  const isClass = classSize.test(written);
  if (isClass && /^(?!占|达|的)\p{Script=Han}{2,10}$/u.test(between)) return left;
  // 六大产业链|产值: the things that a list counts.
  const things = fact.measure === 'count' ? listedThings.exec(written)?.[1] : undefined;
  if (things !== undefined && quantityOf.test(between)) return end - things.length;
  return end + (passedMark.exec(between)?.[0].length ?? 0);
}

/** 六大产业链: a list by its number. */
export const listedThings = /^[一二三四五六七八九十两\d]{1,3}大(\p{Script=Han}{2,10})$/u;
const quantityOf =
  /^(?:的|总|年|完成|实现)?(?:增加值|产值|规模|投资|收入|销售额|销售收入|营业收入|营收|利润|产量|面积|人口|余额|占比|比重|增速|增长)(?!\p{Script=Han}{6})/u;
