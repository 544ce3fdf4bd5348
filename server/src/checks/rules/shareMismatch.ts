/** 总量1000亿元，其中高技术产业280亿元，占25%: a share that is not the part divided by the whole. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { groupBy } from '../../base/groupBy.ts';
import { add, closed, decimal, divide, type Interval, intersects, multiply, scale } from '../../base/interval.ts';
import type { Fact } from '../../facts/fact.ts';
import { sameDimension } from '../../facts/quantityComparison.ts';
import type { Relation } from '../../facts/relation.ts';
import { cutReading, figureAt, valuesIn } from '../computation.ts';
import type { Bilingual, Finding, Severity } from '../finding.ts';
import { inBoth, quotedText, shortText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { type BoundFigure, boundTo, repairNote } from '../messageRepair.ts';
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
      zh: '只看一句话里（或下一句以“其中”起头）写明的三个数：“……中，有……，占……”“……，其中……，占……；……，占……”“占总数的……”或“……，为……的……”；“占GDP比重”等另一指标的，该指标的数须在前文；在别的段落的，地方、时期、角色须相同，并有一处笔误可以解释；占全省的，总数须是全省的。',
      en: 'Only where one sentence, or a next one that begins with 其中, gives all three (A of B, which is x %), or where the share is one of a named indicator (占GDP比重) whose figure stands before; in another paragraph it must be of the same place, period and role, and a slip of the pen must explain the three. A share of another place (占全省) needs the total of that place.',
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
      documents: [
        '人口情况\n\n年末全市常住人口412.7万人，比上年末增加3.1万人。其中，城镇人口264.1万人，占64.0%；乡村人口148.6万人，占63.0%。',
      ],
      note: { zh: '乡村人口应占36.0%', en: 'the rural share would be 36.0 %' },
    },
    {
      documents: [
        '东山市2025年国民经济和社会发展统计公报\n\n2025年，全市地区生产总值526.41亿元，增长5.3%。\n\n生态产业加快发展。全市生态产业实现增加值154.3亿元，占GDP的23.9%。',
      ],
      note: { zh: '生产总值在前一段，应占29.3%', en: 'the GDP stands in another paragraph: 29.3 %' },
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
      documents: [
        '工业运行情况\n\n2025年，园区完成工业总产值1250亿元，占工业总产值的37.9%，集聚效应显现。',
        '商贸运行情况\n\n2025年，东山市有上市公司14家，准上市公司1家，占全省上市公司的58.3%。',
      ],
      note: { zh: '不是总数；占的是全省', en: 'no whole; a share of the province' },
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
  check: (document) => {
    const isNamed = document.relations.some(({ kind }) => kind === 'share-of-indicator');
    const wholes: Wholes = isNamed ? wholesOf(document) : new Map();
    return document.relations.flatMap((relation) => {
      if (relation.kind !== 'share-of' && relation.kind !== 'share-of-indicator') return [];
      const part = figureAt(document, relation.part);
      const share = figureAt(document, relation.share);
      if (!part || !share) return [];
      if (relation.kind === 'share-of-indicator') return checkNamed(document, relation, part, share, wholes);
      const whole = figureAt(document, relation.whole);
      const isOfPlace = relation.place === undefined || whole?.fact.scope?.value.endsWith(relation.place);
      return whole && isOfPlace ? checkShare(document, whole, part, share) : [];
    });
  },
};

const hundred = decimal(100);

type Wholes = ReadonlyMap<string, readonly FigureMention[]>;

/** Figures that something may be a share of, by `keyOf`: none that is a part itself. */
function wholesOf(document: DocumentAnalysis): Wholes {
  const parts = new Set(document.relations.flatMap((one) => ('share' in one ? [one.part] : [])));
  const wholes = document.mentions.filter(
    (one, i): one is FigureMention =>
      one.kind === 'figure' &&
      !parts.has(i) &&
      one.fact.indicatorId !== undefined &&
      one.fact.indicatorModifier === undefined &&
      one.fact.measure?.value === 'level' &&
      one.quantity.bound === '=',
  );
  return groupBy(wholes, ({ fact }) => keyOf(fact.indicatorId as string, fact));
}

const keyOf = (indicator: string, { scope, period, role }: Fact): string =>
  JSON.stringify([indicator, scope?.value, period?.value, role?.value]);

/** What is told more often is told on so many bases that nothing can be held against it. */
const mostWholes = 8;

/**
 * 占GDP比重, the GDP anywhere in the document: silent where one of its figures of that place and period fits, and where no slip of the pen
 * explains the part or its share, because totals are revised and told on several bases.
 */
function checkNamed(
  document: DocumentAnalysis,
  { indicator, place }: Extract<Relation, { kind: 'share-of-indicator' }>,
  part: FigureMention,
  share: FigureMention,
  among: Wholes,
): readonly Finding[] {
  const { scope, period, role } = part.fact;
  if (!scope || !period || !role || !scope.value.endsWith(place)) return [];
  const wholes = among.get(keyOf(indicator, part.fact)) ?? [];
  if (wholes.length > mostWholes) return [];
  const found = wholes.map((whole) => checkShare(document, whole, part, share));
  if (found.some((findings) => findings.length === 0)) return [];
  return wholes
    .flatMap((whole, i) => (repairNote(boundToWhole(whole, part, share)) ? (found[i] ?? []) : []))
    .slice(0, 1);
}

function checkShare(
  document: DocumentAnalysis,
  whole: FigureMention,
  part: FigureMention,
  share: FigureMention,
): readonly Finding[] {
  if (!sameDimension(whole.quantity, part.quantity)) return [];
  const { unit } = whole.quantity;
  const total = valuesIn(whole, unit);
  if (!total.low?.gt(0)) return [];
  const right = rightShare(whole, part);
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
  const note = repairOf(whole, part, share);
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

/** What the part is of the whole, in per cent. */
const rightShare = (whole: FigureMention, part: FigureMention): Interval =>
  scale(divide(valuesIn(part, whole.quantity.unit), valuesIn(whole, whole.quantity.unit)), hundred);

function repairOf(whole: FigureMention, part: FigureMention, share: FigureMention): Bilingual | null {
  const { unit } = whole.quantity;
  if (unit !== part.quantity.unit) return null;
  const right = divide(valuesIn(part, unit), asFraction(share));
  return repairNote([boundTo(whole, right), ...boundToWhole(whole, part, share)]);
}

/** What the part and its share would have to be. */
const boundToWhole = (whole: FigureMention, part: FigureMention, share: FigureMention): readonly BoundFigure[] => [
  boundTo(part, multiply(valuesIn(whole, part.quantity.unit), asFraction(share))),
  boundTo(share, rightShare(whole, part)),
];

const asFraction = ({ quantity }: FigureMention): Interval => scale(quantity.interval, decimal('0.01'));
