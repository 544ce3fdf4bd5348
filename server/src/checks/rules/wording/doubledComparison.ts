/** 同比去年增长3%: two comparisons in one, or two that differ. */
import { findingAt } from '../../messageFinding.ts';
import type { TextRule } from '../../rule.ts';
import { wordsMatching } from '../../wording/wordsMatching.ts';

export const doubledComparison: TextRule = {
  scope: 'text',
  id: 'doubled-comparison',
  title: { zh: '比较重复或不一', en: 'Comparison said twice, or two that differ' },
  why: {
    zh: '“同比”就是与上年同期比，再写“去年”是重复；“环比”是与上一时段比，接“去年”就矛盾了。',
    en: '同比 means against the same time of the year before: 去年 repeats it. 环比 is against the period before: 去年 contradicts it.',
  },
  gates: [
    {
      zh: '“环比去年12月”“环比上年四季度”“环比去年下半年”是上一时段，不报。',
      en: 'Silent for 环比去年12月, 环比上年四季度 and 环比去年下半年, which are the period before.',
    },
    { zh: '中间有标点的不报。', en: 'Silent where punctuation stands between.' },
  ],
  wrong: [
    {
      documents: ['全市消费市场运行情况\n\n2025年，全市社会消费品零售总额同比去年增长3%，消费市场稳步恢复。'],
      note: { zh: '重复', en: 'said twice' },
    },
    {
      documents: ['全市工业经济运行情况\n\n2025年，全市规模以上工业增加值环比上年增长3%，工业经济稳步增长。'],
      note: { zh: '矛盾', en: 'contradictory' },
    },
    {
      documents: ['全市旅游市场运行情况\n\n2025年上半年，全市接待游客同比去年同期增长12%，旅游市场持续升温。'],
      note: { zh: '去年同期', en: 'the same time of last year' },
    },
  ],
  right: [
    {
      documents: ['全市消费市场运行情况\n\n2025年，全市社会消费品零售总额同比增长3%，消费市场稳步恢复。'],
      note: { zh: '只用“同比”', en: '同比 alone' },
    },
    {
      documents: ['全市消费市场运行情况\n\n2025年，全市社会消费品零售总额比去年增长3%，消费市场稳步恢复。'],
      note: { zh: '只用“比去年”', en: '比去年 alone' },
    },
    {
      documents: ['全市物价运行情况\n\n2025年1月，全市居民消费价格环比上年12月上涨0.5%，物价总体平稳。'],
      note: { zh: '上年12月是上一个月', en: 'December is the month before' },
    },
    {
      documents: ['全市物价运行情况\n\n2025年，全市居民消费价格同比持平，去年为上涨0.5%，物价总体平稳。'],
      note: { zh: '有标点隔开', en: 'parted by a comma' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document, raw) =>
    wordsMatching(document, raw, /[同环]比/, doubled).map((place) => {
      const month = place.text.startsWith('环');
      return month
        ? findingAt(place, doubledComparison.id, doubledComparison.severity, {
            zh: `“${place.text}”：环比是与上一时段比，不能与上年比，应为“比上年”或“环比”。`,
            en: `“${place.text}”: 环比 is against the period before, not against last year.`,
          })
        : findingAt(place, doubledComparison.id, 'information', {
            zh: `“${place.text}”：“同比”已是与上年同期比，留一个即可。`,
            en: `“${place.text}”: 同比 is against last year already; one is enough.`,
          });
    }),
};

const doubled =
  /(?:同比|环比)[比较]?(?:去年|上年|上一年)(?:同期|同月|同季)?(?!下半?年)(?=(?:实际|名义|约|净|再|略|大幅|小幅|又)?(?:增|减|下|上|提|降|回|持平|扩|缩|多|少|翻|高|低))/g;
