/** Lines of tables: Markdown rows between pipes, and rows whose cells are aligned by blanks. */
import { gated } from '../base/gated.ts';

/** Two pipes at least, the first at the line's start. */
export const isPipeRow = (line: string): boolean => line.startsWith('|') && line.indexOf('|', 1) > 0;

/** A label, then two or more numbers, parted by tabs or by two blanks and more; nothing else on the line. */
const aligned = gated(
  /^[^\s\d，。；：、！？][^\t，。；：！？]{0,40}?(?:(?:\t| {2,}|\u3000+)[ \u3000\t]*-?\d[\d,]{0,20}(?:\.\d{1,6})?[%％]?){2,12}$/,
);

export const isAlignedRow = (line: string): boolean => line.length <= 160 && aligned.test(line);

/** A row stands by itself: it goes on in no line, and no line goes on in it. */
export const isTableLine = (line: string): boolean => isPipeRow(line) || isAlignedRow(line);
