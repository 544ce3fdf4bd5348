/** 总量1000亿元，其中高技术产业280亿元，占25%: a share that is not the part divided by the whole. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { add, closed, decimal, divide, type Interval, intersects, multiply, scale } from '../../base/interval.ts';
import { sameDimension } from '../../facts/quantityComparison.ts';
import type { Relation } from '../../facts/relation.ts';
import { cutReading, figureAt, valuesIn } from '../computation.ts';
import type { Bilingual, Finding, Severity } from '../finding.ts';
import { inBoth, quotedText, shortText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { boundTo, repairNote } from '../messageRepair.ts';
import type { DocumentRule } from '../rule.ts';

export const shareMismatch: DocumentRule = {
  scope: 'document',
  id: 'share-mismatch',
  title: { zh: '占比与总数、部分不符', en: 'Share that is not the part divided by the whole' },
  why: {
    zh: '总数、部分、占比三个数字中有一个可由另外两个算出；对不上，必有一错。总数不大时，有的百分比根本算不出来（7个里不可能有84%）。',
    en: 'Of a whole, its part and the share each follows from the two others. Of a small count some percentages cannot be at all (no 84 % of 7).',
  },
  gates: [
    {
      zh: '只看一句话里写明的三个数：“……中，有……，占……”“……，其中……，占……”“占总数的……”或“……，为……的……”；“占GDP比重”等另一指标的，该指标的数须在同一段的前文；占全省的不看。',
      en: 'Only where one sentence gives all three (A of B, which is x %), or where the share is one of a named indicator (占GDP比重) whose figure stands before in the paragraph; shares of another place (占全省) are left alone.',
    },
    {
      zh: '两个数单位须相同；计数按整数，其余按书写精度取区间；截去尾数可解释的不报。',
      en: 'Both must have one unit. Counts are exact, other figures intervals of the written precision; a share whose last digits were cut is right.',
    },
    {
      zh: '末位只差一的，多半是进位有误，报为警告。',
      en: 'One unit of the last digit off is reported as a warning: rounded the wrong way.',
    },
    {
      zh: '“率”“面”须与部分所说的是一回事（不合格……不合格率）。',
      en: 'A rate must be named after what is said of the part.',
    },
  ],
  wrong: [
    {
      documents: ['招商引资情况\n\n全市新签约项目600个，其中亿元以上130个，占27.1%，项目质量稳步提升。'],
      note: { zh: '130/600是21.7%', en: '130 of 600 is 21.7 %' },
    },
    {
      documents: ['产业发展情况\n\n全区工业总产值1000亿元，其中高技术产业280亿元，占25%，产业结构持续优化。'],
      note: { zh: '应为28%', en: '28 %' },
    },
    {
      documents: ['产品质量抽查通报\n\n抽查的99批次产品中，有35批次不合格，抽查不合格率53.4%，已责令整改。'],
      note: { zh: '应为35.4%', en: '35.4 %' },
    },
    {
      documents: ['水利达标情况\n\n全市7个县中，有6个县水质达标，达标率84%，比上年有所提高。'],
      note: { zh: '6/7是85.7%，7个里没有84%', en: '6 of 7 is 85.7 %; no count of 7 gives 84 %' },
    },
    {
      documents: [
        '国民经济运行情况\n\n2025年，全市地区生产总值600亿元。民营经济增加值369亿元，占GDP比重65.1%，活力增强。',
      ],
      note: { zh: '应为61.5%', en: '61.5 %' },
    },
    {
      documents: ['投资运行情况\n\n全年完成投资689亿元，为调整后计划706亿元的96.7%，进度总体平稳。'],
      note: { zh: '应为97.6%', en: '97.6 %' },
    },
  ],
  right: [
    {
      documents: ['产业发展情况\n\n全区工业总产值1000亿元，其中高技术产业250亿元，占25%，产业结构持续优化。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['产业发展情况\n\n全区工业总产值1000亿元，其中高技术产业280亿元，占全市的12%，产业结构持续优化。'],
      note: { zh: '占的是全市', en: 'a share of something else' },
    },
    {
      documents: ['产品质量抽查通报\n\n抽查的99批次产品中，有35批次不合格，抽查不合格率35.4%，已责令整改。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['行业运行情况\n\n41个行业中，有26个行业实现增长，产销率达到97.4%，运行总体平稳。'],
      note: { zh: '产销率说的不是这26个', en: 'a rate of something else' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) =>
    document.relations.flatMap((relation) => (relation.kind === 'share-of' ? checkShare(document, relation) : [])),
};

const hundred = decimal(100);

function checkShare(document: DocumentAnalysis, relation: Extract<Relation, { kind: 'share-of' }>): readonly Finding[] {
  const whole = figureAt(document, relation.whole);
  const part = figureAt(document, relation.part);
  const share = figureAt(document, relation.share);
  if (!whole || !part || !share || !sameDimension(whole.quantity, part.quantity)) return [];
  const { unit } = whole.quantity;
  const total = valuesIn(whole, unit);
  if (!total.low?.gt(0)) return [];
  const right = scale(divide(valuesIn(part, unit), total), hundred);
  const readings = [share.quantity.interval, cutReading(share.quantity)];
  if (readings.some((reading) => reading !== null && intersects(reading, right))) return [];
  // One unit of the last digit off: rounded the wrong way rather than another figure.
  const { step, interval } = share.quantity;
  const near = add(interval, closed(step.neg(), step));
  return [report(document, { whole, part, share }, right, intersects(near, right) ? 'warning' : 'error')];
}

function report(
  document: DocumentAnalysis,
  { whole, part, share }: Readonly<Record<'whole' | 'part' | 'share', FigureMention>>,
  right: Interval,
  severity: Severity,
): Finding {
  const note = repairOf(whole, part, share, right);
  return findingAt(
    placeOf(document, share),
    shareMismatch.id,
    severity,
    inBoth((language) => {
      const wanted = shortText(right, '%', language, share.quantity.step);
      const own = quotedText(share, language);
      return language === 'zh'
        ? `“${part.text}”占“${whole.text}”的${wanted}，与此处${own}不符。${note?.zh ?? ''}`
        : `“${part.text}” of “${whole.text}” is ${wanted}, not ${own}.${note?.en ?? ''}`;
    }),
    [
      relatedPlace(placeOf(document, whole), { zh: '总数', en: 'the whole' }),
      relatedPlace(placeOf(document, part), { zh: '部分', en: 'the part' }),
    ],
  );
}

function repairOf(whole: FigureMention, part: FigureMention, share: FigureMention, right: Interval): Bilingual | null {
  const { unit } = whole.quantity;
  if (unit !== part.quantity.unit) return null;
  const fraction = scale(share.quantity.interval, decimal('0.01'));
  return repairNote([
    boundTo(whole, divide(valuesIn(part, unit), fraction)),
    boundTo(part, multiply(valuesIn(whole, unit), fraction)),
    boundTo(share, right),
  ]);
}
