/** Resolves the dates of a document block by block: against the sentence, the paragraph, the section's heading, the article's dateline. */
import { type Edtf, yearFromEdtf } from '../base/edtf.ts';
import type { DateProposal } from '../mentions/proposal.ts';
import { resolveDate } from '../mentions/resolveDate.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';
import type { DateReference } from './documentAnalysis.ts';
import { type DatedBlocks, datelineDate, isDateline } from './documentDate.ts';

export interface ResolvedDate {
  readonly value: Edtf | null;
  /** Present where the words alone do not say the date. */
  readonly reference?: DateReference;
}

export interface ResolvedBlock {
  /** By index of the proposal. */
  readonly dates: ReadonlyMap<number, ResolvedDate>;
  /** Period that the headings above the block speak of (`一、2024年工作回顾`). */
  readonly headingPeriod: Edtf | null;
  /** Texts of the headings above the block, outermost first; of the block itself where it is one. */
  readonly headings: readonly string[];
  /** The article's date. */
  readonly reference: DateReference | null;
}

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly period: Edtf | null;
}

export function resolveDates({ blocks, readings }: DatedBlocks, own: DateReference | null): readonly ResolvedBlock[] {
  const stack: Heading[] = [];
  let article: DateReference | null = null;
  const ownYear = own ? yearFromEdtf(own.value) : null;
  return blocks.map((block, i) => {
    const reading = readings[i] as BlockReading;
    if (block.kind === 'heading' && block.level === 1) article = null;
    if (isDateline(block)) article = datelineDate(block, reading, ownYear) ?? article;
    const reference = article ?? own;
    if (block.kind === 'heading') while ((stack.at(-1)?.level ?? 0) >= block.level) stack.pop();
    const above = stack.findLast((heading) => heading.period !== null)?.period ?? null;
    const dates = resolveBlock(block, reading, reference, above);
    if (block.kind === 'heading') {
      const period =
        [...dates.values()].find(({ value }) => value !== null && yearFromEdtf(value) !== null)?.value ?? null;
      stack.push({ level: block.level, text: block.text, period });
    }
    return {
      dates,
      headingPeriod: block.kind === 'heading' ? (stack.at(-1)?.period ?? above) : above,
      headings: stack.map((heading) => heading.text),
      reference,
    };
  });
}

function resolveBlock(
  block: Block,
  reading: BlockReading,
  reference: DateReference | null,
  above: Edtf | null,
): ReadonlyMap<number, ResolvedDate> {
  const dates = new Map<number, ResolvedDate>();
  let topic: { year: number; words: string } | null = null;
  const aboveYear = above === null ? null : yearFromEdtf(above);
  let previous: Edtf | null = null;
  let sentence = -1;
  reading.proposals.forEach((proposal, index) => {
    if (proposal.kind !== 'date') return;
    const at = block.sentences.findIndex(({ span }) => proposal.span.start < span.end);
    if (at !== sentence) previous = null;
    sentence = at;
    const words = block.text.slice(proposal.span.start, proposal.span.end);
    const { value, usedReference } = resolveDate(proposal.expression, {
      reference: reference?.value ?? null,
      topicYear: topic?.year ?? aboveYear,
      previous,
    });
    dates.set(index, { value, ...referenceOf(proposal, value, usedReference, reference, topic?.words ?? above) });
    if (value === null) return;
    previous = value;
    const year = yearFromEdtf(value);
    if (year !== null && proposal.expression.type !== 'duration') topic = { year, words };
  });
  return dates;
}

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
