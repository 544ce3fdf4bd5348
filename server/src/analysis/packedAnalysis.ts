/**
 * Reads analyses out of a pack (`packAnalyses.ts`): each looks like any other analysis, but its parts are made when they are asked for and
 * kept for a while only. One mention alone can be had without the others.
 */
import { type ByteReader, byteReader } from '../base/byteStream.ts';
import { raw, span } from '../base/span.ts';
import { factKey } from '../facts/factKey.ts';
import type { AnalysedBlock, AnalysedSentence, DocumentAnalysis, FigureMention, Mention } from './documentAnalysis.ts';
import { textAt } from './packedCharacters.ts';
import { readRecords, recordsTogether } from './packedRecords.ts';
import { sentenceReader } from './packedSentences.ts';
import { mentionFlags, type PackedDocumentTable, type PackedText } from './packFormat.ts';
import { valueReader, wordOf } from './valueReader.ts';

export interface PackedAnalysis extends DocumentAnalysis {
  readonly mentionCount: number;
  /** One mention; undefined where there is none of this index. */
  mentionAt(index: number): Mention | undefined;
  /** One sentence; undefined where there is none of this index. */
  sentenceAt(index: number): AnalysedSentence | undefined;
  /** Index of the sentence that a mention stands in. */
  sentenceOfMention(index: number): number;
}

export const isPacked = (analysis: DocumentAnalysis | undefined): analysis is PackedAnalysis =>
  analysis instanceof PackedDocument;

/** A mention of any analysis; of a packed one without the others. */
export const mentionOf = (analysis: DocumentAnalysis, index: number): Mention | undefined =>
  isPacked(analysis) ? analysis.mentionAt(index) : analysis.mentions[index];

/** A sentence of any analysis; of a packed one without the others. */
export const sentenceOf = (analysis: DocumentAnalysis, index: number): AnalysedSentence | undefined =>
  isPacked(analysis) ? analysis.sentenceAt(index) : analysis.sentences[index];

/** The words of a sentence; none where there is none of this index. */
export const sentenceText = (analysis: DocumentAnalysis, index: number): string =>
  sentenceOf(analysis, index)?.text ?? '';

/** The mentions of one sentence of any analysis, in order; of a packed one without the others. */
export function mentionsOfSentence(analysis: DocumentAnalysis, sentence: number): readonly Mention[] {
  const count = isPacked(analysis) ? analysis.mentionCount : analysis.mentions.length;
  const sentenceOfMention = (i: number): number =>
    isPacked(analysis) ? analysis.sentenceOfMention(i) : (analysis.mentions[i] as Mention).sentence;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentenceOfMention(middle) < sentence) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < count && sentenceOfMention(i) === sentence; i++) found.push(mentionOf(analysis, i) as Mention);
  return found;
}

/** Documents whose parts are kept: those that somebody looks at, and not many more. */
const kept = 24;

/** What has been made of a document. */
type Parts = {
  -readonly [Part in
    | 'context'
    | 'blocks'
    | 'sentences'
    | 'mentions'
    | 'relations'
    | 'lineStarts']?: DocumentAnalysis[Part];
};

/** Oldest first. */
const recent = new Map<PackedDocument, Parts>();

/**
 * Mentions and sentences that were asked for one by one: whoever compares two asks for both again and again. All are let go when there are
 * many, because the next to be compared are others.
 */
interface AskedFor {
  readonly mentions: Map<number, Mention>;
  readonly sentences: Map<number, AnalysedSentence>;
}
const askedFor = new Map<PackedDocument, AskedFor>();
const mostAskedFor = 4096;
let numberAskedFor = 0;

function askedOf(document: PackedDocument): AskedFor {
  if (numberAskedFor++ > mostAskedFor) {
    askedFor.clear();
    numberAskedFor = 0;
  }
  const asked = askedFor.get(document) ?? { mentions: new Map(), sentences: new Map() };
  if (asked.mentions.size + asked.sentences.size === 0) askedFor.set(document, asked);
  return asked;
}

function partsOf(document: PackedDocument): Parts {
  const parts = recent.get(document) ?? {};
  recent.delete(document);
  recent.set(document, parts);
  if (recent.size > kept) recent.delete(recent.keys().next().value as PackedDocument);
  return parts;
}

export const readPack = (pack: PackedText): readonly PackedAnalysis[] =>
  pack.table.documents.map((table) => new PackedDocument(pack, table));

class PackedDocument implements PackedAnalysis {
  private readonly pack: PackedText;
  private readonly table: PackedDocumentTable;

  constructor(pack: PackedText, table: PackedDocumentTable) {
    this.pack = pack;
    this.table = table;
  }

