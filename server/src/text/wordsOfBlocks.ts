/** The words of blocks, joined by single line feeds as they are in the logical text. */
import type { Block } from './logicalText.ts';

/** @param most how much is wanted at most, in UTF-16 code units. */
export function wordsOfBlocks(blocks: readonly Block[], most = Number.POSITIVE_INFINITY): string {
  let words = '';
  for (const { text } of blocks) {
    if (words.length >= most) break;
    words += words === '' ? text : `\n${text}`;
  }
  return words.length > most ? words.slice(0, most) : words;
}
