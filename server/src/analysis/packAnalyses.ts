/**
 * Many analyses as one buffer, a tenth of what they take as objects: what workers hand over, what closed documents are kept as, and
 * what lies on the disk. `packedAnalysis.ts` reads it.
 */
import { byteWriter } from '../base/byteStream.ts';
import { factKey } from '../facts/factKey.ts';
import type { DocumentAnalysis, FigureMention, Mention } from './documentAnalysis.ts';
import { mentionFlags, type PackedDocumentTable, type PackedText, sentencesTogether } from './packFormat.ts';
import { type Around, valueWriter } from './valueWriter.ts';

export interface AnalysisPacker {
  /** @throws TypeError for values that are no plain data: better none than a wrong one. The document is not in the pack then. */
  add(analysis: DocumentAnalysis): void;
  /** The number that a word has or is given. */
  wordNumber(word: string): number;
  packed(): PackedText;
}

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
    wordNumber,
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
