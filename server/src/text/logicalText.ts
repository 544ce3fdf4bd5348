/**
 * The logical text of a document: what a reader reads, without the line breaks of typesetting and without blanks inside words and
 * numbers, every character in its one width (`oneWidth.ts`). Types only; `readText.ts` makes it from raw text.
 */
import type { Ends } from '../base/equalEnds.ts';
import type { Local, Logical, Span } from '../base/span.ts';
import type { OffsetMap } from './offsetMap.ts';

/** What a block is in the document's structure. */
export type BlockKind =
  /** A title or section heading standing by itself. */
  | 'heading'
  | 'paragraph'
  /** Masthead, byline, caption, jump line, page furniture: no part of the running text. */
  | 'furniture'
  /** A row of a table; cells are separated by a tab in the logical text. */
  | 'row';

export interface Sentence {
  /** Within the block. Ends after the final punctuation and its closing quotes. */
  readonly span: Span<Local>;
}

export interface Block {
  readonly kind: BlockKind;
  /** Depth of a heading: 1 title, 2 `一、`, 3 `（一）`, 4 `1.`; 0 for everything else. */
  readonly level: number;
  /** Where the block stands in the logical text, the ending line feed not counted. */
  readonly span: Span<Logical>;
  /** The block's logical text: one line. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export interface LogicalText {
  readonly raw: string;
  /** Offsets at which the lines of the raw text start. */
  readonly lineStarts: readonly number[];
  readonly blocks: readonly Block[];
  /** The same blocks before it was judged which short lines are titles. */
  readonly untitled: readonly Block[];
  readonly map: OffsetMap;
  /** Blocks taken over from the text before: those at the start stand where they stood, those at the end as many characters on as it has become longer. */
  readonly same: Ends;
}
