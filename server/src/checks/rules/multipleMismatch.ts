/** 由A增加到B，增长N倍 or 翻一番, where B is another multiple of A. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { add, decimal, divide, type Interval, intersects, multiply, point, subtract } from '../../base/interval.ts';
import { sameDimension } from '../../facts/quantityComparison.ts';
import type { Relation } from '../../facts/relation.ts';
import { cutReading, figureAt, valuesIn } from '../computation.ts';
import type { Bilingual, Finding } from '../finding.ts';
import { inBoth, shortText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { boundTo, repairNote } from '../messageRepair.ts';
import type { DocumentRule } from '../rule.ts';

export const multipleMismatch: DocumentRule = {
  scope: 'document',
  id: 'multiple-mismatch',
  title: { zh: '倍数、翻番与起止数字不符', en: 'Multiple that does not fit the figures beside it' },
  why: {
    zh: '“增长2倍”是原来的3倍，“翻一番”是原来的2倍。把“增长到3倍”写成“增长3倍”，是最常见的倍数差错。',
    en: '增长2倍 makes three times as much, 翻一番 twice. To write 增长3倍 for what has become threefold is the commonest fault with multiples.',
  },
  gates: [
    {
      zh: '只看写明起点、终点和倍数的一句话；只写倍数、不写起点的，不看。',
      en: 'Only where one sentence gives the start, the end and the multiple.',
    },
    {
      zh: '按书写精度取区间，“多”“近”“约”“以上”放宽区间；截去尾数可解释的不报。',
      en: 'Reckoned with intervals of the written precision; bounds widen them, and a multiple whose last digits were cut is right.',
    },
    { zh: '“年均”“平均每年”的倍数不看。', en: 'Multiples that are yearly averages are left alone.' },
    {
      zh: '生产总值、增加值的倍数按不变价计算，不看；倍数另有主语的，不看。',
      en: 'Multiples of GDP and value added are reckoned at constant prices and left alone, and so is a multiple of something else.',
    },
  ],
  wrong: [
    {
      documents: ['园区建设情况\n\n五年来，园区年产值由20亿元增加到60亿元，增长3倍，配套企业陆续入驻。'],
      note: { zh: '应为增长2倍', en: 'up twofold, that is 增长2倍' },
    },
    {
      documents: ['园区建设情况\n\n五年来，园区年产值由50亿元增加到150亿元，翻了一番，配套企业陆续入驻。'],
      note: { zh: '150是50的3倍，不止一番', en: 'three times as much is more than double' },
    },
    {
      documents: ['图书馆服务情况\n\n馆藏图书从12万册增加到30万册，增长5倍，阅览室延时开放。'],
      note: { zh: '应为增长1.5倍', en: 'up by one and a half' },
    },
  ],
  right: [
    {
      documents: ['园区建设情况\n\n五年来，园区年产值由20亿元增加到60亿元，增长2倍，配套企业陆续入驻。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['园区建设情况\n\n五年来，园区年产值由50亿元增加到101亿元，翻了一番，配套企业陆续入驻。'],
      note: { zh: '2.02倍，可称翻一番', en: '2.02 times is double' },
    },
    {
      documents: ['园区建设情况\n\n五年来，园区年产值由20亿元增加到58亿元，增长近2倍，配套企业陆续入驻。'],
      note: { zh: '近2倍', en: 'nearly twofold' },
    },
    {
      documents: ['图书馆服务情况\n\n馆藏图书从12万册增加到35万册，增长1.9倍，阅览室延时开放。'],
      note: { zh: '四舍五入可解释', en: 'rounding explains it' },
    },
    {
      documents: ['工业运行情况\n\n五年来，规模以上工业增加值由288亿元增加到1052亿元，增长2.1倍，支柱产业地位突出。'],
      note: { zh: '增加值按不变价计算', en: 'value added grows at constant prices' },
    },
    {
      documents: ['商事制度改革情况\n\n五年来，市场主体从55.4万户增加到103万户，注册资本增长1.5倍，办事效率提高。'],
      note: { zh: '增长的是注册资本', en: 'it is the capital that grew so' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) =>
    document.relations.flatMap((relation) => (relation.kind === 'from-to' ? checkMultiple(document, relation) : [])),
};

type FromTo = Extract<Relation, { kind: 'from-to' }>;

function checkMultiple(document: DocumentAnalysis, relation: FromTo): readonly Finding[] {
  const from = figureAt(document, relation.from);
  const to = figureAt(document, relation.to);
  const multiple = relation.difference === undefined ? undefined : figureAt(document, relation.difference);
  if (!from || !to || multiple?.quantity.unit !== '倍' || !sameDimension(from.quantity, to.quantity)) return [];
  if (multiple.fact.comparison !== undefined || multiple.quantity.values.length > 1) return [];
  const { text = '' } = document.sentences[to.sentence] ?? {};
  const words = text.slice(to.inSentence[1], multiple.inSentence[1]);
  if (real.test(text.slice(Math.max(0, from.inSentence[0] - 40), from.inSentence[0]))) return [];
  const reads = readingOf(words);
  const { unit } = to.quantity;
  const ratio = ratioOf(valuesIn(from, unit), valuesIn(to, unit));
  if (!reads || !ratio) return [];
  const cut = words.includes('翻') ? null : cutReading(multiple.quantity);
  const own = [multiple.quantity.interval, cut].flatMap((interval) =>
    interval ? [reads === 'more' ? add(interval, point(decimal(1))) : interval] : [],
  );
  const [said] = own;
  if (!said || own.some((interval) => intersects(interval, ratio))) return [];
  return [report(document, { from, to, multiple }, said, ratio, reads === 'more')];
}

/** Reckoned at constant prices, wherever in the clause it is named. */
const real = /(?:生产总值|GDP|增加值|可比|不变价)[^，。；]*$/;

