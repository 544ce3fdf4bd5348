/**
 * The document's own date: from front matter, masthead, dateline, title or file name, else inferred from the years that the text
 * speaks of. It is what 今年 and 3月28日 are resolved against.
 */

import {
  type Edtf,
  edtfFromDay,
  edtfFromMonth,
  edtfFromYear,
  isDay,
  partsFromEdtf,
  yearFromEdtf,
} from '../base/edtf.ts';
import { gated } from '../base/gated.ts';
import { isPlanTitle } from '../facts/planTitle.ts';
import type { DatePoint } from '../mentions/dateExpression.ts';
import type { DateProposal } from '../mentions/proposal.ts';
import { resolveDate } from '../mentions/resolveDate.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';
import type { DatedBlocks } from './datedBlocks.ts';
import type { DateReference } from './documentAnalysis.ts';
import { inferredYear } from './inferredYear.ts';

/** How many blocks at the start of a document may carry its date. */
const opening = 12;

const datesOf = (reading: BlockReading | undefined): readonly DateProposal[] =>
  (reading?.proposals ?? []).filter((one): one is DateProposal => one.kind === 'date');

/** The day, month or year that a point states in full, or null. */
function statedDate(point: DatePoint): Edtf | null {
  if (!point.year || !('stated' in point.year)) return null;
  const year = point.year.stated;
  if (point.month === undefined) return point.part && point.part.kind !== 'whole' ? null : edtfFromYear(year);
  if (point.day === undefined) return edtfFromMonth(year, point.month);
  return isDay({ year, month: point.month, day: point.day }) ? edtfFromDay(year, point.month, point.day) : null;
}

const pointOf = (date: DateProposal | undefined): DatePoint | null =>
  date?.expression.form === 'point' ? date.expression.point : null;

/** 本报北京3月5日讯, 新华社济南1月20日电: the dateline of a newspaper article. */
const dateline = gated(
  /^(?:本报|本台|本刊|新华社|中新社|中新网|据|讯|人民网)[^，。]{0,14}\d{1,2}月\d{1,2}日[^，。]{0,8}[讯电]/,
);

export const isDateline = (block: Block): boolean => dateline.test(block.text);

/** The date of an article's dateline, its year taken from the document where it has none. */
export function datelineDate(block: Block, reading: BlockReading, year: number | null): DateReference | null {
  const point = pointOf(datesOf(reading)[0]);
  if (!point?.month || !point.day) return null;
  const stated = point.year && 'stated' in point.year ? point.year.stated : year;
  if (stated === null) return null;
  const words = block.text.slice(0, (datesOf(reading)[0]?.span.end ?? 0) + 1);
  return { value: edtfFromDay(stated, point.month, point.day), source: 'dateline', words };
}

/** @param fileName last part of the path, without folders. */
export function documentDate({ blocks, readings }: DatedBlocks, fileName: string): DateReference | null {
  const early = blocks.slice(0, opening).map((block, i) => ({ block, dates: datesOf(readings[i]) }));
  const frontMatter = early.find(({ block }) => /^date\s?[:：]/i.test(block.text));
  const from = (
    entry: { block: Block; dates: readonly DateProposal[] } | undefined,
    source: DateReference['source'],
    full: boolean,
  ): DateReference | null => {
    for (const date of entry?.dates ?? []) {
      const point = pointOf(date);
      const value = point && statedDate(point);
      if (value && (!full || value.length === 10))
        return { value, source, words: (entry as { block: Block }).block.text.slice(date.span.start, date.span.end) };
    }
    return null;
  };
  const found = from(frontMatter, 'front-matter', false) ?? masthead(blocks, readings, from);
  if (found) return found;
  const named = fileNameDate(fileName);
  // Looks through all blocks, and most texts say their date.
  let known: { readonly year: DateReference | null } | undefined;
  const inferred = (): DateReference | null => {
    known ??= { year: inferredYear({ blocks, readings }) };
    return known.year;
  };
  for (const [i, block] of blocks.entries()) {
    if (!isDateline(block)) continue;
    const date = datelineDate(
      block,
      readings[i] as BlockReading,
      yearBeside(named, readings[i] as BlockReading) ??
        datelineYear({ blocks, readings }, readings[i] as BlockReading) ??
        yearOf(inferred()),
    );
    if (date) return date;
  }
  const lead = early.filter(
    ({ block }) =>
      block.text.length <= 80 && !/[。！？]$/.test(block.text) && !(block.level > 1 && looksBack.test(block.text)),
  );
  for (const full of [true, false])
    for (const entry of lead) {
      // 2003年起步 heads an article of any year, 2003年工作报告 a report of its own.
      const date = full || ofDocument.test(entry.block.text) ? from(entry, 'title', full) : null;
      if (date) return date;
    }
  return named ?? planYear({ blocks, readings }) ?? sectionYear({ blocks, readings }) ?? inferred();
}

