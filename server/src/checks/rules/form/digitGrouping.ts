/** 1,00万元, 12,34人: commas that do not part groups of three digits. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

export const digitGrouping = formRule({
  id: 'digit-grouping',
  title: { zh: '千分撇位置不对', en: 'Comma that does not part three digits' },
  why: {
    zh: 'GB/T 15835：多位数分节以三位为一节；“1,00万元”不知是100万元还是漏了一位。',
    en: 'GB/T 15835 groups digits by three; 1,00万元 may be 100万元 or lack a digit.',
  },
  gates: [
    {
      zh: '后接“万”“亿”“元”“人”等单位的才看；逗号隔开的列举（3,5号线）不看。',
      en: 'Only numbers with a unit behind; lists (3,5号线) are left alone.',
    },
    {
      zh: '一位一节的（8,9万人）可能是概数，不报。',
      en: 'Silent for groups of one digit (8,9万人), which may be an approximate number.',
    },
  ],
  fault: { zh: '：千分撇应三位一节，请核对是否漏字', en: 'is not grouped by three: a digit may be missing' },
  wrong: [
    example(
      '全市财政工作情况\n\n2025年，全市下达乡村振兴补助资金1,00万元，支持特色产业发展壮大。',
      '两位',
      'two digits',
    ),
    example(
      '全市就业工作情况\n\n2025年，全市组织职业技能培训12,34人，就业形势总体稳定，民生持续改善。',
      '两位',
      'two digits',
    ),
    example(
      '全市财政工作情况\n\n2025年，全市社会保障支出1,2345万元，民生支出得到有力保障，成效明显。',
      '四位',
      'four digits',
    ),
  ],
  right: [
    example(
      '全市财政工作情况\n\n2025年，全市下达乡村振兴补助资金1,000万元，支持特色产业发展壮大。',
      '三位一节',
      'groups of three',
    ),
    example(
      '全市财政工作情况\n\n2025年，全市社会保障支出12,345,678元，民生支出得到有力保障。',
      '两个千分撇',
      'two commas',
    ),
    example(
      '全市轨道交通建设情况\n\n2025年，全市轨道交通3,5号线开通运营，居民出行更加便利，客流稳步增长。',
      '列举',
      'a list',
    ),
    example(
      '全市就业工作情况\n\n2025年，全市组织职业技能培训1.2万人，就业形势总体稳定，民生持续改善。',
      '没有千分撇',
      'no comma',
    ),
  ],
  severity: 'information',
  find: faultsMatching(
    ',',
    /(?<![\d.,，第])\d{1,3}(?:,\d{1,4}){1,6}(?=(?:\.\d{1,4})?(?:[万亿元人户家吨亩件个台辆]|公里|千瓦|平方))/g,
    ([words]) => {
      const groups = words.split(',').slice(1);
      return groups.every(({ length }) => length === 3) || groups.some(({ length }) => length === 1) ? null : undefined;
    },
  ),
});
