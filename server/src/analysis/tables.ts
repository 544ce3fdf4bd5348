/** The tables of a document: which blocks are a header and the rows below it, and the cells of a row. */
import type { Block } from '../text/logicalText.ts';
import { isUnitCell, isUnitHeader } from '../text/tableLines.ts';

export interface Table {
  /** Indices of the header's blocks, from above; none where the table has no header. */
  readonly headers: readonly number[];
  readonly rows: readonly number[];
}

export interface Cell {
  /** Within the block; without the blanks around it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `|---|:--:|`: the line below a Markdown header. */
const isRule = (text: string): boolean => /^[|:\-\s]+$/.test(text) && text.includes('-');

export const isNumber = (text: string): boolean => /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d{1,12}(?:\.\d+)?$/.test(text);

/**
 * Runs of rows. The header is the row above a Markdown rule with the rows below it that have no number yet or, of aligned rows, the
 * line above that has as many cells.
 */
export function tablesIn(blocks: readonly Block[]): readonly Table[] {
  const tables: Table[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]?.kind !== 'row') continue;
    let end = i;
    while (blocks[end]?.kind === 'row') end++;
    const run = Array.from({ length: end - i }, (_, at) => i + at);
    const rule = run.find((at) => isRule((blocks[at] as Block).text));
    if (rule !== undefined && rule > i) {
      const below = run.filter((at) => at > rule);
      const first = below.findIndex((at) => hasNumbers((blocks[at] as Block).text));
      const more = first < 0 ? [] : below.slice(0, first);
      tables.push({ headers: [rule - 1, ...more], rows: below.slice(more.length) });
    } else {
      const header = isUnitHeader((blocks[i] as Block).text) ? i : headerAbove(blocks, i);
      const rows = run.filter((at) => at !== header && (rule === undefined || at > rule));
      tables.push({ headers: header === null ? [] : [header], rows });
    }
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

/** Whether a row has values; a year alone is a header's. */
const hasNumbers = (text: string): boolean =>
  cellsOf(text).some(({ text: words }, i) => i > 0 && isNumber(words) && !/^(?:19|20)\d\d$/.test(words));

/** Words of every column: where several rows are the header, those of a row above stand for the columns up to its next words. */
export function columnsOf(headers: readonly (readonly Cell[])[]): readonly string[] {
  const told = headers.filter((cells) => cells.filter(({ text }) => text !== '').length > 1);
  const width = Math.max(0, ...told.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    told
      .map((cells, row) => {
        const own = cells[column]?.text ?? '';
        if (own !== '' || row === told.length - 1 || column === 0) return own;
        return cells.slice(1, column).findLast(({ text }) => text !== '')?.text ?? '';
      })
      .filter((words, row, all) => words !== '' && all.indexOf(words) === row)
      .join(''),
  );
}

/** What Markdown made from a web page leaves around the words of a cell. */
const cellEdge = /^(?:<br ?\/?>|&nbsp;|\*\*|[\s\u3000])+|(?:<br ?\/?>|&nbsp;|\*\*|[\s\u3000])+$/g;

/** Between pipes; else between blanks, the words before the first number being one cell, but for a unit. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  const isPiped = text.startsWith('|');
  for (const match of text.matchAll(isPiped ? /(?<=\|)[^|]*(?=\||$)/g : /\S+/g)) {
    const words = match[0].replace(cellEdge, '');
    const start = match.index + match[0].indexOf(words);
    cells.push({ start, end: start + words.length, text: words });
  }
  if (isPiped) return cells;
  const number = cells.findIndex(({ text: words }) => isNumber(words));
  const unit = cells.findLastIndex(({ text: words }, i) => i > 0 && (number < 0 || i < number) && isUnitCell(words));
  const rest = unit > 0 ? unit : number;
  if (rest <= 1) return cells;
  const label = { start: (cells[0] as Cell).start, end: (cells[rest - 1] as Cell).end };
  return [{ ...label, text: text.slice(label.start, label.end) }, ...cells.slice(rest)];
}
