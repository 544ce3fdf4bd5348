/**
 * Cuts a block into clauses and their list items, with everything quoted made opaque, so that the words inside quotes are neither
 * endings nor boundaries. Offsets stay those of the block.
 */

/** What stands for each character between quotes, and for the names that are no business of the grammar around them. */
export const opaque = '\uE000';
/** The same for a short bracket inside a name, which quotes nothing. */
const bracketed = '\uE001';

export interface Quotation {
  /** Offset of the opening mark. */
  readonly start: number;
  /** First offset after the closing mark. */
  readonly end: number;
  readonly open: string;
}

export interface Item {
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  /** Parts between the commas of a list (、). */
  readonly items: readonly Item[];
}

export interface Reading {
  readonly text: string;
  /** The text with quoted characters made opaque and quotation marks kept. */
  readonly masked: string;
  readonly quotations: readonly Quotation[];
  readonly clauses: readonly Clause[];
}

const closing: Readonly<Record<string, string>> = { '“': '”', '「': '」', '‘': '’', '《': '》', '〈': '〉' };
/** A quotation longer than this is speech, not a name. */
const longestQuotation = 60;
/** A bracket inside a name holds a short word: `甬台（温）铁路`. */
const innerBracket = /(?<=[\p{Script=Han}])[（(]([^（）()，。；、]{1,6})[）)](?=\p{Script=Han})/gu;
const speechMark = /[“”「」]/u;
const clauseEnd = /[，。；：！？,;:!?\t\n…—【】《》〈〉（）()|]|·{2}/u;

export function readClauses(text: string): Reading {
  const quotations = findQuotations(text);
  const units = text.split('');
  for (let i = 0; i < units.length; i++) if (speechMark.test(units[i] as string)) units[i] = '，';
  for (const { start, end } of quotations) {
    units[start] = text[start] as string;
    units[end - 1] = text[end - 1] as string;
    for (let i = start + 1; i < end - 1; i++) units[i] = opaque;
  }
  for (const match of text.matchAll(innerBracket)) {
    for (let i = match.index; i < match.index + match[0].length; i++) units[i] = bracketed;
  }
  const masked = units.join('');
  return { text, masked, quotations, clauses: findClauses(masked) };
}

function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let i = 0; i < text.length; i++) {
    const open = text[i] as string;
    const close = closing[open];
    if (!close) continue;
    const end = text.slice(i + 1, i + 1 + longestQuotation).indexOf(close);
    // What is said in whole clauses is speech; its names are read like those of any other text.
    if (end < 1 || /[，。；：！？…]/u.test(text.slice(i + 1, i + 1 + end))) continue;
    found.push({ start: i, end: i + end + 2, open });
    i += end + 1;
  }
  return found;
}

function findClauses(masked: string): Clause[] {
  const clauses: Clause[] = [];
  let items: Item[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) items.push({ start, end });
    start = end + 1;
  };
  for (let i = 0; i <= masked.length; i++) {
    const character = masked[i];
    if (character === '、') close(i);
    else if (character === undefined || clauseEnd.test(character)) {
      close(i);
      if (items.length > 0) clauses.push({ items });
      items = [];
    }
  }
  return clauses;
}
