/**
 * Many analyses as one buffer, a tenth of what they take as objects: what workers hand over, what closed documents are kept as, and
 * what lies on the disk. `packedAnalysis.ts` reads it; the two files are one format, whose number is `packFormat`.
 */
import { type ByteWriter, byteWriter } from '../base/byteStream.ts';
import { type Decimal, decimal } from '../base/interval.ts';
import { factKey } from '../facts/factKey.ts';
import { writtenIn } from '../mentions/quantity.ts';
import type { DocumentAnalysis, FigureMention, Mention } from './documentAnalysis.ts';

/** Another number wherever the same bytes would be read as something else. */
export const packFormat = 3;

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

export interface AnalysisPacker {
  /** @throws TypeError for values that are no plain data: better none than a wrong one. The document is not in the pack then. */
  add(analysis: DocumentAnalysis): void;
  packed(): PackedText;
}

/** Words of fewer characters take less as a word than as a place in the text. */
const shortestSlice = 3;

/** Takes one document after another: its objects need not live until the pack is whole. */
export function analysisPacker(): AnalysisPacker {
  const text = unitWriter();
  const words = unitWriter();
  const wordStarts: number[] = [0];
  const wordNumbers = new Map<string, number>();
  const shapes: (readonly string[])[] = [];
  const shapeNumbers = new Map<string, number>();
  const mentionStarts: number[] = [];
  const documents: PackedDocumentTable[] = [];
  const out = byteWriter();
  const put = valueWriter(out, wordNumber, shapeNumber);

  function wordNumber(word: string): number {
    const known = wordNumbers.get(word);
    if (known !== undefined) return known;
    const number = wordNumbers.size;
    wordNumbers.set(word, number);
    words.add(word);
    wordStarts.push(words.length);
    return number;
  }

  function shapeNumber(keys: readonly string[]): number {
    const name = keys.join('\n');
    const known = shapeNumbers.get(name);
    if (known !== undefined) return known;
    shapeNumbers.set(name, shapes.length);
    shapes.push(keys);
    return shapes.length - 1;
  }

  function document(analysis: DocumentAnalysis): PackedDocumentTable {
    const start = text.length;
    const blockStarts = analysis.blocks.map((block) => {
      const at = text.length - start;
      text.add(block.text);
      return at;
    });
    const part = (write: () => void): number => {
      const at = out.length;
      write();
      return at;
    };
    const nowhere: Around = { text: '', start: 0 };
    const around = (block: number): Around => ({
      text: analysis.blocks[block]?.text ?? '',
      start: blockStarts[block] ?? 0,
    });
    return {
      uri: analysis.uri,
      policyText: analysis.policyText,
      length: analysis.length,
      text: start,
      context: part(() => put(analysis.context, nowhere)),
      lines: part(() => {
        out.number(analysis.lineStarts.length);
        let before = 0;
        for (const line of analysis.lineStarts) {
          out.number(line - before);
          before = line;
        }
      }),
      blocks: part(() => {
        out.number(analysis.blocks.length);
        for (const { text: own, ...rest } of analysis.blocks) {
          out.number(own.length);
          put(rest, nowhere);
        }
      }),
      sentences: writeSentences(analysis, around),
      relations: part(() => put(analysis.relations, nowhere)),
      firstMention: mentionStarts.length,
      mentions: writeMentions(analysis, around),
    };
  }

  /** Gives where their table is: their number, the length of their records before it, that of each group but the last. */
  function writeSentences({ sentences }: DocumentAnalysis, around: (block: number) => Around): number {
    const starts: number[] = [];
    const first = out.length;
    sentences.forEach(({ span, text: own, block }, i) => {
      if (i % sentencesTogether === 0) starts.push(out.length);
      out.number(span.start);
      out.number(span.end - span.start);
      out.number(block);
      put(own, around(block), 0);
    });
    const table = out.length;
    out.number(sentences.length);
    out.number(table - first);
    for (let i = 1; i < starts.length; i++) out.number((starts[i] as number) - (starts[i - 1] as number));
    return table;
  }

  /** Gives their number. */
  function writeMentions(analysis: DocumentAnalysis, around: (block: number) => Around): number {
    for (const mention of analysis.mentions) {
      mentionStarts.push(out.length);
      writeMention(mention, around(mention.block));
    }
    return analysis.mentions.length;
  }

  function writeMention(mention: Mention, here: Around): void {
    const { span, text: own, sentence, inSentence, block, ...rest } = mention;
    const at = here.text.indexOf(own);
    const hasKey = isKeyOf(mention);
    out.byte((at >= 0 ? mentionFlags.textInBlock : 0) | (hasKey ? mentionFlags.key : 0));
    out.number(span.start);
    out.number(span.end - span.start);
    out.number(sentence);
    out.number(inSentence[0]);
    out.number(inSentence[1] - inSentence[0]);
    out.number(block);
    if (at >= 0) {
      out.number(here.start + at);
      out.number(own.length);
    } else put(own, here);
    if (hasKey) delete (rest as { key?: string }).key;
    put(rest, here);
  }

  return {
    add: (analysis) => void documents.push(document(analysis)),
    packed: () => ({
      table: { shapes, documents },
      sections: [
        text.units(),
        words.units(),
        Uint32Array.from(wordStarts),
        Uint32Array.from(mentionStarts),
        out.bytes(),
      ],
    }),
  };
}

