/** 39.8 万亿元: a blank within a number, or between it and its Chinese unit. */
import { example, faultOf, formRule } from '../../form/formRule.ts';

export const blankInFigure = formRule({
  id: 'blank-in-figure',
  title: { zh: '数字中有空格', en: 'Blank within a figure' },
  why: {
    zh: '数字内部、数字与汉字单位之间不留空格；多半是从网页、PDF 复制时带来的，换行时数字会被拆开。',
    en: 'No blank stands within a number or before its Chinese unit. Most come from web pages and PDF files, and break the figure across lines.',
  },
  gates: [
    {
      zh: '三位一节的千分空（37 511元）是标准允许的，不报。',
      en: 'Silent for groups of three digits (37 511元), which the standard allows.',
    },
    {
      zh: '数字与字母单位（10 km）之间应留空格，不报。',
      en: 'Silent before unit symbols (10 km), where a blank belongs.',
    },
    { zh: '跨行的数字、表格不看。', en: 'Silent for figures over two lines and for tables.' },
  ],
  fault: { zh: '：数字中有空格', en: 'has a blank within' },
  wrong: [
    example(
      '全市经济运行情况\n\n2025年，全省地区生产总值突破 9.8 万亿元，经济运行稳中有进，结构优化。',
      '单位之前',
      'before the unit',
    ),
    example(
      '全市财政工作情况\n\n2025年，全市一般公共预算收入达到1 02.9亿元，财政收入质量稳步提升。',
      '数字之内',
      'within the number',
    ),
    example(
      '全市经济运行情况\n\n2 0 2 5年，全市规模以上工业增加值增长6.5%，工业经济稳步增长。',
      '年份之内',
      'within a year',
    ),
  ],
  right: [
    example(
      '全市经济运行情况\n\n2025年，全省地区生产总值突破9.8万亿元，经济运行稳中有进，结构优化。',
      '没有空格',
      'no blank',
    ),
    example(
      '全市交通建设情况\n\n2025年，全市新建高速公路 120 km，交通基础设施不断完善，出行便利。',
      '字母单位',
      'a unit symbol',
    ),
    example(
      '全市经济运行情况\n\n2025年，全市地区生产总值达到 300亿元，经济运行稳中有进，结构优化。',
      '空格在数字之前',
      'before the figure',
    ),
    example(
      '全市经济运行情况\n\n全市规模以上工业增加值增长6.5% 左右，工业经济稳步增长，运行平稳。',
      '空格在百分号之后',
      'behind the per cent sign',
    ),
  ],
  severity: 'hint',
  find: (document, raw) =>
    document.mentions.flatMap((mention) => {
      const block = document.blocks[mention.block];
      if (mention.kind === 'project' || block?.kind === 'row' || block?.kind === 'furniture') return [];
      const { start, end } = mention.span;
      if (end - start === mention.text.length) return [];
      const text = raw.slice(start, end);
      if (/[\r\n]/.test(text) || !within.test(text.replace(grouped, ''))) return [];
      return [
        faultOf(
          { uri: document.uri, span: mention.span, text },
          block?.kind === 'heading',
          perhapsTwo.test(text) ? undefined : text.replace(blanks, ''),
        ),
      ];
    }),
});

const blanks = /[ \t\u3000\u00a0]+/g;
/** 引进2 3个项目: a dash may have been lost, and nobody can say whether it is one number. */
const perhapsTwo = /^\d{1,2}[ \t\u3000\u00a0]+\d{1,2}(?![\d. \t\u3000\u00a0])/;
/** Digits in groups of three, with a blank between. */
const grouped = /(?<![\d.])\d{1,3}(?: \d{3})+(?![ ]?\d)/;
const within = /[\d.][ \t\u3000\u00a0]+[\d.%％\u4e00-\u9fff]/;
