/** 最多100人以上, 突破近700亿元: words that bound a figure on opposite sides. */
import type { DocumentAnalysis, Mention } from '../../../analysis/documentAnalysis.ts';
import { leadingBoundAt } from '../../../lexicon/bounds.ts';
import type { Finding } from '../../finding.ts';
import { findingAt, placeOf } from '../../messageFinding.ts';
import type { MentionRule } from '../../rule.ts';
import { statedTwice } from '../../wording/boundWords.ts';

export const contradictoryBound: MentionRule = {
  scope: 'mention',
  id: 'contradictory-bound',
  title: { zh: '界限互相矛盾', en: 'Words that bound a figure on opposite sides' },
  why: {
    zh: '“最多100人以上”“至少5年以内”“突破近700亿元”一词说不到，一词说超过，读者无从判断。',
    en: '最多 with 以上, 至少 with 以内, 突破 with 近: one word says below, the other above.',
  },
  gates: [
    { zh: '前后两个词须紧贴同一个数。', en: 'Both words must stand right beside the same figure.' },
    { zh: '“突破近三年最高”的“近”是“最近”，不看。', en: 'Silent for 近 before a length of time (突破近三年最高).' },
    { zh: '“达到近700亿元”可以说，不看。', en: 'Silent for 达到近, which only says how much.' },
  ],
  wrong: [
    {
      documents: ['全市招聘工作安排\n\n每场招聘会参加企业最多100家以上，由市人力资源和社会保障局负责组织实施。'],
      note: { zh: '“最多”和“以上”', en: '最多 and 以上' },
    },
    {
      documents: ['关于加强安全生产培训的通知\n\n每家企业每年培训人数至少50人以内，由各县区应急管理局负责组织实施。'],
      note: { zh: '“至少”和“以内”', en: '至少 and 以内' },
    },
    {
      documents: ['全市海洋经济发展情况\n\n2025年，全市海洋生产总值突破近700亿元，海洋经济发展质量稳步提升。'],
      note: { zh: '“突破”和“近”', en: '突破 and 近' },
    },
  ],
  right: [
    {
      documents: ['全市招聘工作安排\n\n每场招聘会参加企业最多100家，由市人力资源和社会保障局负责组织实施。'],
      note: { zh: '只有一个界限', en: 'one bound' },
    },
    {
      documents: [
        '关于加强安全生产培训的通知\n\n每家企业每年培训不少于2次，每次50人以内，由各县区应急管理局组织实施。',
      ],
      note: { zh: '分属两个数', en: 'two figures' },
    },
    {
      documents: ['全市海洋经济发展情况\n\n2025年，全市海洋生产总值接近700亿元，海洋经济发展质量稳步提升。'],
      note: { zh: '“接近”', en: '接近 alone' },
    },
    {
      documents: ['全市气象工作情况\n\n2025年7月，全市用电负荷突破近三年最高纪录，电力供应总体平稳有序。'],
      note: { zh: '“近”指最近', en: '近 means the last years' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention) => [
    ...statedTwice(document, mention, contradictoryBound, (lead, trail) => {
      if (lead.bound === trail || !firm.test(lead.word)) return null;
      return {
        zh: `“${lead.word}”与“${lead.tail}”所说的界限相反。`,
        en: `${lead.word} and ${lead.tail} bound the figure on opposite sides.`,
      };
    }),
    ...withNear(document, mention),
  ],
};

/** 突破近3000万人: above and below at once. */
function withNear(document: DocumentAnalysis, mention: Mention): readonly Finding[] {
  if (mention.kind !== 'figure') return [];
  const text = document.sentences[mention.sentence]?.text ?? '';
  const [start] = mention.inSentence;
  const near = leadingBoundAt(text, start);
  if (!near || !/^(?:近|接近|将近)$/.test(near.word)) return [];
  const above = /(?:突破|超过|超出|逾)了?$/.exec(text.slice(0, start - near.word.length));
  if (!above || /[不未]$/.test(text.slice(0, above.index))) return [];
  const words = `${above[0]}${near.word}`;
  return [
    findingAt(placeOf(document, mention), contradictoryBound.id, 'warning', {
      zh: `“${words}${mention.text}”：“${above[0]}”是超过，“${near.word}”是不到。`,
      en: `“${words}${mention.text}”: ${above[0]} says above, ${near.word} below.`,
    }),
  ];
}

/** Words that set a bound; 低于 and 少于 compare as often. */
const firm = /^(?:不(?:得)?(?:超过|高于|多于|大于|少于|低于|小于)|最多|至多|最少|至少)$/;
