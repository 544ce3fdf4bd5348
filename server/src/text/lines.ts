/** The lines of a raw text as a typesetter sees them: where their words start and end, how far they are indented, how wide they are. */

export interface Line {
  /** Offset of the first and after the last character that is no blank. */
  readonly start: number;
  readonly end: number;
  /** Offset of the line's break in the raw text (of the text's end on the last line). */
  readonly breakAt: number;
  /** Blanks before the first word, in half-width columns. */
  readonly indent: number;
  /** From the first to the last word in half-width columns; `wideLine` for all long ones. */
  readonly width: number;
  /** Blank lines between this line and the one before. */
  readonly gap: number;
}

/** Lines at least this long are no newspaper columns: their width is not measured further. */
export const wideLine = 120;

const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 0x3000 || code === 0xa0 || code === 0xfeff;

/** East Asian wide and full-width characters take two columns (UAX #11, as far as Chinese texts need it). */
const columns = (code: number): number => (code >= 0x1100 ? 2 : 1);

/** Offsets at which the lines of a text start: after `\n`, `\r\n` and `\r`, as editors count lines. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  const pattern = /\r\n?|\n/g;
  while (pattern.test(text)) starts.push(pattern.lastIndex);
  return starts;
}

/** The lines that are not blank. */
export function readLines(text: string, lineStarts: readonly number[]): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let i = 0; i < lineStarts.length; i++) {
    const lineStart = lineStarts[i] as number;
    let breakAt = lineStarts[i + 1] ?? text.length;
    if (i + 1 < lineStarts.length) breakAt -= text[breakAt - 2] === '\r' && text[breakAt - 1] === '\n' ? 2 : 1;
    let start = lineStart;
    let indent = 0;
    for (; start < breakAt && isBlank(text.charCodeAt(start)); start++) {
      const code = text.charCodeAt(start);
      indent += code === 0x3000 ? 2 : code === 9 ? 4 : code === 0xfeff ? 0 : 1;
    }
    let end = breakAt;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      gap++;
      continue;
    }
    lines.push({ start, end, breakAt, indent, width: widthOf(text, start, end), gap });
    gap = 0;
  }
  return lines;
}

function widthOf(text: string, start: number, end: number): number {
  if (end - start >= wideLine) return wideLine;
  let width = 0;
  for (let i = start; i < end; i++) width += columns(text.charCodeAt(i));
  return Math.min(width, wideLine);
}
