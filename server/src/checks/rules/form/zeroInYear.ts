/** 二○二五年, 二零二五年, 两零二五年: a year in Chinese numerals with another sign than 〇. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

export const zeroInYear = formRule({
  id: 'zero-in-year',
  title: { zh: '汉字年份中的“〇”写成别的字', en: 'Year in Chinese numerals with another sign than 〇' },
  why: {
    zh: 'GB/T 15835：编号和年份中的零用“〇”；“○”是圆圈，“0”“O”是数字和字母，“零”用于计量。检索时一字之差就查不到。',
    en: 'GB/T 15835: zero in years is 〇; a circle, a digit or a letter looks like it and is not found by a search, 零 is for counting.',
  },
  gates: [
    { zh: '只看四个字、后接“年”的年份。', en: 'Only years of four characters before 年.' },
    { zh: '“零”用于计量（三百零五）的不看。', en: 'Silent for 零 in counts (三百零五).' },
  ],
  fault: { zh: '：年份中的零应为“〇”', en: 'has another sign than 〇' },
  wrong: [
    example(
      '中长期发展规划\n\n到二○三五年，全市基本实现社会主义现代化，人均地区生产总值迈上新台阶。',
      '圆圈',
      'a circle',
    ),
    example('中长期发展规划\n\n到二零三五年，全市基本实现社会主义现代化，人均地区生产总值迈上新台阶。', '“零”', '零'),
    example(
      '中长期发展规划\n\n到二0三五年，全市基本实现社会主义现代化，人均地区生产总值迈上新台阶。',
      '数字0',
      'a digit',
    ),
  ],
  right: [
    example('中长期发展规划\n\n到二〇三五年，全市基本实现社会主义现代化，人均地区生产总值迈上新台阶。', '“〇”', '〇'),
    example(
      '中长期发展规划\n\n到2035年，全市基本实现社会主义现代化，人均地区生产总值迈上新台阶。',
      '阿拉伯数字',
      'digits',
    ),
    example(
      '全市文物普查情况\n\n全市登记不可移动文物三百零五处，文物保护利用水平不断提升，成效明显。',
      '计量用“零”',
      '零 in a count',
    ),
    example(
      '全市养老工作情况\n\n全市养老服务机构“○”投诉，养老服务质量稳步提升，群众满意度不断提高。',
      '不是年份',
      'no year',
    ),
  ],
  severity: 'information',
  find: faultsMatching(
    /[零○◯OoＯ0]/,
    /(?<![一二三四五六七八九零〇○◯\d])[一二两][一二三四五六七八九零〇○◯Oo0]{3}(?=年)/g,
    ([words]) => (/[零○◯Oo0]/.test(words) ? words.replace(/[零○◯Oo0]/g, '〇').replace('两', '二') : null),
  ),
});
