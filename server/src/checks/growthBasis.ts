/** Whether a growth in per cent follows from the levels beside it: many are reckoned at other prices, or on figures revised since. */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';

/** Output is compared at constant prices, investment and retail sales with figures revised since, revenue on one basis of taxes: their averages follow from nothing printed. */
const revised =
  /财政[^，。；]{0,6}(?:收入|支出)|财力|预算收入|税收|生产总值|GDP|增加值|产值|(?:经济|工业|产业|生产|^|[，；、])总量|投资|零售|消费|用电|能耗|人均(?!可支配|纯)/;
const otherBasis = /可比|不变价|实际|扣除(?!标准|额)|剔除|同口径|名义|价格因素/;
/** Farthest before the first figure that words about it are looked for, in characters. */
const reach = 60;

/** Whether a growth can be reckoned from the levels as they are printed; `from` is the first figure of them all. */
export function isNominal(document: DocumentAnalysis, from: FigureMention, rate: FigureMention): boolean {
  const { text = '' } = document.sentences[from.sentence] ?? {};
  const [start] = from.inSentence;
  // 生产总值一年一个新台阶，从…: the subject may stand a clause before.
  const part = /[^；。]*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  return (
    from.sentence === rate.sentence &&
    from.fact.basis === undefined &&
    rate.fact.basis === undefined &&
    !revised.test(part) &&
    !revised.test(from.fact.indicator?.value ?? '') &&
    !otherBasis.test(text.slice(Math.max(0, start - reach), rate.inSentence[1]))
  );
}
