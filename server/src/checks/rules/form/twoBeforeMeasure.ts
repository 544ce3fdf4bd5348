/** 二个项目: 二 before a measure word, where 两 belongs. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';
import { isStatute, statuteWith } from '../../wording/statute.ts';

export const twoBeforeMeasure = formRule({
  id: 'two-before-measure',
  title: { zh: '量词前用“二”', en: '二 before a measure word' },
  why: {
    zh: '一般量词前用“两”：两个、两家、两名；“二”用于序数和多位数。',
    en: 'Before measure words 两 is used; 二 is for ordinals and in longer numbers.',
  },
  gates: [
    {
      zh: '法律、法规的条文（第一条……）沿用“二个”“二名以上”，整篇不报。',
      en: 'Silent in statutes (第一条 …), whose own style is 二个 and 二名以上.',
    },
    {
      zh: '序数（第二个、一二名）、多位数（十二个）、“星期二”不看。',
      en: 'Silent for ordinals (第二个), longer numbers (十二个) and 星期二.',
    },
    { zh: '段首的“二”可能是序号，不报。', en: 'Silent at the start of a paragraph, where it may number a heading.' },
  ],
  fault: { zh: '：量词前应用“两”', en: 'has 二 before a measure word' },
  wrong: [
    example('重点项目建设情况\n\n2025年，全镇实施了二个重点项目，项目建设有力有序，带动就业效果明显。', '二个', '二个'),
    example('全市企业培育工作情况\n\n2025年，全市新增上市公司二家，企业竞争力稳步提升，产业结构优化。', '二家', '二家'),
    example('全市人才工作情况\n\n2025年，全市有二名专家入选国家级人才计划，创新能力稳步提升。', '二名', '二名'),
  ],
  right: [
    example('重点项目建设情况\n\n2025年，全镇实施了两个重点项目，项目建设有力有序，带动就业效果明显。', '两个', '两个'),
    example(
      '重点项目建设情况\n\n2025年，全镇第二个重点项目建成投产，十二个项目开工，建设有力有序。',
      '序数和十二',
      'an ordinal, and twelve',
    ),
    example(
      '产业发展情况\n\n2025年，全市第二产业增加值增长6%，工业经济稳步增长，结构持续优化。',
      '第二产业',
      '第二产业',
    ),
    example(statuteWith('现场检查由二名以上工作人员进行，并出示执法证件'), '法规条文', 'a statute'),
    example('全市教育工作情况\n\n2025年，全市一、二名优秀教师赴省城交流，教育教学质量稳步提升。', '列举', 'a list'),
  ],
  severity: 'information',
  find: (document, raw) => (isStatute(document) ? [] : faults(document, raw)),
});

const faults = faultsMatching(
  /二[个家名张辆座]/,
  /(?<=[^第十百千万亿一二三四五六七八九零〇两、\d点分之初老其期周拜]|^[^\u4e00-\u9fff])二(?:个|家(?!庭)|名(?!词)|张|辆|座)(?=[\u4e00-\u9fff，。；])/g,
  ([words]) => words.replace('二', '两'),
);
