/** 产值增长到5%: growth to a rate, where growth by it is meant. */
import { indicators } from '../../../lexicon/indicators.ts';
import { findingAt, placeOf } from '../../messageFinding.ts';
import type { MentionRule } from '../../rule.ts';

export const growthToRate: MentionRule = {
  scope: 'mention',
  id: 'growth-to-rate',
  title: { zh: '“增长到”后接增速', en: 'Growth to a rate' },
  why: {
    zh: '“增长到”后面应是增长后的数量；产值、收入“增长到5%”，多半想说增长5%，或增速提高到5%。',
    en: 'What grows “to” reaches an amount; output that grows 到5% mostly grows by 5 %, or its growth rises to 5 %.',
  },
  gates: [
    {
      zh: '主语须是表中以货币或实物计的指标；占比、比率“增长到5%”说得通，不报。',
      en: 'The subject must be an indicator of the table that is counted in money or goods; shares and rates may grow to 5 %.',
    },
    { zh: '没有在真实文件中见过，默认关闭。', en: 'Never seen in a real document: off by default.' },
  ],
  wrong: [
    {
      documents: ['全市经济运行情况\n\n2025年，全市地区生产总值增长到5.5%，经济运行稳中有进，质量效益稳步提升。'],
      note: { zh: '地区生产总值', en: 'the regional product' },
    },
    {
      documents: ['全市投资运行情况\n\n2025年，全市固定资产投资增长至6%，项目建设有力有序，经济运行稳中有进。'],
      note: { zh: '固定资产投资', en: 'investment' },
    },
    {
      documents: ['全市消费市场运行情况\n\n2025年，全市社会消费品零售总额增长为4%，消费市场稳步恢复，活力持续释放。'],
      note: { zh: '增长为', en: '增长为' },
    },
  ],
  right: [
    {
      documents: ['全市经济运行情况\n\n2025年，全市地区生产总值增长5.5%，经济运行稳中有进，质量效益稳步提升。'],
      note: { zh: '增长5.5%', en: 'by 5.5 %' },
    },
    {
      documents: ['全市投资运行情况\n\n2025年，全市固定资产投资增长到600亿元，项目建设有力有序，经济运行稳中有进。'],
      note: { zh: '增长到一个数量', en: 'to an amount' },
    },
    {
      documents: ['全市工业经济运行情况\n\n2025年，全市高技术制造业增加值占比增长到15%，工业结构持续优化。'],
      note: { zh: '占比', en: 'a share' },
    },
    {
      documents: ['城镇化建设情况\n\n2025年，全县常住人口城镇化率增长到65%，城镇化建设稳步推进。'],
      note: { zh: '比率', en: 'a rate' },
    },
  ],
  severity: 'warning',
  enabledByDefault: false,
  check: (document, mention) => {
    if (mention.kind !== 'figure' || mention.quantity.unit !== '%') return [];
    const text = document.sentences[mention.sentence]?.text ?? '';
    const [start] = mention.inSentence;
    const verb = /增长[到至为]$/.exec(text.slice(Math.max(0, start - 3), start));
    const { indicator, indicatorId } = mention.fact;
    if (!verb || !indicator || /比重|占|率|增速/.test(indicator.value)) return [];
    const row = indicators.find(({ id }) => id === indicatorId);
    if (!row || !['flow', 'stock', 'count'].includes(row.nature)) return [];
    return [
      findingAt(placeOf(document, mention), growthToRate.id, growthToRate.severity, {
        zh: `“${indicator.value}${verb[0]}${mention.text}”：应为“增长${mention.text}”，或“增速提高到${mention.text}”。`,
        en: `“${indicator.value}${verb[0]}${mention.text}”: it grows by ${mention.text}, or its growth rises to that.`,
      }),
    ];
  },
};
