/** Resolves the dates of a document block by block: against the sentence, the paragraph, the section's heading, the article's dateline. */
import { type Edtf, yearFromEdtf } from '../base/edtf.ts';
import { isComparedDate } from '../facts/comparedDate.ts';
import type { Attribute, Role } from '../facts/fact.ts';
import { yearsAhead, yearsFrom } from '../facts/figureDate.ts';
import { looksBothWays, type SectionRole, sectionRole, startsAnew } from '../facts/sectionRole.ts';
import type { DateProposal, Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';
import type { DatedBlocks } from './datedBlocks.ts';
import type { DateReference } from './documentAnalysis.ts';
import { datelineDate, isDateline } from './documentDate.ts';
import { type Heading, numbered, sameHeading, standing } from './headingsAbove.ts';
import { lookingAhead, lookingBack, type ReportPart, reportPart, sameReportPart } from './reportPart.ts';
import { type LastTold, type ResolvedDate, resolveBlock, sameLast, sameReference } from './resolveBlock.ts';

export interface ResolvedBlock {
  /** By index of the proposal. */
  readonly dates: ReadonlyMap<number, ResolvedDate>;
  /** Period that the headings above the block speak of (`一、2024年工作回顾`). */
  readonly headingPeriod: Edtf | null;
  /** The heading or lead that says it. */
  readonly headingWords: string | null;
  /** Role that the headings above the block (the block itself where it is one) give its figures. */
  readonly headingRole: Attribute<Role> | null;
  /** The article's date. */
  readonly reference: DateReference | null;
}

/** All that the blocks before one say to it. */
interface Said {
  /** Those above, the nearest last. */
  readonly headings: readonly Heading[];
  readonly article: DateReference | null;
  readonly section: SectionRole;
  readonly part: ReportPart | null;
  readonly lead: Edtf | null;
  readonly leadWords: string | null;
  readonly last: LastTold;
  /** Level of the headings right before, and how many lines of it stand there in a row; none behind a paragraph. */
  readonly level: number;
  readonly lines: number;
}

const noneTold: LastTold = { day: null, part: null };

const nothingSaid: Said = {
  headings: [],
  article: null,
  section: { role: null, ahead: null },
  part: null,
  lead: null,
  leadWords: null,
  last: noneTold,
  level: 0,
  lines: 0,
};

/** The resolved blocks of a document, kept for the next reading of it. */
export interface ResolvedBlocks {
  readonly own: DateReference | null;
  readonly blocks: readonly ResolvedBlock[];
  /** What is said to each block, and at last what the last one would say to another. */
  readonly said: readonly Said[];
}

/** Blocks at the start and at the end that are read as they were before. */
export interface ReadAsBefore {
  readonly resolved: ResolvedBlocks;
  readonly head: number;
  readonly tail: number;
}

/** @param before what it was read as; behind an edit all is as before from where the same is said to a block. */
export function resolveDates(
  { blocks, readings }: DatedBlocks,
  own: DateReference | null,
  before?: ReadAsBefore,
): ResolvedBlocks {
  const known = before && sameReference(before.resolved.own, own) ? before : undefined;
  const resolved = known ? known.resolved.blocks.slice(0, known.head) : [];
  const said = known ? known.resolved.said.slice(0, known.head + 1) : [nothingSaid];
  for (let i = resolved.length; i < blocks.length; i++) {
    const old = known && i >= blocks.length - known.tail ? known.resolved.blocks.length - blocks.length + i : undefined;
    if (known && old !== undefined && sameSaid(known.resolved.said[old] as Said, said[i] as Said)) {
      resolved.push(...known.resolved.blocks.slice(old));
      said.push(...known.resolved.said.slice(old + 1));
      break;
    }
    const next = resolveNext(said[i] as Said, blocks[i] as Block, readings[i] as BlockReading, own);
    resolved.push(next.resolved);
    said.push(next.said);
  }
  return { own, blocks: resolved, said };
}

/** One block, and what is said to the next one. */
function resolveNext(
  before: Said,
  block: Block,
  reading: BlockReading,
  own: DateReference | null,
): { readonly resolved: ResolvedBlock; readonly said: Said } {
  let { headings, article, section, part, lead, leadWords, last } = before;
  const titled = block.kind === 'heading' && block.level === 1;
  if (titled) [article, last] = [null, noneTold];
  if (isDateline(block)) article = datelineDate(block, reading, own ? yearFromEdtf(own.value) : null) ?? article;
  const reference = article ?? own;
  const heads = block.kind === 'heading' && !onlyDate.test(block.text);
  if (heads) lead = null;
  // A subtitle, or the second line of a heading, does not end what the first one says.
  const inRow = block.kind === 'heading' && block.level === before.level ? before.lines : 0;
  const follows = inRow > 0 && inRow < mostLines && !numbered.test(block.text);
  if (heads && !follows) headings = standing(headings, block);
  const nearest = headings.findLastIndex((heading) => heading.period !== null);
  const named = headings[nearest];
  let above: Edtf | null = lead ?? named?.period ?? part?.period ?? null;
  const dates = resolveBlock(block, reading, reference, above, last);
  last = lastTold(block, dates, last);
  if (named?.other && block.kind !== 'heading' && begins(reading, dates, named.other)) {
    headings = headings.with(nearest, { ...named, period: named.other, other: named.period });
    above = lead ?? named.other;
  }
  const told = block.kind === 'paragraph' ? toldOfYear(block, reading, dates) : null;
  const review = headings.at(-1);
  if (told !== null && review && tellsNoYear(review, part) && !(part?.period && !part.ahead && told > part.period)) {
    headings = headings.with(-1, { ...review, period: told });
    above = told;
  }
  const said = reportPart(part, block, reading, dates, reference?.value ?? null, section.role?.value === 'actual');
  if (said !== part) {
    part = said;
    if (said?.ahead) {
      // What looks back ends where the aims are told, whatever its heading says.
      if (section.role?.value === 'actual') headings = [];
      headings = headings.map((one) => (isBefore(one.period, said.period) ? { ...one, period: null } : one));
      const role: Attribute<Role> = { value: 'target', source: 'paragraph', words: said.words };
      section = { role, ahead: role };
      above = lead ?? headings.findLast(({ period }) => period !== null)?.period ?? said.period;
    }
  }
  const headingWords = above === null ? null : lead === null ? (named?.text ?? part?.words ?? null) : leadWords;
  const leading = leadIn(block, reading, dates);
  if (leading !== null) [lead, leadWords] = [leading, block.text];
  if (heads) {
    const [period = null, other = null] = periodsOf(block, reading, dates, reference?.value ?? null);
    headings = [...headings, { level: block.level, text: block.text, period, other }];
    section = sectionRole(headings, section.ahead, reference?.value ?? null);
    if (startsAnew.test(block.text)) part = null;
    else if (part === null && looksBothWays(block.text)) part = lookingBack(reference?.value ?? null, block.text);
    else if (part && !part.ahead && section.ahead) part = lookingAhead(reference?.value ?? null, block.text);
  }
  const resolved = {
    dates,
    headingPeriod: heads ? (headings.at(-1)?.period ?? above) : above,
    headingWords: heads && headings.at(-1)?.period ? block.text : headingWords,
    headingRole: section.role,
    reference,
  };
  return {
    resolved,
    said: {
      headings,
      article,
      section,
      part,
      lead,
      leadWords,
      last,
      level: block.level,
      lines: block.kind === 'heading' ? inRow + 1 : 0,
    },
  };
}

const sameSaid = (a: Said, b: Said): boolean =>
  a === b ||
  (sameReportPart(a.part, b.part) &&
    a.lead === b.lead &&
    a.leadWords === b.leadWords &&
    sameLast(a.last, b.last) &&
    a.level === b.level &&
    a.lines === b.lines &&
    sameReference(a.article, b.article) &&
    sameRole(a.section.role, b.section.role) &&
    sameRole(a.section.ahead, b.section.ahead) &&
    a.headings.length === b.headings.length &&
    a.headings.every((heading, i) => sameHeading(heading, b.headings[i] as Heading)));

export const sameRole = (a: Attribute<Role> | null, b: Attribute<Role> | null): boolean =>
  a === b || (a?.value === b?.value && a?.source === b?.source && a?.words === b?.words);

/** Most lines of one heading; more in a row are a list of them. */
const mostLines = 4;

/** A line that says when a text was printed heads nothing. */
const onlyDate = /^[\d\s:：.．年月日时分\-—/（）]+$/;
/** The period of a heading (过去五年工作回顾, 今后五年的目标); a year and a plan's years (2025年和“十四五”时期工作回顾) in their order; none where it names more. */
function periodsOf(
  { text }: Block,
  { proposals }: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
  own: Edtf | null,
): readonly Edtf[] {
  const isPlan = (index: number): boolean => {
    const { type, form } = (proposals[index] as DateProposal).expression;
    return type === 'plan' || form === 'past';
  };
  // A day is when something was printed or held; no section speaks of one.
  const named = [...dates].flatMap(([index, { value }]) => {
    if (value === null || /^\d{4}-\d\d-\d\d$/.test(value)) return [];
    const proposal = proposals[index] as DateProposal;
    const { start, end } = proposal.span;
    const behind = text.slice(end, end + ofPlanReach);
    const years = yearsAhead(proposal, text.slice(start, end), behind);
    const ahead = years === undefined ? null : yearsFrom(own, years);
    if (ahead !== null) return [{ value: ahead, plan: true }];
    const year = yearOfPlan(value, behind);
    return [{ value: year ?? value, plan: year === undefined && isPlan(index) }];
  });
  const values = [...new Set(named.map(({ value }) => value))];
  const plans = new Set(named.filter(({ plan }) => plan).map(({ value }) => value));
  const fits = values.every((value) => plans.has(value) || yearFromEdtf(value) !== null);
  return fits && plans.size <= 1 && values.length - plans.size <= 1 ? values : [];
}

/** “十四五”良好开局 is its first year, “十三五”收官 its last. */
function yearOfPlan(value: Edtf, behind: string): Edtf | undefined {
  const found = /^”?(?:规划)?的?\p{Script=Han}{0,4}?(?:(开局|起步)|收官)/u.exec(behind);
  return found && value.includes('/') ? (found[1] === undefined ? value.slice(-4) : value.slice(0, 4)) : undefined;
}
const ofPlanReach = 12;

/** Farthest that the period of a paragraph stands from its start, in characters. */
const nearStart = 20;

/** Whether a paragraph begins with a period: 五年来，…; 刚刚过去的2025年，…. */
function begins({ proposals }: BlockReading, dates: ReadonlyMap<number, ResolvedDate>, period: Edtf): boolean {
  const first = proposals.findIndex(({ kind }) => kind === 'date');
  return first >= 0 && (proposals[first] as Proposal).span.start <= nearStart && dates.get(first)?.value === period;
}

const isBefore = (a: Edtf | null, b: Edtf | null): boolean => a !== null && b !== null && a.slice(-4) < b.slice(0, 4);

/** Whether a section looks back without a year in its heading. */
const tellsNoYear = ({ text, period }: Heading, part: ReportPart | null): boolean =>
  !/\d{4}/.test(text) && (looksBack.test(text) || (part !== null && !part.ahead && period === null));

/** A section that looks back and does not say on which year (过去一年工作回顾): its first paragraph does. */
const looksBack = /回顾|总结/;

/** The year that a paragraph begins with, or null: 国内生产总值比上年增长 tells of no 上年. */
function toldOfYear(
  { text }: Block,
  { proposals }: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
): Edtf | null {
  const first = proposals[0];
  if (first && isComparedDate(text, first.span)) return null;
  const value = first?.kind === 'date' && first.span.start <= nearStart ? (dates.get(0)?.value ?? null) : null;
  return value !== null && /^\d{4}$/.test(value) ? value : null;
}

/** Longest paragraph that leads others in. */
const longestLead = 60;

/**
 * The period of a short paragraph that speaks for those after it: the year that it begins with (`2025年，我区将实现六个方面提升。`), or the only
 * one that it names before a list (`按照…要求，“十四五”时期要实现以下目标：`).
 */
function leadIn(block: Block, { proposals }: BlockReading, dates: ReadonlyMap<number, ResolvedDate>): Edtf | null {
  if (block.kind !== 'paragraph' || block.text.length > longestLead) return null;
  const first = proposals[0];
  const value = first?.kind === 'date' && first.span.start === 0 ? (dates.get(0)?.value ?? null) : null;
  if (value !== null && /^\d{4}$/.test(value)) return value;
  const [only, other] = [...dates.values()];
  return beforeList.test(block.text) && only?.value && other === undefined && ofYears.test(only.value)
    ? only.value
    : null;
}

const beforeList = /(?:目标|任务|指标|要求|成绩|成效|进展|变化|下|是|为|有)[：:]$/;
const ofYears = /^\d{4}(?:\/\d{4})?$/;

/** What a block tells of last, or those before it; a dateline says only when the text was written. */
function lastTold(block: Block, dates: ReadonlyMap<number, ResolvedDate>, before: LastTold): LastTold {
  const told = [...dates.values()].slice(isDateline(block) ? 1 : 0);
  const last = (form: RegExp): Edtf | undefined =>
    told.findLast(({ value }) => value !== null && form.test(value))?.value ?? undefined;
  const [day = before.day, part = before.part] = [last(/^\d{4}-\d\d-\d\d$/), last(/^(\d{4})-\d\d\/\1-\d\d$/)];
  return day === before.day && part === before.part ? before : { day, part };
}
