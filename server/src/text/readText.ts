/** Makes the logical text of a document from its raw text: lines, paragraphs, blocks, sentences, and the map back. */
import { type Logical, logical, span } from '../base/span.ts';
import { piecesWithoutBlanks } from './blanks.ts';
import { shapeOf } from './blockShape.ts';
import { type Line, lineStartsOf, readLines } from './lines.ts';
import type { Block, LogicalText } from './logicalText.ts';
import { offsetMapBuilder } from './offsetMap.ts';
import { oneWidth } from './oneWidth.ts';
import { groupLines } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { isAlignedRow, isPipeRow } from './tableLines.ts';

/** Markdown marks at the start of a line, which are no words of the text. */
const markdownMark = /^(?:(#{1,6})\s+|>\s?|[-*+]\s+(?=\S)|\*{2,3}(?=\S))/;

/** @param raw the decoded text without a byte-order mark. Linear in its length. */
export function readText(raw: string, lineStarts: readonly number[] = lineStartsOf(raw)): LogicalText {
  const narrow = oneWidth(raw);
  const map = offsetMapBuilder();
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  const push: Push = (start, end, written = narrow.slice(start, end)) => {
    map.push(start, end);
    parts.push(written);
    length += end - start;
  };
  for (const group of groupLines(narrow, readLines(narrow, lineStarts))) {
    const start = length;
    const depth = pushLines(narrow, group, push);
    if (length === start) continue;
    const text = apart(parts.splice(partsBefore(parts, length - start)).join(''));
    parts.push(text);
    const [only] = group;
    const isRow = isPipeRow(text) || (group.length === 1 && isAlignedRow(narrow.slice(only?.start, only?.end)));
    const shape = shapeOf(text, depth, isRow);
    blocks.push({
      ...shape,
      span: span<Logical>(logical(start), logical(length)),
      text,
      sentences: sentencesOf(text),
    });
    const last = group.at(-1) as Line;
    if (last.breakAt < raw.length) push(last.breakAt, last.breakAt + 1, '\n');
  }
  return { raw, text: parts.join(''), blocks: withTitles(blocks), map: map.finish(raw.length) };
}

/**
 * The same words as a string of their own. A part of a string keeps the whole of it in memory, and what is known of a block outlives the
 * text that it was first read in by many edits.
 */
const apart = (text: string): string => `${text}\n`.slice(0, -1);

/** Index of the first part of the last `length` characters. */
function partsBefore(parts: readonly string[], length: number): number {
  let rest = length;
  let i = parts.length;
  while (rest > 0) rest -= (parts[--i] as string).length;
  return i;
}

/** Appends raw characters to the logical text; a line break is written as what it stands for. */
type Push = (start: number, end: number, written?: string) => void;

/** Pushes the words of a paragraph's lines; returns the depth of its Markdown heading. */
function pushLines(text: string, group: readonly Line[], push: Push): number {
  let depth = 0;
  group.forEach((line, i) => {
    let start = line.start;
    const mark = i === 0 ? markdownMark.exec(text.slice(line.start, Math.min(line.end, line.start + 12))) : null;
    if (mark && start + mark[0].length < line.end) {
      depth = mark[1]?.length ?? 0;
      start += mark[0].length;
    }
    const previous = group[i - 1];
    // Latin words of two lines stay two words; everything else is written without a blank.
    if (previous && /[A-Za-z,;]/.test(text[previous.end - 1] as string) && /[A-Za-z]/.test(text[start] as string))
      push(previous.breakAt, previous.breakAt + 1, ' ');
    for (const [from, to] of piecesWithoutBlanks(text, start, line.end)) push(from, to);
  });
  return depth;
}

/** Blocks ahead of a byline, or the first ones of the document, are titles; other short lines are crossheads. */
function withTitles(blocks: readonly Block[]): readonly Block[] {
  const firstParagraph = blocks.findIndex((block) => block.kind === 'paragraph');
  return blocks.map((block, i) => {
    if (block.kind !== 'heading' || block.level !== 0) return block;
    const ahead = blocks.slice(i + 1, i + 4);
    const untilText = ahead.slice(0, ahead.findIndex((next) => next.kind === 'paragraph') + 1 || ahead.length);
    const first = firstParagraph < 0 || i < firstParagraph;
    const byline = untilText.some((next) => next.kind === 'furniture' && /^[□■]|记者/.test(next.text));
    const dateline = untilText.some((next) => /^(?:本报|本台|新华社|据).{0,12}(?:讯|电)/.test(next.text));
    return { ...block, level: first || byline || dateline ? 1 : 3 };
  });
}