const yearOf = (date: DateReference | null): number | null => date && yearFromEdtf(date.value);

/** What a document of a year is called. */
const ofDocument =
  /^\||报告|公报|计划|方案|要点|总结|安排|部署|纲要|实事|预算|决算|清单|讲话|工作|目标|任务|情况|指标|数据|统计|[报图]?表/;

/** Sections of a report: what was done in the year before, and what its own year is for. */
const looksBack = /回顾|总结/;
const looksAhead = /部署|安排|任务|重点|目标|打算|思路/;

/** A plan is made as its years begin. They stand in its title or in the line below it. */
function planYear({ blocks, readings }: DatedBlocks): DateReference | null {
  const title = blocks.slice(0, mostTitles).findIndex(({ text }) => isPlanTitle(text));
  if (title < 0) return null;
  for (const at of [title, title + 1])
    for (const { expression, span: own } of datesOf(readings[at])) {
      const { value } = resolveDate(expression, { reference: null, topicYear: null, previous: null });
      const first = /^(\d{4})\/\d{4}$/.exec(value ?? '')?.[1];
      if (first !== undefined)
        return {
          value: first as Edtf,
          source: 'inferred',
          words: (blocks[at] as Block).text.slice(own.start, own.end),
        };
    }
  return null;
}
const mostTitles = 4;

/** The year that a report's sections are about: its tasks are of its own year, what it looks back at is of the year before. */
function sectionYear({ blocks, readings }: DatedBlocks): DateReference | null {
  let after: DateReference | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.level !== 2) continue;
    const years = datesOf(readings[i]).flatMap((date) => {
      const year = pointOf(date)?.year;
      return year && 'stated' in year ? [year.stated] : [];
    });
    const year = years.at(-1);
    if (year === undefined) continue;
    if (looksAhead.test(block.text)) return { value: edtfFromYear(year), source: 'inferred', words: block.text };
    if (looksBack.test(block.text)) after ??= { value: edtfFromYear(year + 1), source: 'inferred', words: block.text };
  }
  return after;
}

/** Page furniture with a whole date, at the start of the document or at its end. */
function masthead(
  blocks: readonly Block[],
  readings: readonly BlockReading[],
  from: (
    entry: { block: Block; dates: readonly DateProposal[] },
    source: DateReference['source'],
    full: boolean,
  ) => DateReference | null,
): DateReference | null {
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'furniture' || (i >= opening && i < blocks.length - opening)) continue;
    const date = from({ block, dates: datesOf(readings[i]) }, 'masthead', true);
    if (date) return date;
  }
  return null;
}

/** 20230705-06-03.txt, 2025-01-10_三版.txt, 2025年政府工作报告.md. */
function fileNameDate(fileName: string): DateReference | null {
  const day = /(?<!\d)((?:19|20)\d\d)[-._年]?(0[1-9]|1[0-2])[-._月]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(fileName);
  if (day) {
    const [year, month, date] = [day[1], day[2], day[3]].map(Number) as [number, number, number];
    if (isDay({ year, month, day: date }))
      return { value: edtfFromDay(year, month, date), source: 'file-name', words: day[0] };
  }
  const year = /(?<!\d)((?:19|20)\d\d)(?=年|[^\d]|$)/.exec(fileName);
  return year ? { value: edtfFromYear(Number(year[1])), source: 'file-name', words: year[0] } : null;
}

/** The year of a yearless dateline in a file that is named for its day: a line of December may stand in a paper of January. */
function yearBeside(named: DateReference | null, own: BlockReading): number | null {
  const day = named && partsFromEdtf(named.value);
  const month = pointOf(datesOf(own)[0])?.month;
  if (!day || month === undefined) return null;
  return day.month === 1 && month === 12 ? day.year - 1 : day.year;
}

/** The year of a yearless dateline: that of a whole date in the text with the same month and day. */
function datelineYear({ readings }: DatedBlocks, own: BlockReading): number | null {
  const line = pointOf(datesOf(own)[0]);
  for (const reading of readings)
    for (const date of reading.proposals) {
      const point = date.kind === 'date' ? pointOf(date) : null;
      if (point?.year && 'stated' in point.year && point.month === line?.month && point.day === line?.day)
        return point.year.stated;
    }
  return null;
}
