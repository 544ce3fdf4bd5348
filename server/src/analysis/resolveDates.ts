/** Resolves the dates of a document block by block: against the sentence, the paragraph, the section's heading, the article's dateline. */
import { type Edtf, yearFromEdtf } from '../base/edtf.ts';
import type { Attribute, Role } from '../facts/fact.ts';
import { looksBothWays, type SectionRole, sectionRole, startsAnew } from '../facts/sectionRole.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';
import type { DatedBlocks } from './datedBlocks.ts';
import type { DateReference } from './documentAnalysis.ts';
import { datelineDate, isDateline } from './documentDate.ts';
import { type Heading, numbered, sameHeading, standing } from './headingsAbove.ts';
import { lookingAhead, lookingBack, type ReportPart, reportPart, sameReportPart } from './reportPart.ts';
import {
  type LastTold,
  type ResolvedDate,
  resolveBlock,
  sameLast,
  sameReference,
  type WordedPeriod,
} from './resolveBlock.ts';
import { begins, lastTold, leadIn, periodsOf, toldOfYear } from './toldPeriods.ts';

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
  readonly lead: WordedPeriod | null;
  readonly last: LastTold;
  /** Level of the headings right before, and how many lines of it stand there in a row; none behind a paragraph. */
  readonly level: number;
  readonly lines: number;
}

const noneTold: LastTold = { day: null, part: null, year: null };

const nothingSaid: Said = {
  headings: [],
  article: null,
  section: { role: null, ahead: null },
  part: null,
  lead: null,
  last: noneTold,
  level: 0,
  lines: 0,
};

/** What a block inherits: from the paragraph that leads it in, else from the nearest heading that says it, else from the report's part. */
function inherited({ lead, headings, part }: Said): WordedPeriod | null {
  if (lead) return lead;
  const named = headings.findLast(({ period }) => period !== null);
  if (named?.period) return { value: named.period, words: named.text };
  return part?.period ? { value: part.period, words: part.words } : null;
}

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
  const reached = reach(before, block, reading, own);
  const reference = reached.article ?? own;
  const dates = resolveBlock(block, reading, reference, inherited(reached)?.value ?? null, reached.last);
  const told = read({ ...reached, last: lastTold(block, dates, reached.last) }, block, reading, dates, reference);
  const said = headsOther(block)
    ? headed(told, block, reading, dates, reference)
    : { ...told, lead: leadIn(block, reading, dates, opensSection(before)) ?? told.lead };
  const above = inherited(headsOther(block) ? said : told);
  const resolved = {
    dates,
    headingPeriod: above?.value ?? null,
    headingWords: above?.words ?? null,
    headingRole: said.section.role,
    reference,
  };
  return { resolved, said };
}

/** Whether the block before a paragraph is a heading with a number. */
const opensSection = ({ headings, lines }: Said): boolean => lines > 0 && numbered.test(headings.at(-1)?.text ?? '');

/** A line that says when a text was printed heads nothing. */
const headsOther = ({ kind, text }: Block): boolean => kind === 'heading' && !onlyDate.test(text);
const onlyDate = /^[\d\s:：.．年月日时分\-—/（）]+$/;

/** What is said to a block once it is known where it stands: below which headings, in which article. */
function reach(before: Said, block: Block, reading: BlockReading, own: DateReference | null): Said {
  const isTitle = block.kind === 'heading' && block.level === 1;
  const article = isDateline(block) ? datelineDate(block, reading, own ? yearFromEdtf(own.value) : null) : null;
  // A subtitle, or the second line of a heading, does not end what the first one says.
  const inRow = block.kind === 'heading' && block.level === before.level ? before.lines : 0;
  const follows = inRow > 0 && inRow < mostLines && !numbered.test(block.text);
  const heads = headsOther(block);
  return {
    ...before,
    headings: heads && !follows ? standing(before.headings, block) : before.headings,
    article: article ?? (isTitle ? null : before.article),
    lead: heads ? null : before.lead,
    last: isTitle ? noneTold : before.last,
    level: block.level,
    lines: block.kind === 'heading' ? inRow + 1 : 0,
  };
}

