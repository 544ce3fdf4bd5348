/** The format of packed analyses: `packAnalyses.ts` and `valueWriter.ts` write it, `packedAnalysis.ts` and `valueReader.ts` read it. */

import type { PackedCharacters } from './packedCharacters.ts';

/** Another number wherever the same bytes would be read as something else. */
export const packFormat = 5;

/** What is written first of a value; from `smallShape` on the byte is the number of the shape, object or word or the value itself. */
export const tags = {
  null: 0,
  undefined: 1,
  true: 2,
  false: 3,
  number: 4,
  negative: 5,
  fraction: 6,
  word: 7,
  slice: 8,
  array: 9,
  object: 10,
  span: 11,
  decimal: 12,
  negativeDecimal: 13,
  longDecimal: 14,
  quantity: 15,
  quantityRange: 16,
  shared: 17,
  smallShape: 18,
  smallShared: 56,
  smallNumber: 112,
  smallWord: 128,
} as const;

/**
 * What a mention's record begins with: its key follows from its parts; its span stands in that of the sentence as its text in the
 * sentence's; its text and block are the sentence's.
 */
export const mentionFlags = { key: 1, span: 2, text: 4 } as const;

/** Where the parts of a document lie. Offsets count the values. */
export interface PackedDocumentTable {
  readonly uri: string;
  readonly policyText: boolean;
  readonly length: number;
  /** First character of its blocks. */
  readonly text: number;
  readonly context: number;
  readonly lines: number;
  readonly blocks: number;
  readonly sentences: number;
  readonly relations: number;
  readonly mentions: number;
  readonly mentionCount: number;
}

export interface PackTable {
  readonly shapes: readonly (readonly string[])[];
  readonly documents: readonly PackedDocumentTable[];
}

export interface PackedText {
  readonly table: PackTable;
  /** The blocks of all documents, then the words that stand in no block. */
  readonly characters: PackedCharacters;
  /** Where each word starts among the characters. */
  readonly wordStarts: Uint32Array;
  /** Objects that stand in several places, each written once, and where each starts. */
  readonly shared: Uint8Array;
  readonly sharedStarts: Uint32Array;
  readonly values: Uint8Array;
}
