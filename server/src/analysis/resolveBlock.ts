/** Resolves the dates of one block against the document, the section, the sentence and the dates before them. */
import { attached } from '../base/attached.ts';
import { type Edtf, yearFromEdtf } from '../base/edtf.ts';
import { isComparedDate } from '../facts/comparedDate.ts';
import type { DateProposal } from '../mentions/proposal.ts';
import { resolveDate } from '../mentions/resolveDate.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';
import type { DateReference } from './documentAnalysis.ts';

export interface ResolvedDate {
  readonly value: Edtf | null;
  /** Present where the words alone do not say the date. */
  readonly reference?: DateReference;
}

/** A period with the words that say it. */
export interface WordedPeriod {
  readonly value: Edtf;
  readonly words: string;
}

/** 上年 is reckoned from what the text speaks of and leaves that as it is: the next 上年 is the same year. */
const isTopic = ({ expression }: DateProposal): boolean =>
  expression.type !== 'duration' &&
  !(
    expression.form === 'point' &&
    expression.point.year &&
    'topicOffset' in expression.point.year &&
    expression.point.year.topicOffset < 0
  );

export const sameReference = (a: DateReference | null | undefined, b: DateReference | null | undefined): boolean =>
  a === b ||
  (!!a && !!b && a.value === b.value && a.source === b.source && a.words === b.words && a.latest === b.latest);

/** What the blocks before tell of last: a day, which 当日 takes up, a part of a year, which 同期 does, and a year, which 同年 does. */
export interface LastTold {
  readonly day: Edtf | null;
  readonly part: Edtf | null;
  readonly year: number | null;
}

export const sameLast = (a: LastTold, b: LastTold): boolean =>
  a.day === b.day && a.part === b.part && a.year === b.year;

interface Resolution {
  readonly reference: DateReference | null;
  readonly above: Edtf | null;
  readonly last: LastTold;
  readonly dates: ReadonlyMap<number, ResolvedDate>;
}

/** How a block's dates were resolved the last time: they are the same against the same. */
const resolutions = attached<BlockReading, Resolution>();

export function resolveBlock(
  block: Block,
  reading: BlockReading,
  reference: DateReference | null,
  above: Edtf | null,
  last: LastTold,
): ReadonlyMap<number, ResolvedDate> {
  const before = resolutions.get(reading);
  if (before && before.above === above && sameLast(before.last, last) && sameReference(before.reference, reference))
    return before.dates;
  const dates = resolveAgainst(block, reading, reference, above, last);
  resolutions.set(reading, { reference, above, last, dates });
  return dates;
}

function resolveAgainst(
  block: Block,
  reading: BlockReading,
  reference: DateReference | null,
  above: Edtf | null,
  last: LastTold,
): ReadonlyMap<number, ResolvedDate> {
  const dates = new Map<number, ResolvedDate>();
  let topic: { year: number; words: string } | null = null;
  const aboveYear = above === null ? null : yearFromEdtf(above);
  let previous: Edtf | null = null;
  let earlier: Edtf | null = null;
  let sentence = 0;
  reading.proposals.forEach((proposal, index) => {
    if (proposal.kind !== 'date') return;
    for (; (block.sentences[sentence]?.span.end ?? Number.POSITIVE_INFINITY) <= proposal.span.start; sentence++)
      [earlier, previous] = [previous ?? earlier, null];
    const words = block.text.slice(proposal.span.start, proposal.span.end);
    const topicYear = isAhead(block.text, proposal.span.start) ? null : (topic?.year ?? aboveYear);
    const then = thatYear.exec(words);
    const { value, usedReference } = resolveDate(proposal.expression, {
      // 同年 and 当年9月 take up a year that was told of before; 当年 alone may be long ago.
      reference: then && topicYear === null ? null : (reference?.value ?? null),
      topicYear: topicYear ?? (then?.[1] === undefined ? null : last.year),
      previous,
      earlier: earlier ?? last.day,
      earlierPart: earlier ?? last.part,
      ...(reference?.source === 'inferred' ? { latest: reference.latest ?? null } : {}),
    });
    dates.set(index, { value, ...referenceOf(proposal, value, usedReference, reference, topic?.words ?? above) });
    if (value === null) return;
    previous = value;
    const year = yearFromEdtf(value);
    if (year !== null && isTopic(proposal) && !isComparedDate(block.text, proposal.span)) topic = { year, words };
  });
  return dates;
}

const thatYear = /^(?:(同年|当年(?=\d))|当年)/;

/** 将于10月24日通车: what is ahead of the text is not of a year that it tells of. */
const isAhead = (text: string, at: number): boolean =>
  /(?:将[于在]?|[拟定]于)$/.test(text.slice(Math.max(0, at - 2), at));

/** What a date was resolved against: the article's date where that was used, else words of the text. */
function referenceOf(
  { expression }: DateProposal,
  value: Edtf | null,
  usedReference: boolean,
  reference: DateReference | null,
  context: string | null,
): { reference?: DateReference } {
  if (value === null) return {};
  if (usedReference) return reference ? { reference } : {};
  const needsYear =
    expression.form === 'point' && (expression.point.year === null || 'offset' in expression.point.year);
  return needsYear && context !== null ? { reference: { value, source: 'context', words: context } } : {};
}
