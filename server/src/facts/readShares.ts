/** A whole, a part of it and the part's share: 41个行业中，26个行业增长，占63.4%; 总投资500亿元，其中工业200亿元，占40%. */
import { dimensionOf } from '../lexicon/units.ts';
import type { BlockRelation } from './blockRelation.ts';
import { isAmount, isInName, type SentenceFigure, type SentenceFigures } from './sentenceFigures.ts';

type Share = Extract<BlockRelation, { kind: 'share-of' }>;

/** Longest words between two figures of one relation, in characters. */
const reach = 30;

export function readShares(text: string, sentences: readonly SentenceFigures[]): readonly Share[] {
  const before: SentenceFigure[] = [];
  return sentences.flatMap(({ figures }) => {
    const found = figures.flatMap((share, i): readonly Share[] => {
      if (!isShare(share)) return [];
      const named = ofWritten(text, figures, i) ?? ofNamed(text, figures, i, before);
      if (named) return [named];
      const [part, at] = amountBefore(text, figures, i);
      const [whole] = part ? amountBefore(text, figures, at) : [];
      if (!part || !whole || !sameUnit(part, whole)) return [];
      const toPart = text.slice(whole.figure.span.end, part.figure.span.start);
      const toShare = text.slice(part.figure.span.end, share.figure.span.start);
      if (toPart.length > reach || toShare.length > reach) return [];
      if (!speaksOfWhole(toPart, toShare) || elsewhere.test(toPart + toShare)) return [];
      return [relation(whole, part, share)];
    });
    for (const figure of figures) before.push(figure);
    return found;
  });
}

const relation = (whole: SentenceFigure, part: SentenceFigure, share: SentenceFigure): Share => ({
  kind: 'share-of',
  whole: whole.index,
  part: part.index,
  share: share.index,
});

/** 完成投资689亿元，为计划706亿元的97.6%: the whole is written between the two. */
function ofWritten(text: string, figures: readonly SentenceFigure[], at: number): Share | null {
  const [part, whole, share] = figures.slice(Math.max(0, at - 2), at + 1);
  if (!part || !whole || !share || !isAmount(part) || !isAmount(whole) || !sameUnit(part, whole)) return null;
  const toWhole = text.slice(part.figure.span.end, whole.figure.span.start);
  const toShare = text.slice(whole.figure.span.end, share.figure.span.start);
  return toShare === '的' && isOf.test(toWhole) && !elsewhere.test(toWhole) ? relation(whole, part, share) : null;
}
const isOf = /^，(?:仅|只|已|约)?(?:为|是|占|相当于|完成)[^，。；：、]{0,16}$/;

/** 生产总值600亿元。非公经济增加值369亿元，占GDP比重61.5%: the whole is named, and its figure stands before in the paragraph. */
function ofNamed(
  text: string,
  figures: readonly SentenceFigure[],
  at: number,
  earlier: readonly SentenceFigure[],
): Share | null {
  const share = figures[at] as SentenceFigure;
  const [part, partAt] = amountBefore(text, figures, at);
  if (!part) return null;
  const name = namedWhole.exec(text.slice(part.figure.span.end, share.figure.span.start))?.[1];
  if (name === undefined) return null;
  const candidates = [...earlier.slice(-far), ...figures.slice(Math.max(0, partAt - far), partAt)];
  const whole = candidates.findLast((one) => isAmount(one) && sameUnit(one, part) && isNamed(one, name));
  return whole ? relation(whole, part, share) : null;
}
/** Farthest back that a whole is looked for, in figures. */
const far = 8;
const namedWhole =
  /^(?:，[^，。；]{0,8}[增长下降]{2}[^，。；]{0,8})?[，、（(]约?占(?:全[市省县区州国])?((?:地区|国内)?生产总值|GDP|(?:外贸)?进出口(?:总[额值])?|(?:一般公共预算|财政)收入|固定资产投资)的?(?:比重|比例)?(?:为|达到?|约)*$/;
const isProduct = /^(?:地区|国内)?生产总值$|^GDP$/;

/** Whether the words right before a figure are the name. */
function isNamed({ fact }: SentenceFigure, name: string): boolean {
  const own = fact.indicator?.inherited ? undefined : fact.indicator?.value;
  if (own === undefined) return false;
  return isProduct.test(name) ? isProduct.test(own.replace(/^全[市省县区州国](?:实现)?/, '')) : own.endsWith(name);
}

/** Words that make the share one of something else, or of another time. */
const elsewhere = /上年|去年|同期|累计|分别|目标|每|平均|人均|。|；/;

/** A part's growth may stand between it and its share, and the whole's own between the two. */
const between = 2;

function amountBefore(
  text: string,
  figures: readonly SentenceFigure[],
  at: number,
): readonly [SentenceFigure | undefined, number] {
  for (let i = at - 1; i >= Math.max(0, at - 1 - between); i--) {
    const entry = figures[i] as SentenceFigure;
    if (isInName(text, figures, i)) continue;
    if (isAmount(entry)) return [entry, i];
    if (isShare(entry)) break;
  }
  return [undefined, -1];
}

const isShare = ({ figure: { quantity }, fact }: SentenceFigure): boolean =>
  quantity.unit === '%' && quantity.values.length === 1 && fact.measure === 'share';

/** Written in one unit, or things of one kind counted by one word: 41个行业 and 26个行业. */
const sameUnit = (a: SentenceFigure, b: SentenceFigure): boolean =>
  a.figure.quantity.unit === b.figure.quantity.unit ||
  (dimensionOf(a.figure.quantity.unit).startsWith('money') &&
    dimensionOf(a.figure.quantity.unit) === dimensionOf(b.figure.quantity.unit));

const among = /^[^，。；]{0,14}(?:中|里|当中)，(?:已?有|其中)?[^，。；]{0,6}$/;
const ofWhole = /^[^，。；]{0,10}[，（(；、]其中[：:，]?[^，。；]*$/;
const bareShare =
  /(?:^|[，、（(])(?:约?占|占比|约?占其|比重|占总[数量额]的?|占全部的?|占比[为达])(?:比重|比例)?(?:为|达到?|约)?$/;
const shareOfTotal = /[，、（(](?:约?占)(?:总[数量额]|全部)的?(?:比重|比例)?(?:为|达到?|约)?$/;
const ratePattern = /，[^，。；]{0,8}?(\p{Script=Han}{2})(?:率|面)(?:为|达到?)?$/u;

function speaksOfWhole(toPart: string, toShare: string): boolean {
  if (shareOfTotal.test(toShare) && /^[^。；]{0,16}$/.test(toPart)) return true;
  const isAmong = among.test(toPart);
  if (bareShare.test(toShare)) return isAmong || ofWhole.test(toPart);
  if (!isAmong) return false;
  // 35批次不合格，抽查不合格率35.4%: the rate is named after what the part did.
  const stem = ratePattern.exec(toShare)?.[1];
  return stem !== undefined && toShare.slice(0, toShare.lastIndexOf('，')).includes(stem);
}
