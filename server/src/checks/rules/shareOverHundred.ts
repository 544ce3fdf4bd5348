/** A share of more than a hundred per cent, or a fall by more than everything. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { sentenceText } from '../../analysis/packedAnalysis.ts';
import { decimal, isBelow, point } from '../../base/interval.ts';
import type { Bilingual, Finding } from '../finding.ts';
import { findingAt, placeOf } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const shareOverHundred: MentionRule = {
  scope: 'mention',
  id: 'share-over-hundred',
  title: { zh: '占比超过100%，或降幅超过100%', en: 'Share or fall of more than a hundred per cent' },
  why: {
    zh: '合格率、城镇化率、占比不可能超过100%，产量、数量也不可能减少100%以上，多半是小数点错位或把增长写成了下降。',
    en: 'Pass rates, urbanisation and shares cannot exceed 100 %, and a quantity cannot fall by more than all of it: mostly a slipped decimal point.',
  },
  gates: [
    {
      zh: '只看不可能超过100%的比率（合格率、达标率、优良率、城镇化率、满意率、占比、比重等）；完成率、增长率、拨备覆盖率、毛入学率、产销率等可以超过100%，不看。',
      en: 'Only rates that cannot exceed 100 % (合格率, 达标率, 城镇化率, 占比 …); completion, growth, provision coverage, gross enrolment may.',
    },
    {
      zh: '利润、收益、价差一类可由正转负的，降幅不看。',
      en: 'Falls of profits and balances, which can turn negative, are left alone.',
    },
  ],
  wrong: [
    {
      documents: ['食品安全工作情况\n\n2025年，全县食品抽检合格率达到998%，食品安全形势总体稳定，群众满意度不断提升。'],
      note: { zh: '漏了小数点', en: 'the decimal point is missing' },
    },
    {
      documents: ['城镇化建设情况\n\n2025年，全县常住人口城镇化率达到102.4%，城镇化建设稳步推进，城乡面貌不断改善。'],
      note: { zh: '城镇化率不能超过100%', en: 'urbanisation cannot exceed 100 %' },
    },
    {
      documents: ['节能减排工作情况\n\n2025年，全县煤炭消费量下降120%，能源结构持续优化，生态环境质量稳步改善。'],
      note: { zh: '不能减少120%', en: 'nothing can fall by 120 %' },
    },
  ],
  right: [
    {
      documents: [
        '食品安全工作情况\n\n2025年，全县食品抽检合格率达到99.8%，食品安全形势总体稳定，群众满意度不断提升。',
      ],
      note: { zh: '不到100%', en: 'under 100 %' },
    },
    {
      documents: ['项目建设情况\n\n2025年，全县重点项目投资完成率达到112.4%，项目建设有力有序，经济运行稳中有进。'],
      note: { zh: '完成率可以超过100%', en: 'a completion rate may exceed 100 %' },
    },
    {
      documents: [
        '国际经济动态\n\n2025年，该国政府债务占国内生产总值的比重达到135%，财政可持续性受到关注，经济增速放缓。',
      ],
      note: { zh: '债务可以多于一年的生产总值', en: 'a debt may be more than a year’s product' },
    },
    {
      documents: ['水务工作情况\n\n2025年，全县生活污水处理达标率达到100%，生态环境质量稳步改善，群众获得感不断增强。'],
      note: { zh: '正好100%', en: 'just 100 %' },
    },
    {
      documents: [
        '全市外贸运行情况\n\n五年来，全市外贸依存度从254%下降为187%，市本级债务率同比下降136%，结构持续优化。',
      ],
      note: { zh: '降到的数；可以超过100%的比率', en: 'what it fell to; a ratio that may be over 100 %' },
    },
    {
      documents: ['全县工业运行情况\n\n2025年，全县工业企业利润下降120%，转为亏损，市政府出台措施帮助企业纾困。'],
      note: { zh: '利润可由盈转亏', en: 'profits may turn into losses' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention) => (mention.kind === 'figure' ? checkFigure(document, mention) : []),
};

const hundred = point(decimal(100));
const bounded = /(?:合格率|达标率|优良率|优良天数比例|城镇化率|知晓率|满意率|满意度|净入学率|成活率|办结率|占比|比重)$/;
/** 占计划比重: how much of an aim is reached is a completion; what a country owes, lends or trades may be more than it makes in a year. */
const noPart = /计划|任务|目标|预算|预期|GDP|生产总值/;
const mayTurnNegative = /利润|盈|收益|净|差额|余额|顺差|结余|效益|税/;
const mayExceedHundred = /(?:债务率|负债率|杠杆率|依存度|产权比率|拨备覆盖率)[^。；]{0,30}$/;

function checkFigure(document: DocumentAnalysis, figure: FigureMention): readonly Finding[] {
  const { quantity, fact } = figure;
  if (quantity.unit !== '%' || !isBelow(hundred, quantity.interval)) return [];
  const words = fact.indicator?.value ?? '';
  const before = sentenceText(document, figure.sentence).slice(0, figure.inSentence[0]);
  // 占去年外出务工人数的102.7%: what is measured by last year's may have grown.
  if (/占(?:去年|上年|上一年)[^，。；]*$/.test(before)) return [];
  if (fact.measure?.value === 'share' && bounded.test(words) && !noPart.test(words))
    return [
      report(document, figure, {
        zh: `${words}“${figure.text}”不成立：至多是100%。`,
        en: `${words} “${figure.text}”: it cannot exceed 100 %.`,
      }),
    ];
  // 依存度从254%下降为187% says what it is now, and a debt ratio may fall from 400 % by more than a hundred.
  if (/[为到至]$/.test(before) || mayExceedHundred.test(before)) return [];
  const falls = fact.measure?.value === 'growth' && fact.direction?.value === 'down';
  if (falls && words !== '' && !mayTurnNegative.test(words))
    return [
      report(document, figure, {
        zh: `${words}下降“${figure.text}”不成立：至多下降100%。`,
        en: `${words} down by “${figure.text}”: it cannot fall by more than 100 %.`,
      }),
    ];
  return [];
}

const report = (document: DocumentAnalysis, figure: FigureMention, message: Bilingual): Finding =>
  findingAt(placeOf(document, figure), shareOverHundred.id, shareOverHundred.severity, message);
