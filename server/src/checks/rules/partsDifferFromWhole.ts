/** 投资500亿元，其中工业200亿元、农业180亿元、其他90亿元: parts that leave nothing out and yet are not their whole. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { add, type Interval, intersects, subtract } from '../../base/interval.ts';
import { intervalIn, sameDimension } from '../../facts/quantityComparison.ts';
import type { Relation } from '../../facts/relation.ts';
import { figureAt } from '../computation.ts';
import type { Finding } from '../finding.ts';
import { inBoth, intervalText, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import { boundTo, repairNote } from '../messageRepair.ts';
import type { DocumentRule } from '../rule.ts';

export const partsDifferFromWhole: DocumentRule = {
  scope: 'document',
  id: 'parts-differ-from-whole',
  title: { zh: '分项之和与总数不符', en: 'Parts that do not add up to their whole' },
  why: {
    zh: '写明“其余”“其他”“合计”，或分项本来就只有这几个（出口与进口、城镇与乡村）时，各分项相加应等于总数；不等，必有一个数字有误。',
    en: 'Where a rest (其余, 其他) or a total (合计) is given, or the parts are all that there are (exports and imports), they add up to the whole; where they do not, one figure is wrong.',
  },
  gates: [
    {
      zh: '只看一句话里（下一句以“其中”起头的，连同下一句）没有遗漏的分项：最后一项是“其余”“其他”，或以“合计”“共计”收尾，或各项恰为一个整体的全部（见词表，如税收与非税收入）。只写“其中”的不看。',
      en: 'Only parts of one sentence, or of a next one that begins with 其中, that leave nothing out: the last is the rest, or a total follows their list, or they are all that a table of such parts names. 其中 alone proves nothing.',
    },
    {
      zh: '各数字单位须相同；分项里又套“其中”、写“累计”“上年”的，或各项之和是总数之后另一数字的，不看。',
      en: 'All figures must have one unit; silent where a part has parts of its own or is of another time, or where a figure after the whole is the sum.',
    },
    {
      zh: '按书写精度取区间相加，四舍五入可解释的不报。',
      en: 'Added with intervals of the written precision: what rounding explains is right.',
    },
  ],
  wrong: [
    {
      documents: [
        '重点项目建设情况\n\n全年完成投资500亿元，其中工业200亿元、农业180亿元、其他90亿元，投资结构继续优化。',
      ],
      note: { zh: '其他应为120亿元', en: 'the rest would be 120' },
    },
    {
      documents: [
        '外贸运行情况\n\n上半年，全市货物进出口总额526.4亿元，增长5%，其中出口318.2亿元，增长6%，进口280.2亿元，增长3%。',
      ],
      note: { zh: '进口应为208.2亿元', en: 'imports would be 208.2' },
    },
    {
      documents: [
        '保险业运行情况\n\n全年实现保费收入756亿元，比上年增长8.2%。其中：财产险保费收入445亿元，增长5%；人身险保费收入331亿元。',
      ],
      note: { zh: '人身险应为311亿元', en: 'life insurance would be 311' },
    },
    {
      documents: [
        '水利资金使用情况\n\n本轮整治争取中央资金3200万元、省级资金1800万元，合计5500万元，全部用于河道清淤。',
      ],
      note: { zh: '合计应为5000万元', en: 'the total would be 5000' },
    },
    {
      documents: ['政务服务改革情况\n\n省级权力事项从1.23万项精减到4236项，其中直接行使1973项、其他2363项，流程优化。'],
      note: { zh: '其他应为2263项', en: 'the rest would be 2263' },
    },
  ],
  right: [
    {
      documents: [
        '重点项目建设情况\n\n全年完成投资500亿元，其中工业200亿元、农业180亿元、其他120亿元，投资结构继续优化。',
      ],
      note: { zh: '相符', en: 'they add up' },
    },
    {
      documents: [
        '投资运行情况\n\n全年完成固定资产投资7582亿元（计划口径为7278亿元），增长7.6%。其中，国有投资5106亿元，集体投资1233亿元，个人投资1243亿元。',
      ],
      note: { zh: '分项是括号之前那个总数的', en: 'parts of the figure before the bracket' },
    },
    {
      documents: ['重点项目建设情况\n\n全年完成投资500亿元，其中工业200亿元、农业180亿元，投资结构继续优化。'],
      note: { zh: '没有说是全部', en: 'nothing says that these are all' },
    },
    {
      documents: [
        '外贸运行情况\n\n上半年，全市货物进出口总额526.4亿元，增长5%，其中出口318.2亿元，增长6%，进口208.3亿元，增长3%。',
      ],
      note: { zh: '四舍五入可解释', en: 'rounding explains it' },
    },
    {
      documents: [
        '水利资金使用情况\n\n本轮整治争取中央资金3200万元、省级资金1800万元，合计5000万元，全部用于河道清淤。',
      ],
      note: { zh: '合计相符', en: 'the total fits' },
    },
    {
      documents: [
        '戏曲普查情况\n\n全省现有剧种348个，其中分布在两个省份以上的剧种48个、其他300个，传承有序。',
        '民生实事办理情况\n\n全年安排民生实事37件，年内已经全部办结的实事31件，其中教育类20件、其他17件，群众满意。',
        '会议代表情况\n\n与会总人数1329人，其中代表886人（女代表437人，男代表449人），来自各地。',
      ],
      note: {
        zh: '“两个省份”是剧种的修饰；分项是前一总数、中间一数的',
        en: 'a figure within a name; parts of the figure before, or of one between',
      },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) =>
    document.relations.flatMap((relation) => (relation.kind === 'part-of' ? checkSum(document, relation) : [])),
};

function checkSum(document: DocumentAnalysis, relation: Extract<Relation, { kind: 'part-of' }>): readonly Finding[] {
  const whole = figureAt(document, relation.whole);
  const parts = relation.parts.flatMap((part) => figureAt(document, part) ?? []);
  if (!whole || parts.length < 2 || parts.some(({ quantity }) => !sameDimension(quantity, whole.quantity))) return [];
  const { unit, interval } = whole.quantity;
  const sum = sumOf(parts, unit);
  if (intersects(sum, interval) || areOfPart(document, relation, parts)) return [];
  return [report(document, whole, parts, sum)];
}

/** 总人数1329人，其中运动员886人（女437人，男449人）: what a figure between the whole and its parts sums up. */
const areOfPart = (
  { mentions }: DocumentAnalysis,
  { whole, parts: [first = whole] }: Extract<Relation, { kind: 'part-of' }>,
  parts: readonly FigureMention[],
): boolean =>
  mentions
    .slice(whole + 1, first)
    .some(
      (one) =>
        one.kind === 'figure' &&
        sameDimension(one.quantity, (parts[0] as FigureMention).quantity) &&
        intersects(intervalIn(one.quantity, one.quantity.unit), sumOf(parts, one.quantity.unit)),
    );

