/**
 * Which lines are one paragraph. Newspaper columns come hard-wrapped, with or without blank lines between the lines, with or without
 * indented first lines; web text has one paragraph a line. Both stand side by side in one file, so every line is judged by its
 * neighbours.
 */
import { isFurniture, startsBlock } from './blockShape.ts';
import type { Line } from './lines.ts';
import { isTableLine } from './tableLines.ts';

/** How many lines before and after are judged together: around the line, before it, after it. */
const windows: readonly (readonly [back: number, ahead: number])[] = [
  [5, 6],
  [7, 1],
  [0, 8],
];
/** Widest newspaper column, in half-width columns. */
const widestColumn = 90;
/** A line ending in one of these may end a paragraph; reporters' names and jump notes stand in brackets after it. */
const terminal = /[。！？!?…](?:[”’」』）)]{0,3}|[（(][^（()）。]{2,24}[)）])$/;
/** A line beginning or ending so is never the edge of a paragraph. */
const cannotBegin = /^(?:[，。、；：！？”’》）％%]|是[：:])/;
const cannotEnd = /[，、（《“‘]$/;

interface Column {
  /** Width in half-width columns. */
  readonly width: number;
  /** Narrowest line that still counts as full. */
  readonly full: number;
  /** Indent of lines inside paragraphs. */
  readonly indent: number;
  /** Blank lines that separate lines of one paragraph. */
  readonly gap: number;
}

/** Groups of consecutive lines, each one paragraph. Linear: every line is judged by a fixed number of neighbours. */
export function groupLines(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const traits = lines.map((line) => traitsOf(text, line));
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    if (previous && continuesParagraph(text, lines, traits, i)) (groups.at(-1) as Line[]).push(line);
    else groups.push([line]);
  });
  return groups;
}

interface Traits {
  /** Ends like a sentence. */
  readonly ended: boolean;
  /** Narrow, with punctuation inside: a line of running text in a column. */
  readonly prose: boolean;
  /** Page furniture or a line of a table: never part of a paragraph. */
  readonly apart: boolean;
}

function traitsOf(text: string, line: Line): Traits {
  const words = text.slice(line.start, line.end);
  return {
    ended: terminal.test(words.slice(-28)),
    prose: line.width < widestColumn && /[，。、；：]/.test(words),
    apart: isFurniture(words) || isTableLine(words),
  };
}

/** As much of a line's end as tells how it stops, in UTF-16 code units. */
const tailLength = 16;

/** A number that goes on in the next line: 68.⏎5亿元, 增长5⏎%; a list's own number (`1.`) has nothing before it. */
const isCutNumber = (tail: string, words: string): boolean =>
  (/^\d/.test(words) && /[^\d.\s]\d{1,12}\.$/.test(tail)) ||
  (/^(?:\.\d|[万亿%％‰]|个百分点)/.test(words) && /\d$/.test(tail));

/** Whether line `i` goes on where the line before it stopped. */
function continuesParagraph(text: string, lines: readonly Line[], traits: readonly Traits[], i: number): boolean {
  const previous = lines[i - 1] as Line;
  const line = lines[i] as Line;
  const { ended, apart } = traits[i - 1] as Traits;
  if (apart || traits[i]?.apart) return false;
  const before = text.slice(previous.start, previous.end);
  const tail = before.slice(-tailLength);
  const words = text.slice(line.start, line.end);
  if (!ended && (cannotEnd.test(tail) || cannotBegin.test(words) || isCutNumber(tail, words))) return true;
  // A page break inside a paragraph: a long line, or one with whole sentences in it, stops in the middle of the next.
  if (!ended && line.indent <= previous.indent && line.gap < 3 && !startsBlock(words)) {
    const stopped = /[\p{L}\p{N}]$/u.test(tail) && (previous.width >= widestColumn || /[。！？]/.test(before));
    if (stopped && /[，。；、！？]/.test(words)) return true;
  }
  // A long line is a paragraph by itself: what stands above it is its heading, no part of a column.
  if (previous.width >= widestColumn || line.width >= widestColumn) return false;
  // 应当包括以下内容：⏎（一）… and （一）…；⏎（二）… are items of a list.
  if ((ended || /[：；:;]$/.test(tail)) && startsBlock(words)) return false;
  // Columns of different width may meet here, so the lines before, after and around are each heard.
  return windows.some(([back, ahead]) => {
    const column = columnOf(lines, traits, Math.max(0, i - 1 - back), Math.min(lines.length, i + ahead));
    if (!column || line.indent > column.indent + 1 || line.gap > column.gap) return false;
    const reach = previous.width + Math.max(0, previous.indent - column.indent);
    return reach <= column.width + 4 && reach >= column.full;
  });
}

/** The column that the lines from `from` to `to` stand in, or null where they are no hard-wrapped prose. */
function columnOf(lines: readonly Line[], traits: readonly Traits[], from: number, to: number): Column | null {
  const count = to - from;
  if (count < 4) return null;
  let open = 0;
  let prose = 0;
  const narrow: number[] = [];
  for (let i = from; i < to; i++) {
    const { width } = lines[i] as Line;
    const own = traits[i] as Traits;
    if (width < widestColumn) insert(narrow, width);
    if (!own.ended) open++;
    if (own.prose) prose++;
  }
  // Prose in columns: lines of one width that stop in mid-sentence and have punctuation inside. Lists and titles have none.
  if (narrow.length < count * 0.7 || open < count * 0.5 || prose < count * 0.3) return null;
  const width = narrow[Math.floor(narrow.length * 0.85)] as number;
  // Ragged right margins reach down to two thirds of the column.
  const near = narrow.filter((one) => one >= width * 0.62 && one <= width + 4).length;
  const tight = narrow.filter((one) => one >= width - 4 && one <= width + 4).length;
  if (width < 16 || near < narrow.length * 0.6) return null;
  const indents: number[] = [];
  const gaps: number[] = [];
  for (let i = from; i < to; i++) {
    const { indent, gap } = lines[i] as Line;
    insert(indents, indent);
    insert(gaps, gap);
  }
  return {
    width,
    full: tight >= narrow.length * 0.7 ? width - 5 : width * 0.62,
    indent: indents[Math.floor(count * 0.3)] as number,
    gap: gaps[Math.floor(count * 0.6)] as number,
  };
}

/** Puts a number in its place in an ascending list, which holds a dozen at most. */
function insert(ascending: number[], value: number): void {
  let at = ascending.length;
  for (; at > 0 && (ascending[at - 1] as number) > value; at--) ascending[at] = ascending[at - 1] as number;
  ascending[at] = value;
}
