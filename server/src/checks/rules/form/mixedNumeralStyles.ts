/** 百分之五 and 5% in one sentence: one kind of number in Chinese numerals and in digits. */
import type { FigureMention } from '../../../analysis/documentAnalysis.ts';
import { example, faultAtMention, formRule } from '../../form/formRule.ts';

export const mixedNumeralStyles = formRule({
  id: 'mixed-numeral-styles',
  title: {
    zh: '一句之内汉字数字与阿拉伯数字混用',
    en: 'Chinese numerals and digits for one kind of number in a sentence',
  },
  why: {
    zh: 'GB/T 15835 要求局部体例一致：同一句中的百分数，要么都写“5%”，要么都写“百分之五”。',
    en: 'GB/T 15835 wants one style in one place: the percentages of a sentence are all digits or all words.',
  },
  gates: [
    { zh: '只看百分数；“三家企业”与“20家”并用很常见，不报。', en: 'Only percentages: 三家 beside 20家 is usual.' },
    { zh: '“百分之百”是熟语，不报。', en: 'Silent for 百分之百, a set phrase.' },
    { zh: '只看同一句。', en: 'Only within one sentence.' },
  ],
  fault: {
    zh: '：同一句中的百分数另用阿拉伯数字',
    en: 'is in Chinese numerals, other percentages of the sentence in digits',
  },
  wrong: [
    example(
      '全市就业工作情况\n\n2025年，全市高校毕业生就业率达到百分之九十，比上年提高，困难人员就业率达到85%。',
      '百分之九十和85%',
      '百分之九十 and 85%',
    ),
    example(
      '全市经济运行情况\n\n全市生产总值增长5.5%，其中工业增加值增长百分之六，经济运行稳中有进。',
      '5.5%和百分之六',
      '5.5% and 百分之六',
    ),
    example(
      '物业管理办法\n\n业主大会须有百分之五十以上业主参加，且专有部分面积占比50%以上的业主参加。',
      '百分之五十和50%',
      '百分之五十 and 50%',
    ),
  ],
  right: [
    example(
      '全市就业工作情况\n\n2025年，全市高校毕业生就业率达到90%，困难人员就业率达到85%，形势稳定。',
      '都用数字',
      'all digits',
    ),
    example(
      '物业管理办法\n\n业主大会须有百分之五十以上业主参加，且面积占比百分之五十以上的业主参加。',
      '都用汉字',
      'all words',
    ),
    example(
      '全市就业工作情况\n\n就业率达到百分之九十。困难人员就业率达到85%，就业形势总体稳定，民生改善。',
      '不在一句',
      'two sentences',
    ),
    example(
      '全市企业培育工作情况\n\n全市三家企业入选，20家企业完成改造，增加值增长6%，结构优化。',
      '不是百分数',
      'no percentages',
    ),
  ],
  severity: 'hint',
  find: (document) => {
    const percentages = document.mentions.filter(
      (mention): mention is FigureMention => mention.kind === 'figure' && mention.quantity.unit === '%',
    );
    const inDigits = new Set(percentages.filter(({ text }) => /\d/.test(text)).map(({ sentence }) => sentence));
    return percentages
      .filter(
        ({ text, sentence }) =>
          text.startsWith('百分之') && text !== '百分之百' && !/\d/.test(text) && inDigits.has(sentence),
      )
      .map((mention) => faultAtMention(document, mention));
  },
});
