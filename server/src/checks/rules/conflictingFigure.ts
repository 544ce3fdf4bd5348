/** One fact, two figures that cannot both be true: equal fact keys, intervals that do not meet. */
import type { FigureMention } from '../../analysis/documentAnalysis.ts';
import { type Agreement, agreementOf } from '../figureAgreement.ts';
import type { Bilingual, Finding } from '../finding.ts';
import { inBoth, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { slipNote } from '../messageSlip.ts';
import { voteNote } from '../messageVote.ts';
import type { FigureInDocument, KeyRule } from '../rule.ts';
import { type Conflict, type Excuse, strongestConflict } from '../strongestConflict.ts';

export const conflictingFigure: KeyRule = {
  scope: 'key',
  id: 'conflicting-figure',
  title: { zh: '同一事实，数字矛盾', en: 'Figures of one fact that cannot both be true' },
  why: {
    zh: '同一指标、同一范围、同一时期、同一口径的数字前后不一，至少有一处是错的。按《报纸编校差错率计算方法》，数字错误计1个差错，出现在标题中加倍。',
    en: 'When two figures of one indicator, place, period and basis differ, at least one is wrong. Newspapers are scored one fault for a wrong figure, two for one in a headline.',
  },
  gates: [
    {
      zh: '指标、范围、时期、口径、性质（目标、预计、实际）、计量单位有一项不同或不明，不比较。',
      en: 'Silent when indicator, scope, period, basis, role (target, forecast, result) or dimension differ or are unknown.',
    },
    {
      zh: '按书写精度取区间，区间相交即视为一致：2万亿元与1.98万亿元不报。“超”“近”“约”“以上”按含义放宽区间；单位先精确换算。',
      en: 'Written precision makes an interval; figures whose intervals meet agree. Bounds and 约 widen it. Units are converted exactly first.',
    },
    {
      zh: '同一句中的两个数字不比较；“甲、乙等30个项目”之类以列举限定的数量不比较，“总投资2000亿元的90个项目”之类由前文限定的也不比较，除非限定的话相同；一处是“累计”“五年”“与某年相比”而另一处不是的，不比较。',
      en: 'Not compared: two figures of one sentence; counts that an open list describes (甲、乙等30个项目) or other words pick out (总投资2000亿元的90个项目); a figure over several years (累计, 五年, 与某年相比) and one that is not.',
    },
    {
      zh: '标题与其下正文由 headline-mismatch 比较；时期只能由文件日期推定的，仅在同一篇文章内比较；地点只能由文件推定的，跨文章只比较分节报告；不同年份文件里的目标、预计不比较。',
      en: 'A headline and its own article are left to headline-mismatch. A period known from the document’s date alone is compared inside one article only; a place known from the document alone, between sectioned reports only; targets and forecasts, between documents of one year only.',
    },
    {
      zh: '两个数字要么只差一处笔误（一位数字、相邻两位颠倒、多一位或少一位、小数点或万亿之误），要么前后词语相同，要么两句都自己写明范围、指标是统计指标且数值相近（一倍以内），才报；范围只由文件推定、数值又相去甚远的，多半说的是园区、县区或某一行业。',
      en: 'Reported only where one slip of the pen explains the difference (a digit, two swapped, one too many, the point, 万 and 亿), where the words around both are the same, or where both sentences name the place themselves, the indicator is a statistical one and the levels are within a factor of two: what inherits its place is too often a park’s, a county’s or a trade’s.',
    },
    {
      zh: '取整（1000家与1003家）、截去尾数（9.8万亿与9.86万亿）可解释的，只作提示；上下文有“修订”“核实”“经济普查”等字样的，只作提示；两篇文章之间有“初步核算”“快报”字样的，以及不同年份的文件所说的生产总值、增加值、产值（初步数与最终核实数）和项目的投资、规模（逐年调整），只作提示。',
      en: 'Information only where rounding or cutting of digits explains it, or where the words near it speak of a revision; between two documents also where one is a preliminary figure, or where reports of two years give output or value added, which is revised when all sources are in, or what a project is to cost.',
    },
    {
      zh: '笔误只有一处：两句之间别的指标也不一致的，同一文件里一个指标有三个互不相容的数值的，说的是几件事，不报；范围由“全市工业园区”“全市民营企业”之类收窄的，“拉动……增长”的贡献，“由甲修正为乙”的旧数，也不比较。',
      en: 'A slip comes alone: silent where the two sentences differ under another indicator too, and where one document gives three values that cannot agree. Not compared: a place narrowed down (全市工业园区, 全市民营企业), contributions (拉动…增长), and what a figure was before it was revised.',
    },
    {
      zh: '两篇文章之间，年份只见于同一段别处的，或者没有写明是目标还是结果而时期在成文时尚未结束的，只有在同一年文件的同一句话里才比较。',
      en: 'Between two documents, a year that stands elsewhere in the paragraph is not enough, nor a period that was not over where nothing says whether the figure is an aim, except for one and the same sentence in documents of one year.',
    },
    {
      zh: '64篇以上都有的事实，每种写法取几篇比较；4096处以上的不比较。',
      en: 'Of a fact that more than 64 documents have, some of each way of writing are compared; of one in more than 4,096 places, none.',
    },
    {
      zh: '同样的“超过”“以上”，只差位数的（超过100亿元与超过10亿元），虽不矛盾，作警告。',
      en: 'Equal bounds whose digits differ in their power of ten only (超过100亿元, 超过10亿元) can both be true and are a warning.',
    },
    {
      zh: '目标的上下限是目标的一部分：“5.5%以上”与“5%左右”不同，作警告；“力争”“确保”分档的目标不比较。',
      en: 'The bound is part of a target: “above 5.5%” and “about 5%” differ, as a warning. Tiers of a target (力争, 确保) are not compared.',
    },
  ],
  wrong: [
    {
      documents: [
        '东山县2025年工作总结\n\n2025年，全县规模以上工业增加值增长7.5%，服务业平稳发展。\n\n回顾全年，项目建设提速。2025年，全县规模以上工业增加值增长7.3%。',
      ],
      note: { zh: '同一文件，增速先7.5%后7.3%', en: 'one document, 7.5% and later 7.3%' },
    },
    {
      documents: [
        '2025年，东山县完成固定资产投资356亿元，项目建设有力有序。',
        '2025年，东山县完成固定资产投资365亿元，重点工程进展顺利。',
      ],
      note: { zh: '两篇文件，数位颠倒', en: 'two documents, digits swapped' },
    },
    {
      documents: [
        '2025年，东山县一般公共预算收入达到48.6亿元，财政运行平稳。\n\n民生保障更加有力。2025年，东山县一般公共预算收入达到48.6万元。',
      ],
      note: { zh: '“亿”误作“万”', en: '亿 became 万' },
    },
  ],
  right: [
    {
      documents: [
        '2025年，东山县进出口总额达到1.98万亿元，外贸回稳。\n\n开放水平提升。2025年，东山县进出口总额达到2万亿元。',
      ],
      note: { zh: '精度不同，区间相交', en: 'other precision, intervals meet' },
    },
    {
      documents: [
        '截至2025年底，我国有效发明专利456.8万件，增长较快。\n\n截至2025年底，我国国内有专利的企业达38.5万家，拥有有效发明专利260.5万件。',
      ],
      note: { zh: '后者是企业所拥有的', en: 'what firms own' },
    },
    {
      documents: [
        '2024年，东山县粮食总产量达到52.1万吨，再获丰收。\n\n2025年，东山县粮食总产量达到53.4万吨，稳中有增。',
      ],
      note: { zh: '时期不同', en: 'another period' },
    },
    {
      documents: [
        '2025年，东山县一般公共预算收入达到48.6亿元，财政运行平稳。\n\n2025年，西河县一般公共预算收入达到36.2亿元，财政运行平稳。',
      ],
      note: { zh: '范围不同', en: 'another place' },
    },
    {
      documents: [
        '东山县2025年工作总结\n\n2025年，全县规模以上工业增加值增长7.5%，服务业平稳发展。\n\n平台支撑有力，临港片区加快建设，2025年规模以上工业增加值增长15.6%，税收稳步提高。',
      ],
      note: {
        zh: '后一句没有写明范围，说的是片区',
        en: 'the second names no place of its own: it speaks of a district',
      },
    },
    {
      documents: [
        '2025年，东山县固定资产投资突破350亿元，项目建设有力有序。',
        '2025年，东山县固定资产投资达到356亿元，重点工程进展顺利。',
      ],
      note: { zh: '“突破”只给下限', en: '突破 gives a lower bound only' },
    },
    {
      documents: [
        '2025年，东山县粮食播种面积达到30万亩，保持稳定。',
        '2025年，东山县粮食播种面积达到2万公顷，保持稳定。',
      ],
      note: { zh: '单位换算后相等', en: 'equal after conversion' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (_key, figures) => {
    const conflict = strongestConflict(figures);
    return conflict ? [report(conflict, figures)] : [];
  },
};

function report(conflict: Conflict, figures: readonly FigureInDocument[]): Finding {
  const { severity, earlier, later } = conflict;
  const here = figures[later] as FigureInDocument;
  const there = figures[earlier] as FigureInDocument;
  const others = figures.filter((_, i) => i !== later && i !== earlier);
  const related = [there, ...others].map(({ document, figure }) =>
    relatedPlace(
      placeOf(document, figure),
      agreementOf(figure, here.figure) === 'agree'
        ? { zh: '同一事实，与此处一致', en: 'the same fact, in agreement' }
        : { zh: `同一事实，作“${figure.text}”`, en: `the same fact, given as “${figure.text}”` },
    ),
  );
  const finding = findingAt(
    placeOf(here.document, here.figure),
    conflictingFigure.id,
    severity,
    messageFor(here, there, conflict, others),
    related,
  );
  return { ...finding, oneFact: true, revisable: severity !== 'information' };
}

function messageFor(
  here: FigureInDocument,
  there: FigureInDocument,
  { verdict, excuse }: Conflict,
  others: readonly FigureInDocument[],
): Bilingual {
  const a = here.figure;
  const b = there.figure;
  const { unit } = a.quantity;
  const one = here.document.uri === there.document.uri;
  const { indicator, scope, scopeId } = a.fact;
  // A report has the investment of many projects: it says whose.
  const what = `${scopeId === undefined ? '' : (scope?.value ?? '')}${indicator?.value ?? ''}`;
  const note = a.quantity.values.length + b.quantity.values.length === 2 ? slipOf(a, b) : null;
  const vote = verdict === 'disagree' ? voteNote(b, a, others) : null;
  return inBoth((language) => {
    const mine = quotedText(a, language);
    const other = quotedText(b, language, unit);
    const end = reasons[verdict][language] + (excuse && verdict === 'disagree' ? excuses[excuse][language] : '');
    // The finding is shown at both places, so neither figure is called the one here.
    return language === 'zh'
      ? `${what}${one ? '前后' : '两篇'}不一：${other}与${mine}。${note?.zh ?? ''}${vote?.zh ?? ''}${end}`
      : `${what} differs ${one ? 'within the document' : 'between two documents'}: ${other} and ${mine}.${note?.en ?? ''}${vote?.en ?? ''}${end}`;
  });
}

function slipOf(a: FigureMention, b: FigureMention): Bilingual | null {
  if (a.quantity.unit !== b.quantity.unit) return null;
  return slipNote(a.quantity.values[0], b.quantity.values[0]);
}

const reasons: Readonly<Record<Agreement, Bilingual>> = {
  agree: { zh: '', en: '' },
  bound: { zh: '目标的上下限不同。', en: ' The bounds of the target differ.' },
  slip: { zh: '上下限相同，数字只差位数。', en: ' One bound; the digits differ in their power of ten only.' },
  rounded: { zh: '可能是取整或截去尾数。', en: ' Rounding may explain it.' },
  disagree: { zh: '', en: '' },
};
const excuses: Readonly<Record<Excuse, Bilingual>> = {
  revision: {
    zh: '文中有修订或初步数字样，请核对。',
    en: ' The words near it speak of a revision or of preliminary figures.',
  },
  years: {
    zh: '两篇不是同一年的，其间可能有修订，请核对。',
    en: ' The documents are of two years, between which it may have been revised.',
  },
};