  get uri(): string {
    return this.table.uri;
  }
  get policyText(): boolean {
    return this.table.policyText;
  }
  get mentionCount(): number {
    return this.table.mentionCount;
  }
  get length(): number {
    return this.table.length;
  }
  get context(): DocumentAnalysis['context'] {
    const parts = partsOf(this);
    parts.context ??= this.values(this.table.context)() as DocumentAnalysis['context'];
    return parts.context;
  }
  get lineStarts(): readonly number[] {
    const parts = partsOf(this);
    parts.lineStarts ??= this.readLines();
    return parts.lineStarts;
  }
  get blocks(): readonly AnalysedBlock[] {
    const parts = partsOf(this);
    parts.blocks ??= this.readBlocks();
    return parts.blocks;
  }
  get sentences(): readonly AnalysedSentence[] {
    const parts = partsOf(this);
    parts.sentences ??= this.readSentences();
    return parts.sentences;
  }
  get relations(): DocumentAnalysis['relations'] {
    const parts = partsOf(this);
    parts.relations ??= this.values(this.table.relations)() as DocumentAnalysis['relations'];
    return parts.relations;
  }
  get mentions(): readonly Mention[] {
    const parts = partsOf(this);
    parts.mentions ??= this.readMentions();
    return parts.mentions;
  }

  mentionAt(index: number): Mention | undefined {
    if (!(index >= 0 && index < this.table.mentionCount)) return undefined;
    const known = recent.get(this)?.mentions?.[index];
    if (known) return known;
    const before = askedFor.get(this)?.mentions.get(index);
    if (before) return before;
    const bytes = this.mentionBytes(index);
    const mention = this.readMention(bytes, valueReader(bytes, this.pack, this.table.text), (i) => this.sentenceAt(i));
    askedOf(this).mentions.set(index, mention);
    return mention;
  }

  sentenceAt(index: number): AnalysedSentence | undefined {
    const known = recent.get(this)?.sentences;
    if (known) return known[index];
    const before = askedFor.get(this)?.sentences.get(index);
    if (before) return before;
    const sentence = this.readSentenceAt(index);
    if (sentence) askedOf(this).sentences.set(index, sentence);
    return sentence;
  }

  private readSentenceAt(index: number): AnalysedSentence | undefined {
    const { count, next } = this.sentenceRecords(index);
    if (!(index >= 0 && index < count)) return undefined;
    for (let i = index - (index % recordsTogether); i < index; i++) next(i);
    return next(index);
  }

  private sentenceRecords(index?: number) {
    const { count, bytes } = readRecords(this.pack.values, this.table.sentences, index);
    const wordAt = (number: number): string => wordOf(this.pack, number);
    return { count, next: sentenceReader(bytes, this.table.text, this.pack.characters, wordAt) };
  }

  sentenceOfMention(index: number): number {
    const bytes = this.mentionBytes(index);
    bytes.byte();
    return bytes.number();
  }

  /** A reader at the start of a mention's record. */
  private mentionBytes(index: number): ByteReader {
    const { bytes } = readRecords(this.pack.values, this.table.mentions, index);
    for (let before = index % recordsTogether; before > 0; before--) bytes.skip(bytes.number());
    bytes.number();
    return bytes;
  }

  private reader(offset: number): ByteReader {
    return byteReader(this.pack.values, offset);
  }

  private values(offset: number): () => unknown {
    return valueReader(this.reader(offset), this.pack, this.table.text);
  }

  private readLines(): readonly number[] {
    const bytes = this.reader(this.table.lines);
    let at = 0;
    return Array.from({ length: bytes.number() }, () => {
      at += bytes.number();
      return at;
    });
  }

  private readBlocks(): readonly AnalysedBlock[] {
    const bytes = this.reader(this.table.blocks);
    const value = valueReader(bytes, this.pack, this.table.text);
    let at = this.table.text;
    return Array.from({ length: bytes.number() }, () => {
      const length = bytes.number();
      const text = textAt(this.pack.characters, at, at + length);
      at += length;
      return { ...(value() as Omit<AnalysedBlock, 'text'>), text };
    });
  }

  private readSentences(): readonly AnalysedSentence[] {
    const { count, next } = this.sentenceRecords();
    return Array.from({ length: count }, (_, i) => next(i));
  }

  private readMentions(): readonly Mention[] {
    const { sentences } = this;
    const { count, bytes } = readRecords(this.pack.values, this.table.mentions);
    const value = valueReader(bytes, this.pack, this.table.text);
    return Array.from({ length: count }, () => {
      bytes.number();
      return this.readMention(bytes, value, (i) => sentences[i]);
    });
  }

  private readMention(
    bytes: ByteReader,
    value: () => unknown,
    sentenceAt: (i: number) => AnalysedSentence | undefined,
  ): Mention {
    const flags = bytes.byte();
    const sentence = bytes.number();
    const from = bytes.number();
    const inSentence = [from, from + bytes.number()] as const;
    const inside = flags & (mentionFlags.span | mentionFlags.text) ? sentenceAt(sentence) : undefined;
    const start = flags & mentionFlags.span ? (inside?.span.start ?? 0) + from : bytes.number();
    const own = span(raw(start), raw(start + (flags & mentionFlags.span ? inSentence[1] - from : bytes.number())));
    const isText = (flags & mentionFlags.text) !== 0;
    const block = isText ? (inside?.block ?? 0) : bytes.number();
    const text = isText ? (inside?.text.slice(...inSentence) ?? '') : (value() as string);
    const mention = { span: own, text, sentence, inSentence, block, ...(value() as object) } as Mention;
    if (flags & mentionFlags.key) {
      const figure = mention as { -readonly [Key in keyof FigureMention]: FigureMention[Key] };
      const key = factKey(figure.fact, figure.quantity);
      if (key !== undefined) figure.key = key;
    }
    return mention;
  }
}
