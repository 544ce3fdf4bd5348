/** 以上 and 以下 in a regulation that does not say whether the number itself counts. */
import { example, faultAtMention, formRule } from '../../form/formRule.ts';

export const undefinedBound = formRule({
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
    { zh: '只看分条（第一条……第五条以上）的文件。', en: 'Only texts of five articles (第一条 …) and more.' },
    {
      zh: '文中任何一处说了“本数”或“（含）”“（不含）”的不报。',
      en: 'Silent where 本数, （含） or （不含） stands anywhere in the text.',
    },
  ],
  fault: { zh: '：全文未说明是否含本数', en: 'is said to include the number itself nowhere in the text' },
  wrong: [
    example(articles('处五万元以上十万元以下的罚款'), '罚款', 'a fine'),
    example(articles('投资额5000万元以上的项目，由市发展改革部门核准'), '投资额', 'investment'),
    example(articles('从业人员300人以下的企业，可以申请补助'), '人数', 'persons'),
  ],
  right: [
    example(articles('处五万元以上十万元以下的罚款。本办法所称以上、以下，均含本数'), '含本数', '含本数'),
    example(articles('投资额5000万元（含）以上的项目，由市发展改革部门核准'), '（含）', '（含）'),
    example(articles('各级人民政府应当加强对项目建设的组织领导'), '没有界限', 'no bound'),
    example(
      '全市投资工作情况\n\n2025年，全市亿元以上项目300个，项目建设有力有序，经济运行稳中有进。',
      '不是法规',
      'no regulation',
    ),
  ],
  severity: 'hint',
  find: (document) => {
    const ofArticles = document.blocks.filter(({ text }) => /^第[一二三四五六七八九十百零]{1,6}条/.test(text));
    if (ofArticles.length < 5 || document.blocks.some(({ text }) => /本数|[（(]不?含/.test(text))) return [];
    const first = document.mentions.find(
      ({ kind, text, block }) =>
        kind === 'figure' && /以[上下内]$/.test(text) && document.blocks[block]?.kind === 'paragraph',
    );
    return first ? [faultAtMention(document, first)] : [];
  },
});

/** A regulation of five articles. */
function articles(rule: string): string {
  return [
    '某市重点项目管理办法',
    '第一条 为了加强重点项目管理，保障项目建设质量，制定本办法。',
    '第二条 本办法适用于本市行政区域内的重点项目管理活动。',
    '第三条 市发展改革部门负责重点项目的综合协调和监督管理工作。',
    `第四条 违反本办法规定或者需要核准的，${rule}。`,
    '第五条 本办法由市发展改革部门负责解释，自公布之日起施行。',
  ].join('\n\n');
}
