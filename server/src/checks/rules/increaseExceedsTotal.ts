/** 新增高新技术企业150家、总数达36家: more was added than there is. */
import type { DocumentAnalysis, FigureMention } from '../../analysis/documentAnalysis.ts';
import { sentenceText } from '../../analysis/packedAnalysis.ts';
import { isBelow } from '../../base/interval.ts';
import type { Finding } from '../finding.ts';
import { inBoth, quotedText } from '../messageFigure.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { MentionRule } from '../rule.ts';

export const increaseExceedsTotal: MentionRule = {
  scope: 'mention',
  id: 'increase-exceeds-total',
  title: { zh: '新增大于总数', en: 'More added than there is' },
  why: {
    zh: '“新增甲15家、总数达36家”：新增的是总数的一部分，不可能比它大。近万篇公开发表的报告和文章里这样的写法有九百多处，没有遇到真例，只由植入的差错证明。',
    en: 'In 新增甲15家、总数达36家 what is added is a part of the total and cannot be more. Of more than nine hundred such places in nearly ten thousand published reports and articles none is wrong: planted faults alone prove the rule.',
  },
  gates: [
    {
      zh: '“新增”“净增”“新登记”一类字样须在同一分句，“总数”“总量”“累计”或“净增”须紧跟新增的数，其间不得另有名称；单位须相同。',
      en: 'The verb of adding (新增, 净增, 新登记) must stand in the same clause, 总数, 总量, 累计 or 净增 directly behind the figure with no other name between, and both must have one unit.',
    },
    {
      zh: '区间有任何可能成立的，不报；只说突破多少的总数，不作上限。',
      en: 'Silent where the intervals allow the total to be no less; a total that is only said to be beyond a number has no upper end.',
    },
  ],
  wrong: [
    {
      documents: ['科技创新情况\n\n全年新增省级重点实验室155家、总数达36家，创新平台不断完善。'],
      note: { zh: '新增155家，总数只有36家', en: '155 were added, and there are 36' },
    },
    {
      documents: ['市场主体情况\n\n全年新登记经营主体3.2万户，总量达到1.45万户，市场活力增强。'],
      note: { zh: '小数点有误', en: 'the decimal point slipped' },
    },
    {
      documents: ['市场主体情况\n\n全年新设立经营主体3.82万户，净增4.09万户，市场活力增强。'],
      note: { zh: '净增多于新设立', en: 'a net increase above what was added' },
    },
    {
      documents: ['城市公园情况\n\n2025年，全市新建口袋公园126座，累计达到82座，市民出门见绿。'],
      note: { zh: '漏了一位', en: 'a digit is missing' },
    },
  ],
  right: [
    ...[
      ['全年新设立经营主体3.82万户，净增2.09万户，增长21.3%。', '净增较少', 'the net increase is less'],
      ['全年新增省级重点实验室15家、总数达36家。', '相符', 'it fits'],
      ['全年新增省级重点实验室15家、总数突破10家。', '“突破”只给下限', '突破 gives a lower bound only'],
      ['全年新增城镇就业62.9万人，累计安置下岗失业人员29.2万人。', '“累计”说的是另一回事', '累计 is said of others'],
      ['新引进优秀人才2500名以上，累计引进院士25名。', '“累计”说的是另一回事', '累计 is said of others'],
    ].map(([text, zh = '', en = '']) => ({ documents: [`全市工作情况\n\n${text}`], note: { zh, en } })),
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, mention, i) => {
    const previous = document.mentions[i - 1];
    return mention.kind === 'figure' && previous?.kind === 'figure' ? checkTotal(document, previous, mention) : [];
  },
};

const adding = /(?:新(?!能源|兴|区|城|型|材料|一代|生|农)|净增|增加|增设|增建)[^，。；：、]*$/;
/** How far before its figure the verb of adding is looked for, in characters. */
const reach = 30;
/** 新设立3.82万户，净增2.09万户: what is left of those added once others have gone. */
const net = /^[，、；]净增(?:长|加)?$/;
const directly =
  /^[，、；](?:[全我本][国省市区县州])?(?:总(?:户|人|里)?[数量程]|总计|总规模|总面积|累计)(?:已|将|就|共)?(?:达到?|增至|增加到|扩大到|扩大至|为|至|到|超过?|突破|近|约|有)*$/;

function checkTotal(document: DocumentAnalysis, added: FigureMention, total: FigureMention): readonly Finding[] {
  if (added.sentence !== total.sentence || added.quantity.unit !== total.quantity.unit) return [];
  if (![added, total].every(isAmount)) return [];
  const text = sentenceText(document, added.sentence);
  const between = text.slice(added.inSentence[1], total.inSentence[0]);
  const isNet = net.test(between);
  if (!isNet && !directly.test(between)) return [];
  const [less, more] = isNet ? [added, total] : [total, added];
  if (!isBelow(less.quantity.interval, more.quantity.interval)) return [];
  // 累计62项经验推广: what follows says that they are others.
  if (!/^(?:[，。；、（）]|$)/.test(text.slice(total.inSentence[1], total.inSentence[1] + 1))) return [];
  if (!adding.test(text.slice(Math.max(0, added.inSentence[0] - reach), added.inSentence[0]))) return [];
  return [
    findingAt(
      placeOf(document, total),
      increaseExceedsTotal.id,
      increaseExceedsTotal.severity,
      inBoth((language) => {
        const [first, second] = [added, total].map((figure) => quotedText(figure, language));
        if (isNet)
          return language === 'zh'
            ? `净增的${second}大于新增的${first}：净增是新增减去退出的，不会更多。`
            : `A net increase of ${second} is more than the ${first} that were added; it cannot be.`;
        return language === 'zh'
          ? `新增的${first}大于总数${second}：新增的是总数的一部分。`
          : `${first} were added, more than the total ${second}, of which they are a part.`;
      }),
      [relatedPlace(placeOf(document, added), { zh: '新增的数', en: 'what was added' })],
    ),
  ];
}

const isAmount = ({ fact, form, quantity }: FigureMention): boolean =>
  form === 'plain' &&
  quantity.values.length === 1 &&
  (fact.measure?.value === 'level' || fact.measure?.value === 'count');
