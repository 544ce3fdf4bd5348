/** 由100亿元增加到161亿元，年均增长12%: an average growth a year that leads from the one to the other in no number of years. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { add, closed, type Decimal, decimal, type Interval, intersects, multiply } from '../../base/interval.ts';
import { intervalIn, sameDimension } from '../../facts/quantityComparison.ts';
import type { Relation } from '../../facts/relation.ts';
import { figureAt } from '../computation.ts';
import type { Finding } from '../finding.ts';
import { growthBasis } from '../growthBasis.ts';
import { inBoth, intervalText, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const averageGrowthMismatch: DocumentRule = {
  scope: 'document',
  id: 'average-growth-mismatch',
  title: { zh: '年均增速与起止数字不符', en: 'Average growth that does not fit its two ends' },
  why: {
    zh: '由起点、年均增速和年数可以算出终点；对不上，起点、终点、增速中多半有一个有误。',
    en: 'The end follows from the start, the average growth and the number of years; where it does not, one of them is mostly wrong.',
  },
  gates: [
    {
      zh: '句中写明起止年份、“五年来”或“‘十四五’时期”的按该年数算；没有写明的，从1年到10年都算不通才报。',
      en: 'Reckoned over the years that the sentence states; where it states none, silent if any number of years from 1 to 10 fits.',
    },
    {
      zh: '生产总值、增加值、产值、投资、零售额等按不变价或修订后基数计算增速的，财政收入、税收等按同口径计算增速的，以及写明“可比”“实际”“同口径”“名义”的，不看。',
      en: 'Output, investment and retail sales are reckoned at constant prices or on a revised base, public revenue on one basis of taxes, and left alone, and so is whatever says so (可比, 实际, 同口径).',
    },
    {
      zh: '“年均增长”须紧跟终点；另有主语，或一句话给几个指标分别列出年均增速的，不看。',
      en: 'The average must follow the end directly: silent where another subject comes between or where averages are dealt out to several things.',
    },
    {
      zh: '按书写精度取区间；增速末位差一可解释的不报。',
      en: 'Reckoned with intervals; what one unit of the last digit of the rate explains is right.',
    },
  ],
  wrong: [
    {
      documents: [
        '民生改善情况\n\n五年来，农村居民人均可支配收入由1.2万元增加到1.95万元，年均增长14.2%，城乡差距缩小。',
      ],
      note: { zh: '五年年均应为10.2%左右', en: 'about 10.2 % a year over five years' },
    },
    {
      documents: ['金融运行情况\n\n各项存款余额由2020年的100亿元增加到2025年的161亿元，年均增长12%，金融支持有力。'],
      note: { zh: '应为10%', en: '10 %' },
    },
    {
      documents: ['金融运行情况\n\n各项贷款余额由2000亿元增加到4200亿元，年均增长31%，信贷结构优化。'],
      note: { zh: '两年不到、三年超过', en: 'too little after two years, too much after three' },
    },
    {
      documents: ['人才工作情况\n\n全市人才资源总量从132万人增加到170万人，年均增长11.1%，人才结构优化。'],
      note: { zh: '两年不到、三年超过', en: 'too little after two years, too much after three' },
    },
  ],
  right: [
    {
      documents: ['金融运行情况\n\n各项存款余额由2020年的100亿元增加到2025年的161亿元，年均增长10%，金融支持有力。'],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['金融运行情况\n\n各项存款余额由100亿元增加到133亿元，年均增长10%，金融支持有力。'],
      note: { zh: '没有写年数，三年正好', en: 'no years are stated, and three fit' },
    },
    {
      documents: ['经济运行情况\n\n五年来，地区生产总值由1000亿元增加到1700亿元，年均增长8.1%，综合实力增强。'],
      note: { zh: '生产总值增速按不变价计算', en: 'GDP grows at constant prices' },
    },
    {
      documents: [
        '财政运行情况\n\n一般公共预算收入由2020年的100亿元增加到2025年的140亿元，年均增长9%，财政支出保障有力。',
        '企业运行情况\n\n企业营业收入由2020年的100亿元增加到2025年的140亿元，按可比口径年均增长9%，效益良好。',
      ],
      note: { zh: '按可比口径；财政收入', en: 'on a comparable basis; public revenue' },
    },
    {
      documents: ['民生改善情况\n\n五年来，农村居民人均可支配收入由7203元增加到12011元，年均增长10.7%，城乡差距缩小。'],
      note: { zh: '10.77%，末位差一', en: '10.77: one unit of the last digit' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document) =>
    document.relations.flatMap((relation) =>
      relation.kind === 'average-growth' ? checkAverage(document, relation) : [],
    ),
};

type Average = Extract<Relation, { kind: 'average-growth' }>;

/** Most years that are tried where the text states none. */
const mostYears = 10;

