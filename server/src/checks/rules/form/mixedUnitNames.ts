/** 公斤 and 千克, 公里 and 千米: two names of one unit in one document. */
import { example, faultAtMention, formRule } from '../../form/formRule.ts';

export const mixedUnitNames = formRule({
  id: 'mixed-unit-names',
  title: { zh: '同一单位用了两种名称', en: 'Two names of one unit' },
  why: {
    zh: '“公斤”与“千克”、“公里”与“千米”是同一单位，同一文件应统一（GB/T 15835 的局部体例一致原则）。',
    en: '公斤 and 千克, 公里 and 千米 are one unit; a document should keep to one name (GB/T 15835).',
  },
  gates: [
    { zh: '单位须完全相同；“元/公斤”一类复合单位不看。', en: 'Silent for compound units (元/公斤).' },
    { zh: '“亩”与“公顷”、“斤”与“吨”大小不同，不看。', en: 'Silent for units of different size (亩 and 公顷).' },
  ],
  fault: { zh: '：同一单位在文中另有名称', en: 'has a unit that the document calls by another name' },
  wrong: [
    example(
      '农村公路建设情况\n\n2025年，全市新建农村公路120公里，改造危桥路段15千米，群众出行更加便利。',
      '公里、千米',
      '公里 and 千米',
    ),
    example(
      '救灾物资储备情况\n\n全市储备大米3000公斤、面粉2000千克，应急保障能力稳步提升，储备充足。',
      '公斤、千克',
      '公斤 and 千克',
    ),
    example(
      '生态保护情况\n\n全市湿地面积120平方公里，其中保护区40平方千米，生态环境质量稳步改善。',
      '平方公里、平方千米',
      '平方公里 and 平方千米',
    ),
  ],
  right: [
    example(
      '农村公路建设情况\n\n2025年，全市新建农村公路120公里，改造危桥路段15公里，群众出行更加便利。',
      '统一',
      'one name',
    ),
    example(
      '土地工作情况\n\n全市整治耕地3000亩，退耕还湿40公顷，土地节约集约利用水平稳步提升。',
      '大小不同的单位',
      'units of different size',
    ),
    example(
      '农村公路建设情况\n\n2025年，全市新建农村公路120公里，路面宽度不小于6米，群众出行更加便利。',
      '公里、米',
      '公里 and 米',
    ),
    example('粮食收购工作情况\n\n全市收购小麦3000千克，收购价每公斤2.4元，农民收入稳步增长。', '单价', 'a price'),
  ],
  severity: 'hint',
  find: (document) => {
    const named = document.mentions.flatMap((mention) => {
      const unit = mention.kind === 'figure' ? name.exec(mention.text)?.[1] : undefined;
      return unit === undefined ? [] : [{ mention, unit }];
    });
    return pairs.flatMap(([a, b]) => {
      const [first, second] = [a, b].map((unit) => named.filter((one) => one.unit === unit));
      if (!first || !second || first.length === 0 || second.length === 0) return [];
      return (second.length <= first.length ? second : first).map(({ mention }) => faultAtMention(document, mention));
    });
  },
});

const pairs = [
  ['公斤', '千克'],
  ['公里', '千米'],
  ['平方公里', '平方千米'],
] as const;

/** The unit as it is written, behind its number. */
const name = new RegExp(`(?:[\\d万亿多余几])(${pairs.flat().join('|')})(?:以上|以下|以内|左右)?$`);
