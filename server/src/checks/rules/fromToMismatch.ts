/** 由A提高到B，提高C, where the difference of A and B is not C, or where the verb points the other way. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { add, type Interval, intersects, isBelow, negate, subtract } from '../../base/interval.ts';
import { intervalIn, sameDimension } from '../../facts/quantityComparison.ts';
import type { Relation } from '../../facts/relation.ts';
import { figureAt } from '../computation.ts';
import type { Finding } from '../finding.ts';
import { inBoth, intervalText, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { boundTo, repairNote } from '../messageRepair.ts';
import type { DocumentRule } from '../rule.ts';

export const fromToMismatch: DocumentRule = {
  scope: 'document',
  id: 'from-to-mismatch',
  title: { zh: '起点、终点与增减量对不上', en: 'From, to and difference that do not fit' },
  why: {
    zh: '“由A提高到B，提高C”三个数字中有一个可由另外两个算出；对不上，必有一错。',
    en: 'Of “from A to B, up by C” each figure follows from the two others; when they do not fit, one is wrong.',
  },
  gates: [
    {
      zh: '按书写精度取区间计算：由62.1%提高到64.5%，差在2.3至2.5个百分点之间的都算相符。',
      en: 'Reckoned with intervals of the written precision: from 62.1 % to 64.5 % allows 2.3 to 2.5 points.',
    },
    {
      zh: '只核对增减量（百分点、亿元等）；增幅（%）由 growth-mismatch 核对，年均增幅由 average-growth-mismatch 核对。',
      en: 'Only absolute differences (points, 亿元) are checked; growth in per cent is growth-mismatch’s, a yearly average average-growth-mismatch’s.',
    },
    {
      zh: '位次、等级（27位上升到22位、五类提升到三类）数字小的为高，不看方向；增减量另有主语，或是“累计”“年均”的，不看。',
      en: 'The direction of ranks and grades is left alone, for there the smaller is the higher; so is a change of something else, a running total or an average.',
    },
    { zh: '三个数字中有“超”“近”“约”等的，按其含义放宽区间。', en: 'Bounds such as 超, 近 and 约 widen the intervals.' },
  ],
  wrong: [
    {
      documents: ['市场主体情况\n\n五年来，全市市场主体由2015年13.6万户增至12.1万户，活力增强。'],
      note: { zh: '“增至”反而少了', en: '增至 goes down' },
    },
    {
      documents: [
        '城镇化建设情况\n\n2025年，全县城镇化建设稳步推进，常住人口城镇化率由62.1%提高到64.5%，提高2.6个百分点。',
      ],
      note: { zh: '应提高2.4个百分点', en: '2.4 points' },
    },
    {
      documents: [
        '全县财政运行情况\n\n2025年，全县财政运行平稳，一般公共预算收入由36.2亿元增加到48.6亿元，增加14.2亿元，财政支出结构不断优化。',
      ],
      note: { zh: '应增加12.4亿元', en: '12.4' },
    },
    {
      documents: [
        '城镇化建设情况\n\n2025年，全县城镇化建设稳步推进，常住人口城镇化率由64.5%提高到62.1%，城乡面貌不断改善。',
      ],
      note: { zh: '“提高”却变小', en: 'raised, and smaller' },
    },
  ],
  right: [
    {
      documents: ['经济运行情况\n\n全市生产总值增速从一季度的-13.1%回升到1.5%，稳中向好。'],
      note: { zh: '起点是负数', en: 'it starts below nought' },
    },
    {
      documents: [
        '城镇化建设情况\n\n2025年，全县城镇化建设稳步推进，常住人口城镇化率由62.1%提高到64.5%，提高2.4个百分点。',
      ],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: [
        '城镇化建设情况\n\n2025年，全县城镇化建设稳步推进，常住人口城镇化率由62.1%提高到64.5%，提高2.3个百分点。',
      ],
      note: { zh: '四舍五入可解释', en: 'rounding explains it' },
    },
    {
      documents: [
        '全县工业运行情况\n\n2025年，全县工业经济持续向好，高新技术企业产值由100亿元增加到161亿元，年均增长10%，创新活力增强。',
      ],
      note: { zh: '年均增幅不核对', en: 'a yearly average is not checked' },
    },
    {
      documents: ['就业工作情况\n\n2025年，全县就业形势总体稳定，城镇调查失业率由5.4%下降到5.1%，下降0.3个百分点。'],
      note: { zh: '下降，相符', en: 'a fall that fits' },
    },
    {
      documents: [
        '营商环境建设情况\n\n2025年，全市营商环境持续优化，城市信用排名由全国81位提升到42位，群众满意度不断提高。',
      ],
      note: { zh: '位次，数字小的为高', en: 'of ranks the smaller is the higher' },
    },
    {
      documents: [
        '机构改革情况\n\n2025年，机构改革任务完成，市政府部门由67个减少到54个，内设机构减少118个，运转更加高效。',
      ],
      note: { zh: '减少的是内设机构', en: 'the fall is that of something else' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) =>
    document.relations.flatMap((relation) => (relation.kind === 'from-to' ? checkFromTo(document, relation) : [])),
};

type FromTo = Extract<Relation, { kind: 'from-to' }>;

function checkFromTo(document: DocumentAnalysis, relation: FromTo): readonly Finding[] {
  const from = figureAt(document, relation.from);
  const to = figureAt(document, relation.to);
  if (!from || !to || !sameDimension(from.quantity, to.quantity)) return [];
  const difference = relation.difference === undefined ? undefined : figureAt(document, relation.difference);
  return [
    ...checkDirection(document, from, to),
    ...(difference ? checkDifference(document, from, to, difference) : []),
  ];
}

const upwards = /提高|提升|增加|增长|上升|扩大|攀升|延长|[增升扩][到至]/;
const downwards = /下降|降低|减少|缩小|缩短|压缩|压减|[降减缩][到至为]/;

/** 由27位上升到22位, 由五类提升到三类: of ranks and grades the smaller is the higher. */
const graded = /^[位名类级等档]$/;
const deeper = /(?:埋深|地下水位|分辨率|精度|误差|排名|位次|名次|排位|位列|位居)[^，。；]{0,16}$/;

