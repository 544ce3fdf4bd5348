/** 3千人, 2万5千公里: digits together with 千 or 百. */
import type { DocumentAnalysis, FigureMention } from '../../../analysis/documentAnalysis.ts';
import { example, type FormFault, faultAtMention, formRule } from '../../form/formRule.ts';

export const digitsWithScaleWords = formRule({
  id: 'digits-with-scale-words',
  title: { zh: '阿拉伯数字与“千”“百”混写', en: 'Digits together with 千 or 百' },
  why: {
    zh: 'GB/T 15835：数值中只有“万”“亿”可以写成汉字，其余用阿拉伯数字，“3千人”应写“3000人”。',
    en: 'GB/T 15835: only 万 and 亿 may be written as words beside digits; 3千人 is 3000人.',
  },
  gates: [
    { zh: '“千克”“千瓦”“千米”“千公顷”等单位中的“千”不看。', en: 'Silent for 千 in units (千克, 千瓦, 千米, 千公顷).' },
    { zh: '“千吨级”一类等级、数值范围不看。', en: 'Silent for classes (千吨级) and ranges.' },
  ],
  fault: { zh: '：阿拉伯数字不与“千”“百”混用', en: 'mixes digits with 千 or 百' },
  wrong: [
    example('全市就业工作情况\n\n2025年，全市培训企业职工3千人，就业形势总体稳定，民生持续改善。', '3千', '3千'),
    example(
      '高标准农田建设情况\n\n2025年，全镇新建高标准农田5百亩，粮食生产能力稳步提升，农民收入增加。',
      '5百',
      '5百',
    ),
    example(
      '农村公路建设情况\n\n全省农村公路总里程达到2万5千公里，农村群众出行更加便利，物流更加通畅。',
      '2万5千',
      '2万5千',
    ),
  ],
  right: [
    example(
      '全市就业工作情况\n\n2025年，全市培训企业职工3000人，就业形势总体稳定，民生持续改善。',
      '全用数字',
      'all in digits',
    ),
    example(
      '分布式光伏建设情况\n\n2025年，全镇新增屋顶光伏装机3千瓦以上用户200户，铺设线路12千米，回收组件0.5千克，播种21.9千公顷。',
      '“千瓦”“千米”“千克”是单位',
      '千瓦, 千米 and 千克 are units',
    ),
    example(
      '农村公路建设情况\n\n全省农村公路总里程达到2.5万公里，农村群众出行更加便利，物流更加通畅。',
      '以“万”为单位',
      'in 万',
    ),
    example(
      '全市就业工作情况\n\n2025年，全市培训企业职工三千人，就业形势总体稳定，民生持续改善。',
      '全用汉字',
      'all in words',
    ),
  ],
  severity: 'information',
  find: (document) =>
    document.mentions.flatMap((mention) => (mention.kind === 'figure' ? faults(document, mention) : [])),
});

/** 千 as a part of the unit, however the unit was read (千米 as 公里). */
const unitOfThousand = /千(?:米|克|瓦|伏|安|赫|帕|焦|卡|字节|比特|兆|分|牛|公顷)/;

const zeros = { 千: '000', 百: '00' } as const;

function faults(document: DocumentAnalysis, figure: FigureMention): readonly FormFault[] {
  const { text, quantity, form } = figure;
  if (form !== 'plain' || quantity.values.length > 1 || unitOfThousand.test(text)) return [];
  const tenThousands = /^(\d{1,4})万(\d)千([^\d十百千].*)$/.exec(text);
  if (tenThousands) {
    const [, whole, thousands, rest] = tenThousands;
    return [faultAtMention(document, figure, `${whole}.${thousands}万${rest}`)];
  }
  const match = /^(\d{1,3}(?:\.\d{1,3})?)([千百])([^\d].*)$/.exec(text);
  if (!match) return [];
  const [, digits, word, rest] = match as unknown as readonly [string, string, keyof typeof zeros, string];
  const plain = /^\d+$/.test(digits) && !/[\d千百十]/.test(rest);
  return [faultAtMention(document, figure, plain ? `${digits}${zeros[word]}${rest}` : undefined)];
}
