/** 2021年以来连续6年, written in 2025: more years in a row than there were. */
import type { DocumentAnalysis } from '../../../analysis/documentAnalysis.ts';
import { smallInteger } from '../../../lexicon/numerals.ts';
import type { Finding } from '../../finding.ts';
import { findingAt } from '../../messageFinding.ts';
import type { TextRule } from '../../rule.ts';
import { type Words, wordsMatching } from '../../wording/wordsMatching.ts';

export const consecutiveYears: TextRule = {
  scope: 'text',
  id: 'consecutive-years',
  title: { zh: '“连续N年”与起止年份不符', en: 'More years in a row than there were' },
  why: {
    zh: '沿用旧稿改了年份忘改年数，或反之：“2021年以来连续6年”在2025年的文件里不成立。',
    en: 'An old text was renewed in one place and not in the other: since 2021 there were no six years in 2025.',
  },
  gates: [
    { zh: '“2025年起连续三年”可能是今后的安排，不报。', en: 'Silent for 2025年起连续三年, which may be a plan.' },
    {
      zh: '起年和“连续N年”须紧挨着，中间至多一个逗号；写“以来”的须知道文件的年份。',
      en: 'The years and 连续N年 must stand side by side, a comma between at most; with 以来 the year of the document must be known.',
    },
    {
      zh: '年数比起止年份少的不报（可能到前几年为止）；写明起止的，首尾计与不计都认可。',
      en: 'Silent where fewer years are given, which may have ended before; with both ends given, counting one end only is accepted.',
    },
  ],
  wrong: [
    {
      documents: [
        '2025年全市粮食生产情况\n\n2025年12月20日\n\n全市粮食生产再获丰收，2021年以来连续6年增产，粮食安全根基更加牢固。',
      ],
      note: { zh: '2021年到2025年只有5年', en: 'from 2021 to 2025 are five years' },
    },
    {
      documents: [
        '全市平安建设情况\n\n2020—2024年连续6年获评全省平安建设优秀市，社会治理水平稳步提升，群众满意度提高。',
      ],
      note: { zh: '起止只有5年', en: 'five years with both ends' },
    },
    {
      documents: ['全市生态环境工作情况\n\n2019年至2025年，连续5年空气质量达到国家二级标准，生态环境质量稳步改善。'],
      note: { zh: '起止有7年', en: 'seven years with both ends' },
    },
  ],
  right: [
    {
      documents: [
        '2025年全市粮食生产情况\n\n2025年12月20日\n\n全市粮食生产再获丰收，2021年以来连续5年增产，粮食安全根基更加牢固。',
      ],
      note: { zh: '年数相符', en: 'five years' },
    },
    {
      documents: [
        '2025年全市粮食生产情况\n\n2025年12月20日\n\n全市粮食生产再获丰收，2015年以来连续8年增产，粮食安全根基更加牢固。',
      ],
      note: { zh: '可能到2022年为止', en: 'may have ended in 2022' },
    },
    {
      documents: ['全市平安建设情况\n\n2020—2024年连续5年获评全省平安建设优秀市，社会治理水平稳步提升。'],
      note: { zh: '首尾都计', en: 'both ends counted' },
    },
    {
      documents: [
        '2025年全市粮食生产情况\n\n2025年12月20日\n\n2021年以来，全市新建高标准农田50万亩，粮食连续12年稳定在40亿斤以上。',
      ],
      note: { zh: '中间隔着别的话', en: 'other words between' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document, raw) => wordsMatching(document, raw, '连续', since).flatMap((place) => checkPlace(document, place)),
};

const since =
  /(?<!\d)((?:19|20)\d\d)年?(?:(?:以来|至今)|(?:—|－|-|～|~|至|到)((?:19|20)\d\d)年(?:间|期间)?)[，,]?已?连续(\d{1,2}|[一二三四五六七八九十]{1,3})个?年/g;

function checkPlace(document: DocumentAnalysis, place: Words): readonly Finding[] {
  const [, first, last, count] = place.match as unknown as readonly [string, string, string | undefined, string];
  const said = smallInteger(count);
  const own = document.context.date;
  const until = last ?? (own && own.source !== 'inferred' ? own.value.slice(0, 4) : undefined);
  if (said === null || until === undefined) return [];
  const years = (smallInteger(until) ?? 0) - (smallInteger(first) ?? 0) + 1;
  if (years < 1 || !(said > years || (last !== undefined && said < years - 1))) return [];
  return [
    findingAt(place, consecutiveYears.id, consecutiveYears.severity, {
      zh: `“${place.text}”：${first}年到${until}年首尾共${years}年，不是${said}年。`,
      en: `“${place.text}”: ${first} to ${until} are ${years} years with both ends, not ${said}.`,
    }),
  ];
}
