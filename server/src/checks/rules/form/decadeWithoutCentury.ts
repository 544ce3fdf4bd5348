/** 90年代: a decade whose century nobody says. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

export const decadeWithoutCentury = formRule({
  id: 'decade-without-century',
  title: { zh: '年代未写世纪', en: 'Decade without its century' },
  why: {
    zh: '“90年代”应写“20世纪90年代”；到了本世纪，“20年代”“30年代”更说不清是哪个世纪。',
    en: '90年代 is 20世纪90年代; 20年代 and 30年代 may be of either century by now.',
  },
  gates: [
    {
      zh: '同一句前文写了世纪的（20世纪80、90年代）不报。',
      en: 'Silent where the sentence has named the century before.',
    },
    { zh: '“2020年代”写明了，不报。', en: 'Silent for 2020年代.' },
  ],
  fault: { zh: '：未写明世纪', en: 'names no century' },
  wrong: [
    example(
      '老旧小区改造情况\n\n全市90年代以前建成的老旧小区全部完成改造，居住条件明显改善，居民满意度提高。',
      '90年代',
      '90年代',
    ),
    example('水利建设情况\n\n这座水库建于70年代，经除险加固后恢复正常蓄水，灌溉保障能力稳步提升。', '70年代', '70年代'),
    example(
      '水利建设情况\n\n这座水库建于六十年代，经除险加固后恢复正常蓄水，灌溉保障能力稳步提升。',
      '汉字',
      'in Chinese numerals',
    ),
  ],
  right: [
    example(
      '老旧小区改造情况\n\n全市20世纪90年代以前建成的老旧小区全部完成改造，居住条件明显改善。',
      '写明世纪',
      'with its century',
    ),
    example(
      '老旧小区改造情况\n\n全市上世纪80、90年代建成的老旧小区全部完成改造，居住条件明显改善。',
      '前文已有世纪',
      'the century stands before',
    ),
    example(
      '产业发展规划\n\n2020年代是产业转型升级的关键时期，全市新兴产业加快发展，结构优化。',
      '2020年代',
      '2020年代',
    ),
    example(
      '全市教育工作情况\n\n全市年代久远的校舍全部完成加固，教育资源配置持续优化，办学条件改善。',
      '“年代”一词',
      '年代 as a word',
    ),
  ],
  severity: 'hint',
  find: faultsMatching('年代', /(?<!\d)(?:[2-9]0|[二三四五六七八九]十)年代/g, (match) =>
    namesCentury(match) ? null : undefined,
  ),
});

/** Whether the sentence says the century before the decade. */
function namesCentury({ input, index }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 60), index);
  return before.slice(before.lastIndexOf('。') + 1).includes('世纪');
}
