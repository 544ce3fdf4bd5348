/** A whole, a part of it and the part's share: 41个行业中，26个行业增长，占63.4%; 总投资500亿元，其中工业200亿元，占40%. */
import { gated } from '../base/gated.ts';
import { findIndicator } from '../lexicon/indicators.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { BlockRelation } from './blockRelation.ts';
import { isAmount, isInName, type SentenceFigure, type SentenceFigures } from './sentenceFigures.ts';

type Share = Extract<BlockRelation, { kind: 'share-of' | 'share-of-indicator' }>;
type ShareOf = Extract<Share, { kind: 'share-of' }>;

/** Longest words between two figures of one relation, in characters. */
const reach = 30;

export function readShares(text: string, sentences: readonly SentenceFigures[]): readonly Share[] {
  const before: SentenceFigure[] = [];
  return sentences.flatMap(({ figures }) => {
    let last: Listed | null = null;
    const found = figures.flatMap((share, i): readonly Share[] => {
      if (!isShare(share)) return [];
      const of = ofWritten(text, figures, i) ?? ofAmount(text, figures, i) ?? ofSameWhole(text, figures, i, last);
      if (of) last = { of, whole: wholeOf(figures, of), share };
      if (of) return [of];
      const named = ofNamed(text, figures, i, before);
      return named ? [named] : [];
    });
    for (const figure of figures) before.push(figure);
    return found;
  });
}

/** A share with its whole, for the parts that follow in its list. */
interface Listed {
  readonly of: ShareOf;
  readonly whole: SentenceFigure | undefined;
  readonly share: SentenceFigure;
}

const wholeOf = (figures: readonly SentenceFigure[], { whole }: ShareOf): SentenceFigure | undefined =>
  figures.find(({ index }) => index === whole);

/** 41个行业中，26个增长，占63.4%; 总投资500亿元，其中工业200亿元，占40%. */
function ofAmount(text: string, figures: readonly SentenceFigure[], at: number): ShareOf | null {
  const share = figures[at] as SentenceFigure;
  const [part, partAt] = amountBefore(text, figures, at);
  const [whole] = part ? amountBefore(text, figures, partAt) : [];
  if (!part || !whole || !sameUnit(part, whole)) return null;
  const toPart = ownGrowth
    .without(text.slice(whole.figure.span.end, part.figure.span.start))
    .replace(/。\s*(?=其中)/, '，');
  const toShare = ownGrowth.without(text.slice(part.figure.span.end, share.figure.span.start));
  if (toPart.length > reach || toShare.length > reach) return null;
  const around = text.slice(Math.max(0, whole.figure.span.start - 8), part.figure.span.start);
  if (!speaksOfWhole(toPart, toShare, around) || elsewhere.test(toPart + toShare)) return null;
  return relation(whole, part, share);
}

/** ，比上年增长5%: how the figure before has changed. */
const ownGrowth = gated(
  /^[，、](?:同比|[比较][^，。；：、]{1,6})?(?:净?增[长加]|提高|下降|减少|上升)[^，。；：、]{1,10}(?=[，。；、（])/,
);

