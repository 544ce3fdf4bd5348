/** A number of things announced, and a list that has more or fewer of them. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { type CountedRun, countedRuns } from '../../facts/countedNames.ts';
import { writtenValue } from '../../facts/passage.ts';
import type { Relation } from '../../facts/relation.ts';
import { figureAt } from '../computation.ts';
import type { Finding } from '../finding.ts';
import { foundInSentences } from '../foundInSentences.ts';
import { findingAt, placeInSentence, placeOf, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const countDiffersFromList: DocumentRule = {
  scope: 'document',
  id: 'count-differs-from-list',
  title: { zh: '所列项数与所说不符', en: 'List that is longer or shorter than announced' },
  why: {
    zh: '增删条目后忘记改总数，是公文最常见的逻辑差错之一。在134篇公开发表的报告里，45处“N个方面”与其后的序号全部相符，不符几乎必为差错。',
    en: 'Items come and go while a text is written, and the count stays. In published reports announced counts and lists agree without exception, so a difference is a fault.',
  },
  gates: [
    {
      zh: '列举以“等”收尾的，少列不报。',
      en: 'A list that ends openly with 等 may name fewer than announced.',
    },
    {
      zh: '总数带“多”“余”“以上”“近”等的，不报。',
      en: 'Silent where the count is a bound or approximate (多, 余, 以上, 近).',
    },
    {
      zh: '以序号标明的列举作差错；只用顿号并列的，分项边界可能有歧义，作警告。',
      en: 'An error for numbered lists; a warning for names joined by commas, where one item may contain a comma.',
    },
  ],
  wrong: [
    {
      documents: [
        '2026年重点工作安排\n\n2026年，市政府将重点抓好以下四个方面工作：\n\n（一）扩大有效投资，推进重点项目建设。\n\n（二）培育新兴产业，推动工业转型。\n\n（三）保障和改善民生，办好民生实事。',
      ],
      note: { zh: '四个方面，只有（一）至（三）', en: 'four announced, three follow' },
    },
    {
      documents: [
        '全市安全生产工作会议召开\n\n会议要求，要做好三项工作。一是压实安全生产责任；二是排查风险隐患；三是加强应急演练；四是严肃执法检查，切实保障人民群众生命财产安全。',
      ],
      note: { zh: '三项工作，列到“四是”', en: 'three announced, four follow' },
    },
    {
      documents: [
        '关于促进民营经济发展的若干措施\n\n市政府出台以下五条措施：\n\n1.降低企业用地成本。\n\n2.加大财政支持力度。\n\n3.拓宽企业融资渠道。\n\n4.优化政务服务环境。',
      ],
      note: { zh: '五条措施，只有四条', en: 'five announced, four follow' },
    },
    {
      documents: ['全市河湖治理情况\n\n全市健全省市县乡三级河长体系，河湖面貌不断改善，群众满意度提高。'],
      note: { zh: '省市县乡是四级', en: '省市县乡 are four' },
    },
    {
      documents: [
        '全市产业发展情况\n\n全市抓好招商引资、城市更新、队伍建设的四条工作主线，项目建设持续推进，经济运行稳中有进。',
      ],
      note: { zh: '所列只有三条', en: 'three are named' },
    },
  ],
  right: [
    {
      documents: [
        '2026年重点工作安排\n\n2026年，市政府将重点抓好以下三个方面工作：\n\n（一）扩大有效投资，推进重点项目建设。\n\n（二）培育新兴产业，推动工业转型。\n\n（三）保障和改善民生，办好民生实事。',
      ],
      note: { zh: '相符', en: 'they agree' },
    },
    {
      documents: [
        '全市安全生产工作会议召开\n\n会议要求，要做好三项工作。一是压实安全生产责任；二是排查风险隐患；三是严肃执法检查，切实保障人民群众生命财产安全。',
      ],
      note: { zh: '相符', en: 'they agree' },
    },
    {
      documents: [
        '全市产业发展情况\n\n全市加快培育新能源、新材料、生物医药等六大主导产业，项目建设持续推进，经济运行稳中有进。',
      ],
      note: { zh: '以“等”收尾', en: 'ends openly with 等' },
    },
    {
      documents: ['全市河湖治理情况\n\n全市健全市县乡三级河长体系，上海市区两级联动，河湖面貌不断改善。'],
      note: { zh: '市县乡三级；“上海市区”是地名连着“区”', en: 'three levels; 上海市 is a place' },
    },
    {
      documents: ['全市产业发展情况\n\n全市实施10多个重点项目，包括甲河治理、乙桥建设、丙路改造，经济运行稳中有进。'],
      note: { zh: '约数', en: 'an approximate count' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document) => [
    ...document.relations.flatMap((relation) => (relation.kind === 'list-count' ? checkList(document, relation) : [])),
    ...runsIn(document).flatMap(({ sentence, found }) => checkRun(document, sentence, found)),
  ],
};

const runsIn = foundInSentences(countedRuns);

/** 省市县三级: members in a row. */
function checkRun(document: DocumentAnalysis, sentence: number, run: CountedRun): readonly Finding[] {
  const { start, end, number, members } = run;
  const announced = writtenValue(number);
  if (!announced || announced.eq(members.length)) return [];
  const [words, n] = [document.sentences[sentence]?.text.slice(start, end), announced.toFixed()];
  return [
    findingAt(placeInSentence(document, sentence, start, end), countDiffersFromList.id, 'warning', {
      zh: `所说“${words}”是${n}项，所列是${members.length}项：${members.join('、')}。`,
      en: `“${words}” announces ${n}, the list has ${members.length}: ${members.join(', ')}.`,
    }),
  ];
}

type ListCount = Extract<Relation, { kind: 'list-count' }>;

function checkList(document: DocumentAnalysis, { count, items, by, open }: ListCount): readonly Finding[] {
  const figure = figureAt(document, count);
  if (figure?.quantity.bound !== '=' || figure.quantity.values.length > 1 || items.length < 2) return [];
  const [announced] = figure.quantity.values;
  if (announced.eq(items.length) || (open && announced.gte(items.length))) return [];
  // An item comes or goes; names that are many more or fewer than the count are not the ones that it counts.
  if (by === 'named' && announced.minus(items.length).abs().gt(1)) return [];
  const n = announced.toFixed();
  const [first, last] = [items[0]?.text, items.at(-1)?.text];
  return [
    findingAt(
      placeOf(document, figure),
      countDiffersFromList.id,
      by === 'marked' ? countDiffersFromList.severity : 'warning',
      {
        zh: `所说“${figure.text}”是${n}项，所列是${items.length}项：${by === 'marked' ? `${first}至${last}` : items.map(({ text }) => text).join('、')}。`,
        en: `“${figure.text}” announces ${n}, the list has ${items.length}: ${by === 'marked' ? `${first} to ${last}` : items.map(({ text }) => text).join(', ')}.`,
      },
      items.map(({ text, span }, i) =>
        relatedPlace(placeOf(document, { span, text }), {
          zh: `所列第${i + 1}项`,
          en: `item ${i + 1} of the list`,
        }),
      ),
    ),
  ];
}
