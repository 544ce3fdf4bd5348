/** Tables of words by one of their edge characters, so that a text is compared with the few words that can stand there. */
import { codeAt } from '../base/codeAt.ts';
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
  table.get(codeAt(text, text.length - 1))?.find((word) => text.endsWith(word));

/** One bit for each UTF-16 code unit: small enough that the tables of several scans stay in the processor's first cache together. */
export type CharacterMarks = Uint32Array;

/** Marks characters: the quickest question that a scan can ask of every character of a text. */
export function characterMarks(characters: string): CharacterMarks {
  const marks = new Uint32Array(0x1_0000 / 32);
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    marks[code >> 5] = (marks[code >> 5] as number) | (1 << (code & 31));
  }
  return marks;
}

/** Whether a UTF-16 code unit is marked. */
export const isMarked = (marks: CharacterMarks, code: number): boolean =>
  (((marks[code >> 5] as number) >>> (code & 31)) & 1) === 1;

/** Whether the character at an offset, which lies in the text, is marked. */
export const isMarkedAt = (marks: CharacterMarks, text: string, at: number): boolean =>
  isMarked(marks, codeAt(text, at));

/** Where the last marked character of a text before `end` stands, no farther left than `start`; -1 where none does. */
export function lastMarked(marks: CharacterMarks, text: string, end: number, start = 0): number {
  for (let at = end - 1; at >= start; at--) if (isMarkedAt(marks, text, at)) return at;
  return -1;
}

/** Whether a text holds a marked character. */
export function holdsAny(text: string, marks: CharacterMarks): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (isMarkedAt(marks, text, i)) return true;
  return false;
}
