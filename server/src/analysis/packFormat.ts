/** The format of packed analyses: `packAnalyses.ts` and `valueWriter.ts` write it, `packedAnalysis.ts` and `valueReader.ts` read it. */

/** Another number wherever the same bytes would be read as something else. */
export const packFormat = 4;

/** What is written first of a value; from `smallNumber` on the byte is the value itself. */
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
  smallShape: 17,
  smallNumber: 64,
  smallWord: 128,
} as const;

/** What a mention's record begins with. */
export const mentionFlags = { textInBlock: 1, key: 2 } as const;

/** Where the parts of a document lie. Offsets count the section of values. */
export interface PackedDocumentTable {
  readonly uri: string;
  readonly policyText: boolean;
  readonly length: number;
  /** First character of its blocks in the section of text. */
  readonly text: number;
  readonly context: number;
  readonly lines: number;
  readonly blocks: number;
  readonly sentences: number;
  readonly relations: number;
  /** Index of its first mention in the section of mentions. */
  readonly firstMention: number;
  readonly mentions: number;
}

export interface PackTable {
  readonly shapes: readonly (readonly string[])[];
  readonly documents: readonly PackedDocumentTable[];
}

export interface PackedText {
  readonly table: PackTable;
  /** UTF-16: the blocks of all documents; the words that stand in no block; where each word starts; where each mention's record is. */
  readonly sections: readonly [
    text: Uint16Array,
    words: Uint16Array,
    wordStarts: Uint32Array,
    mentions: Uint32Array,
    values: Uint8Array,
  ];
}

/** Sentences whose place is written down together: one alone is found without reading all before it. */
export const sentencesTogether = 16;
