/** 1—5月300亿元，1—6月280亿元; 一季度110亿元、二季度120亿元，上半年240亿元: periods of one year that cannot all be as stated. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { daysFromEdtf } from '../../base/edtf.ts';
import { groupBy } from '../../base/groupBy.ts';
import { add, type Interval, intersects, isBelow } from '../../base/interval.ts';
import { isFlow } from '../../facts/indicatorNature.ts';
import type { Bilingual, Finding } from '../finding.ts';
import { foundInFigures, type WithFigure } from '../foundInFigures.ts';
import { inBoth, intervalText, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const cumulativeMismatch: DocumentRule = {
  scope: 'document',
  id: 'cumulative-mismatch',
  title: { zh: '各期之和、累计数前后矛盾', en: 'Periods of one year that do not add up' },
  why: {
    zh: '产值、投资、进出口一类按期累计的数字，后几个月的累计数不会比前几个月的小，各季度相加应等于累计数。',
    en: 'What is reckoned over a period cannot be less over a longer one, and the quarters make up the cumulative figure.',
  },
  gates: [
    {
      zh: '只看词表中按期累计、可以相加的指标；存量、比率、指数、人均数不看。',
      en: 'Only indicators of the table that are reckoned over a period and add up: no stocks, rates, indices or amounts by the head.',
    },
    {
      zh: '指标、地区、口径相同，时期由句子写明，都在同一篇、同一年内。',
      en: 'Indicator, place and basis must be the same, the periods stated by the sentences, all in one document and one year.',
    },
    {
      zh: '各期相加须首尾相接、恰好凑满累计期；按书写精度取区间。',
      en: 'The periods that are added must follow on one another and fill the longer one; intervals of the written precision.',
    },
  ],
  wrong: [
    {
      documents: [
        '外贸运行情况\n\n2025年1—5月，全市进出口总额300亿元，结构优化。\n\n2025年1—6月，全市进出口总额280亿元，稳中有进。',
      ],
      note: { zh: '累计数变小', en: 'a cumulative figure that falls' },
    },
    {
      documents: [
        '外贸运行情况\n\n2025年一季度，全市进出口总额110亿元，开局良好。\n\n2025年二季度，全市进出口总额120亿元，稳中有进。\n\n2025年上半年，全市进出口总额240亿元，好于预期。',
      ],
      note: { zh: '两季相加为230亿元', en: 'the quarters make 230' },
    },
    {
      documents: [
        '外贸运行情况\n\n2025年上半年，全市进出口总额230.5亿元，好于预期。\n\n2025年下半年，全市进出口总额261.2亿元，稳中有进。\n\n2025年，全市进出口总额519.7亿元，再上台阶。',
      ],
      note: { zh: '上下半年相加为491.7亿元', en: 'the halves make 491.7' },
    },
  ],
  right: [
    {
      documents: [
        '外贸运行情况\n\n2025年一季度，全市进出口总额110亿元，开局良好。\n\n2025年二季度，全市进出口总额120亿元，稳中有进。\n\n2025年上半年，全市进出口总额230亿元，好于预期。',
      ],
      note: { zh: '相符', en: 'they add up' },
    },
    {
      documents: [
        '外贸运行情况\n\n2024年1—5月，全市进出口总额300亿元，结构优化。\n\n2025年1—6月，全市进出口总额280亿元，稳中有进。',
      ],
      note: { zh: '不是同一年', en: 'two years' },
    },
    {
      documents: [
        '金融运行情况\n\n2025年1—5月，全市金融机构各项存款余额300亿元，结构优化。\n\n2025年1—6月，全市金融机构各项存款余额280亿元，稳中有降。',
      ],
      note: { zh: '余额可以下降', en: 'a balance may fall' },
    },
    {
      documents: [
        '外贸运行情况\n\n2025年一季度，全市进出口总额110亿元，开局良好。\n\n2025年上半年，全市进出口总额240亿元，好于预期。',
      ],
      note: { zh: '没有二季度', en: 'the second quarter is not told' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) =>
    [...groupBy(termsIn(document).map(termOf), ({ series }) => series).values()].flatMap((terms) =>
      terms.length < 2 ? [] : checkSeries(document, terms),
    ),
};

/** The months that a figure of a series covers, counted from the year 0. */
interface Months {
  readonly series: string;
  readonly first: number;
  /** The first month after it. */
  readonly end: number;
}

interface Term extends Months {
  readonly figure: FigureMention;
  readonly interval: Interval;
}

