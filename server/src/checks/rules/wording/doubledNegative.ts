/** 负增长-3%, 下降-3%: a fall with a minus sign. */

import { findingAt, placeOf } from '../../messageFinding.ts';
import type { MentionRule } from '../../rule.ts';

export const doubledNegative: MentionRule = {
  scope: 'mention',
  id: 'doubled-negative',
  title: { zh: '下降又带负号', en: 'Fall with a minus sign' },
  why: {
    zh: '“下降-3%”照字面是上升3%，“负增长-3%”同理；应写“下降3%”或“增长-3%”。',
    en: 'A fall by −3 % is, word for word, a rise by 3 %; write 下降3% or 增长-3%.',
  },
  gates: [
    { zh: '“增长-3%”是统计中的写法，不报。', en: 'Silent for 增长-3%, which statisticians write.' },
    { zh: '“下降到-3℃”“下降至”是水平，不报。', en: 'Silent for 下降到 and 下降至, which give the level.' },
  ],
  wrong: [
    {
      documents: ['全市外贸运行情况\n\n2025年，全市外贸出口负增长-3%，外贸形势严峻复杂，稳外贸政策持续发力。'],
      note: { zh: '负增长又带负号', en: '负增长 with a minus' },
    },
    {
      documents: ['全市外贸运行情况\n\n2025年，全市外贸进口下降-2.5%，外贸形势严峻复杂，稳外贸政策持续发力。'],
      note: { zh: '下降又带负号', en: '下降 with a minus' },
    },
    {
      documents: ['全市投资运行情况\n\n2025年，全市房地产开发投资同比减少-12.4%，房地产市场逐步企稳回升。'],
      note: { zh: '减少又带负号', en: '减少 with a minus' },
    },
  ],
  right: [
    {
      documents: ['全市外贸运行情况\n\n2025年，全市外贸出口下降3%，外贸形势严峻复杂，稳外贸政策持续发力。'],
      note: { zh: '没有负号', en: 'no minus' },
    },
    {
      documents: ['全市外贸运行情况\n\n2025年，全市外贸出口增长-3%，外贸形势严峻复杂，稳外贸政策持续发力。'],
      note: { zh: '统计写法', en: 'as statisticians write' },
    },
    {
      documents: ['全市气象工作情况\n\n受冷空气影响，全市最低气温下降到-3℃，农业生产做好防冻准备工作。'],
      note: { zh: '气温', en: 'a temperature' },
    },
    {
      documents: ['全市外贸运行情况\n\n2025年，全市外贸出口负增长3%，外贸形势严峻复杂，稳外贸政策持续发力。'],
      note: { zh: '负增长3%', en: '负增长3%' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document, mention) => {
    if (mention.kind !== 'figure') return [];
    const text = document.sentences[mention.sentence]?.text ?? '';
    const [start, end] = mention.inSentence;
    // The minus may be read as part of the figure or not.
    const words = signed.exec(text.slice(Math.max(0, start - 5), end));
    if (!words) return [];
    return [
      findingAt(placeOf(document, mention), doubledNegative.id, doubledNegative.severity, {
        zh: `“${words[0]}”：“${words[1]}”已表示减少，不应再带负号。`,
        en: `“${words[0]}”: ${words[1]} says that it falls; the minus sign is too much.`,
      }),
    ];
  },
};

const signed = /(负增长|下降|减少|降低|下跌|下滑|回落)了?[-−－]\d[^-−－]{0,20}$/;
