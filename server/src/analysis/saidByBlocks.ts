/**
 * What each block says in its document, taken over from one analysis to the next where nothing that it inherits has changed: its mentions
 * move, and need not be made again.
 */
import { attached } from '../base/attached.ts';
import type { BlockKind } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';
import type { DateReference, Mention } from './documentAnalysis.ts';
import type { DocumentTopic } from './documentTopic.ts';
import { type PointedNames, samePointed } from './pointedNames.ts';
import { type ResolvedDate, sameReference } from './resolveBlock.ts';
import { type ResolvedBlock, sameRole } from './resolveDates.ts';

/** What blocks take from their document. */
export interface DocumentOf {
  readonly uri: string;
  readonly place: string | null;
  readonly topic: DocumentTopic;
  /** The document's own date. */
  readonly date: DateReference | null;
}

/** All that a block's mentions depend on beside its own reading. */
export interface BlockContext extends DocumentOf {
  readonly kind: BlockKind;
  readonly level: number;
  readonly resolved: ResolvedBlock;
  /** Whom the signs of the block's figures mean. */
  readonly pointed: PointedNames;
}

/** Two blocks that have the very same object here say the same, wherever they stand. */
export interface SaidByBlock {
  readonly reading: BlockReading;
  readonly context: BlockContext;
  readonly mentions: readonly Mention[];
  /** Index of the block's first sentence when the mentions were made. */
  readonly firstSentence: number;
}

const saidBy = attached<BlockReading, SaidByBlock>();

/**
 * What a block with this reading said before, if it says the same in this context. @param old what stood in its place: words that stand
 * in several places say something else in each.
 */
export function saidBefore(
  reading: BlockReading,
  context: BlockContext,
  old: SaidByBlock | undefined,
): SaidByBlock | undefined {
  if (old?.reading === reading && sameContext(old.context, context)) return old;
  const before = saidBy.get(reading);
  return before && sameContext(before.context, context) ? before : undefined;
}

export function keepSaid(said: SaidByBlock): SaidByBlock {
  saidBy.set(said.reading, said);
  return said;
}

export const sameDocument = (a: DocumentOf, b: DocumentOf): boolean =>
  a.uri === b.uri &&
  a.place === b.place &&
  a.topic.name === b.topic.name &&
  a.topic.national === b.topic.national &&
  a.topic.report === b.topic.report &&
  sameReference(a.date, b.date);

const sameContext = (a: BlockContext, b: BlockContext): boolean =>
  sameDocument(a, b) &&
  a.kind === b.kind &&
  a.level === b.level &&
  samePointed(a.pointed, b.pointed) &&
  sameResolved(a.resolved, b.resolved);

function sameResolved(a: ResolvedBlock, b: ResolvedBlock): boolean {
  return (
    a === b ||
    (a.headingPeriod === b.headingPeriod &&
      a.headingWords === b.headingWords &&
      sameRole(a.headingRole, b.headingRole) &&
      sameReference(a.reference, b.reference) &&
      sameDates(a.dates, b.dates))
  );
}

type Dates = ResolvedBlock['dates'];

function sameDates(a: Dates, b: Dates): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [index, date] of a) {
    const other: ResolvedDate | undefined = b.get(index);
    if (!other || date.value !== other.value || !sameReference(date.reference, other.reference)) return false;
  }
  return true;
}