/** Where the period stands in a key. */
const periodPart = 2;

const termsIn = foundInFigures(monthsOf);

const termOf = ({ figure, found }: WithFigure<Months>): Term => ({
  ...found,
  figure,
  interval: figure.quantity.interval,
});

function monthsOf({ key, fact, quantity, inSentence: [start] }: FigureMention, sentence: string): Months | null {
  if (key === undefined || !isFlow(fact)) return null;
  // 累计减税9066亿元，其中今年出台的政策减税4857亿元: a part of what is said before.
  if (/其中[^。；]*$/.test(sentence.slice(0, start))) return null;
  const { period, measure, role } = fact;
  if (measure?.value !== 'level' || role?.value !== 'actual') return null;
  if (!period || (period.source !== 'stated' && period.source !== 'sentence')) return null;
  const days = daysFromEdtf(period.value);
  if (days?.first.day !== 1 || days.first.year !== days.last.year) return null;
  const parts = key.split('|');
  parts[periodPart] = String(days.first.year);
  return { series: `${parts.join('|')}|${quantity.unit}`, first: days.first.month, end: days.last.month + 1 };
}

function checkSeries(document: DocumentAnalysis, terms: readonly Term[]): readonly Finding[] {
  // A year has few periods, however often a text tells of one: its greatest figure is what a longer one must not fall below.
  const periods = [...groupBy(terms, ({ first, end }) => `${first} ${end}`).values()];
  const greatest = periods.map((same) => same.reduce((a, b) => (isBelow(a.interval, b.interval) ? b : a)));
  const told = periods.map(([earliest]) => earliest as Term);
  return terms.flatMap((whole) => {
    const shorter = greatest.find(
      (term) => term.first === whole.first && term.end < whole.end && isBelow(whole.interval, term.interval),
    );
    if (shorter) return [falls(document, whole, shorter)];
    const parts = tiling(told, whole, whole.first, 0);
    if (!parts) return [];
    const sum = parts.map(({ interval }) => interval).reduce(add);
    return intersects(sum, whole.interval) ? [] : [doesNotAddUp(document, whole, parts, sum)];
  });
}

/** Most periods that make up a longer one. */
const mostParts = 4;

/** The shorter periods that fill the rest of the whole from a month on, or null. */
function tiling(terms: readonly Term[], whole: Term, from: number, depth: number): readonly Term[] | null {
  if (from === whole.end) return depth > 1 ? [] : null;
  if (depth === mostParts) return null;
  for (const term of terms) {
    if (term.first !== from || term.end > whole.end || term.end - term.first === whole.end - whole.first) continue;
    const rest = tiling(terms, whole, term.end, depth + 1);
    if (rest) return [term, ...rest];
  }
  return null;
}

const related = (document: DocumentAnalysis, parts: readonly Term[], message: Bilingual) =>
  parts.map(({ figure }) => relatedPlace(placeOf(document, figure), message));

function falls(document: DocumentAnalysis, whole: Term, shorter: Term): Finding {
  const { unit } = whole.figure.quantity;
  return findingAt(
    placeOf(document, whole.figure),
    cumulativeMismatch.id,
    cumulativeMismatch.severity,
    inBoth((language) => {
      const less = quotedText(whole.figure, language);
      const more = quotedText(shorter.figure, language, unit);
      return language === 'zh'
        ? `累计数变小：前${shorter.end - 1}个月${more}，前${whole.end - 1}个月${less}。`
        : `The cumulative figure falls: ${more} after ${shorter.end - 1} months, ${less} after ${whole.end - 1}.`;
    }),
    related(document, [shorter], { zh: '较短一期的累计数', en: 'the shorter period' }),
  );
}

function doesNotAddUp(document: DocumentAnalysis, whole: Term, parts: readonly Term[], sum: Interval): Finding {
  const { unit } = whole.figure.quantity;
  return findingAt(
    placeOf(document, whole.figure),
    cumulativeMismatch.id,
    cumulativeMismatch.severity,
    inBoth((language) => {
      const added = parts.map(({ figure }) => figure.text).join(language === 'zh' ? '＋' : ' + ');
      const right = intervalText(sum, unit, language);
      const own = quotedText(whole.figure, language);
      return language === 'zh'
        ? `各期 ${added}，和为${right}，与累计数${own}不符。`
        : `The periods ${added} make ${right}, not the cumulative figure, ${own}.`;
    }),
    related(document, parts, { zh: '分期的数字', en: 'one of the periods' }),
  );
}