/** What is said once the block is read: the second of its heading's periods begins, a review tells its year, a report comes to its aims. */
function read(
  said: Said,
  block: Block,
  reading: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
  reference: DateReference | null,
): Said {
  const own = reference?.value ?? null;
  const headings = toldHeadings(said, block, reading, dates, own);
  const looksBack = said.section.role?.value === 'actual';
  const part = reportPart(said.part, block, reading, dates, own, looksBack);
  // A lead speaks of the first of two periods no longer.
  const lead = headings === said.headings ? said.lead : null;
  if (part === said.part || !part?.ahead) return { ...said, headings, part, lead };
  const role: Attribute<Role> = { value: 'target', source: 'paragraph', words: part.words };
  // What looks back ends where the aims are told, whatever its heading says.
  const kept = looksBack ? [] : headings;
  return {
    ...said,
    headings: kept.map((one) => (isBefore(one.period, part.period) ? { ...one, period: null } : one)),
    part,
    lead,
    section: { role, ahead: role },
  };
}

/** The headings with the periods that a block begins to speak of. */
function toldHeadings(
  { headings, part }: Said,
  block: Block,
  reading: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
  own: Edtf | null,
): readonly Heading[] {
  const nearest = headings.findLastIndex(({ period }) => period !== null);
  const named = headings[nearest];
  const turned =
    named?.other && block.kind !== 'heading' && begins(reading, dates, named.other)
      ? headings.with(nearest, { ...named, period: named.other, other: named.period })
      : headings;
  const review = turned.at(-1);
  if (block.kind !== 'paragraph' || !review) return turned;
  const until = review.period === null && ofYears.test(review.text) ? (yearFromEdtf(own ?? '') ?? 0) : 0;
  if (until === 0 && !tellsNoYear(review, part)) return turned;
  const year = toldOfYear(block, reading, dates, until);
  if (year === null) return turned;
  return part?.period && !part.ahead && year > part.period ? turned : turned.with(-1, { ...review, period: year });
}

/** What is said below a heading. */
function headed(
  said: Said,
  block: Block,
  reading: BlockReading,
  dates: ReadonlyMap<number, ResolvedDate>,
  reference: DateReference | null,
): Said {
  const own = reference?.value ?? null;
  const { text, level } = block;
  const [period = null, other = null] = periodsOf(block, reading, dates, own);
  const headings = [...said.headings, { level, text, period, other }];
  const section = sectionRole(headings, said.section.ahead, own);
  return { ...said, headings, section, part: partBelow(said.part, text, section, own) };
}

/** The part of a report that a heading begins. */
function partBelow(
  part: ReportPart | null,
  heading: string,
  section: SectionRole,
  own: Edtf | null,
): ReportPart | null {
  if (startsAnew.test(heading)) return null;
  if (part === null) return looksBothWays(heading) || ofReport.test(heading) ? lookingBack(own, heading) : null;
  return !part.ahead && section.ahead ? lookingAhead(own, heading) : part;
}

/** The title of a report, which may begin without a word of whom it is given to. */
const ofReport = /政府工作报告(?:（[^）]*）|\([^)]*\))?$/;

const sameSaid = (a: Said, b: Said): boolean =>
  a === b ||
  (sameReportPart(a.part, b.part) &&
    a.lead?.value === b.lead?.value &&
    a.lead?.words === b.lead?.words &&
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

const isBefore = (a: Edtf | null, b: Edtf | null): boolean => a !== null && b !== null && a.slice(-4) < b.slice(0, 4);

/** Whether a section looks back without a year in its heading. */
const tellsNoYear = ({ text, period }: Heading, part: ReportPart | null): boolean =>
  !/\d{4}/.test(text) && (looksBack.test(text) || (part !== null && !part.ahead && period === null));

/** A section that looks back and does not say on which year (过去一年工作回顾): its first paragraph does. */
const looksBack = /回顾|总结/;
/** Or on the years of a plan. */
const ofYears = /回顾|总结|成就/;
