/** Makes the logical text of a document from its raw text: lines, paragraphs, blocks, sentences, and the map back. */
import { gated } from '../base/gated.ts';
import { type Logical, logical, span } from '../base/span.ts';
import { rowPieces, wordPieces } from './blanks.ts';
import { shapeOf } from './blockShape.ts';
import { type Line, lineStartsOf, readLines } from './lines.ts';
import type { Block, LogicalText } from './logicalText.ts';
import { offsetMapBuilder } from './offsetMap.ts';
import { oneWidth } from './oneWidth.ts';
import { groupLines } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { isAlignedRow, isPipeRow } from './tableLines.ts';
import { unchangedBlocks } from './unchangedBlocks.ts';

/** Markdown marks at the start of a line, which are no words of the text. */
const markdownMark = gated(/^(?:(#{1,6})\s+|>\s?|[-*+]\s+(?=\S)|\*{2,3}(?=\S))/);

const noText: LogicalText = {
  raw: '',
  lineStarts: [0],
  blocks: [],
  untitled: [],
  map: offsetMapBuilder().finish(0),
  same: { head: 0, tail: 0 },
};

/**
 * @param raw the decoded text without a byte-order mark.
 * @param before the reading of the text as it was: all that is not near the edit is taken over. Linear in what is read anew, but for
 * comparing the two texts and moving what stands behind.
 */
export function readText(raw: string, before: LogicalText = noText): LogicalText {
  const { head, tail, from, to, lookFrom, lookTo } = unchangedBlocks(before, raw);
  const by = raw.length - before.raw.length;
  const map = offsetMapBuilder();
  const startOf = (index: number): Logical => before.untitled[index]?.span.start ?? logical(before.map.logicalLength);
  map.pushFrom(before.map, logical(0), startOf(head), 0);
  const blocks = before.untitled.slice(0, head);
  const narrow = oneWidth(raw.slice(lookFrom, lookTo));
  const lineStarts = lineStartsOf(narrow);
  const push = (start: number, end: number): void => map.push(lookFrom + start, lookFrom + end);
  for (const group of groupLines(narrow, readLines(narrow, lineStarts))) {
    const [first, last] = [group[0] as Line, group.at(-1) as Line];
    if (lookFrom + first.start < from || lookFrom + first.start >= to) continue;
    const start = map.length();
    const isAligned = group.length === 1 && isAlignedRow(narrow.slice(first.start, first.end));
    const { text, depth } = wordsOf(narrow, group, isAligned ? rowPieces : wordPieces, push);
    const isRow = isAligned || isPipeRow(text);
    const place = span<Logical>(logical(start), logical(map.length()));
    blocks.push({ ...shapeOf(text, depth, isRow), span: place, text, sentences: sentencesOf(text) });
    if (lookFrom + last.breakAt < raw.length) push(last.breakAt, last.breakAt + 1);
  }
  const moved = map.length() - startOf(tail);
  map.pushFrom(before.map, startOf(tail), logical(before.map.logicalLength), by);
  for (const block of before.untitled.slice(tail)) blocks.push(moved === 0 ? block : movedBlock(block, moved));
  return {
    raw,
    lineStarts: [
      ...before.lineStarts.filter((start) => start < lookFrom),
      ...lineStarts.map((start) => lookFrom + start),
      ...before.lineStarts.filter((start) => start + by > lookTo).map((start) => start + by),
    ],
    blocks: withTitles(blocks),
    untitled: blocks,
    map: map.finish(raw.length),
    same: { head, tail: before.untitled.length - tail },
  };
}

function movedBlock({ kind, level, span: { start, end }, text, sentences }: Block, by: number): Block {
  return { kind, level, span: span(logical(start + by), logical(end + by)), text, sentences };
}

/**
 * The same words as a string of their own, in one piece. A part of a string keeps the whole of it in memory, and what is known of a block
 * outlives the text that it was first read in by many edits; a whole one is also read faster than a part or a chain of parts.
 */
const apart = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');

/** The words of a paragraph's lines, told to `push` piece by piece, and the depth of its Markdown heading. */
function wordsOf(
  text: string,
  group: readonly Line[],
  piecesOf: typeof wordPieces,
  push: (start: number, end: number) => void,
): { readonly text: string; readonly depth: number } {
  let depth = 0;
  let words = '';
  group.forEach((line, i) => {
    let start = line.start;
    const mark = i === 0 ? markdownMark.exec(text.slice(line.start, Math.min(line.end, line.start + 12))) : null;
    if (mark && start + mark[0].length < line.end) {
      depth = mark[1]?.length ?? 0;
      start += mark[0].length;
    }
    const previous = group[i - 1];
    // Latin words of two lines stay two words; everything else is written without a blank.
    if (previous && /[A-Za-z,;]/.test(text[previous.end - 1] as string) && /[A-Za-z]/.test(text[start] as string)) {
      push(previous.breakAt, previous.breakAt + 1);
      words += ' ';
    }
    for (const [from, to] of piecesOf(text, start, line.end)) {
      push(from, to);
      words += text.slice(from, to);
    }
  });
  return { text: apart(words), depth };
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