function checkDirection(document: DocumentAnalysis, from: FigureMention, to: FigureMention): readonly Finding[] {
  if (from.sentence !== to.sentence || graded.test(from.quantity.unit)) return [];
  const { text = '' } = document.sentences[to.sentence] ?? {};
  // 从一季度的-13.1%回升到1.5%: a sign that is not read with its number.
  if (deeper.test(text.slice(0, from.inSentence[0])) || /[-−－]$/.test(text.slice(0, from.inSentence[0]))) return [];
  const between = text.slice(from.inSentence[1], to.inSentence[0]);
  const start = intervalIn(from.quantity, to.quantity.unit);
  const end = to.quantity.interval;
  const verb = (isBelow(end, start) ? upwards : isBelow(start, end) ? downwards : null)?.exec(between)?.[0];
  // A word of both directions (增加…下降) says nothing certain.
  if (verb === undefined || (upwards.test(between) && downwards.test(between))) return [];
  return [
    findingAt(
      placeOf(document, to),
      fromToMismatch.id,
      fromToMismatch.severity,
      {
        zh: `“${verb}”与数字不符：由“${from.text}”到“${to.text}”，方向相反。`,
        en: `“${verb}” does not fit: from “${from.text}” to “${to.text}” goes the other way.`,
      },
      [relatedPlace(placeOf(document, from), { zh: '起点', en: 'where it starts' })],
    ),
  ];
}

function checkDifference(
  document: DocumentAnalysis,
  from: FigureMention,
  to: FigureMention,
  difference: FigureMention,
): readonly Finding[] {
  const { unit } = difference.quantity;
  if (graded.test(from.quantity.unit)) return [];
  const points = unit === '个百分点' && from.quantity.unit === '%' && to.quantity.unit === '%';
  const amounts = unit !== '%' && sameDimension(difference.quantity, to.quantity);
  if ((!points && !amounts) || difference.fact.measure?.value !== 'change') return [];
  const inUnit = (figure: FigureMention): Interval =>
    points ? figure.quantity.interval : intervalIn(figure.quantity, unit);
  const change = subtract(inUnit(to), inUnit(from));
  const expected = difference.fact.direction?.value === 'down' ? negate(change) : change;
  if (intersects(expected, difference.quantity.interval)) return [];
  const step = difference.fact.direction?.value === 'down' ? negate(inUnit(difference)) : inUnit(difference);
  const oneUnit = points || (from.quantity.unit === unit && to.quantity.unit === unit);
  const repair = oneUnit
    ? repairNote([
        boundTo(from, subtract(inUnit(to), step)),
        boundTo(to, add(inUnit(from), step)),
        boundTo(difference, expected),
      ])
    : null;
  return [
    findingAt(
      placeOf(document, difference),
      fromToMismatch.id,
      fromToMismatch.severity,
      inBoth((language) => {
        const right = intervalText(expected, unit, language);
        const own = quotedText(difference, language);
        return language === 'zh'
          ? `由“${from.text}”到“${to.text}”，应相差${right}，与${own}不符。${repair?.zh ?? ''}`
          : `From “${from.text}” to “${to.text}” is ${right}, not ${own}.${repair?.en ?? ''}`;
      }),
      [
        relatedPlace(placeOf(document, from), { zh: '起点', en: 'where it starts' }),
        relatedPlace(placeOf(document, to), { zh: '终点', en: 'where it ends' }),
      ],
    ),
  ];
}
