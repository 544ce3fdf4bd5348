/** 约670.358亿元: an approximate number with all its digits. */
import { leadingBoundAt } from '../../../lexicon/bounds.ts';
import { example, faultAtMention, formRule } from '../../form/formRule.ts';

export const excessDigits = formRule({
  id: 'excess-digits',
  title: { zh: '概数写得过细', en: 'Approximate number with all its digits' },
  why: {
    zh: '写了“约”“左右”，又精确到许多位，读者不知是概数还是准数：或去掉“约”，或取整。',
    en: '约 before, or 左右 behind, many exact digits leaves open which is meant: drop the word or round the number.',
  },
  gates: [
    { zh: '有效数字不满五位的不报。', en: 'Silent below five significant digits.' },
    { zh: '“约占”“约为”等隔着别的字的不看。', en: 'Silent where other words stand between.' },
  ],
  fault: { zh: '是概数，却精确到许多位', en: 'is approximate and has too many digits' },
  wrong: [
    example('全市海洋经济发展情况\n\n2025年，全市海洋生产总值约670.358亿元，海洋经济发展质量稳步提升。', '约', '约'),
    example('全市人口工作情况\n\n2025年末，全市常住人口123456人左右，人口总量保持稳定，结构优化。', '左右', '左右'),
    example('全市投资工作情况\n\n2025年，全市工业投资大约12345.6万元，项目建设有力有序，结构优化。', '大约', '大约'),
  ],
  right: [
    example('全市海洋经济发展情况\n\n2025年，全市海洋生产总值约670亿元，海洋经济发展质量稳步提升。', '取整', 'rounded'),
    example('全市海洋经济发展情况\n\n2025年，全市海洋生产总值670.358亿元，海洋经济发展质量稳步提升。', '准数', 'exact'),
    example(
      '全市人口工作情况\n\n2025年末，全市常住人口约120000人，人口总量保持稳定，结构优化。',
      '末位为零',
      'zeros at the end',
    ),
    example('全市投资工作情况\n\n2025年，全市工业投资约12.35亿元，项目建设有力有序，结构优化。', '四位', 'four digits'),
  ],
  severity: 'hint',
  find: (document) =>
    document.mentions.flatMap((mention) => {
      if (mention.kind !== 'figure' || mention.quantity.bound !== '~' || mention.quantity.values.length > 1) return [];
      const digits = (/^[\d.,]+/.exec(mention.text)?.[0] ?? '').replace(/[.,]/g, '').replace(/^0+|0+$/g, '');
      if (digits.length < 5) return [];
      const text = document.sentences[mention.sentence]?.text ?? '';
      const said = /(?:左右|上下)$/.test(mention.text) || leadingBoundAt(text, mention.inSentence[0])?.bound === '~';
      return said ? [faultAtMention(document, mention)] : [];
    }),
});
