/** 不低于8%、不超过7%: bounds between which nothing lies. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { intersects } from '../../base/interval.ts';
import type { Finding } from '../finding.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const impossibleBounds: MentionRule = {
  scope: 'mention',
  id: 'impossible-bounds',
  title: { zh: '上下限颠倒', en: 'Bounds between which nothing lies' },
  why: {
    zh: '“不低于”的数大于“不超过”的数，没有任何数能同时满足，多半是两个数写反了。',
    en: 'Where the floor is above the ceiling no number satisfies both: mostly the two were exchanged.',
  },
  gates: [
    {
      zh: '两个数须紧挨着，中间只有标点和“且”“并”一类的字：隔开的，可能说的是两件事。',
      en: 'The two figures must stand side by side, with punctuation and 且 or 并 between them at most: others may speak of two things.',
    },
    { zh: '单位须相同。', en: 'Both must have one unit.' },
  ],
  wrong: [
    {
      documents: ['采购需求公告\n\n投标报价折扣率不低于90%、不高于80%，超出范围的作无效标处理。'],
      note: { zh: '下限90%大于上限80%', en: 'at least 90, at most 80' },
    },
    {
      documents: ['补助实施细则\n\n每户补助标准不少于500元且不超过300元，由乡镇财政所发放。'],
      note: { zh: '下限大于上限', en: 'at least 500, at most 300' },
    },
    {
      documents: ['会议室管理规定\n\n参会人数不超过20人，且不少于50人的，使用二号会议室。'],
      note: { zh: '先写上限，也一样', en: 'the ceiling first' },
    },
  ],
  right: [
    {
      documents: ['采购需求公告\n\n投标报价折扣率不低于80%、不高于90%，超出范围的作无效标处理。'],
      note: { zh: '之间有数', en: 'there is room between' },
    },
    {
      documents: ['补助实施细则\n\n每户补助标准不少于500元，特困户减免不超过300元，由乡镇财政所发放。'],
      note: { zh: '说的是两件事', en: 'two things' },
    },
    {
      documents: ['补助实施细则\n\n每户补助标准不少于500元、面积不超过30亩，由乡镇财政所发放。'],
      note: { zh: '单位不同', en: 'other units' },
    },
    {
      documents: ['会议室管理规定\n\n参会人数不少于20人、不超过20人的，使用一号会议室。'],
      note: { zh: '正好20人', en: 'exactly 20' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention, index) => {
    // Nothing but punctuation and words of bounds stands between the two.
    const next = document.mentions[index + 1];
    return mention.kind === 'figure' && next?.kind === 'figure' ? checkBounds(document, mention, next) : [];
  },
};

const atLeast = '不低于|不少于|不小于|至少|最少|最低';
const atMost = '不高于|不超过|不多于|不大于|至多|最多|最高';
const joined = new RegExp(`^[，、]?(?:且|并且|但|同时|又)?(?:${atLeast}|${atMost})$`);

function checkBounds(document: DocumentAnalysis, a: FigureMention, b: FigureMention): readonly Finding[] {
  if (a.sentence !== b.sentence || a.quantity.unit !== b.quantity.unit) return [];
  const opposite =
    (a.quantity.bound === '>=' && b.quantity.bound === '<=') ||
    (a.quantity.bound === '<=' && b.quantity.bound === '>=');
  if (!opposite || intersects(a.quantity.interval, b.quantity.interval)) return [];
  const text = document.sentences[a.sentence]?.text ?? '';
  const between = text.slice(a.inSentence[1], b.inSentence[0]);
  const lead = new RegExp(`(?:${atLeast}|${atMost})$`);
  if (!joined.test(between) || !lead.test(text.slice(0, a.inSentence[0]))) return [];
  return [
    findingAt(
      placeOf(document, b),
      impossibleBounds.id,
      impossibleBounds.severity,
      {
        zh: `“${a.text}”与“${b.text}”：没有数能同时满足上下限，疑为写反。`,
        en: `“${a.text}” and “${b.text}”: no number satisfies both bounds; perhaps they were exchanged.`,
      },
      [relatedPlace(placeOf(document, a), { zh: '另一端', en: 'the other bound' })],
    ),
  ];
}
