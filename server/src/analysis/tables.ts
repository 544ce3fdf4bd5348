/** The tables of a document: which blocks are a header and the rows below it, and the cells of a row. */
import type { Block } from '../text/logicalText.ts';

export interface Table {
  /** Index of the header's block; null where the table has none. */
  readonly header: number | null;
  readonly rows: readonly number[];
}

export interface Cell {
  /** Within the block; without the blanks around it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `|---|:--:|`: the line below a Markdown header. */
export const isRule = (text: string): boolean => /^[|:\-\s]+$/.test(text) && text.includes('-');

export const isNumber = (text: string): boolean => /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d{1,12}(?:\.\d+)?$/.test(text);

/** Runs of rows; the header is the row above a Markdown rule or, of aligned rows, the line above that has as many cells. */
export function tablesIn(blocks: readonly Block[]): readonly Table[] {
  const tables: Table[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]?.kind !== 'row') continue;
    let end = i;
    while (blocks[end]?.kind === 'row') end++;
    const run = Array.from({ length: end - i }, (_, at) => i + at);
    const rule = run.find((at) => isRule((blocks[at] as Block).text));
    const header = rule !== undefined && rule > i ? rule - 1 : headerAbove(blocks, i);
    tables.push({ header, rows: run.filter((at) => at !== header && (rule === undefined || at > rule)) });
    i = end - 1;
  }
  return tables;
}

function headerAbove(blocks: readonly Block[], first: number): number | null {
  const row = blocks[first] as Block;
  const above = blocks[first - 1];
  if (row.text.startsWith('|') || !above) return null;
  return cellsOf(above.text).length === cellsOf(row.text).length ? first - 1 : null;
}

/** Between pipes; else between blanks, the words before the first number being one cell. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  const isPiped = text.startsWith('|');
  for (const match of text.matchAll(isPiped ? /(?<=\|)[^|]*(?=\||$)/g : /\S+/g)) {
    const words = match[0].trim();
    const start = match.index + match[0].indexOf(words);
    cells.push({ start, end: start + words.length, text: words });
  }
  if (isPiped) return cells;
  const number = cells.findIndex(({ text: words }) => isNumber(words));
  if (number <= 1) return cells;
  const label = { start: (cells[0] as Cell).start, end: (cells[number - 1] as Cell).end };
  return [{ ...label, text: text.slice(label.start, label.end) }, ...cells.slice(number)];
}
