/** 城镇化率提高1.2%: a rate that rises by per cent where points are meant. */

import { findingAt, placeOf } from '../../messageFinding.ts';
import type { MentionRule } from '../../rule.ts';

export const rateRisesByPercent: MentionRule = {
  scope: 'mention',
  id: 'rate-rises-by-percent',
  title: { zh: '比率的升降用了百分号', en: 'Rate that rises or falls by per cent' },
  why: {
    zh: '城镇化率由65%升到66.2%，是提高1.2个百分点；写成“提高1.2%”，照字面只升到65.8%。',
    en: 'From 65 % to 66.2 % a rate rises by 1.2 percentage points; “by 1.2 %” would be to 65.8 % only.',
  },
  gates: [
    {
      zh: '只看相减才有意义的比率（城镇化率、覆盖率、普及率、合格率、达标率、优良率、占比、比重等）；生产率、发病率、死亡率、利用率等可以按比例说，不看。',
      en: 'Only rates whose changes are differences (城镇化率, 覆盖率, 合格率, 占比 …); productivity, morbidity, use may change by per cent.',
    },
    { zh: '“提高到”“提高至”是水平，不看。', en: 'Silent for 提高到 and 提高至, which give the level.' },
  ],
  wrong: [
    {
      documents: ['城镇化建设情况\n\n2025年，全县常住人口城镇化率提高1.2%，城镇化建设稳步推进，城乡面貌不断改善。'],
      note: { zh: '城镇化率', en: 'urbanisation' },
    },
    {
      documents: ['林业工作情况\n\n五年来，全县森林覆盖率提高了3.5%，生态环境质量稳步改善，绿色发展步伐加快。'],
      note: { zh: '覆盖率', en: 'cover' },
    },
    {
      documents: ['全市工业经济运行情况\n\n2025年，高技术制造业占规模以上工业比重上升2%，工业结构持续优化。'],
      note: { zh: '比重', en: 'a share' },
    },
  ],
  right: [
    {
      documents: ['城镇化建设情况\n\n2025年，全县常住人口城镇化率提高1.2个百分点，城镇化建设稳步推进。'],
      note: { zh: '百分点', en: 'percentage points' },
    },
    {
      documents: ['城镇化建设情况\n\n2025年，全县常住人口城镇化率提高到66.2%，城镇化建设稳步推进。'],
      note: { zh: '水平', en: 'the level' },
    },
    {
      documents: ['全市工业经济运行情况\n\n2025年，全市规模以上工业企业全员劳动生产率提高8%，工业结构持续优化。'],
      note: { zh: '生产率可按比例说', en: 'productivity grows by per cent' },
    },
    {
      documents: ['卫生健康工作情况\n\n2025年，全县传染病发病率下降12%，卫生健康服务能力稳步提升。'],
      note: { zh: '发病率可按比例说', en: 'morbidity may fall by per cent' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document, mention) => {
    if (mention.kind !== 'figure' || mention.quantity.unit !== '%') return [];
    const text = document.sentences[mention.sentence]?.text ?? '';
    const [start] = mention.inSentence;
    const match = rising.exec(text.slice(Math.max(0, start - 24), start));
    if (!match) return [];
    // The county of 全县城镇化率 is no word of the rate's name.
    const words = match[0].replace(/^[省市县区州国](?=\p{Script=Han}{2,}率)/u, '');
    return [
      findingAt(placeOf(document, mention), rateRisesByPercent.id, rateRisesByPercent.severity, {
        zh: `“${words}${mention.text}”：比率的升降应说“个百分点”；若确是按比例，请改写清楚。`,
        en: `“${words}${mention.text}”: the change of a rate is in percentage points; if a ratio is meant, say so.`,
      }),
    ];
  },
};

const rising =
  /(?:[\u4e00-\u9fff]{1,3}(?<!转)化率|覆盖率|负债率|不良贷款率|失业率|就业率|升学率|优质率|处理率|办结率|普及率|入学率|入园率|合格率|达标率|优良率|参保率|占比|比重|渗透率|贡献率|自给率|满意率|满意度)(?:同比|比上年|较上年|比去年|较去年|年均|分别|累计)?(?:提高|上升|提升|增加|下降|降低|回落)了?(?:约|近)?$/;
