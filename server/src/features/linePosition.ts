/** Lines and columns of raw offsets, both counted from 0, columns in UTF-16 code units. */

export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** What positions are reckoned with; every `DocumentAnalysis` has it. */
export interface LineTable {
  /** First offset of every line. */
  readonly lineStarts: readonly number[];
  /** Length of the text. */
  readonly length: number;
}

/** The line that holds an offset; an offset outside the text counts as its nearest end. */
export function lineFromOffset({ lineStarts }: LineTable, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

export function positionFromOffset(table: LineTable, offset: number): LinePosition {
  const inside = Math.max(0, Math.min(offset, table.length));
  const line = lineFromOffset(table, inside);
  return { line, column: inside - (table.lineStarts[line] ?? 0) };
}

/** The offset of a position; columns behind the line's end count as the start of the next line at most. */
export function offsetFromPosition({ lineStarts, length }: LineTable, { line, column }: LinePosition): number {
  if (line < 0) return 0;
  const start = lineStarts[line];
  if (start === undefined) return length;
  const end = lineStarts[line + 1] ?? length;
  return Math.min(start + Math.max(0, column), end);
}
