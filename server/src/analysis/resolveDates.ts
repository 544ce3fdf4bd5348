/** Resolves the dates of a document block by block: against the sentence, the paragraph, the section's heading, the article's dateline. */
import { type Edtf, yearFromEdtf } from '../base/edtf.ts';
import { isComparedDate } from '../facts/comparedDate.ts';
import { headingRole } from '../facts/completeFact.ts';
import type { Attribute, Role } from '../facts/fact.ts';
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
  /** Role that the headings above the block (the block itself where it is one) give its figures. */
  readonly headingRole: Attribute<Role> | null;
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
  let role: Attribute<Role> | null = null;
  const ownYear = own ? yearFromEdtf(own.value) : null;
  let lead: Edtf | null = null;
  return blocks.map((block, i) => {
    const reading = readings[i] as BlockReading;
    if (block.kind === 'heading' && block.level === 1) article = null;
    if (isDateline(block)) article = datelineDate(block, reading, ownYear) ?? article;
    const reference = article ?? own;
    if (block.kind === 'heading') lead = null;
    if (block.kind === 'heading') while ((stack.at(-1)?.level ?? 0) >= block.level) stack.pop();
    const above: Edtf | null = lead ?? stack.findLast((heading) => heading.period !== null)?.period ?? null;
    const dates = resolveBlock(block, reading, reference, above);
    lead = leadIn(block, reading, dates) ?? lead;
    if (block.kind === 'heading') {
      // A heading that names two periods stands for neither.
      const values = new Set([...dates.values()].flatMap(({ value }) => (value === null ? [] : [value])));
      const [only = null] = values.size === 1 ? values : [];
      const period = only !== null && yearFromEdtf(only) !== null ? only : null;
      stack.push({ level: block.level, text: block.text, period });
      role = headingRole(stack.map((heading) => heading.text));
    }
    return {
      dates,
      headingPeriod: block.kind === 'heading' ? (stack.at(-1)?.period ?? above) : above,
      headingRole: role,
      reference,
    };
  });
}

/** Longest paragraph that leads others in. */
const longestLead = 60;

/** The year of a short paragraph that begins with it and speaks for those after it: `2025年，我区将实现六个方面提升。` */
function leadIn(block: Block, reading: BlockReading, dates: ReadonlyMap<number, ResolvedDate>): Edtf | null {
  const first = reading.proposals[0];
  if (block.kind !== 'paragraph' || block.text.length > longestLead || first?.kind !== 'date' || first.span.start > 0)
    return null;
  const value = dates.get(0)?.value ?? null;
  return value !== null && /^\d{4}$/.test(value) ? value : null;
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
  let sentence = 0;
  reading.proposals.forEach((proposal, index) => {
    if (proposal.kind !== 'date') return;
    for (; (block.sentences[sentence]?.span.end ?? Number.POSITIVE_INFINITY) <= proposal.span.start; sentence++)
      previous = null;
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
    if (year !== null && proposal.expression.type !== 'duration' && !isComparedDate(block.text, proposal.span))
      topic = { year, words };
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
