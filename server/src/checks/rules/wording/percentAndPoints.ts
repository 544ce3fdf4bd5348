/** 提高2%个百分点: per cent and percentage points at once. */
import { findingAt } from '../../messageFinding.ts';
import type { TextRule } from '../../rule.ts';
import { wordsMatching } from '../../wording/wordsMatching.ts';

export const percentAndPoints: TextRule = {
  scope: 'text',
  id: 'percent-and-points',
  title: { zh: '百分号与百分点并用', en: 'Per cent and percentage points at once' },
  why: {
    zh: '“提高2%”是按比例，“提高2个百分点”是相减，两者并写不知说的是哪一个。',
    en: '2 % is a ratio, 2 percentage points a difference; written together nobody knows which is meant.',
  },
  gates: [
    { zh: '“2%，提高0.3个百分点”分属两个数，不报。', en: 'Silent where they belong to two numbers.' },
    { zh: '单独的“%”或“个百分点”不报。', en: 'Silent where one of them stands alone.' },
  ],
  wrong: [
    {
      documents: ['城镇化建设情况\n\n2025年，全县常住人口城镇化率比上年提高2%个百分点，城镇化建设稳步推进。'],
      note: { zh: '百分号多余', en: 'the per cent sign is too much' },
    },
    {
      documents: ['金融运行情况\n\n2025年末，全市不良贷款率下降0.3个百分点%，金融运行总体平稳，风险总体可控。'],
      note: { zh: '百分号写在后面', en: 'the per cent sign stands behind' },
    },
    {
      documents: ['全市就业工作情况\n\n2025年，全市城镇调查失业率下降百分之一个百分点，就业形势总体稳定。'],
      note: { zh: '汉字写法', en: 'in Chinese numerals' },
    },
  ],
  right: [
    {
      documents: ['城镇化建设情况\n\n2025年，全县常住人口城镇化率比上年提高2个百分点，城镇化建设稳步推进。'],
      note: { zh: '百分点', en: 'percentage points' },
    },
    {
      documents: ['全市工业经济运行情况\n\n2025年，全市规模以上工业增加值增长6%，增速比上年加快0.5个百分点。'],
      note: { zh: '两个数', en: 'two numbers' },
    },
    {
      documents: ['金融运行情况\n\n2025年末，全市不良贷款率为1.2%（下降0.3个百分点），金融运行总体平稳。'],
      note: { zh: '括注', en: 'in brackets' },
    },
    {
      documents: ['全市就业工作情况\n\n百分之八十以上的个体户享受了税费优惠，就业形势总体稳定，民生持续改善。'],
      note: { zh: '没有百分点', en: 'no percentage points' },
    },
  ],
  severity: 'error',
  enabledByDefault: true,
  check: (document, raw) =>
    wordsMatching(document, raw, '百分点', both).map((place) =>
      findingAt(place, percentAndPoints.id, percentAndPoints.severity, {
        zh: `“${place.text}”：百分号（百分之）与“个百分点”只能留一个。`,
        en: `“${place.text}”: keep one of per cent and percentage points.`,
      }),
    ),
};

const both =
  /(?<![\d.])\d{1,6}(?:\.\d{1,4})?(?:[%％]个?百分点|个百分点[%％])|百分之[一二三四五六七八九十零〇点\d.]{1,8}个百分点/g;
