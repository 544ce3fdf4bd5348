/**
 * Many analyses as one buffer, a tenth of what they take as objects: what workers hand over, what closed documents are kept as, and
 * what lies on the disk. `packedAnalysis.ts` reads it.
 */
import { byteWriter } from '../base/byteStream.ts';
import { factKey } from '../facts/factKey.ts';
import type { AnalysedSentence, DocumentAnalysis, FigureMention, Mention } from './documentAnalysis.ts';
import { packCharacters } from './packedCharacters.ts';
import { writeRecords } from './packedRecords.ts';
import { sentenceWriter } from './packedSentences.ts';
import { mentionFlags, type PackedDocumentTable, type PackedText } from './packFormat.ts';
import { sharedObjects } from './sharedObjects.ts';
import { type Around, valueWriter } from './valueWriter.ts';

export interface AnalysisPacker {
  /** @throws TypeError for values that are no plain data: better none than a wrong one. The document is not in the pack then. */
  add(analysis: DocumentAnalysis): void;
  /** The number that a word has or is given. */
  wordNumber(word: string): number;
  packed(): PackedText;
}

const nowhere: Around = { text: '', start: 0 };

/** Takes one document after another: its objects need not live until the pack is whole. */
export function analysisPacker(): AnalysisPacker {
  const text = unitWriter();
  const words: string[] = [];
  const wordNumbers = new Map<string, number>();
  const shapes: (readonly string[])[] = [];
  const shapeNumbers = new Map<string, number>();
  const documents: PackedDocumentTable[] = [];
  const out = byteWriter();
  const put = valueWriter(out, wordNumber, shapeNumber);
  const sharedOut = byteWriter();
  const putShared = valueWriter(sharedOut, wordNumber, shapeNumber);
  const shared = sharedObjects((value) => {
    const start = sharedOut.length;
    putShared(value, nowhere);
    return start;
  });
  const record = byteWriter();
  const putInRecord = valueWriter(record, wordNumber, shapeNumber, shared.numberOf);

  function wordNumber(word: string): number {
    const known = wordNumbers.get(word);
    if (known !== undefined) return known;
    const number = wordNumbers.size;
    wordNumbers.set(word, number);
    words.push(word);
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
      sentences: writeRecords(out, analysis.sentences, sentenceWriter(out, around, wordNumber)),
      relations: part(() => put(analysis.relations, nowhere)),
      mentions: writeRecords(out, analysis.mentions, (mention) =>
        writeMention(mention, analysis.sentences[mention.sentence], around(mention.block)),
      ),
      mentionCount: analysis.mentions.length,
    };
  }

  /** Each with its length before it, so that it can be passed over. */
  function writeMention(mention: Mention, inside: AnalysedSentence | undefined, here: Around): void {
    const { span, text: own, sentence, inSentence, block, ...rest } = mention;
    const [from, to] = inSentence;
    const length = span.end - span.start;
    const sameSpan = inside !== undefined && span.start === inside.span.start + from && length === to - from;
    const sameText = inside?.block === block && inside.text.slice(from, to) === own;
    const hasKey = isKeyOf(mention);
    record.clear();
    record.byte(
      (hasKey ? mentionFlags.key : 0) | (sameSpan ? mentionFlags.span : 0) | (sameText ? mentionFlags.text : 0),
    );
    record.number(sentence);
    record.number(from);
    record.number(to - from);
    if (!sameSpan) {
      record.number(span.start);
      record.number(length);
    }
    if (!sameText) {
      record.number(block);
      putInRecord(own, here);
    }
    if (hasKey) delete (rest as { key?: string }).key;
    putInRecord(rest, here);
    out.number(record.length);
    out.append(record.bytes());
  }

  return {
    add: (analysis) => void documents.push(document(analysis)),
    wordNumber,
    packed() {
      const length = text.length;
      text.add(words.join(''));
      let at = length;
      const wordStarts = Uint32Array.from([length, ...words.map((word) => (at += word.length))]);
      return {
        table: { shapes, documents },
        characters: packCharacters(text.units()),
        wordStarts,
        shared: sharedOut.bytes(),
        sharedStarts: Uint32Array.from(shared.starts),
        values: out.bytes(),
      };
    },
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
