/** 一、 → 1. → （一）: levels of headings in another order than the standard's. */
import type { DocumentAnalysis } from '../../../analysis/documentAnalysis.ts';
import { example, type FormFault, faultOf, formRule } from '../../form/formRule.ts';
import { placesIn } from '../../wording/wordsMatching.ts';

export const headingOrder = formRule({
  id: 'heading-order',
  title: { zh: '结构层次序数用反', en: 'Levels of headings in the wrong order' },
  why: {
    zh: 'GB/T 9704：结构层次序数依次为“一、”“（一）”“1.”“（1）”。“1.”之下再分“（一）”，读者分不清上下级。',
    en: 'GB/T 9704: the levels are 一、 （一） 1. （1） in this order; （一） below 1. leaves the reader without a level.',
  },
  gates: [
    {
      zh: '可以跳过一级（“一、”下直接用“1.”），只报用反的。',
      en: 'A level may be left out; only the wrong order is reported.',
    },
    {
      zh: '须在同一个“一、”或“（一）”之内，且下一级从头编起。',
      en: 'Within one 一、 or （一）, where the lower level begins with its first number.',
    },
  ],
  fault: { zh: '：在序数更低的层次之后出现，层次用反', en: 'comes below a lower level' },
  wrong: [
    example(
      '2026年重点工作安排\n\n一、扩大有效投资\n\n1.抓好项目储备。\n\n（一）工业项目。\n\n（二）农业项目。\n\n2.抓好项目开工。',
      '“1.”下分“（一）”',
      '（一） below 1.',
    ),
    example(
      '2026年重点工作安排\n\n（一）扩大有效投资\n\n（1）抓好项目储备。\n\n1.工业项目。\n\n2.农业项目。\n\n（2）抓好项目开工。',
      '“（1）”下分“1.”',
      '1. below （1）',
    ),
    example(
      '2026年重点工作安排\n\n一、扩大有效投资\n\n（1）抓好项目储备。\n\n（一）工业项目。\n\n（二）农业项目。',
      '“（1）”下分“（一）”',
      '（一） below （1）',
    ),
  ],
  right: [
    example(
      '2026年重点工作安排\n\n一、扩大有效投资\n\n（一）抓好项目储备。\n\n1.工业项目。\n\n2.农业项目。\n\n（二）抓好项目开工。',
      '依次',
      'in order',
    ),
    example(
      '2026年重点工作安排\n\n一、扩大有效投资\n\n1.抓好项目储备。\n\n2.抓好项目开工。\n\n二、培育新兴产业\n\n（一）工业。\n\n（二）农业。',
      '不同的“一、”之下',
      'below different headings',
    ),
    example(
      '2026年重点工作安排\n\n一、扩大有效投资\n\n1.抓好项目储备。\n\n（1）工业项目。\n\n（2）农业项目。',
      '跳过一级',
      'a level left out',
    ),
    example(
      '关于促进民营经济发展的若干措施\n\n1.降低企业用地成本，推进项目建设。\n\n2.加大财政支持力度。',
      '只有一级',
      'one level',
    ),
  ],
  severity: 'information',
  find: (document, raw) => misplaced(document, raw),
});

/** Highest first; the first group is the number. */
const levels = [
  /^([一二三四五六七八九十]{1,3})、/,
  /^（([一二三四五六七八九十]{1,3})）/,
  /^(\d{1,2})[.、](?!\d)/,
  /^（(\d{1,2})）/,
];
const isFirst = (number: string): boolean => number === '一' || number === '1';

function misplaced(document: DocumentAnalysis, raw: string): readonly FormFault[] {
  const faults: FormFault[] = [];
  /** Levels of the lists that are open, outermost first, as the text nests them. */
  let open: number[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const level = levels.findIndex((pattern) => pattern.test(block.text));
    if (level < 0) continue;
    const [words, number = ''] = (levels[level] as RegExp).exec(block.text) as RegExpExecArray;
    const at = open.indexOf(level);
    if (at >= 0) open = open.slice(0, at + 1);
    else {
      // A section above it must be open: else a new part of the document begins.
      const above = open.some((other) => other < level);
      const below = (open.at(-1) ?? -1) > level;
      if (above && below && isFirst(number))
        faults.push(faultOf(placesIn(document.uri, block, raw)(0, words.length), block.kind === 'heading'));
      else open = open.filter((other) => other < level);
      open.push(level);
    }
  }
  return faults;
}