/** The key follows from the rest of the figure nearly always: it is not written then. */
const isKeyOf = (mention: Mention): mention is FigureMention =>
  mention.kind === 'figure' && mention.key !== undefined && factKey(mention.fact, mention.quantity) === mention.key;

/** The block that a value stands in, and where the block starts in its document's text. */
interface Around {
  readonly text: string;
  readonly start: number;
}

function valueWriter(
  out: ByteWriter,
  wordNumber: (word: string) => number,
  shapeNumber: (keys: readonly string[]) => number,
): (value: unknown, here: Around, shortest?: number) => void {
  function writeWord(word: string): void {
    const number = wordNumber(word);
    if (number < 256 - tags.smallWord) out.byte(tags.smallWord + number);
    else {
      out.byte(tags.word);
      out.number(number);
    }
  }

  function writeDecimal({ s, c, e }: Decimal): void {
    if (c.length > 15) {
      out.byte(tags.longDecimal);
      writeWord(`${s < 0 ? '-' : ''}${c.join('')}e${e - c.length + 1}`);
      return;
    }
    out.byte(s < 0 ? tags.negativeDecimal : tags.decimal);
    const exponent = e - c.length + 1;
    out.number(exponent < 0 ? -exponent * 2 - 1 : exponent * 2);
    out.number(c.reduce((sum, digit) => sum * 10 + digit, 0));
  }

  function writeNumber(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      out.byte(tags.fraction);
      writeWord(Object.is(value, -0) ? '-0' : String(value));
    } else if (value < 0) {
      out.byte(tags.negative);
      out.number(-value);
    } else if (value < tags.smallWord - tags.smallNumber) out.byte(tags.smallNumber + value);
    else {
      out.byte(tags.number);
      out.number(value);
    }
  }

  function writeObject(value: object, here: Around): void {
    if (value instanceof decimalClass) {
      writeDecimal(value as Decimal);
      return;
    }
    const written = writtenIn(value);
    if (written) {
      const { unit, bound } = value as FigureMention['quantity'];
      out.byte(written.to ? tags.quantityRange : tags.quantity);
      for (const number of written.to ? [written.from, written.to] : [written.from]) {
        writeDecimal(number.value);
        writeDecimal(number.step);
      }
      writeWord(unit);
      writeWord(bound);
      return;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`not plain: ${value.constructor?.name}`);
    const keys = Object.keys(value);
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (keys.length === 2 && isOffset(start) && isOffset(end) && end >= start && keys[0] === 'start') {
      out.byte(tags.span);
      out.number(start);
      out.number(end - start);
      return;
    }
    const shape = shapeNumber(keys);
    if (shape < tags.smallNumber - tags.smallShape) out.byte(tags.smallShape + shape);
    else {
      out.byte(tags.object);
      out.number(shape);
    }
    for (const key of keys) write((value as Record<string, unknown>)[key], here);
  }

  function write(value: unknown, here: Around, shortest = shortestSlice): void {
    if (value === null) out.byte(tags.null);
    else if (value === undefined) out.byte(tags.undefined);
    else if (typeof value === 'boolean') out.byte(value ? tags.true : tags.false);
    else if (typeof value === 'number') writeNumber(value);
    else if (typeof value === 'string') {
      const at = value.length < shortest ? -1 : here.text.indexOf(value);
      if (at < 0) {
        writeWord(value);
        return;
      }
      out.byte(tags.slice);
      out.number(here.start + at);
      out.number(value.length);
    } else if (Array.isArray(value)) {
      out.byte(tags.array);
      out.number(value.length);
      for (const item of value) write(item, here);
    } else if (typeof value === 'object') writeObject(value, here);
    else throw new TypeError(`not plain: ${typeof value}`);
  }
  return write;
}

const decimalClass = decimal(0).constructor as abstract new () => Decimal;

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

interface UnitWriter {
  add(text: string): void;
  readonly length: number;
  units(): Uint16Array;
}

/** Gathers UTF-16 code units. */
function unitWriter(): UnitWriter {
  let units = new Uint16Array(1 << 12);
  let length = 0;
  return {
    add(text) {
      if (length + text.length > units.length) {
        const larger = new Uint16Array(Math.max(units.length * 2, length + text.length));
        larger.set(units);
        units = larger;
      }
      for (let i = 0; i < text.length; i++) units[length++] = text.charCodeAt(i);
    },
    get length() {
      return length;
    },
    units: () => units.slice(0, length),
  };
}
