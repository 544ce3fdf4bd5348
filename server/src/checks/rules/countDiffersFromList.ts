/** A number of things announced, and a list that has more or fewer of them. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { type CountedRun, countedRuns } from '../../facts/countedNames.ts';
import { writtenValue } from '../../facts/passage.ts';
import type { Relation } from '../../facts/relation.ts';
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
      zh: '列举以“等”收尾的不看：少列是自然的，多列的往往是两组列举（甲、乙港和丙路、丁路等两条道路）。',
      en: 'A list that ends openly with 等 is left alone: it may name fewer, and where it names more, it is mostly two lists in one.',
    },
    {
      zh: '只用顿号并列而比所说多的，须各项构词相近、前面不带句子的其他成分、列举之中没有“和”引出的另一组列举；“两项”“两大”之类多列的不报。比所说恰少一项的，只须没有“和”：句子的其他成分只会使列举变长。',
      en: 'Names joined by commas that are more than announced must be of one make, without other words of the sentence before them and without a list in the list; two of a kind (两项, 两大) are left alone. Where just one is missing, no 和 among them is enough: other words of a sentence only make a list longer.',
    },
    {
      zh: '总数与序号之间没有冒号的，须项数相差不过二；隔着分句的，相差不过一；列举缺号的，由 sequence-gap 报。',
      en: 'Without a colon between count and list they may differ by two at most, with another clause between by one; a list that leaves out a number is left to sequence-gap.',
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
      documents: [
        '全市经济工作会议召开\n\n会议要求，要做到“五个坚持”：一是坚持稳中求进；二是坚持改革创新；三是坚持系统观念；四是坚持人民至上，切实抓好落实。',
      ],
      note: { zh: '“五个坚持”，列到“四是”', en: 'five announced in a name, four follow' },
    },
    {
      documents: [
        '全市经济工作会议召开\n\n会议提出，要把握好“四个互促共进”。一是推动发展和安全互促共进。二是推动改革和创新互促共进。三是推动城市和乡村互促共进。',
      ],
      note: { zh: '没有冒号，首项重说名称', en: 'no colon; the first item says the name again' },
    },
    {
      documents: [
        '全市经济工作会议召开\n\n会议部署了全年14项任务，明确了四个方面的重点：一是扩大投资；二是促进消费；三是改善民生。',
      ],
      note: { zh: '冒号之前的是四个方面', en: 'the four stand before the colon' },
    },
    {
      documents: ['商业网点建设情况\n\n全市启动建设东河、西岭、南湾、北滩、中泽六大商圈，首店经济日益活跃，市场繁荣。'],
      note: { zh: '所列只有五个', en: 'five are named' },
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
    {
      documents: ['城市管理工作会议召开\n\n全市统筹规划、建设、管理四大环节，城市面貌不断改善，群众满意度提高。'],
      note: { zh: '所列只有三个', en: 'three are named' },
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
    ...[
      [
        '全市统筹低保金、救助资金、残疾人两项补贴发放，兜牢民生底线。',
        '两项补贴是列举的最后一项',
        'the two are the last of the list',
      ],
      [
        '全市推进东港机场改扩建、西湾机场和南山、北岭、河口3个通用机场建设，交通改善。',
        '“和”之后另是一组',
        'another list behind 和',
      ],
      [
        '市人大、市政府、市政协主要领导同志分别包保光电、医药、汽车四大产业，项目建设持续推进。',
        '前面是句子的其他成分',
        'other words of the sentence before the list',
      ],
      [
        '“六个提升、两个率先”：提升收入、提升就业、提升教育，率先建成全面小康社会、率先实现现代化。',
        '所列是两组之和',
        'the names are those of both counts',
      ],
      [
        '今年重点实施六个方面民生工程：一是扩大就业；二是发展教育；三是改善住房。\n\n四是健全医疗保障，提高救助水平。\n\n五是发展养老服务。',
        '列举在下一段继续',
        'the list goes on in the next paragraph',
      ],
      [
        '今年重点突出“三个聚焦”，筑牢“两大支撑”：\n\n（一）聚焦产业升级。\n\n（二）聚焦生态保护。\n\n（三）聚焦民生改善。',
        '列举属于前一个数',
        'the list is that of the count before',
      ],
      [
        '今年主要抓好四项改革。一是深化企业改革。二是深化农村改革。三是深化财税改革。\n\n理顺分配关系，支持银行增资扩股。四是深化机构改革。',
        '列举在下一段之中继续',
        'the list goes on within the next paragraph',
      ],
      ['全市建立市区街镇三级城市运行管理中心，监管平台实现全覆盖。', '街镇是一级', '街 and 镇 are one level'],
      [
        '“五个认同”理念深入人心。一是民族团结更加牢固；二是交往交流更加密切；三是社会大局更加稳定。',
        '列举不是这个数所引出的',
        'the list is not announced by this count',
      ],
      [
        '全市打好“四大攻坚战”。一是加强领导。二是落实责任。三是严格考核。',
        '首项没有重说名称',
        'the first item does not take up the name',
      ],
      [
        '全市落实五大发展理念，以改革破除发展瓶颈，各项事业实现新跨越。\n\n（一）创新发展。\n\n（二）协调发展。\n\n（三）绿色发展。',
        '列举不是这个数所引出的',
        'the list is not announced by this count',
      ],
      [
        '把要求落实到两类公务员管理的各个环节。一是严格录用；二是严格考核；三是严格监督；四是严格奖惩。',
        '列举不是这个数所引出的',
        'the list is not announced by this count',
      ],
    ].map(([text, zh = '', en = '']) => ({
      documents: [`全市工作情况\n\n${text}`],
      note: { zh, en },
    })),
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
  const { start, end, number, members, levels } = run;
  const announced = writtenValue(number);
  if (!announced || (announced.gte(levels) && announced.lte(members.length))) return [];
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
  const announced = count.value;
  if (announced.eq(items.length) || open) return [];
  // An item comes or goes; names that are many more or fewer than the count are not the ones that it counts.
  if (by === 'named' && announced.minus(items.length).abs().gt(1)) return [];
  const n = announced.toFixed();
  const [first, last] = [items[0]?.text, items.at(-1)?.text];
  return [
    findingAt(
      placeOf(document, count),
      countDiffersFromList.id,
      by === 'marked' ? countDiffersFromList.severity : 'warning',
      {
        zh: `所说“${count.text}”是${n}项，所列是${items.length}项：${by === 'marked' ? `${first}至${last}` : items.map(({ text }) => text).join('、')}。`,
        en: `“${count.text}” announces ${n}, the list has ${items.length}: ${by === 'marked' ? `${first} to ${last}` : items.map(({ text }) => text).join(', ')}.`,
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
