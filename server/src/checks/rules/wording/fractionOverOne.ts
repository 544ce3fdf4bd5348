/** 三分之四: a fraction of more than the whole. */
import { parseChineseInteger } from '../../../lexicon/numerals.ts';
import { findingAt } from '../../messageFinding.ts';
import type { TextRule } from '../../rule.ts';
import { wordsMatching } from '../../wording/wordsMatching.ts';

export const fractionOverOne: TextRule = {
  scope: 'text',
  id: 'fraction-over-one',
  title: { zh: '分子大于分母', en: 'Fraction of more than the whole' },
  why: {
    zh: '“完成三分之四”超过了全部，多半是分子分母写反了。',
    en: 'More than the whole: mostly numerator and denominator were exchanged.',
  },
  gates: [
    {
      zh: '分母是百、千、万的（百分之一百二十）不看。',
      en: 'Silent for denominators of hundred and more (百分之一百二十).',
    },
    { zh: '乐曲的拍子不看。', en: 'Silent for the time of music (拍).' },
  ],
  wrong: [
    {
      documents: ['全市重点项目建设情况\n\n截至6月底，全市重点项目建设任务已完成三分之四，项目建设有力有序。'],
      note: { zh: '三分之四', en: 'four thirds' },
    },
    {
      documents: ['村民委员会选举办法\n\n会议须有全体代表的二分之三以上出席，表决事项须经到会代表过半数通过。'],
      note: { zh: '二分之三', en: 'three halves' },
    },
    {
      documents: ['全市防汛工作情况\n\n全市五分之六的水库已完成除险加固工程，防汛能力稳步提升，安全度汛有保障。'],
      note: { zh: '五分之六', en: 'six fifths' },
    },
  ],
  right: [
    {
      documents: ['全市重点项目建设情况\n\n截至6月底，全市重点项目建设任务已完成四分之三，项目建设有力有序。'],
      note: { zh: '四分之三', en: 'three quarters' },
    },
    {
      documents: ['全市税收工作情况\n\n全年税收任务完成百分之一百二十，财政收入质量稳步提升，保障更加有力。'],
      note: { zh: '百分数', en: 'per cent' },
    },
    {
      documents: ['全市群众文化工作情况\n\n合唱比赛曲目为二分之三拍的进行曲，群众文化活动蓬勃开展，氛围浓厚。'],
      note: { zh: '拍子', en: 'music' },
    },
    {
      documents: ['全市防汛工作情况\n\n全市十五分之二的水库正在实施除险加固工程，防汛能力稳步提升。'],
      note: { zh: '十五分之二', en: 'two fifteenths' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document, raw) =>
    wordsMatching(document, raw, '分之', fraction).flatMap((place) => {
      const [, below, above] = place.match;
      const whole = parseChineseInteger(below as string);
      const part = parseChineseInteger(above as string);
      if (whole === null || part === null || part <= whole) return [];
      return [
        findingAt(place, fractionOverOne.id, fractionOverOne.severity, {
          zh: `“${place.text}”大于1，疑为“${above}分之${below}”。`,
          en: `“${place.text}” is more than one; perhaps ${above}分之${below} is meant.`,
        }),
      ];
    }),
};

const numeral = '一二两三四五六七八九十百千万亿〇零点';
const fraction = new RegExp(
  `(?<![${numeral}])([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})(?![${numeral}拍])`,
  'g',
);
