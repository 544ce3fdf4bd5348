/** 10几家: 几 behind digits. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

export const fewWithDigits = formRule({
  id: 'few-with-digits',
  title: { zh: '“几”与阿拉伯数字并用', en: '几 behind digits' },
  why: {
    zh: 'GB/T 15835：含“几”的概数用汉字数字，“10几家”应写“十几家”。',
    en: 'GB/T 15835: approximate numbers with 几 are written in Chinese numerals.',
  },
  gates: [
    { zh: '只看整十；“3几”之类不知所指，不看。', en: 'Whole tens only.' },
    { zh: '“10多家”可以写，不报。', en: 'Silent for 10多家, which is right.' },
  ],
  fault: { zh: '：“几”不与阿拉伯数字并用', en: 'has 几 behind digits' },
  wrong: [
    example(
      '全市招商引资工作情况\n\n2025年，全市引进10几家配套企业，产业链条不断完善，集聚效应日益显现。',
      '10几',
      '10几',
    ),
    example('全市文化工作情况\n\n2025年，全市举办20几场惠民演出，群众精神文化生活更加丰富，氛围浓厚。', '20几', '20几'),
    example('全市社区建设情况\n\n这一社区有30几年历史，经过改造，居住环境明显改善，居民满意度提高。', '30几', '30几'),
  ],
  right: [
    example(
      '全市招商引资工作情况\n\n2025年，全市引进十几家配套企业，产业链条不断完善，集聚效应日益显现。',
      '汉字',
      'in Chinese numerals',
    ),
    example(
      '全市招商引资工作情况\n\n2025年，全市引进10多家配套企业，产业链条不断完善，集聚效应日益显现。',
      '“多”',
      '多',
    ),
    example('全市文化工作情况\n\n2025年，全市举办几十场惠民演出，群众精神文化生活更加丰富，氛围浓厚。', '几十', '几十'),
    example(
      '全市文化工作情况\n\n2025年，全市举办惠民演出20场，几乎场场爆满，群众精神文化生活更加丰富。',
      '几乎',
      '几乎',
    ),
  ],
  severity: 'information',
  find: faultsMatching('0几', /(?<![\d.])([1-9])0几(?=[\u4e00-\u9fff])(?!几乎)/g, ([, tens]) => {
    const ten = '一二三四五六七八九'['123456789'.indexOf(tens as string)] as string;
    return `${ten === '一' ? '' : ten}十几`;
  }),
});
