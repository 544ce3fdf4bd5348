/** Tables of words by one of their edge characters, so that a text is compared with the few words that can stand there. */
import { groupBy } from '../base/groupBy.ts';

/** The words by the code of their first character, in the order given. */
export const byFirstCharacter = <Row>(
  rows: readonly Row[],
  wordOf: (row: Row) => string,
): ReadonlyMap<number, readonly Row[]> => groupBy(rows, (row) => wordOf(row).charCodeAt(0));

/** The words by the code of their last character, in the order given. */
export const byLastCharacter = <Row>(
  rows: readonly Row[],
  wordOf: (row: Row) => string,
): ReadonlyMap<number, readonly Row[]> => groupBy(rows, (row) => wordOf(row).charCodeAt(wordOf(row).length - 1));

/** The first of the words in the table that ends the text. */
export const wordAtEnd = (table: ReadonlyMap<number, readonly string[]>, text: string): string | undefined =>
  table.get(text.charCodeAt(text.length - 1))?.find((word) => text.endsWith(word));

/** Marks characters by their code with 1: the quickest question that a scan can ask of every character of a text. */
export function characterMarks(characters: string): Uint8Array {
  const marks = new Uint8Array(0x1_0000);
  for (let i = 0; i < characters.length; i++) marks[characters.charCodeAt(i)] = 1;
  return marks;
}

/** Whether a text holds a marked character. */
export function holdsAny(text: string, marks: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (marks[text.charCodeAt(i)] === 1) return true;
  return false;
}
