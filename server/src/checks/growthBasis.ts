/** Whether a growth in per cent follows from the levels beside it: many are reckoned at other prices, or on figures revised since. */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';

/** Output is compared at constant prices: its growth follows from nothing printed. */
const output = /生产总值|GDP|增加值|产值|(?:经济|工业|产业|生产|^|[，；、])总量|用电|能耗|人均(?!可支配|纯)/;
/** Investment and retail sales are compared with figures revised since, revenue on one basis of taxes. */
const revised = /财政[^，。；]{0,6}(?:收入|支出)|财力|预算收入|税收|投资|零售|消费/;
const otherBasis = /可比|不变价|实际|扣除(?!标准|额)|剔除|同口径|名义|价格因素/;
/** Farthest before the first figure that words about it are looked for, in characters. */
const reach = 60;

/**
 * What a growth is reckoned on: the levels as they are printed; levels revised since, so that it is near what they give; or prices and bases
 * of its own. `from` is the first figure of them all.
 */
export function growthBasis(
  document: DocumentAnalysis,
  from: FigureMention,
  rate: FigureMention,
): 'printed' | 'revised' | 'other' {
  const { text = '' } = document.sentences[from.sentence] ?? {};
  const [start] = from.inSentence;
  const lead = text.slice(Math.max(0, start - reach), start);
  if (from.sentence !== rate.sentence || from.fact.basis !== undefined || rate.fact.basis !== undefined) return 'other';
  if (otherBasis.test(lead + text.slice(start, rate.inSentence[1]))) return 'other';
  // 生产总值一年一个新台阶，从…: the subject may stand a clause before.
  const subject = `${/[^；。]*$/.exec(lead)?.[0] ?? ''}|${from.fact.indicator?.value ?? ''}`;
  return output.test(subject) ? 'other' : revised.test(subject) ? 'revised' : 'printed';
}