function checkAverage(document: DocumentAnalysis, relation: Average): readonly Finding[] {
  const from = figureAt(document, relation.from);
  const to = figureAt(document, relation.to);
  const rate = figureAt(document, relation.rate);
  if (!from || !to || !rate || !sameDimension(from.quantity, to.quantity)) return [];
  if (growthBasis(document, from, rate) !== 'printed') return [];
  const start = intervalIn(from.quantity, to.quantity.unit);
  // The average was reckoned with more digits than are printed: one unit of its last digit is no contradiction.
  const { interval, step } = rate.quantity;
  const readings = [interval, add(interval, closed(step.neg(), step))];
  const stated = relation.years;
  const years = stated === undefined ? Array.from({ length: mostYears }, (_, i) => i + 1) : [stated];
  const ends = years.map((count) => readings.map((reading) => grown(start, reading, count)));
  if (ends.flat().some((end) => end === null || intersects(end, to.quantity.interval))) return [];
  const plain = ends.flatMap(([end]) => end ?? []);
  const reached = plain.findIndex(
    ({ low }) => low !== null && to.quantity.interval.high !== null && low.gte(to.quantity.interval.high),
  );
  const nearest =
    stated !== undefined ? [0] : reached > 0 ? [reached - 1, reached] : [reached < 0 ? plain.length - 1 : 0];
  return [
    report(
      document,
      { from, to, rate },
      nearest.map((i) => ({ years: years[i] as number, end: plain[i] as Interval })),
    ),
  ];
}

function grown(start: Interval, percent: Interval, years: number): Interval | null {
  if (!start.low?.gt(0) || !start.high || !percent.low || !percent.high || percent.low.lte(-100)) return null;
  const factor = (value: Decimal): Decimal => decimal(1).plus(value.div(100)).pow(years);
  return multiply(start, { ...percent, low: factor(percent.low), high: factor(percent.high) });
}

function report(
  document: DocumentAnalysis,
  { from, to, rate }: Readonly<Record<'from' | 'to' | 'rate', FigureMention>>,
  nearest: readonly { readonly years: number; readonly end: Interval }[],
): Finding {
  const { unit } = to.quantity;
  return findingAt(
    placeOf(document, rate),
    averageGrowthMismatch.id,
    averageGrowthMismatch.severity,
    inBoth((language) => {
      const ends = nearest.map(({ years, end }) =>
        language === 'zh'
          ? `${years}年后应为${intervalText(end, unit, language)}`
          : `${intervalText(end, unit, language)} after ${years} ${years === 1 ? 'year' : 'years'}`,
      );
      const own = quotedText(to, language);
      return language === 'zh'
        ? `由“${from.text}”年均增长“${rate.text}”，${ends.join('，')}，与${own}不符。`
        : `From “${from.text}”, growing by “${rate.text}” a year, it would be ${ends.join(' and ')}, not ${own}.`;
    }),
    [
      relatedPlace(placeOf(document, from), { zh: '起点', en: 'where it starts' }),
      relatedPlace(placeOf(document, to), { zh: '终点', en: 'where it ends' }),
    ],
  );
}
