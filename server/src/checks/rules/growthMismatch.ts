/** 由100亿元增加到120亿元，增长15%; 1200万人次，比上年增加200万人次，增长10%: a growth in per cent that the amounts beside it do not give. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { add, closed, type Decimal, type Interval, intersects, negate } from '../../base/interval.ts';
import { sameDimension } from '../../facts/quantityComparison.ts';
import type { Relation } from '../../facts/relation.ts';
import { figureAt, roundReading, valuesIn } from '../computation.ts';
import type { Finding } from '../finding.ts';
import { growthBasis } from '../growthBasis.ts';
import { inBoth, quotedText, shortText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const growthMismatch: DocumentRule = {
  scope: 'document',
  id: 'growth-mismatch',
  title: { zh: '增幅与数量对不上', en: 'Growth that does not fit the amounts' },
  why: {
    zh: '知道原来是多少、现在是多少，或者现在是多少、增加了多少，就能算出增长百分之几；对不上，必有一错。三千多篇政府工作报告和六千多篇报纸文章里有一处对不上，其余由植入的差错证明。',
    en: 'What there was and what there is, or what there is and how much was added, give the growth in per cent; where it differs, one is wrong. Of more than three thousand reports and six thousand newspaper articles one has such a place; planted faults prove the rest.',
  },
  gates: [
    {
      zh: '只看写在一句话里、彼此紧接的数字；中间另有主语，或另有比较对象的，不看。',
      en: 'Only figures of one sentence that follow each other directly: silent where another subject, or another comparison, comes between.',
    },
    {
      zh: '生产总值、增加值、产值等按不变价计算增速的，以及写明“可比”“实际”“同口径”“名义”“年均”的，不看；投资、零售额、财政收入、存贷款等与修订后基数相比的，只在写明增量时看，且须差到一个百分点再加增幅的十分之一以上。',
      en: 'Output is reckoned at constant prices and left alone, and so is whatever says so (可比, 实际, 同口径, 年均). Investment, retail sales, public revenue, deposits and loans are compared with figures revised since: looked at only where the increase is said, and told from a point and a tenth of the growth on.',
    },
    {
      zh: '按书写精度取区间；增速末位差一、整数四舍五入可解释的不报；只写“超”“突破”的，没有上限，不报。',
      en: 'Reckoned with intervals; what one unit of the last digit of the growth or a rounded amount explains is right, and amounts that are only said to be beyond a number have no upper end.',
    },
  ],
  wrong: [
    {
      documents: [
        '水土保持情况\n\n2022年，全省水土流失面积下降到265.34万亩，较2021年减少2.08万亩，减幅0.87%，状况持续好转。',
      ],
      note: { zh: '应为0.78%', en: '0.78 %' },
    },
    {
      documents: ['旅游发展情况\n\n全年接待游客1200万人次，比上年增加200万人次，增长10%，旅游业持续升温。'],
      note: { zh: '应增长20%', en: '20 %' },
    },
    {
      documents: ['居民收入情况\n\n农村居民人均可支配收入由2.10万元提高到2.35万元，增长19.1%，城乡差距缩小。'],
      note: { zh: '应增长11.9%左右', en: 'about 11.9 %' },
    },
    {
      documents: ['外贸运行情况\n\n全年进出口总额360.5亿元，增长12.3%，比上年增加93.5亿元，外贸结构优化。'],
      note: { zh: '增加93.5亿元，应增长35%左右', en: 'an increase of 93.5 is about 35 %' },
    },
    {
      documents: ['投资运行情况\n\n全年固定资产投资1160亿元，比上年增加280亿元，增长21.8%，投资结构优化。'],
      note: { zh: '增加280亿元，应增长31.8%', en: 'an increase of 280 is 31.8 %' },
    },
    {
      documents: ['机构改革情况\n\n市级审批事项由480项减少到312项，下降25%，办事效率提高。'],
      note: { zh: '应下降35%', en: 'down by 35 %' },
    },
    {
      documents: ['旅游发展情况\n\n2024年全市接待游客105万人次，2025年达到126万人次，同比增长15%，旅游业持续升温。'],
      note: { zh: '应增长20%', en: '20 %' },
    },
  ],
  right: [
    ...[
      ['全年接待游客1200万人次，比上年增加200万人次，增长20%。', '相符', 'it fits'],
      ['农村居民人均可支配收入由2.10万元提高到2.35万元，增长11.9%。', '相符', 'it fits'],
      ['市级审批事项由480项减少到312项，下降35%。', '相符', 'it fits'],
      ['2024年全市接待游客100万人次，2025年达到120万人次，同比增长20%。', '相符', 'it fits'],
      ['全市生产总值由1000亿元增加到1200亿元，增长8%。', '生产总值增速按不变价计算', 'GDP grows at constant prices'],
      ['全年固定资产投资由880亿元增加到1160亿元，增长21.8%。', '上年基数或已修订', 'the base may have been revised'],
      [
        '年末存款余额1160亿元，比上年末增加280亿元，增长30.5%。',
        '按可比口径，略有出入',
        'on a comparable basis, slightly off',
      ],
      ['农村居民人均可支配收入由2.10万元提高到2.35万元，实际增长9.1%。', '扣除价格因素', 'at constant prices'],
      ['规模以上企业由85户增加到96户，利润增长16.7%。', '增长的是利润', 'the growth is that of profits'],
      ['高新技术企业产值由100亿元增加到161亿元，年均增长10%。', '年均', 'a yearly average'],
      ['全年接待游客1200万人次，比上年增加约200万人次，增长超过15%。', '“超过”无上限', '超过 has no upper end'],
      ['全年接待游客1200万人次，增加200万人次，同比增长10%。', '两者未必同期', 'the two may be of different times'],
    ].map(([text, zh = '', en = '']) => ({ documents: [`全市工作情况\n\n${text}`], note: { zh, en } })),
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) => document.relations.flatMap((relation) => checkGrowth(document, relation)),
};

/** Two amounts that a growth follows from, in the order of the text, and how: in per cent, null where an end is open. */
interface Amounts {
  readonly first: FigureMention;
  readonly second: FigureMention;
  readonly implied: (first: Interval, second: Interval) => Interval | null;
}

