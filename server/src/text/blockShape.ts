/** What a line or paragraph is by its shape: heading, page furniture, table row or running text. */
import { gated } from '../base/gated.ts';
import type { BlockKind } from './logicalText.ts';

/** Mastheads, editors' names, jump lines, sources, captions' credits, page numbers, bylines. */
const furniture = [
  gated(/^\d{1,2}\s*(?:版|综合|要闻|专版|新闻|时政|广告|特刊)?\s*\d{4}年\d{1,2}月\d{1,2}日/),
  gated(/^\d{4}年\d{1,2}月\d{1,2}日[\s　]*(?:星期[一二三四五六日天])?[\s　]*(?:第?\d{1,2}版|要闻|综合|新闻)?$/),
  gated(/^(?:责编|美编|责任编辑|编辑|校对|版式|组版|值班|本版编辑|电话|邮箱|网址)[：:\s]/),
  gated(/^[（(]?(?:紧接|上接|下接|下转|转|接)(?:第?[一二三四五六七八九十\d]+版)[）)]?/),
  gated(/^来源[：:]/),
  // 《某日报》（2023年7月12日 第6版）, （来源：某日报 2023年7月12日）, （原载2023年7月12日《某日报》第6版）: where a text was printed.
  gated(
    /^[（(]?(?:(?:来源|原载|摘自|转自)[：:]?)?[\s　]*《[^《》]{2,14}》[\s　（(]*\d{4}年\d{1,2}月\d{1,2}日[\s　（）()第\d版要闻综合星期一二三四五六]*$/,
  ),
  gated(/^[（(](?:来源|原载|摘自|转自)[：:]?[^。！？]{0,30}\d{4}年\d{1,2}月\d{1,2}日[^。！？，]{0,20}[）)]$/),
  gated(/^数据来源[：:]/),
  gated(/^[□■●◎]/),
  gated(/^(?:首席)?记者[\s　].{2,30}$/),
  gated(/^[（(][\u4e00-\u9fff\s　、·]{2,24}[）)]$/),
  gated(/^(?:第\s?)?\d{1,3}(?:\s?[页版])?$/),
  gated(/^(?:https?:\/\/|www\.)\S+$/),
  /^(?:source|title|date|author|url)\s?[:：]\s?/i,
  gated(/^-{3,}$/),
];

export const isFurniture = (line: string): boolean => line.length <= 160 && furniture.some((shape) => shape.test(line));

const numeral = '[一二三四五六七八九十百零〇]{1,4}';
const headingMarks: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十百零〇\d]{1,4}[章编部篇]/, 1],
  [new RegExp(`^${numeral}、`), 2],
  [new RegExp(`^[（(]${numeral}[）)]`), 3],
  [/^\d{1,2}[.．、](?!\d)/, 4],
  [/^[（(]\d{1,2}[）)]/, 5],
];

/** Whether a line begins like a heading or a listed item, and so is not the rest of the line before. */
export const startsBlock = (line: string): boolean =>
  /^(?:#{1,6}\s|[-*+]\s|——|[□■●◎★]|第[一二三四五六七八九十百零〇]{1,6}条[ \u3000])/.test(line) ||
  headingMarks.some(([mark]) => mark.test(line));

/** Longest heading, in characters. */
const longestHeading = 60;

export interface Shape {
  readonly kind: BlockKind;
  readonly level: number;
}

/** The shape of a whole paragraph, Markdown marks already taken off (`depth` is the number of `#`). */
export function shapeOf(text: string, depth: number, isRow: boolean): Shape {
  if (isRow) return { kind: 'row', level: 0 };
  if (depth > 0) return { kind: 'heading', level: depth };
  if (isFurniture(text)) return { kind: 'furniture', level: 0 };
  const sentenceInside = /[。！？；]/.test(text.slice(0, -1));
  if (text.length > longestHeading || sentenceInside) return { kind: 'paragraph', level: 0 };
  for (const [mark, level] of headingMarks) if (mark.test(text)) return { kind: 'heading', level };
  if (/[。！？；：，、:…—]$/.test(text) || /^(?:——|[（(“]$)/.test(text)) return { kind: 'paragraph', level: 0 };
  // A short line without punctuation at its end: a title or a crosshead; the reader of the document tells which.
  return text.length <= 40 ? { kind: 'heading', level: 0 } : { kind: 'paragraph', level: 0 };
}
