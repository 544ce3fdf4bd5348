/** 进出口670亿元……进出口670亿美元: one fact with the same digits and another currency, or 5.2% and 5.2个百分点. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { groupBy } from '../../base/groupBy.ts';
import type { Finding } from '../finding.ts';
import { foundInFigures, type WithFigure } from '../foundInFigures.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const unitSlip: DocumentRule = {
  scope: 'document',
  id: 'unit-slip',
  title: { zh: '同一事实数字相同、单位不同', en: 'One fact with the same digits in another unit' },
  why: {
    zh: '同一指标、同一时期，一处是“670亿元”，一处是“670亿美元”，数字相同而币种不同，必有一处单位有误。',
    en: 'Where one fact is 670亿元 in one place and 670亿美元 in another, the digits agree and the currencies do not: one unit is wrong.',
  },
  gates: [
    {
      zh: '指标、地区、时期、口径、角色须都相同，且不在同一句话里。',
      en: 'Indicator, place, period, basis and role must be the same, and the two must stand in different sentences.',
    },
    {
      zh: '数字须完全相同，且不少于两位有效数字；同一篇里折算的不报。',
      en: 'The digits must be exactly the same, and two of them at least count: what is converted has other digits.',
    },
  ],
  wrong: [
    {
      documents: [
        '外贸运行情况\n\n2025年，全市进出口总额670亿元，结构优化。\n\n开放水平提升。2025年，全市进出口总额670亿美元，增长5%。',
      ],
      note: { zh: '元、美元', en: 'yuan and dollars' },
    },
    {
      documents: [
        '外资利用情况\n\n2025年，全市实际使用外资12.5亿美元，质量提升。\n\n开放水平提升。2025年，全市实际使用外资12.5亿元，稳中有进。',
      ],
      note: { zh: '漏了“美”字', en: '美 is missing' },
    },
    {
      documents: [
        '工业运行情况\n\n2025年，全市规模以上工业增加值增长5.2%，运行平稳。\n\n结构优化。2025年，全市规模以上工业增加值增长5.2个百分点，好于预期。',
      ],
      note: { zh: '%误作个百分点', en: 'per cent and percentage points' },
    },
  ],
  right: [
    {
      documents: [
        '外贸运行情况\n\n2025年，全市进出口总额670亿元，结构优化。\n\n开放水平提升。2025年，全市进出口总额93亿美元，增长5%。',
      ],
      note: { zh: '折算，数字不同', en: 'converted' },
    },
    {
      documents: [
        '外贸运行情况\n\n2025年，全市进出口总额670亿元，结构优化。\n\n开放水平提升。2024年，全市进出口总额670亿美元，增长5%。',
      ],
      note: { zh: '年份不同', en: 'another year' },
    },
    {
      documents: [
        '外贸运行情况\n\n2025年，全市进出口总额670亿元，结构优化。\n\n开放水平提升。2025年，全市进出口总额670亿元，增长5%。',
      ],
      note: { zh: '单位相同', en: 'one unit' },
    },
    {
      documents: [
        '工业运行情况\n\n2025年，全市规模以上工业增加值增长5.2%，运行平稳。\n\n结构优化。2025年，全市规模以上工业增加值增速提高0.8个百分点，好于预期。',
      ],
      note: { zh: '增速的变化', en: 'a change of the growth' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) =>
    [...groupBy(keyedIn(document), ({ found }) => found).values()].flatMap((figures) => checkUnits(document, figures)),
};

/** Where the measure stands in a key. */
const measurePart = 3;
const money = /^money:/;

/** What two figures of one slip have in common, their digits too. One digit alone is no sign of anything. */
const keyedIn = foundInFigures(({ key, quantity: { values, bound } }) => {
  if (key === undefined || values.length !== 1 || values[0].c.length < 2) return null;
  const fact = withoutUnit(key);
  return fact === null ? null : `${fact}|${bound}|${values[0]}`;
});

/** Null where no two units are mixed up. */
function withoutUnit(key: string): string | null {
  const parts = key.split('|');
  const dimension = parts.pop() ?? '';
  if (!money.test(dimension) && dimension !== 'ratio' && dimension !== 'percentPoint') return null;
  // 增长5.2% is a growth, 增长5.2个百分点 a change.
  if (!money.test(dimension)) parts[measurePart] = 'growth';
  return `${parts.join('|')}|${money.test(dimension) ? 'money' : 'per cent'}`;
}

/** @param figures with the same digits, in the order of the text */
function checkUnits(document: DocumentAnalysis, figures: readonly WithFigure<string>[]): readonly Finding[] {
  const firstOfUnit = new Map<string, FigureMention>();
  return figures.flatMap(({ figure }) => {
    const other = [...firstOfUnit].find(
      ([unit, first]) => unit !== figure.quantity.unit && first.sentence !== figure.sentence,
    )?.[1];
    if (!firstOfUnit.has(figure.quantity.unit)) firstOfUnit.set(figure.quantity.unit, figure);
    return other ? [report(document, other, figure)] : [];
  });
}

const report = (document: DocumentAnalysis, there: FigureMention, here: FigureMention): Finding =>
  findingAt(
    placeOf(document, here),
    unitSlip.id,
    unitSlip.severity,
    {
      zh: `${here.fact.indicator?.value ?? ''}数字相同、单位不同：“${there.text}”与“${here.text}”，疑一处单位有误。`,
      en: `${here.fact.indicator?.value ?? ''}: “${there.text}” and “${here.text}” have the same digits and another unit; one unit is probably wrong.`,
    },
    [
      relatedPlace(placeOf(document, there), {
        zh: `同一事实，作“${there.text}”`,
        en: `the same fact, given as “${there.text}”`,
      }),
    ],
  );