/** Whether the multiple says how much was added (增长2倍) or how much there is (翻一番, 是…的3倍); null for anything else. */
function readingOf(words: string): 'more' | 'times' | null {
  if (words.includes('翻')) return 'times';
  if (/(?:到|至|为|是|达)[^，]{0,6}$/.test(words)) return 'times';
  if (/平均|年均/.test(words)) return null;
  return /增长|增加|提高|提升|扩大|上升/.test(words) ? 'more' : null;
}

function ratioOf(from: Interval, to: Interval): Interval | null {
  if (!from.low?.gt(0) || !from.high || !to.low || !to.high) return null;
  return { low: to.low.div(from.high), high: to.high.div(from.low), lowClosed: true, highClosed: true };
}

type Figures = Readonly<Record<'from' | 'to' | 'multiple', FigureMention>>;

function report(
  document: DocumentAnalysis,
  { from, to, multiple }: Figures,
  said: Interval,
  ratio: Interval,
  addsOne: boolean,
): Finding {
  const note = repairOf({ from, to, multiple }, said, ratio, addsOne);
  return findingAt(
    placeOf(document, multiple),
    multipleMismatch.id,
    multipleMismatch.severity,
    inBoth((language) => {
      const right = shortText(ratio, '倍', language, multiple.quantity.step);
      const own = shortText(said, '倍', language, multiple.quantity.step);
      return language === 'zh'
        ? `由“${from.text}”到“${to.text}”是原来的${right}；“${addsOne ? '增长' : ''}${multiple.text}”则是原来的${own}，两者不符。${note?.zh ?? ''}`
        : `From “${from.text}” to “${to.text}” is ${right} of what it was, while “${multiple.text}”${addsOne ? ' more' : ''} is ${own} of it.${note?.en ?? ''}`;
    }),
    [
      relatedPlace(placeOf(document, from), { zh: '起点', en: 'where it starts' }),
      relatedPlace(placeOf(document, to), { zh: '终点', en: 'where it ends' }),
    ],
  );
}

/** 增长3倍 for what has become threefold, or the one figure that a slip explains. */
function repairOf(
  { from, to, multiple }: Figures,
  said: Interval,
  ratio: Interval,
  addsOne: boolean,
): Bilingual | null {
  const { text, quantity } = multiple;
  if (addsOne && intersects(quantity.interval, ratio))
    return { zh: `疑应为“增长到${text}”。`, en: ` Perhaps “增长到${text}” was meant.` };
  if (from.quantity.unit !== to.quantity.unit) return null;
  return repairNote([
    boundTo(from, divide(to.quantity.interval, said)),
    boundTo(to, multiply(from.quantity.interval, said)),
    boundTo(multiple, addsOne ? subtract(ratio, point(decimal(1))) : ratio),
  ]);
}
