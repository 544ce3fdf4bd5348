/** The whole pipeline for one text: the only place where logical spans become raw spans. */
import type { Edtf } from '../base/edtf.ts';
import { type Ends, equalEnds } from '../base/equalEnds.ts';
import type { Local, Raw, Span } from '../base/span.ts';
import { isComparedDate } from '../facts/comparedDate.ts';
import { completeFact, type FactContext } from '../facts/completeFact.ts';
import { factKey } from '../facts/factKey.ts';
import type { StatedFact } from '../facts/statedFacts.ts';
import { type ProjectKey, projectId } from '../mentions/projectIdentity.ts';
import type { DateProposal, Glossary, Proposal } from '../mentions/proposal.ts';
import type { Block, LogicalText } from '../text/logicalText.ts';
import type { OffsetMap } from '../text/offsetMap.ts';
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
import { type BlockPlace, mentionsAt, type PlacedBlock, placeBlock, placedBefore, rawInBlock } from './placeBlocks.ts';
import { isPolicyText } from './policyText.ts';
import { type ResolvedBlock, type ResolvedBlocks, resolveDates } from './resolveDates.ts';
import { type BlockContext, keepSaid, type SaidByBlock, saidBefore } from './saidByBlocks.ts';
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
  const { placed, ...parts } = assemble(text, readings, resolved.blocks, document, before?.placed ?? []);
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
    const context = { ...document, kind: block.kind, level: block.level, resolved: resolved[index] as ResolvedBlock };
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

function saidAnew(place: BlockPlace, reading: BlockReading, context: BlockContext, map: OffsetMap): SaidByBlock {
  const { block, index: own, firstSentence } = place;
  const { resolved } = context;
  const periods = periodsOf(block, reading, resolved);
  let at = 0;
  const mentions = reading.proposals.map((proposal, index) => {
    while (
      at + 1 < block.sentences.length &&
      (block.sentences[at] as { span: Span<Local> }).span.end <= proposal.span.start
    )
      at++;
    const start = block.sentences[at]?.span.start ?? 0;
    const base = {
      span: rawInBlock(map, block, proposal.span),
      text: withoutBlanks(wordsOf(block, proposal)),
      sentence: firstSentence + at,
      inSentence: [proposal.span.start - start, proposal.span.end - start] as const,
      block: own,
    };
    return mentionOf(proposal, base, { index, block, reading, resolved, paragraph: periods[at] ?? null }, context);
  });
  return keepSaid({ reading, context, mentions, firstSentence });
}

type MentionBase = Pick<Mention, 'span' | 'text' | 'sentence' | 'inSentence' | 'block'>;

/** A period with the words that say it. */
interface WordedPeriod {
  readonly value: Edtf;
  readonly words: string;
}

interface ProposalPlace {
  /** Of the proposal in its block. */
  readonly index: number;
  readonly block: Block;
  readonly reading: BlockReading;
  readonly resolved: ResolvedBlock;
  /** The last period that an earlier sentence of the paragraph states. */
  readonly paragraph: WordedPeriod | null;
}

const withoutBlanks = (words: string): string => (/\s/.test(words) ? words.replace(/\s/g, '') : words);

const wordsOf = (block: Block, { span: { start, end } }: Proposal): string => block.text.slice(start, end);

