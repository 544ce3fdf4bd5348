/**
 * Which part of a document an edit changed. Outside of it sentences and mentions say what they said before, in the same blocks and at
 * the same distances from one another; behind it they have moved, all by the same number of characters.
 */
import type { AnalysedSentence, DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { blocksOf } from '../analysis/documentBlocks.ts';
import type { Attribute, Fact } from '../facts/fact.ts';
import type { Quantity } from '../mentions/proposal.ts';

/** A half-open range of a list, which begins at the same place before and after the edit. */
export interface Part {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

export interface ChangedPart {
  readonly sentences: Part;
  readonly mentions: Part;
}

/**
 * The smallest part; the whole document where its own date or place is another one, or where it was not there before (undefined) or is
 * no longer.
 */
export function changedPart(before: DocumentAnalysis | undefined, after: DocumentAnalysis | undefined): ChangedPart {
  if (!before || !after)
    return { sentences: whole('sentences', before, after), mentions: whole('mentions', before, after) };
  const sameContext = sameDate(before, after) && before.context.place === after.context.place;
  const known = stillIn(before, after);
  const head = sameContext ? equalHead(before, after, known.head) : nothing;
  const tail = sameContext ? equalTail(before, after, head, known.tail) : nothing;
  const part = (list: 'sentences' | 'mentions'): Part => ({
    start: head[list],
    endBefore: before[list].length - tail[list],
    endAfter: after[list].length - tail[list],
  });
  return { sentences: part('sentences'), mentions: part('mentions') };
}

/** Places of the document as it was that are where they were (before `head`), or so many characters on (from `tail`); raw offsets. */
export interface Moved {
  readonly head: number;
  readonly tail: number;
  readonly characters: number;
}

export function movedBy(
  before: DocumentAnalysis | undefined,
  after: DocumentAnalysis | undefined,
  { sentences }: ChangedPart,
): Moved {
  return {
    head: before?.sentences[sentences.start - 1]?.span.end ?? 0,
    tail: before?.sentences[sentences.endBefore]?.span.start ?? Number.POSITIVE_INFINITY,
    characters: (after?.length ?? 0) - (before?.length ?? 0),
  };
}

const whole = (
  list: 'sentences' | 'mentions',
  before: DocumentAnalysis | undefined,
  after: DocumentAnalysis | undefined,
): Part => ({ start: 0, endBefore: before?.[list].length ?? 0, endAfter: after?.[list].length ?? 0 });

interface Counts {
  readonly sentences: number;
  readonly mentions: number;
}

const nothing: Counts = { sentences: 0, mentions: 0 };

/** What stands in blocks that were not read again and say the same. */
function stillIn(before: DocumentAnalysis, after: DocumentAnalysis): { readonly head: Counts; readonly tail: Counts } {
  const { kept, firstSentence, firstMention } = blocksOf(after);
  if (!kept || kept.said !== blocksOf(before).said) return { head: nothing, tail: nothing };
  const tail = after.blocks.length - kept.still.tail;
  return {
    head: {
      sentences: firstSentence[kept.still.head] as number,
      mentions: firstMention[kept.still.head] as number,
    },
    tail: {
      sentences: after.sentences.length - (firstSentence[tail] as number),
      mentions: after.mentions.length - (firstMention[tail] as number),
    },
  };
}

/** How many sentences, with all their mentions, are equal from the start. @param known those that are for certain */
function equalHead(before: DocumentAnalysis, after: DocumentAnalysis, known: Counts): Counts {
  const most = Math.min(before.sentences.length, after.sentences.length);
  let { sentences, mentions } = known;
  while (sentences < most && sameSentence(before, sentences, after, sentences, 0)) sentences++;
  for (;;) {
    const [a, b] = [before.mentions[mentions], after.mentions[mentions]];
    const first = Math.min(a?.sentence ?? sentences, b?.sentence ?? sentences);
    if (first >= sentences) break;
    if (!a || !b || !sameMention(a, b, 0, 0)) {
      sentences = first;
      break;
    }
    mentions++;
  }
  while (mentions > 0 && (after.mentions[mentions - 1] as Mention).sentence >= sentences) mentions--;
  return { sentences, mentions };
}

/** The same from the end, as far as the head does not reach. */
function equalTail(before: DocumentAnalysis, after: DocumentAnalysis, head: Counts, known: Counts): Counts {
  const [old, now] = [before.sentences.length, after.sentences.length];
  const moved = { characters: after.length - before.length, sentences: now - old };
  const most = Math.min(old, now) - head.sentences;
  let { sentences, mentions } = known.sentences <= most ? known : nothing;
  while (sentences < most && sameSentence(before, old - 1 - sentences, after, now - 1 - sentences, moved.characters))
    sentences++;
  for (;;) {
    const a = before.mentions[before.mentions.length - 1 - mentions];
    const b = after.mentions[after.mentions.length - 1 - mentions];
    const last = Math.min(old - 1 - (a?.sentence ?? -1), now - 1 - (b?.sentence ?? -1));
    if (last >= sentences) break;
    if (!a || !b || !sameMention(a, b, moved.characters, moved.sentences)) {
      sentences = last;
      break;
    }
    mentions++;
  }
  while (mentions > 0 && now - 1 - (after.mentions[after.mentions.length - mentions] as Mention).sentence >= sentences)
    mentions--;
  return { sentences, mentions };
}

/** Whether two sentences have one text in one place of their block's kind, `moved` by so many characters. */
function sameSentence(before: DocumentAnalysis, i: number, after: DocumentAnalysis, j: number, moved: number): boolean {
  const a = before.sentences[i] as AnalysedSentence;
  const b = after.sentences[j] as AnalysedSentence;
  // A block that stays as and where it is keeps its sentences, all of them.
  if (a === b) return moved === 0;
  if (a.span.start + moved !== b.span.start || a.span.end + moved !== b.span.end || a.text !== b.text) return false;
  const [one, other] = [before.blocks[a.block], after.blocks[b.block]];
  return (
    one?.kind === other?.kind &&
    one?.level === other?.level &&
    (before.sentences[i - 1]?.block === a.block) === (after.sentences[j - 1]?.block === b.block)
  );
}

function sameMention(a: Mention, b: Mention, characters: number, sentences: number): boolean {
  if (a === b) return characters === 0 && sentences === 0;
  if (
    a.span.start + characters !== b.span.start ||
    a.span.end + characters !== b.span.end ||
    a.sentence + sentences !== b.sentence ||
    a.inSentence[0] !== b.inSentence[0] ||
    a.inSentence[1] !== b.inSentence[1]
  )
    return false;
  switch (a.kind) {
    case 'project':
      return b.kind === 'project' && a.id === b.id && a.name === b.name && a.type === b.type;
    case 'date':
      return b.kind === 'date' && a.value === b.value && a.type === b.type;
    case 'figure':
      return (
        b.kind === 'figure' && a.key === b.key && a.form === b.form && sameQuantity(a, b) && sameFact(a.fact, b.fact)
      );
  }
}

/** Mentions of a paragraph that was not read again have the very same quantities. */
function sameQuantity({ quantity: a }: { quantity: Quantity }, { quantity: b }: { quantity: Quantity }): boolean {
  if (a === b) return true;
  return (
    a.unit === b.unit &&
    a.bound === b.bound &&
    a.step.eq(b.step) &&
    a.values.length === b.values.length &&
    a.values.every((value, i) => value.eq(b.values[i] as Quantity['step']))
  );
}

const sameFact = (a: Fact, b: Fact): boolean =>
  a === b ||
  (a.indicatorId === b.indicatorId &&
    a.indicatorModifier === b.indicatorModifier &&
    a.scopeId === b.scopeId &&
    sameAttribute(a.indicator, b.indicator) &&
    sameAttribute(a.scope, b.scope) &&
    sameAttribute(a.period, b.period) &&
    sameAttribute(a.role, b.role) &&
    sameAttribute(a.measure, b.measure) &&
    sameAttribute(a.direction, b.direction) &&
    sameAttribute(a.basis, b.basis) &&
    sameAttribute(a.comparison, b.comparison));

const sameAttribute = (a: Attribute<string> | undefined, b: Attribute<string> | undefined): boolean =>
  a === b || (a?.value === b?.value && a?.source === b?.source && a?.words === b?.words);

function sameDate({ context: { date: a } }: DocumentAnalysis, { context: { date: b } }: DocumentAnalysis): boolean {
  return a === b || (a?.value === b?.value && a?.source === b?.source && a?.words === b?.words);
}
