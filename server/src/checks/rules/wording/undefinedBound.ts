/** 以上 and 以下 in a regulation that does not say whether the number itself counts. */

import { findingAt, placeOf } from '../../messageFinding.ts';
import type { DocumentRule, Example } from '../../rule.ts';
import { isStatute, statuteWith } from '../../wording/statute.ts';

export const undefinedBound: DocumentRule = {
  scope: 'document',
  id: 'undefined-bound',
  title: {
    zh: '法规未说明“以上”“以下”是否含本数',
    en: 'Regulation that does not say whether 以上 includes the number',
  },
  why: {
    zh: '“5万元以上”含不含5万元，处罚和补助就差一档；法规规章一般在附则中写明“含本数”。',
    en: 'Whether 5万元以上 includes 5万元 decides a fine or a grant; regulations say so at their end.',
  },
  gates: [
    { zh: '多数法律依通例不另说明，默认关闭。', en: 'Most laws leave it to custom: off by default.' },
    { zh: '只看分条（第一条……第五条以上）的文件。', en: 'Only texts of five articles (第一条 …) and more.' },
    {
      zh: '文中任何一处说了“本数”或“（含）”“（不含）”的不报。',
      en: 'Silent where 本数, （含） or （不含） stands anywhere in the text.',
    },
  ],
  wrong: [
    saying('处五万元以上十万元以下的罚款', '罚款', 'a fine'),
    saying('投资额5000万元以上的项目，由市发展改革部门核准', '投资额', 'investment'),
    saying('从业人员300人以下的企业，可以申请补助', '人数', 'persons'),
  ],
  right: [
    saying('处五万元以上十万元以下的罚款。本办法所称以上、以下，均含本数', '含本数', '含本数'),
    saying('投资额5000万元（含）以上的项目，由市发展改革部门核准', '（含）', '（含）'),
    saying('各级人民政府应当加强对项目建设的组织领导', '没有界限', 'no bound'),
    {
      documents: ['全市投资工作情况\n\n2025年，全市亿元以上项目300个，项目建设有力有序，经济运行稳中有进。'],
      note: { zh: '不是法规', en: 'no regulation' },
    },
  ],
  severity: 'hint',
  enabledByDefault: false,
  check: (document) => {
    if (!isStatute(document) || document.blocks.some(({ text }) => /本数|（不?含/.test(text))) return [];
    const first = document.mentions.find(
      ({ kind, text, block }) =>
        kind === 'figure' && /以[上下内]$/.test(text) && document.blocks[block]?.kind === 'paragraph',
    );
    if (!first) return [];
    return [
      findingAt(placeOf(document, first), undefinedBound.id, undefinedBound.severity, {
        zh: `“${first.text}”是否含本数，全文未说明。`,
        en: `“${first.text}”: whether the number itself is included is said nowhere in the text.`,
      }),
    ];
  },
};

/** A statute that says it. */
function saying(words: string, zh: string, en: string): Example {
  return { documents: [statuteWith(words)], note: { zh, en } };
}