const sumOf = (parts: readonly FigureMention[], unit: string): Interval =>
  parts.map(({ quantity }) => intervalIn(quantity, unit)).reduce(add);

function report(
  document: DocumentAnalysis,
  whole: FigureMention,
  parts: readonly FigureMention[],
  sum: Interval,
): Finding {
  const { unit } = whole.quantity;
  const note = repairNote(repairs(whole, parts, sum));
  return findingAt(
    placeOf(document, whole),
    partsDifferFromWhole.id,
    partsDifferFromWhole.severity,
    inBoth((language) => {
      const added = parts.map(({ text }) => text).join(language === 'zh' ? '＋' : ' + ');
      const right = intervalText(sum, unit, language);
      const own = quotedText(whole, language);
      return language === 'zh'
        ? `分项 ${added} 相加为${right}（已计入四舍五入），与总数${own}不符。${note?.zh ?? ''}`
        : `The parts ${added} make ${right}, rounding allowed for, not the whole, ${own}.${note?.en ?? ''}`;
    }),
    parts.map((part) => relatedPlace(placeOf(document, part), { zh: '分项', en: 'a part' })),
  );
}

/** What each figure would have to be for the others to be right; all have one unit. */
function repairs(whole: FigureMention, parts: readonly FigureMention[], sum: Interval) {
  const { unit, interval } = whole.quantity;
  const intervals = parts.map(({ quantity }) => intervalIn(quantity, unit));
  return [
    boundTo(whole, sum),
    ...parts.map((part, i) =>
      boundTo(
        part,
        intervals.reduce((left, other, j) => (j === i ? left : subtract(left, other)), interval),
      ),
    ),
  ];
}
