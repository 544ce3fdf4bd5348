/** The whole pipeline for one text: read, recognise, complete from the document, place in the raw text. */
import { attached } from '../base/attached.ts';
import { type Ends, equalEnds } from '../base/equalEnds.ts';
import type { Local, Raw, Span } from '../base/span.ts';
import type { Glossary } from '../mentions/proposal.ts';
import type { Block, LogicalText } from '../text/logicalText.ts';
import { rawFromLogical } from '../text/offsetMap.ts';
import { readText } from '../text/readText.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { type BlockReading, type BlockReadings, readBlocks } from './blockReading.ts';
import type { AnalysedSentence, DocumentAnalysis, Mention } from './documentAnalysis.ts';
import { setBlocks } from './documentBlocks.ts';
import { documentDate } from './documentDate.ts';
import { documentNames, type NamedReadings } from './documentNames.ts';
import { documentPlace } from './documentPlace.ts';
import { documentRelations } from './documentRelations.ts';
import { documentTopic } from './documentTopic.ts';
import { type BlockPlace, mentionsAt, type PlacedBlock, placeBlock, placedBefore, rawInBlock } from './placeBlocks.ts';
import { nobody, pointedNames } from './pointedNames.ts';
import { isPolicyText } from './policyText.ts';
import { type ResolvedBlock, type ResolvedBlocks, resolveDates } from './resolveDates.ts';
import { saidAnew } from './saidAnew.ts';
import { type DocumentOf, saidBefore, sameDocument } from './saidByBlocks.ts';
import { tableFigures } from './tableFigures.ts';

export interface AnalysisInput {
  readonly uri: string;
  /** Last part of the document's path, for the date that it may carry. */
  readonly fileName: string;
  readonly text: string;
}

export interface AnalysisTools {
  readonly segmenter: Segmenter;
  readonly glossary: Glossary;
  /** Analyse although nothing speaks for a policy text (the user has set the language by hand or named the file). */
  readonly force: boolean;
}

/** What an analysis was made of, kept beside it so that the next one can take it over. */
interface Material {
  readonly text: LogicalText;
  readonly own: BlockReadings;
  readonly named: NamedReadings;
  readonly resolved: ResolvedBlocks;
  readonly document: DocumentOf;
  readonly placed: readonly PlacedBlock[];
}

const materialOf = attached<DocumentAnalysis, Material>();

/** Reads a document. Blocks that `previous` (an analysis made with the same tools) has too are taken over from it. */
export function analyse(input: AnalysisInput, tools: AnalysisTools, previous?: DocumentAnalysis): DocumentAnalysis {
  const before = previous && materialOf.get(previous);
  const text = readText(input.text, before?.text);
  const shared = { uri: input.uri, lineStarts: text.lineStarts, length: input.text.length };
  if (!tools.force && !isPolicyText(text.blocks))
    return {
      ...shared,
      policyText: false,
      context: { date: null, place: null },
      blocks: [],
      sentences: [],
      mentions: [],
      relations: [],
    };
  const same = before && text.same;
  const own = readBlocks(text.blocks, tools, before?.own, same);
  const named = documentNames(text.blocks, own.list, tools, before?.named);
  const readings = tableFigures(text.blocks, named.readings, tools);
  const date = documentDate({ blocks: text.blocks, readings }, input.fileName);
  const place = documentPlace(text.blocks);
  const document = { uri: input.uri, date, place, topic: documentTopic(text.blocks, place) };
  const asBefore = before && { resolved: before.resolved, ...readAsBefore(before.placed, text.blocks, readings) };
  const resolved = resolveDates({ blocks: text.blocks, readings }, date, asBefore);
  const { placed, ...parts } = assemble(text, readings, resolved.blocks, document, tools, before);
  const analysis: DocumentAnalysis = { ...shared, policyText: true, context: { date, place }, ...parts };
  materialOf.set(analysis, { text, own, named, resolved, document, placed });
  setBlocks(analysis, placed, before?.placed);
  return analysis;
}

/** Blocks at the start and at the end that read and stand in the structure as before. */
function readAsBefore(
  before: readonly PlacedBlock[],
  blocks: readonly Block[],
  readings: readonly BlockReading[],
): Ends {
  return equalEnds(before.length, blocks.length, (old, now) => {
    const [{ block, said }, { kind, level }] = [before[old] as PlacedBlock, blocks[now] as Block];
    return said.reading === readings[now] && block.kind === kind && block.level === level;
  });
}

function assemble(
  { blocks, map, same, raw }: LogicalText,
  readings: readonly BlockReading[],
  resolved: readonly ResolvedBlock[],
  document: DocumentOf,
  { segmenter }: AnalysisTools,
  before: Material | undefined,
): Pick<DocumentAnalysis, 'blocks' | 'sentences' | 'mentions' | 'relations'> & {
  readonly placed: readonly PlacedBlock[];
} {
  const sentences: AnalysedSentence[] = [];
  const mentions: Mention[] = [];
  /** Index of a block's first mention: mention `first + i` is the block's proposal `i`. */
  const first: number[] = [];
  const isSameDocument = before !== undefined && sameDocument(before.document, document);
  const longer = before ? raw.length - before.text.raw.length : 0;

  /** A block that was not read again and to which nothing else is said; most are such after an edit. */
  function still(old: PlacedBlock | undefined, place: BlockPlace): PlacedBlock | undefined {
    const { block, index } = place;
    const isAhead = index < same.head;
    if (!isSameDocument || !old || !(isAhead || index >= blocks.length - same.tail)) return undefined;
    const { reading, context } = old.said;
    const saysTheSame =
      reading === readings[index] &&
      old.resolved === place.resolved &&
      old.block.kind === block.kind &&
      old.block.level === block.level &&
      context.pointed === nobody;
    return saysTheSame ? placedBefore(old, place, isAhead ? 0 : longer) : undefined;
  }

  function said(old: PlacedBlock | undefined, place: BlockPlace): PlacedBlock {
    const { block, index } = place;
    const reading = readings[index] as BlockReading;
    const pointed = pointedNames({ blocks, readings }, index, segmenter);
    const context = { ...document, kind: block.kind, level: block.level, resolved: place.resolved, pointed };
    const known = saidBefore(reading, context, old?.said);
    // What reads a block makes new sentences; what takes it over keeps them.
    if (old && known === old.said && old.block.sentences === block.sentences)
      return placedBefore(old, place, rawFromLogical(map, block.span.start) - old.analysed.span.start);
    if (known) return placeBlock(place, known, mentionsAt(place, known, reading.proposals, map), map);
    const anew = saidAnew(place, reading, context, map);
    return placeBlock(place, anew, anew.mentions, map);
  }

  const placed = blocks.map((block, index) => {
    first.push(mentions.length);
    const place = { block, index, firstSentence: sentences.length, resolved: resolved[index] as ResolvedBlock };
    // Ahead of an edit blocks are as far from the start as before, behind it as far from the end.
    const ahead = before?.placed[index];
    const old =
      ahead?.block.sentences === block.sentences ? ahead : before?.placed[before.placed.length - blocks.length + index];
    const own = still(old, place) ?? said(old, place);
    for (const sentence of own.sentences) sentences.push(sentence);
    for (const mention of own.mentions) mentions.push(mention);
    return own;
  });
  const toRaw = (block: Block, own: Span<Local>): Span<Raw> => rawInBlock(map, block, own);
  return {
    blocks: placed.map(({ analysed }) => analysed),
    sentences,
    mentions,
    relations: documentRelations(blocks, readings, first, toRaw),
    placed,
  };
}
