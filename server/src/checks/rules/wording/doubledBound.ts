/** 超过500亿元以上, 不超过3%以内: the same bound twice. */

import type { MentionRule } from '../../rule.ts';
import { statedTwice } from '../../wording/boundWords.ts';

export const doubledBound: MentionRule = {
  scope: 'mention',
  id: 'doubled-bound',
  title: { zh: '界限重复', en: 'The same bound twice' },
  why: {
    zh: '“超过”“不低于”已含“以上”，“不超过”已含“以内”，重复说反而叫人疑心界限到底在哪里。',
    en: '超过 and 不低于 contain 以上, 不超过 contains 以内; said twice, readers wonder where the bound is.',
  },
  gates: [
    { zh: '前后两个词须紧贴同一个数。', en: 'Both words must stand right beside the same figure.' },
    {
      zh: '“不少于”之类与“左右”“多”并用的不在此列。',
      en: 'Bounds together with 左右 or 多 are not looked at here.',
    },
  ],
  wrong: [
    {
      documents: ['全市投资工作情况\n\n2025年，全市固定资产投资超过500亿元以上，项目建设有力有序，经济运行稳中有进。'],
      note: { zh: '“超过”和“以上”', en: '超过 and 以上' },
    },
    {
      documents: ['全市经济工作会议召开\n\n会议提出，2026年规模以上工业增加值增长不低于6%以上，项目建设持续加快。'],
      note: { zh: '“不低于”和“以上”', en: '不低于 and 以上' },
    },
    {
      documents: ['全市经济工作会议召开\n\n会议提出，2026年居民消费价格涨幅不超过3%以内，保持物价总水平基本稳定。'],
      note: { zh: '“不超过”和“以内”', en: '不超过 and 以内' },
    },
  ],
  right: [
    {
      documents: [
        '全市就业工作情况\n\n2025年，全市城镇登记失业率为2.78%，明显低于4%以内的控制目标，就业形势总体稳定。',
      ],
      note: { zh: '“以内”是目标的界限', en: '以内 is the bound of the aim' },
    },
    {
      documents: ['全市投资工作情况\n\n2025年，全市固定资产投资500亿元以上，项目建设有力有序，经济运行稳中有进。'],
      note: { zh: '只说一遍', en: 'once' },
    },
    {
      documents: ['全市企业培育工作情况\n\n对超过100万元、500万元以上的项目分别给予补助，支持企业加快技术改造。'],
      note: { zh: '分属两个数', en: 'two figures' },
    },
    {
      documents: ['全市经济工作会议召开\n\n会议提出，2026年居民消费价格涨幅控制在3%以内，保持物价总水平基本稳定。'],
      note: { zh: '“控制在……以内”', en: '控制在 … 以内' },
    },
    {
      documents: [
        '全市科技创新工作要点\n\n2026年，全市力争突破10项以上关键核心技术，重点突破1亿元以上制造业项目，扩大投资。',
      ],
      note: { zh: '突破的是技术、项目', en: 'techniques and projects are broken through' },
    },
    {
      documents: ['全市用水总量控制方案\n\n2026年，全市用水总量不超过5亿立方米，万元工业增加值用水量下降6%以上。'],
      note: { zh: '两个指标', en: 'two indicators' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document, mention) =>
    statedTwice(document, mention, doubledBound, (lead, trail) => {
      if (lead.bound !== trail) return null;
      return {
        zh: `“${lead.word}”已含这一界限，不必再加“${lead.tail}”。`,
        en: `${lead.word} says so already: ${lead.tail} is too much.`,
      };
    }),
};