/** 其中甲80亿元，占40%；乙60亿元，占30%: the next part of the whole that the share before was of. */
function ofSameWhole(
  text: string,
  figures: readonly SentenceFigure[],
  at: number,
  last: Listed | null,
): ShareOf | null {
  const share = figures[at] as SentenceFigure;
  const [part] = amountBefore(text, figures, at);
  if (!last?.whole || !part || part.figure.span.start < last.share.figure.span.end) return null;
  if (!sameUnit(part, last.whole)) return null;
  const toPart = ownChange.without(text.slice(last.share.figure.span.end, part.figure.span.start));
  const toShare = ownGrowth.without(text.slice(part.figure.span.end, share.figure.span.start));
  if (!/^[，；、][^，。；：、（）]{0,14}$/.test(toPart) || /其中|累计|上年|同期/.test(toPart)) return null;
  return nextShare.test(toShare) ? relation(last.whole, part, share) : null;
}
const nextShare = /^[^，。；]{0,12}[，、（(](?:约?占|占比|比重|占比重)(?:为|达到?|约)?$/;
/** ，比上年提高1.2个百分点: how the share before has changed. */
const ownChange = gated(/^[，、][^，。；]{0,14}个百分点/);

const relation = (whole: SentenceFigure, part: SentenceFigure, share: SentenceFigure): ShareOf => ({
  kind: 'share-of',
  whole: whole.index,
  part: part.index,
  share: share.index,
});

/** 完成投资689亿元，为计划706亿元的97.6%: the whole is written between the two. */
function ofWritten(text: string, figures: readonly SentenceFigure[], at: number): ShareOf | null {
  const [part, whole, share] = figures.slice(Math.max(0, at - 2), at + 1);
  if (!part || !whole || !share || !isAmount(part) || !isAmount(whole) || !sameUnit(part, whole)) return null;
  const toWhole = text.slice(part.figure.span.end, whole.figure.span.start);
  const toShare = text.slice(whole.figure.span.end, share.figure.span.start);
  return toShare === '的' && isOf.test(toWhole) && !elsewhere.test(toWhole) ? relation(whole, part, share) : null;
}
const isOf = /^，(?:仅|只|已|约)?(?:为|是|占|相当于|完成)[^，。；：、]{0,16}$/;

/**
 * 生产总值600亿元。非公经济增加值369亿元，占GDP比重61.5%: the whole is an indicator. Its figure stands before in the paragraph, or somewhere
 * in the document.
 */
function ofNamed(
  text: string,
  figures: readonly SentenceFigure[],
  at: number,
  earlier: readonly SentenceFigure[],
): Share | null {
  const share = figures[at] as SentenceFigure;
  const [part, partAt] = amountBefore(text, figures, at);
  if (!part) return null;
  const toShare = ownGrowth.without(text.slice(part.figure.span.end, share.figure.span.start));
  const { whole: name, place } = namedWhole.exec(toShare)?.groups ?? {};
  const found = name === undefined ? null : findIndicator(name);
  if (found?.modifier !== '') return null;
  const { id } = found.indicator;
  const candidates = [
    ...(common.test(id) ? earlier.slice(-far) : []),
    ...figures.slice(Math.max(0, partAt - far), partAt),
  ];
  const whole = candidates.findLast(
    (one) => isAmount(one) && sameUnit(one, part) && one.fact.indicatorId === id && isWhole(text, one),
  );
  if (whole) return place === undefined ? relation(whole, part, share) : { ...relation(whole, part, share), place };
  return { kind: 'share-of-indicator', indicator: id, place: place ?? '', part: part.index, share: share.index };
}
/** Indicators that a paragraph gives of its place alone; others it may give of something narrower. */
const common = /^(?:gdp|trade-total|budget-revenue|fiscal-revenue-total|fixed-asset-investment)$/;

/** 园区完成工业总产值1250亿元, 工业总产值51亿元，占6.7% are no wholes: nothing but the indicator is in the clause, and no share of its own behind. */
function isWhole(text: string, { figure: { span }, fact }: SentenceFigure): boolean {
  if (/^[，（][^，。；]{0,4}占/.test(text.slice(span.end, span.end + 6))) return false;
  const clause = /[^，。；：、]*$/.exec(text.slice(Math.max(0, span.start - reach), span.start))?.[0] ?? '';
  return fact.indicator?.inherited === false && nothingNarrower.without(clause).length <= fact.indicator.value.length;
}
const nothingNarrower = gated(
  /^(?:预计|其中|初步核算|全年|\d{4}年|[上下]半年|前?[一二三四]季度|年末|今年|去年|[全我][市省县区州国]|实现|完成|累计)+/,
);
/** Farthest back that a whole is looked for, in figures. */
const far = 8;
const namedWhole =
  /^[，、（(]约?占(?:全(?<place>[市省县区州国]))?(?<whole>\p{Script=Han}{2,12}?|GDP)的?(?:比重|比例)?的?(?:为|达到?|约)*$/u;

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
const shareOfCounted =
  /[，、（(]约?占[^，。；]{0,6}?(\p{Script=Han}{2})(?:总数|总量|总额|数)的?(?:比重|比例)?(?:为|达到?|约)?$/u;
const ratePattern = /，[^，。；]{0,8}?(\p{Script=Han}{2})(?:率|面)(?:为|达到?)?$/u;

/** @param around the words round the whole, up to the part. */
function speaksOfWhole(toPart: string, toShare: string, around: string): boolean {
  if (shareOfTotal.test(toShare) && /^[^。；]{0,16}$/.test(toPart)) return true;
  const isAmong = among.test(toPart);
  if (bareShare.test(toShare)) return isAmong || ofWhole.test(toPart);
  // 340个城市中，117个…，占监测城市数的34.4%: the whole is named again by what is counted.
  const counted = shareOfCounted.exec(toShare)?.[1];
  if (counted !== undefined && around.includes(counted)) return isAmong || ofWhole.test(toPart);
  if (!isAmong) return false;
  // 35批次不合格，抽查不合格率35.4%: the rate is named after what the part did.
  const stem = ratePattern.exec(toShare)?.[1];
  return stem !== undefined && toShare.slice(0, toShare.lastIndexOf('，')).includes(stem);
}
