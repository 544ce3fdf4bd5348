/** 2021—25年, 自98年以来: years with two of their digits. */
import type { DocumentAnalysis } from '../../../analysis/documentAnalysis.ts';
import { example, type FormFault, faultsMatching, formRule } from '../../form/formRule.ts';

export const shortYear = formRule({
  id: 'short-year',
  title: { zh: '年份简写', en: 'Year with two of its digits' },
  why: {
    zh: 'GB/T 15835：年份应写四位，不能简写；GB/T 9704 要求年份标全称。',
    en: 'GB/T 15835 and GB/T 9704: a year is written with all four digits.',
  },
  gates: [
    {
      zh: '“连续16年”“近10年”等时长不报：两位数只有写成“自98年以来”“08年底”或带撇号时才看作年份。',
      en: 'Silent for lengths of time: two digits are a year only in 自98年以来, 08年底 or behind an apostrophe.',
    },
    {
      zh: '“2021—25年”的后一个数不大于前一个数末两位的，不报。',
      en: 'Silent where the second year of a range would not be later than the first.',
    },
  ],
  fault: { zh: '：年份不能简写', en: 'is a year cut short' },
  wrong: [
    example(
      '全市中长期规划编制情况\n\n2021—25年，全市新建改建农村公路1200公里，农村群众出行更加便利。',
      '年份范围',
      'a range of years',
    ),
    example(
      '全市对外开放情况\n\n自98年以来，全市对外贸易持续增长，外向型经济发展水平稳步提升。',
      '自……以来',
      '自 … 以来',
    ),
    example(
      '全市轨道交通建设情况\n\n全市首条地铁线路于08年底开工建设，轨道交通网络不断完善，出行更加便利。',
      '年底',
      '年底',
    ),
  ],
  right: [
    example(
      '全市中长期规划编制情况\n\n2021—2025年，全市新建改建农村公路1200公里，农村群众出行更加便利。',
      '四位',
      'four digits',
    ),
    example(
      '全市平安建设情况\n\n全市连续16年获评平安建设优秀市，社会治理水平稳步提升，群众满意度提高。',
      '时长',
      'a length of time',
    ),
    example(
      '全市人口工作情况\n\n全市劳动年龄人口平均受教育年限达到12年，人口素质稳步提升，结构优化。',
      '时长',
      'a length of time',
    ),
    example('全市生态环境工作情况\n\n经过10年努力，全市空气质量明显改善，绿色发展步伐加快，成效显著。', '10年', '10年'),
  ],
  severity: 'information',
  find: (document, raw) => [...ranges(document, raw), ...singles(document, raw)].sort(byPlace),
});

const byPlace = (a: FormFault, b: FormFault): number => a.span.start - b.span.start;

const ranges: (document: DocumentAnalysis, raw: string) => readonly FormFault[] = faultsMatching(
  /\d\d年/,
  /(?<!\d)((?:19|20)\d\d)(年?[—–\-~～至])(\d\d)年(?!\d)/g,
  (match) => {
    const [, first, mark, last] = match as unknown as readonly [string, string, string, string];
    return last > first.slice(2) ? `${first}${mark}${first.slice(0, 2)}${last}年` : null;
  },
);

/** Which century is meant is not said. */
const singles = faultsMatching(
  /\d\d年/,
  /(?<=[自从])[0189]\d年(?:底|初|末)?(?=以来|起|开始|至今)|(?<=[’'‘])\d\d年|(?<![\d.第近过前后续达满历时月约])[0189]\d年[底末](?=[^\u4e00-\u9fff]|前|开|建|完|投|实|启|成|动|竣|正|全|达|以来|召|通)/g,
  () => undefined,
);
