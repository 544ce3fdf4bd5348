/** Sentences in a pack: each is what it has beyond the one before it, because most follow one another in one block. */
import type { ByteReader, ByteWriter } from '../base/byteStream.ts';
import { raw, span } from '../base/span.ts';
import type { AnalysedSentence } from './documentAnalysis.ts';
import { type PackedCharacters, textAt } from './packedCharacters.ts';
import { recordsTogether } from './packedRecords.ts';
import type { Around } from './valueWriter.ts';

/** What a sentence's record begins with: its text follows on and is as long as its span; it is of the next block; its text is a word. */
const flags = { follows: 1, nextBlock: 2, word: 4 } as const;

/** Where the sentence before ends: in the file, by its block, and in the text of the blocks. */
interface Before {
  end: number;
  block: number;
  textEnd: number;
}
const start: Readonly<Before> = { end: 0, block: 0, textEnd: 0 };

/** Writes sentence after sentence. */
export function sentenceWriter(
  out: ByteWriter,
  around: (block: number) => Around,
  wordNumber: (word: string) => number,
): (sentence: AnalysedSentence, i: number) => void {
  let before = { ...start };
  return ({ span: own, text, block }, i) => {
    if (i % recordsTogether === 0) before = { ...start };
    const here = around(block);
    const length = own.end - own.start;
    // Words may stand twice in a block: where the sentence before ends is where they are looked for.
    const at = here.text.indexOf(text, Math.max(0, before.textEnd - here.start));
    const from = here.start + (at >= 0 ? at : Math.max(0, here.text.indexOf(text)));
    const isWord = at < 0 && !here.text.includes(text);
    const follows = !isWord && from === before.textEnd && text.length === length;
    const isNext = block === before.block + 1;
    out.byte((follows ? flags.follows : 0) | (isNext ? flags.nextBlock : 0) | (isWord ? flags.word : 0));
    out.signed(own.start - before.end);
    out.number(length);
    if (!isNext) out.signed(block - before.block);
    if (isWord) out.number(wordNumber(text));
    else if (!follows) {
      out.signed(from - before.textEnd);
      out.number(text.length);
    }
    before = { end: own.end, block, textEnd: isWord ? before.textEnd : from + text.length };
  };
}

/** Reads sentence after sentence from the first of a group on. @param text where the blocks of the document begin */
export function sentenceReader(
  bytes: ByteReader,
  text: number,
  characters: PackedCharacters,
  wordAt: (number: number) => string,
): (i: number) => AnalysedSentence {
  let before = { ...start };
  return (i) => {
    if (i % recordsTogether === 0) before = { ...start };
    const flag = bytes.byte();
    const from = before.end + bytes.signed();
    const end = from + bytes.number();
    const block = before.block + (flag & flags.nextBlock ? 1 : bytes.signed());
    const own = span(raw(from), raw(end));
    let textEnd = before.textEnd;
    let words: string | Slice;
    if (flag & flags.word) words = wordAt(bytes.number());
    else {
      const textStart = textEnd + (flag & flags.follows ? 0 : bytes.signed());
      textEnd = textStart + (flag & flags.follows ? end - from : bytes.number());
      words = { from: text + textStart, to: text + textEnd };
    }
    before = { end, block, textEnd };
    return new PackedSentence(own, block, words, characters);
  };
}

/** A place among the characters. */
interface Slice {
  readonly from: number;
  readonly to: number;
}

/** The text of a sentence is made when somebody reads it: of most sentences nobody does. */
class PackedSentence implements AnalysedSentence {
  readonly span: AnalysedSentence['span'];
  readonly block: number;
  private words: Slice | string;
  private readonly characters: PackedCharacters;

  constructor(own: AnalysedSentence['span'], block: number, words: Slice | string, characters: PackedCharacters) {
    this.span = own;
    this.block = block;
    this.words = words;
    this.characters = characters;
  }

  get text(): string {
    if (typeof this.words !== 'string') this.words = textAt(this.characters, this.words.from, this.words.to);
    return this.words;
  }
}
