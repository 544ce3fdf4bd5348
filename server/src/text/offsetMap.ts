/**
 * The map between the logical text and the raw text: a list of runs of equal length, in order in both texts. Every logical character
 * stands for one raw character; raw characters outside the runs (line breaks, indents, stray blanks) have no logical counterpart.
 */
import { type Logical, logical, type Raw, raw, type Span, span } from '../base/span.ts';

export interface OffsetMap {
  /** Logical offset at which each run starts, ascending; the first is 0. */
  readonly logicalStarts: readonly number[];
  /** Raw offset at which each run starts, ascending. */
  readonly rawStarts: readonly number[];
  readonly logicalLength: number;
  readonly rawLength: number;
}

export interface OffsetMapBuilder {
  /** Of the logical text so far. */
  length(): number;
  /** Appends the raw characters from `start` to `end` to the logical text. */
  push(start: number, end: number): void;
  /** Appends what another map has from one logical offset to another; its raw characters now stand `by` characters on. */
  pushFrom(map: OffsetMap, start: Logical, end: Logical, by: number): void;
  finish(rawLength: number): OffsetMap;
}

export function offsetMapBuilder(): OffsetMapBuilder {
  const logicalStarts: number[] = [];
  const rawStarts: number[] = [];
  let length = 0;
  let rawEnd = -1;
  const push = (start: number, end: number): void => {
    if (end <= start) return;
    if (start !== rawEnd) {
      logicalStarts.push(length);
      rawStarts.push(start);
    }
    length += end - start;
    rawEnd = end;
  };
  return {
    length: () => length,
    push,
    pushFrom(map, start, end, by) {
      for (let run = Math.max(0, runAt(map.logicalStarts, start)); run < map.logicalStarts.length; run++) {
        const from = map.logicalStarts[run] as number;
        if (from >= end) return;
        const shift = (map.rawStarts[run] as number) - from + by;
        push(Math.max(from, start) + shift, Math.min(map.logicalStarts[run + 1] ?? map.logicalLength, end) + shift);
      }
    },
    finish: (rawLength) => ({ logicalStarts, rawStarts, logicalLength: length, rawLength }),
  };
}

/** Index of the last start that is not after `offset`, or -1. */
function runAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Raw offset of a logical character; of the text's end where `offset` is the end. */
export function rawFromLogical(map: OffsetMap, offset: Logical): Raw {
  if (map.logicalStarts.length === 0) return raw(0);
  if (offset >= map.logicalLength && offset > 0) return raw(rawFromLogical(map, logical(map.logicalLength - 1)) + 1);
  const run = runAt(map.logicalStarts, offset);
  return raw((map.rawStarts[run] as number) + offset - (map.logicalStarts[run] as number));
}

/** The raw span from the first to the last character of a logical span: blanks around it stay outside, those within are inside. */
export function rawSpan(map: OffsetMap, { start, end }: Span<Logical>): Span<Raw> {
  const first = rawFromLogical(map, start);
  return end <= start ? span(first, first) : span(first, raw(rawFromLogical(map, logical(end - 1)) + 1));
}
