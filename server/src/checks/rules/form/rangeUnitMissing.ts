/** 5-10%, 9—16亿: the first number of a range without the sign or scale word that it needs. */
import { decimal } from '../../../base/interval.ts';
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

const range =
  /(?<![\d.,%％‰万亿年月第—–\-~～])(\d{1,4}(?:\.\d{1,3})?)([—–\-~～至到])(\d{1,4}(?:\.\d{1,3})?)(%|％|‰|万亿|万|亿)/g;

export const rangeUnitMissing = formRule({
  id: 'range-unit-missing',
  title: {
    zh: '数值范围的前一个数缺百分号或“万”“亿”',
    en: 'First number of a range without its per cent sign, 万 or 亿',
  },
  why: {
    zh: '“5-10%”可读成5到10%，“9—16亿”可读成9到16亿。GB/T 15835 要求写作“5%—10%”“9亿—16亿”。',
    en: 'GB/T 15835 wants 5%—10% and 9亿—16亿: otherwise the first number may be read as it stands.',
  },
  gates: [
    { zh: '前一个数不小于后一个数的不报。', en: 'Silent where the first number is not below the second.' },
    { zh: '前一个数已有单位的不报。', en: 'Silent where the first number has its unit.' },
  ],
  fault: { zh: '：前一个数缺少单位', en: 'lacks the unit of its first number' },
  wrong: [
    example(
      '全市经济工作会议召开\n\n会议提出，2026年全市规模以上工业增加值增长5-10%，项目建设持续加快。',
      '缺百分号',
      'no per cent sign',
    ),
    example(
      '全市投资工作安排\n\n2026年，全市计划新开工重点项目投资9—16亿元，项目建设有力有序推进。',
      '缺“亿”',
      '亿 is missing',
    ),
    example(
      '医保政策解读\n\n2026年，参保职工住院费用报销比例提高到80～85%，群众就医负担进一步减轻。',
      '浪纹连接号',
      'a wave between',
    ),
  ],
  right: [
    example(
      '全市经济工作会议召开\n\n会议提出，2026年全市规模以上工业增加值增长5%—10%，项目建设持续加快。',
      '两个数都有百分号',
      'both have the sign',
    ),
    example(
      '全市投资工作安排\n\n2026年，全市计划新开工重点项目投资9亿—16亿元，项目建设有力有序推进。',
      '两个数都有“亿”',
      'both have 亿',
    ),
    example(
      '全市人口工作情况\n\n全市3—6岁儿童入园率达到95%，学前教育普及水平稳步提升，群众满意度提高。',
      '不是百分数的范围',
      'no range of per cent',
    ),
    example('教育事业发展规划\n\n2021—2025年，全市新增公办学位2.5万个，教育资源配置持续优化。', '年份', 'years'),
  ],
  severity: 'information',
  find: faultsMatching(/[%％‰万亿]/, range, (match) => {
    const [, first, mark, last, unit] = match as unknown as readonly [string, string, string, string, string];
    if (decimal(first).gte(decimal(last))) return null;
    return `${first}${unit}${/[至到]/.test(mark) ? mark : /[~～]/.test(mark) ? '～' : '—'}${last}${unit}`;
  }),
});
