/**
 * Reads analyses out of a pack (`packAnalyses.ts`): each looks like any other analysis, but its parts are made when they are asked for and
 * kept for a while only. One mention alone can be had without the others.
 */
import { type ByteReader, byteReader } from '../base/byteStream.ts';
import { raw, span } from '../base/span.ts';
import { factKey } from '../facts/factKey.ts';
import type { AnalysedBlock, AnalysedSentence, DocumentAnalysis, FigureMention, Mention } from './documentAnalysis.ts';
import { mentionFlags, type PackedDocumentTable, type PackedText, sentencesTogether, tags } from './packFormat.ts';
import { type Slice, unitsAsText, valueReader } from './valueReader.ts';

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
    return this.table.mentions;
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
    parts.mentions ??= Array.from({ length: this.table.mentions }, (_, i) => this.readMention(i));
    return parts.mentions;
  }

  mentionAt(index: number): Mention | undefined {
    if (!(index >= 0 && index < this.table.mentions)) return undefined;
    const known = recent.get(this)?.mentions?.[index];
    if (known) return known;
    const before = askedFor.get(this)?.mentions.get(index);
    if (before) return before;
    const mention = this.readMention(index);
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
    const table = this.reader(this.table.sentences);
    if (!(index >= 0 && index < table.number())) return undefined;
    let at = this.table.sentences - table.number();
    for (let before = sentencesTogether; before <= index; before += sentencesTogether) at += table.number();
    const bytes = this.reader(at);
    for (let i = index - (index % sentencesTogether); i < index; i++) skipSentence(bytes);
    return this.readSentence(bytes, valueReader(bytes, this.pack, this.table.text, true));
  }

  sentenceOfMention(index: number): number {
    const bytes = this.reader(this.startOfMention(index));
    bytes.byte();
    bytes.number();
    bytes.number();
    return bytes.number();
  }

  private reader(offset: number): ByteReader {
    return byteReader(this.pack.sections[4], offset);
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
      const text = unitsAsText(this.pack.sections[0], at, at + length);
      at += length;
      return { ...(value() as Omit<AnalysedBlock, 'text'>), text };
    });
  }

  /** The text of a sentence is made when somebody reads it: of most sentences nobody does. */
  private readSentences(): readonly AnalysedSentence[] {
    const table = this.reader(this.table.sentences);
    const length = table.number();
    const bytes = this.reader(this.table.sentences - table.number());
    const value = valueReader(bytes, this.pack, this.table.text, true);
    return Array.from({ length }, () => this.readSentence(bytes, value));
  }

  private readSentence(bytes: ByteReader, value: () => unknown): AnalysedSentence {
    const start = bytes.number();
    const own = span(raw(start), raw(start + bytes.number()));
    return new PackedSentence(own, bytes.number(), value() as Slice | string, this.pack.sections[0]);
  }

  private readSlice(bytes: ByteReader): string {
    const from = this.table.text + bytes.number();
    return unitsAsText(this.pack.sections[0], from, from + bytes.number());
  }

  private startOfMention(index: number): number {
    return this.pack.sections[3][this.table.firstMention + index] as number;
  }

  private readMention(index: number): Mention {
    const bytes = this.reader(this.startOfMention(index));
    const value = valueReader(bytes, this.pack, this.table.text);
    const flags = bytes.byte();
    const start = bytes.number();
    const own = span(raw(start), raw(start + bytes.number()));
    const sentence = bytes.number();
    const from = bytes.number();
    const inSentence = [from, from + bytes.number()] as const;
    const block = bytes.number();
    const text = flags & mentionFlags.textInBlock ? this.readSlice(bytes) : (value() as string);
    const mention = { span: own, text, sentence, inSentence, block, ...(value() as object) } as Mention;
    if (flags & mentionFlags.key) {
      const figure = mention as { -readonly [Key in keyof FigureMention]: FigureMention[Key] };
      const key = factKey(figure.fact, figure.quantity);
      if (key !== undefined) figure.key = key;
    }
    return mention;
  }
}

class PackedSentence implements AnalysedSentence {
  readonly span: AnalysedSentence['span'];
  readonly block: number;
  private slice: Slice | string;
  private readonly units: Uint16Array;

  constructor(own: AnalysedSentence['span'], block: number, slice: Slice | string, units: Uint16Array) {
    this.span = own;
    this.block = block;
    this.slice = slice;
    this.units = units;
  }

  get text(): string {
    if (typeof this.slice !== 'string') this.slice = unitsAsText(this.units, this.slice.from, this.slice.to);
    return this.slice;
  }
}

/** Passes over what `readSentence` reads: its text is a place or a word. */
function skipSentence(bytes: ByteReader): void {
  bytes.number();
  bytes.number();
  bytes.number();
  const tag = bytes.byte();
  if (tag === tags.slice) bytes.number();
  if (tag === tags.slice || tag === tags.word) bytes.number();
}
