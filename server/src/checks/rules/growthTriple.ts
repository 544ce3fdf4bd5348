/** A level, its growth on the year and its change since the start of the year that no plausible course of the year reconciles. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { daysFromEdtf } from '../../base/edtf.ts';
import { type Decimal, decimal, hull, type Interval, intersects, negate, point, scale } from '../../base/interval.ts';
import { intervalIn, sameDimension } from '../../facts/quantityComparison.ts';
import type { Relation } from '../../facts/relation.ts';
import { figureAt, impliedChange } from '../computation.ts';
import type { Bilingual, Finding } from '../finding.ts';
import { inBoth, valueText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { type BoundFigure, repairNote } from '../messageRepair.ts';
import type { DocumentRule } from '../rule.ts';

/** How the months that only the growth covers may have run, as multiples of an average month: from one backwards to four forwards. */
const slowest = decimal(-1);
const fastest = decimal(4);
/** By what factor the changes must differ for a slip to be likelier than other bases. */
const twice = decimal(2);
const half = decimal('0.5');
/** Before this month too much of the year is still open for the comparison to say anything. */
const earliestMonth = 6;

export const growthTriple: DocumentRule = {
  scope: 'document',
  id: 'growth-triple',
  title: {
    zh: '余额、同比增速与比年初增量对不上',
    en: 'Level, growth on the year and change since January that do not fit',
  },
  why: {
    zh:
      '余额L、同比增长x%、比年初增加A三者只有两个自由：同比增量是 L−L/(1+x%)，与A的差就是上年同期到上年底那几个月的变化。' +
      '以11月末为例，只差上年12月一个月。如果这一个月须有反常的变化三者才能同时成立，其中一个数字很可能写错，或者口径不同。',
    en:
      'Of a level L, a growth of x % on the year and a change A since January only two are free: the change over the year is L − L/(1+x), ' +
      'and its difference from A is what the months between the same day of last year and the end of last year brought. At the end of November ' +
      'that is December alone. When that month must have run against all likelihood, a figure is wrong or the bases differ.',
  },
  gates: [
    {
      zh: '须知道截止月份（6月及以后）；同比增量与A之差折成月均（A与同比增量中较快者）在 −1 至 4 倍之间的，不报；12月末两者应相等，同样留出一个月的余地。',
      en: 'The month must be known (June or later). Silent while the difference, per missing month, is between −1 and 4 average months (the faster of both paces); at the end of December both cover one year and differ by one month at most.',
    },
    {
      zh: '可比口径、不变价、扣除因素的增速，以及带“超”“约”等的数字，不算。',
      en: 'Not computed for growth at comparable or constant prices, nor for bounds and approximate figures.',
    },
    {
      zh: '口径调整也会造成出入，所以只作警告，并列出算式。',
      en: 'A change of basis may explain it, so it is a warning that shows the computation.',
    },
  ],
  wrong: [
    {
      documents: [
        '全市金融运行情况\n\n截至2023年11月末，全市绿色贷款余额2000亿元，同比增长10%，比年初增加300亿元，信贷结构持续优化。',
      ],
      note: { zh: '同比增量181.8亿元，比年初却增加300亿元', en: '181.8 over the year, but 300 since January' },
    },
    {
      documents: [
        '全市金融运行情况\n\n截至2024年10月末，全市涉农贷款余额1500亿元，比年初增加60亿元，同比增长40%，支农力度不断加大。',
      ],
      note: { zh: '同比增量428.6亿元，比年初只增加60亿元', en: '428.6 over the year, only 60 since January' },
    },
    {
      documents: [
        '全市金融运行情况\n\n截至2024年12月末，全市科技贷款余额1100亿元，同比增长10%，比年初增加180亿元，服务实体经济能力增强。',
      ],
      note: { zh: '年末两者应相等：100亿元与180亿元', en: 'at the end of December both must be equal: 100 and 180' },
    },
  ],
  right: [
    {
      documents: [
        '全市金融运行情况\n\n截至2023年11月末，全市绿色贷款余额2000亿元，同比增长10%，比年初增加170亿元，信贷结构持续优化。',
      ],
      note: { zh: '差额11.8亿元，是上年12月一个月的量', en: 'the difference of 11.8 is one month’s' },
    },
    {
      documents: [
        '全市金融运行情况\n\n截至2024年12月末，全市科技贷款余额1100亿元，同比增长10%，比年初增加100亿元，服务实体经济能力增强。',
      ],
      note: { zh: '年末相等', en: 'equal at the end of the year' },
    },
    {
      documents: [
        '全市金融运行情况\n\n截至2024年2月末，全市涉农贷款余额1500亿元，比年初增加90亿元，同比增长15%，支农力度不断加大。',
      ],
      note: { zh: '年初，不可推断', en: 'too early in the year to tell' },
    },
    {
      documents: [
        '全市金融运行情况\n\n截至2023年11月末，全市绿色贷款余额2000亿元，比年初增加300亿元，信贷结构持续优化，风险总体可控。',
      ],
      note: { zh: '没有同比增速', en: 'no growth on the year' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document) =>
    document.relations.flatMap((relation) =>
      relation.kind === 'growth-triple' ? checkTriple(document, relation) : [],
    ),
};

interface Figures {
  readonly level: FigureMention;
  readonly growth: FigureMention;
  readonly change: FigureMention;
}

/** The values of the three in the level's unit, changes with their direction as a sign. */
type Values = Readonly<Record<keyof Figures, Interval>>;

function checkTriple(
  document: DocumentAnalysis,
  relation: Extract<Relation, { kind: 'growth-triple' }>,
): readonly Finding[] {
  const level = figureAt(document, relation.level);
  const growth = figureAt(document, relation.growth);
  const change = figureAt(document, relation.change);
  if (!level || !growth || !change || !sameDimension(level.quantity, change.quantity)) return [];
  if ([level, growth, change].some((figure) => figure.quantity.bound !== '=' || figure.quantity.values.length > 1))
    return [];
  if (growth.fact.basis?.value === 'constant' || growth.quantity.unit !== '%') return [];
  const month = closingMonth(level);
  if (month === null || month < earliestMonth) return [];

  const { unit } = level.quantity;
  const values: Values = {
    level: level.quantity.interval,
    growth: signed(growth, growth.quantity.interval),
    change: signed(change, intervalIn(change.quantity, unit)),
  };
  const year = impliedChange(values.level, values.growth);
  if (!year?.low || !year.high || mayHold(values, month)) return [];
  const figures = { level, growth, change };
  return [report(document, figures, year.low.plus(year.high).div(2), month, repairOf(figures, values, year, month))];
}

/** Whether a course of the year is likely enough that lets all three be true. */
function mayHold({ level, growth, change }: Values, month: number): boolean {
  const year = impliedChange(level, growth);
  if (!year?.low || !year.high || !change.low || !change.high) return false;
  const pace = fasterPace(year.high.abs().gt(year.low.abs()) ? year.high : year.low, change.high, month);
  const missing = decimal(Math.max(1, 12 - month));
  const forward = month === 12 ? decimal(1) : fastest;
  const [least, most] = change.high.gte(0) ? [slowest, forward] : [forward.neg(), slowest.neg()];
  // What the months that A leaves out must have brought, at the least and at the most that rounding allows.
  const lowest = year.low.minus(change.high);
  const highest = year.high.minus(change.low);
  return highest.gte(pace.times(missing).times(least)) && lowest.lte(pace.times(missing).times(most));
}

/** The one figure that a slip explains, where both changes lie so far apart that it is no matter of bases. */
function repairOf({ level, growth, change }: Figures, values: Values, year: Interval, month: number): Bilingual | null {
  if (
    level.quantity.unit !== change.quantity.unit ||
    intersects(year, hull(scale(values.change, half), scale(values.change, twice)))
  )
    return null;
  const bound = (figure: FigureMention, other: (value: Interval) => Partial<Values>): BoundFigure => ({
    text: figure.text,
    value: figure.quantity.values[0],
    unit: figure.quantity.unit,
    fits: (value) => mayHold({ ...values, ...other(point(value)) }, month),
  });
  return repairNote([
    bound(level, (value) => ({ level: value })),
    bound(growth, (value) => ({ growth: signed(growth, value) })),
    bound(change, (value) => ({ change: signed(change, value) })),
  ]);
}

/** The month at whose end the level stands; null where only a year or nothing is known and not by the words themselves. */
function closingMonth({ fact: { period } }: FigureMention): number | null {
  if (!period) return null;
  const yearOnly = /^\d{4}$/.test(period.value);
  if (yearOnly && period.source !== 'stated') return null;
  return daysFromEdtf(period.value)?.last.month ?? null;
}

/** A change with its direction as a sign. */
const signed = ({ fact }: FigureMention, interval: Interval): Interval =>
  fact.direction?.value === 'down' ? negate(interval) : interval;

/** The faster of the average months: of the whole year, and of the months since January. */
function fasterPace(overYear: Decimal, sinceJanuary: Decimal, month: number): Decimal {
  const a = overYear.abs().div(12);
  const b = sinceJanuary.abs().div(month);
  return a.gt(b) ? a : b;
}

/** The months of the year before that the change since January leaves out. */
const openMonths = (month: number): Bilingual =>
  month === 11
    ? { zh: '12月', en: 'December' }
    : { zh: `最后${12 - month}个月合计`, en: `the last ${12 - month} months` };

const moved = (gap: Decimal): Bilingual => (gap.lt(0) ? { zh: '减少', en: 'fall' } : { zh: '增加', en: 'rise' });

function report(
  document: DocumentAnalysis,
  { level, growth, change }: Figures,
  overYear: Decimal,
  month: number,
  note: Bilingual | null,
): Finding {
  const { unit, values } = level.quantity;
  const rate = growth.fact.direction?.value === 'down' ? growth.quantity.values[0].neg() : growth.quantity.values[0];
  const [own] = change.quantity.values;
  const sign = change.fact.direction?.value === 'down' ? -1 : 1;
  const gap = overYear.minus(
    intervalIn(
      { ...change.quantity, interval: { low: own, high: own, lowClosed: true, highClosed: true } },
      unit,
    ).low!.times(sign),
  );
  const last = [level, growth, change].reduce((a, b) => (a.span.start > b.span.start ? a : b));
  return findingAt(
    placeOf(document, last),
    growthTriple.id,
    growthTriple.severity,
    inBoth((language) => {
      const money = (value: Decimal): string => valueText(value, unit, language, 1);
      const total = valueText(values[0], unit, language, 6);
      const percent = `${rate.lt(0) ? '−' : '+'} ${rate.abs().toFixed()}%`;
      const computation = `${total} − ${total} ÷ (1 ${percent}) ≈ ${money(overYear)}`;
      if (language === 'zh')
        return (
          `“${level.text}”“${growth.text}”“${change.text}”难以同时成立：同比增量 ${computation}，比年初变化 ${money(overYear.minus(gap))}，` +
          (month === 12
            ? `年末两者应当相等，却相差 ${money(gap.abs())}。`
            : `则上年${openMonths(month).zh}须${moved(gap).zh}${money(gap.abs())}，与全年走势不合。请核对三个数字和口径。`) +
          (note?.zh ?? '')
        );
      return (
        `“${level.text}”, “${growth.text}” and “${change.text}” hardly fit: over the year ${computation}, since January ${money(overYear.minus(gap))}; ` +
        (month === 12
          ? `at the end of December both must be equal but differ by ${money(gap.abs())}.`
          : `${openMonths(month).en} of the year before would have to ${moved(gap).en} by ${money(gap.abs())}, against the course of the year. Check the three figures and their bases.`) +
        (note?.en ?? '')
      );
    }),
    [level, growth, change]
      .filter((figure) => figure !== last)
      .map((figure) =>
        relatedPlace(placeOf(document, figure), { zh: '一同计算的数字', en: 'computed together with it' }),
      ),
  );
}