function mentionOf(
  proposal: Proposal,
  base: MentionBase,
  { index, block, reading, resolved, paragraph }: ProposalPlace,
  { uri, place, topic }: BlockContext,
): Mention {
  const idOf = (project: number): string => projectId(reading.projectKeys.get(project) as ProjectKey, place, uri);
  switch (proposal.kind) {
    case 'project':
      return {
        ...base,
        kind: 'project',
        type: proposal.type,
        name: proposal.name,
        id: idOf(index),
        evidence: proposal.evidence,
      };
    case 'date': {
      const date = resolved.dates.get(index) ?? { value: null };
      return { ...base, kind: 'date', expression: proposal.expression, type: proposal.expression.type, ...date };
    }
    case 'figure': {
      const stated = reading.facts.get(index);
      if (!stated) throw new Error(`no fact for the figure ${base.text}`);
      const project = stated.project === undefined ? undefined : reading.proposals[stated.project];
      const fact = completeFact(stated, {
        sentencePeriod: stated.date === undefined ? null : (resolved.dates.get(stated.date)?.value ?? null),
        paragraphPeriod: paragraph?.value ?? null,
        headingPeriod: resolved.headingPeriod,
        headingRole: resolved.headingRole,
        documentDate: resolved.reference?.value ?? null,
        words: periodWords(stated, { block, reading, resolved, paragraph }),
        place,
        topic,
        project: project?.kind === 'project' ? { name: project.name, id: idOf(stated.project as number) } : null,
      });
      const key = factKey(fact, proposal.quantity);
      return {
        ...base,
        kind: 'figure',
        form: proposal.form,
        quantity: proposal.quantity,
        ...(proposal.unitWords === undefined ? {} : { unitWords: proposal.unitWords }),
        fact,
        ...(key === undefined ? {} : { key }),
      };
    }
  }
}

/** Where each period that a figure can have is written. */
function periodWords(
  { date }: StatedFact,
  { block, reading, resolved, paragraph }: Omit<ProposalPlace, 'index'>,
): FactContext['words'] {
  const stating = date === undefined ? undefined : reading.proposals[date];
  const { headingWords, reference } = resolved;
  const words: { -readonly [Key in keyof FactContext['words']]: string } = {};
  if (stating) words.sentence = wordsOf(block, stating);
  if (paragraph) words.paragraph = paragraph.words;
  if (headingWords !== null) words.heading = headingWords;
  if (reference) words.document = reference.words ?? reference.value;
  return words;
}

/** How far into its sentence a date that leads it stands, where not in the first clause (统计显示，前11个月，…), in characters. */
const leadReach = 15;
/** Longest first clause that is looked at, in characters. */
const clauseReach = 60;

/** Whether a date stands at the start of its sentence. */
function leadsSentence(text: string, start: number): boolean {
  // 分季度看，一季度增长6%: the quarters are told of one by one.
  if (
    /(?:^|[。；！？])[^。；！？]{0,4}分(?:季度|月度?|月份|时段)看[^。；！？]*$/.test(
      text.slice(Math.max(0, start - clauseReach), start),
    )
  )
    return false;
  let commas = 0;
  for (let i = start - 1; i >= Math.max(0, start - clauseReach); i--) {
    if ('；。！？'.includes(text[i] as string)) return true;
    if (text[i] === '，') commas++;
    if (commas > 0 && start - i > leadReach) return false;
  }
  return commas === 0 || start <= leadReach;
}

/** For each sentence of a block, the last period that a sentence before it states: a year or several months, no month or day of an event. */
function periodsOf(block: Block, reading: BlockReading, resolved: ResolvedBlock): readonly (WordedPeriod | null)[] {
  const dates = [...resolved.dates].filter(([index, { value }]) => {
    const { expression } = reading.proposals[index] as DateProposal;
    return (
      value !== null &&
      !/^\d{4}-\d\d(?:-\d\d)?$|-\d\d-\d\d/.test(value) &&
      expression.type !== 'duration' &&
      !isComparedDate(block.text, (reading.proposals[index] as Proposal).span) &&
      expression.type !== 'plan' &&
      // 从2021年的1763起增至2120起: the year is the earlier figure's alone.
      !/[从由]$/.test(block.text.slice(0, (reading.proposals[index] as Proposal).span.start).slice(-1)) &&
      // In 项目开工，一季度实现回升 the months are told of this once; the sentences after do not speak of them.
      (!/-/.test(value) || leadsSentence(block.text, (reading.proposals[index] as Proposal).span.start))
    );
  });
  let next = 0;
  let period: WordedPeriod | null = null;
  return block.sentences.map((sentence) => {
    for (; next < dates.length; next++) {
      const [index, date] = dates[next] as (typeof dates)[number];
      if ((reading.proposals[index] as Proposal).span.end > sentence.span.start) break;
      if (date.value !== null)
        period = { value: date.value, words: wordsOf(block, reading.proposals[index] as Proposal) };
    }
    return period;
  });
}
