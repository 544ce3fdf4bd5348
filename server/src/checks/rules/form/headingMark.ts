/** （一）、 and 1、: numbers of headings with another mark than the standard's. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

/** Where a paragraph begins: （一）、 （1）. 1、 and 一. */
const mark =
  /^(?:（([一二三四五六七八九十]{1,3}|\d{1,2})）[、.．]|(\d{1,2})、(?!\d)|([一二三四五六七八九十]{1,3})[.．](?!\d))/g;

export const headingMark = formRule({
  id: 'heading-mark',
  title: { zh: '层次序数后的标点不合格式', en: 'Mark behind the number of a heading' },
  why: {
    zh: 'GB/T 9704：结构层次序数依次为“一、”“（一）”“1.”“（1）”；带括号的序数后不再加标点，阿拉伯数字后用下圆点。',
    en: 'GB/T 9704: headings are numbered 一、 （一） 1. （1）; no mark follows brackets, and a point follows digits.',
  },
  gates: [
    {
      zh: '只看段首；“3、5号线”之类数字列举不看。',
      en: 'Only at the start of a paragraph; lists of digits (3、5号线) are left alone.',
    },
    { zh: '报头、图片说明、表格不看。', en: 'Silent for mastheads, captions and tables.' },
  ],
  fault: { zh: '：层次序数后的标点有误', en: 'has the wrong mark behind a heading’s number' },
  wrong: [
    example(
      '2026年重点工作安排\n\n（一）、扩大有效投资，推进重点项目建设。\n\n（二）、培育新兴产业，推动工业转型。',
      '括号后加顿号',
      'a mark behind brackets',
    ),
    example(
      '关于促进民营经济发展的若干措施\n\n1、降低企业用地成本，推进项目建设。\n\n2、加大财政支持力度。',
      '数字后用顿号',
      'a listing mark behind a digit',
    ),
    example(
      '2026年重点工作安排\n\n一.扩大有效投资，推进重点项目建设，保持投资平稳增长。\n\n二.培育新兴产业，推动工业转型。',
      '汉字后用圆点',
      'a point behind a Chinese numeral',
    ),
  ],
  right: [
    example(
      '2026年重点工作安排\n\n一、扩大有效投资，推进重点项目建设。\n\n二、培育新兴产业，推动工业转型。',
      '一、',
      '一、',
    ),
    example(
      '2026年重点工作安排\n\n（一）扩大有效投资，推进重点项目建设。\n\n（二）培育新兴产业，推动工业转型。',
      '（一）',
      '（一）',
    ),
    example('关于促进民营经济发展的若干措施\n\n1.降低企业用地成本，推进项目建设。\n\n2.加大财政支持力度。', '1.', '1.'),
    example(
      '全市轨道交通建设情况\n\n3、5号线延长线年内开工建设，轨道交通网络不断完善，居民出行更加便利。',
      '数字列举',
      'a list of digits',
    ),
  ],
  severity: 'information',
  find: faultsMatching(/^[（\d一二三四五六七八九十]/, mark, ([, bracketed, digits, numeral]) =>
    bracketed !== undefined ? `（${bracketed}）` : digits !== undefined ? `${digits}.` : `${numeral}、`,
  ),
});
