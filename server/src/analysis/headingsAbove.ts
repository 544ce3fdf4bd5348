/** The headings that a block stands below. */
import type { Edtf } from '../base/edtf.ts';
import type { Block } from '../text/logicalText.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** What its section speaks of at this point; of two periods the one told of first. */
  readonly period: Edtf | null;
  /** The other one of two, until a paragraph begins with it. */
  readonly other: Edtf | null;
}

export const sameHeading = (a: Heading, b: Heading): boolean =>
  a === b || (a.level === b.level && a.text === b.text && a.period === b.period && a.other === b.other);

export const numbered =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十\d]{1,4}[编篇章节]|\d{1,2}[.、])/;

/** The headings that a new one stands below. */
export function standing(headings: readonly Heading[], block: Block): readonly Heading[] {
  const part = headings.findIndex(headsPart);
  if (part >= 0 && block.level === headings[part]?.level && headsPart(block)) return headings.slice(0, part);
  // 一、 and 二、 below 2019年工作回顾, which has no number.
  const first = part >= 0 && numbered.test(block.text) && !headings.slice(0, part).some(isNumbered) ? part + 1 : 0;
  let end = headings.length;
  while (end > first && endsFor(block, headings[end - 1])) end--;
  return headings.slice(0, end);
}

const isNumbered = ({ text }: { readonly text: string }): boolean => numbered.test(text);

/** 2019年工作回顾, 2020年工作安排: a part of the text, without a number. */
const headsPart = ({ level, text }: { readonly level: number; readonly text: string }): boolean =>
  level > 1 && !numbered.test(text) && ofPart.test(text);
const ofPart = /回顾|总结|安排|任务|目标|工作(?:的)?建议|展望|思路|打算|部署|(?:重点|主要)工作|工作(?:重点|意见)/;

/** Whether a new heading ends one before it. A numbered one stands below one of its rank without a number (2017年工作回顾, then （一）). */
const endsFor = ({ level, text }: Block, before: Heading | undefined): boolean =>
  before !== undefined &&
  (before.level > level || (before.level === level && !(numbered.test(text) && !numbered.test(before.text))));
