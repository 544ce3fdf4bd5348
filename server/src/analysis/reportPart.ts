/**
 * The two parts of a report to an assembly: it looks back until it says its aims, and ahead from there on. Headings need not say so
 * (一、振兴发展迈出新步伐).
 */

import { daysFromEdtf, type Edtf, edtfFromYear, partsFromEdtf } from '../base/edtf.ts';
import { gated } from '../base/gated.ts';
import type { Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';
import type { ResolvedDate } from './resolveBlock.ts';

export interface ReportPart {
  readonly ahead: boolean;
  /** What its figures are of where nothing nearer says it. */
  readonly period: Edtf | null;
  /** What says so: how the report begins, or its aims. */
  readonly words: string;
}

/** How a report begins: 现在，我代表市人民政府，向大会报告工作，请予审议. */
const opens = /我(?:代表|受)[^。]{2,30}(?:报告|汇报)|受[^，。]{2,20}委托[^。]{0,60}(?:报告|审议)/;
/** Longest paragraph that a report begins with, in characters. */
const longestOpening = 200;

const aims = gated(
  /(?:(?:主要|预期|奋斗|发展|工作|总体|具体|调控)目标(?:任务)?|(?:总体|总的?)(?:工作)?(?:要求|思路|考虑)|指导思想|(?:基本|工作)思路)[^，。；：]{0,10}?[是为：]/,
);
/** 今年，要重点抓好以下工作：… */
const tasks = gated(/(?:抓好|做好|办好|推进|完成)[^。，]{0,14}(?:工作|任务|方面|大事|实事)[^。，；]{0,6}：$/);
/** Aims of before that were reached, and how far before the aims that is said, in characters. */
const reach = 20;
const reached = /(?:完成|实现了|达到|超额|确定的|提出的)[^，。；]*$/;

/** @param own the text's own date. @param review a heading says that this section looks back. */
export function reportPart(
  before: ReportPart | null,
  { text, kind, sentences }: Block,
  { proposals }: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
  own: Edtf | null,
  review: boolean,
): ReportPart | null {
  const year = reviewedYear(own);
  if (kind !== 'paragraph' || year === null) return before;
  const isOpening = before === null && text.length <= longestOpening && opens.test(text);
  const opened = isOpening ? lookingBack(own, text) : before;
  if (opened === null) return null;
  const told = [...dates];
  let next = 0;
  for (const { span } of sentences) {
    const words = text.slice(span.start, span.end);
    const aim = aims.exec(words);
    const found =
      aim && !reached.test(words.slice(Math.max(0, aim.index - reach), aim.index)) ? aim : tasks.exec(words);
    if (!found) continue;
    let nearest: Edtf | null = null;
    for (; next < told.length; next++) {
      const [index, { value }] = told[next] as (typeof told)[number];
      const { start } = (proposals[index] as Proposal).span;
      if (start > span.start + found.index) break;
      if (start >= span.start) nearest = value;
    }
    if (nearest === null ? review || opened.ahead || found !== aim : !isAfter(nearest, year)) continue;
    const end = found.index + found[0].length;
    const part = lookingAhead(own, words.slice(words.lastIndexOf('，', found.index) + 1, end));
    return nearest !== null && ofYears.test(nearest) ? { ...part, period: nearest } : part;
  }
  return opened;
}

/** The part that looks back at the year before, and the one that plans the next. */
export const lookingBack = (own: Edtf | null, words: string): ReportPart => ({
  ahead: false,
  period: yearOf(own, 0),
  words,
});
export const lookingAhead = (own: Edtf | null, words: string): ReportPart => ({
  ahead: true,
  period: yearOf(own, 1),
  words,
});

const ofYears = /^\d{4}(?:\/\d{4})?$/;

const monthOf = (own: Edtf | null): number => partsFromEdtf(own ?? '')?.month ?? 1;
/** From October on a report looks back at the year that ends, else at the one before. */
function reviewedYear(own: Edtf | null): number | null {
  const year = partsFromEdtf(own ?? '')?.year;
  return year === undefined ? null : monthOf(own) >= 10 ? year : year - 1;
}
/** The year that was looked back at, or one after it. In summer a report looks back at years, and at months of its own. */
function yearOf(own: Edtf | null, after: number): Edtf | null {
  const year = reviewedYear(own);
  const inSummer = monthOf(own) >= 5 && monthOf(own) < 10;
  return year === null || inSummer ? null : edtfFromYear(year + after);
}

/** Whether a period ends after a year. */
function isAfter(period: Edtf, year: number): boolean {
  const when = daysFromEdtf(period);
  return when !== null && when.last.year > year;
}

export const sameReportPart = (a: ReportPart | null, b: ReportPart | null): boolean =>
  a === b || (a?.ahead === b?.ahead && a?.period === b?.period && a?.words === b?.words);