function amountsOf(document: DocumentAnalysis, relation: Relation): Amounts | null {
  if (relation.kind === 'from-to') {
    const [first, second] = [figureAt(document, relation.from), figureAt(document, relation.to)];
    return first && second ? { first, second, implied: growthTo } : null;
  }
  if (relation.kind !== 'growth-of') return null;
  const [first, second] = [figureAt(document, relation.level), figureAt(document, relation.change)];
  if (!first || !second?.fact.direction) return null;
  const falls = second.fact.direction.value === 'down';
  return { first, second, implied: (level, change) => growthBy(level, falls ? negate(change) : change) };
}

/** 存款, 贷款: banks are merged and loans are written off, and the growth on the year leaves that out. */
const merged = /[存贷]款/;

function checkGrowth(document: DocumentAnalysis, relation: Relation): readonly Finding[] {
  const index =
    relation.kind === 'growth-of' ? relation.growth : relation.kind === 'from-to' ? relation.difference : undefined;
  const growth = index === undefined ? undefined : figureAt(document, index);
  if (growth?.quantity.unit !== '%' || !growth.fact.direction) return [];
  const amounts = amountsOf(document, relation);
  if (!amounts) return [];
  const { first, second, implied } = amounts;
  if (first.quantity.unit === '%' || !sameDimension(first.quantity, second.quantity)) return [];
  const printed = growthBasis(document, first, growth);
  const basis = printed === 'printed' && merged.test(first.fact.indicator?.value ?? '') ? 'revised' : printed;
  // An increase is reckoned on the same basis as the growth beside it, a level of the year before is not.
  if (basis === 'other' || (basis === 'revised' && relation.kind === 'from-to')) return [];
  const { unit } = first.quantity;
  const rounded = implied(roundedIn(first, unit), roundedIn(second, unit));
  // One unit of the growth's last digit is no contradiction: it was reckoned with more digits than are printed.
  const { interval, step } = growth.quantity;
  const said = growth.fact.direction.value === 'down' ? negate(interval) : interval;
  const slack = basis === 'revised' ? revisedBy(growth.quantity.values[0]) : step;
  if (!rounded || intersects(add(said, closed(slack.neg(), slack)), rounded)) return [];
  const right = implied(valuesIn(first, unit), valuesIn(second, unit)) ?? rounded;
  return [
    findingAt(
      placeOf(document, growth),
      growthMismatch.id,
      growthMismatch.severity,
      inBoth((language) => {
        const [a, b] = [quotedText(first, language), quotedText(second, language)];
        const falls = right.high?.lte(0) ?? false;
        const shown = shortText(falls ? negate(right) : right, '%', language, step);
        return language === 'zh'
          ? `按${a}和${b}，${falls ? '降' : '增'}幅应为${shown}，与“${growth.text}”不符。`
          : `From ${a} and ${b} the ${falls ? 'fall' : 'growth'} is ${shown}, not “${growth.text}”.`;
      }),
      [first, second].map((figure) =>
        relatedPlace(placeOf(document, figure), { zh: '据此计算', en: 'reckoned from this' }),
      ),
    ),
  ];
}

/** How far a growth on revised levels may lie from what the printed ones give: a point, and a tenth of it. */
const revisedBy = (percent: Decimal): Decimal => percent.abs().div(10).plus(1);

/** All that an amount may have been rounded from, in a unit of its dimension. */
const roundedIn = (figure: FigureMention, unit: string): Interval =>
  (unit === figure.quantity.unit ? roundReading(figure) : null) ?? valuesIn(figure, unit);

/** B / A − 1, in per cent. */
function growthTo(from: Interval, to: Interval): Interval | null {
  if (!from.low?.gt(0) || !from.high || !to.low || !to.high) return null;
  return percent(to.low.div(from.high), to.high.div(from.low));
}

/** L / (L − C) − 1, in per cent: it rises with C and falls with L. */
function growthBy(level: Interval, change: Interval): Interval | null {
  if (!level.low?.gt(0) || !level.high || !change.low || !change.high || change.high.gte(level.low)) return null;
  return percent(level.high.div(level.high.minus(change.low)), level.low.div(level.low.minus(change.high)));
}

const percent = (low: Decimal, high: Decimal): Interval => closed(low.minus(1).times(100), high.minus(1).times(100));
