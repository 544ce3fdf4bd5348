/** 一、 → 1. → （一）: levels of headings in another order than the standard's. */

import type { DocumentAnalysis } from '../../../analysis/documentAnalysis.ts';
import { smallInteger } from '../../../lexicon/numerals.ts';
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
      zh: '须确是下级：其后原来的层次接着往下编（1.→（一）→2.）；另起的列举不报。',
      en: 'The list around it must go on behind (1. → （一） → 2.): what merely follows another list is not below it.',
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
      '2026年重点工作安排\n\n一、扩大有效投资\n\n（1）抓好项目储备。\n\n（一）工业项目。\n\n（二）农业项目。\n\n（2）抓好项目开工。',
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

/** A list that is open. */
interface Open {
  readonly level: number;
  readonly number: number;
  /** Lists of higher levels that began below it: misplaced if it goes on. */
  readonly below: FormFault[];
}

function misplaced(document: DocumentAnalysis, raw: string): readonly FormFault[] {
  const faults: FormFault[] = [];
  /** Outermost first, as the text nests them. */
  let open: Open[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const level = levels.findIndex((pattern) => pattern.test(block.text));
    if (level < 0) continue;
    const [words, written = ''] = (levels[level] as RegExp).exec(block.text) as RegExpExecArray;
    const number = smallInteger(written) ?? 0;
    const at = open.findLastIndex((list) => list.level === level && list.number === number - 1);
    if (at >= 0) {
      faults.push(...(open[at] as Open).below);
      open = [...open.slice(0, at), { level, number, below: [] }];
    } else if (number === 1) {
      const around = open.findLast((list) => list.level !== level);
      if (around && around.level > level) {
        around.below.push(faultOf(placesIn(document.uri, block, raw)(0, words.length), block.kind === 'heading'));
        open = [...open.filter((list) => list.level !== level), { level, number, below: [] }];
      } else open = [...open.filter((list) => list.level < level), { level, number, below: [] }];
    }
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}
