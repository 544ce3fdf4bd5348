/** The whole pipeline for one text: read, recognise, complete from the document, place in the raw text. */
import { type Ends, equalEnds } from '../base/equalEnds.ts';
import type { Local, Raw, Span } from '../base/span.ts';
import type { Glossary } from '../mentions/proposal.ts';
import type { Block, LogicalText } from '../text/logicalText.ts';
import { readText } from '../text/readText.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { type BlockReading, readBlocks } from './blockReading.ts';
import type { AnalysedSentence, DocumentAnalysis, Mention } from './documentAnalysis.ts';
import { setBlocks } from './documentBlocks.ts';
import { documentDate } from './documentDate.ts';
import { documentNames, type NamedReadings } from './documentNames.ts';
import { documentPlace } from './documentPlace.ts';
import { documentRelations } from './documentRelations.ts';
import { documentTopic } from './documentTopic.ts';
import { mentionsAt, type PlacedBlock, placeBlock, placedBefore, rawInBlock } from './placeBlocks.ts';
import { pointedNames } from './pointedNames.ts';
import { isPolicyText } from './policyText.ts';
import { type ResolvedBlock, type ResolvedBlocks, resolveDates } from './resolveDates.ts';
import { saidAnew } from './saidAnew.ts';
import { type BlockContext, saidBefore } from './saidByBlocks.ts';
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
  /** By the text of the block. */
  readonly readings: ReadonlyMap<string, BlockReading>;
  readonly named: NamedReadings;
  readonly resolved: ResolvedBlocks;
  readonly placed: readonly PlacedBlock[];
}

const materialOf = new WeakMap<DocumentAnalysis, Material>();

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
  const byText = readBlocks(text.blocks, tools, before?.readings);
  const own = text.blocks.map((block) => byText.get(block.text) as BlockReading);
  const named = documentNames(text.blocks, own, tools, before?.named);
  const readings = tableFigures(text.blocks, named.readings, tools);
  const date = documentDate({ blocks: text.blocks, readings }, input.fileName);
  const place = documentPlace(text.blocks);
  const topic = documentTopic(text.blocks, place);
  const asBefore = before && { resolved: before.resolved, ...readAsBefore(before.placed, text.blocks, readings) };
  const resolved = resolveDates({ blocks: text.blocks, readings }, date, asBefore);
  const document = { uri: input.uri, date, place, topic };
  const { placed, ...parts } = assemble(text, readings, resolved.blocks, document, tools, before?.placed ?? []);
  const analysis: DocumentAnalysis = { ...shared, policyText: true, context: { date, place }, ...parts };
  materialOf.set(analysis, { text, readings: byText, named, resolved, placed });
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
  { blocks, map }: LogicalText,
  readings: readonly BlockReading[],
  resolved: readonly ResolvedBlock[],
  document: DocumentOf,
  { segmenter }: AnalysisTools,
  before: readonly PlacedBlock[],
): Pick<DocumentAnalysis, 'blocks' | 'sentences' | 'mentions' | 'relations'> & {
  readonly placed: readonly PlacedBlock[];
} {
  const sentences: AnalysedSentence[] = [];
  const mentions: Mention[] = [];
  /** Index of a block's first mention: mention `first + i` is the block's proposal `i`. */
  const first: number[] = [];
  const placed = blocks.map((block, index) => {
    first.push(mentions.length);
    const place = { block, index, firstSentence: sentences.length };
    const reading = readings[index] as BlockReading;
    const context = {
      ...document,
      kind: block.kind,
      level: block.level,
      resolved: resolved[index] as ResolvedBlock,
      pointed: pointedNames({ blocks, readings }, index, segmenter),
    };
    // Ahead of an edit blocks are as far from the start as before, behind it as far from the end.
    const ahead = before[index];
    const old = ahead?.block.sentences === block.sentences ? ahead : before[before.length - blocks.length + index];
    const known = saidBefore(reading, context, old?.said);
    const said = known ?? saidAnew(place, reading, context, map);
    const own =
      placedBefore(old, place, said, map) ??
      placeBlock(place, said, known ? mentionsAt(place, known, reading.proposals, map) : said.mentions, map);
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

/** What blocks take from their document. */
type DocumentOf = Pick<BlockContext, 'uri' | 'date' | 'place' | 'topic'>;
