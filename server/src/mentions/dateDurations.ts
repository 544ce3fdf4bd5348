/**
 * Lengths of time: 历时17个月, 连续四年, 三年行动, 近五年来, 过去五年; and 三年前, which is counted alike. A single year, days and weeks are lengths only beside words that say so.
 */
import { durationAfter, durationBefore, notAfterYears, notBeforeYears, spanBefore } from '../lexicon/durations.ts';
import { smallInteger } from '../lexicon/numerals.ts';
import type { DateExpression } from './dateExpression.ts';
import type { DateReading } from './dateGrammar.ts';
import { to } from './datePatterns.ts';

type Groups = Record<string, string | undefined>;

const number = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';
const lead = `(?:(?<past>过去的?|这(?=(?:${number})年(?!来)))|(?<lead>${spanBefore.join('|')}))`;
const pattern = new RegExp(
  `${lead}?(?:(?<low>${number})(?:年|个?月|天|周)?${to})?(?:(?<count>${number})(?<more>[多余])?(?:个?(?<years>年)(?!级|制|生|期|均(?<!连续(?:\\d{1,2}|[一二三四五六七八九十])年均)|产|一|度|代|轻|龄|报)(?:(?<half>半)|(?<over>多)|(?<ago>前(?!后|期|的?历史)))?|个(?<halfMonth>半)?多?(?<months>月)|(?<weeks>周|个?星期)(?![期年末边岁])|(?<days>天|昼夜|日))|(?<halfYear>半年)(?![度期报均])|(?<halfMonthAlone>半个月))(?<since>来|以来)?`,
  'y',
);
const before = new RegExp(`(?:${durationBefore.join('|')})(?:了|近|约|超|超过)?$`);
const after = new RegExp(durationAfter.join('|'), 'y');
/** After a number of days that something took or may take. */
const daysDone = /^(?:以内|之内|内|时间|实现|完成|建成|竣工|开工|办结)/;
/** `；从签约到开工，42天；`: a clause that says nothing but how long. 8日 alone is a day of a month. */
const clauseBefore = /(?:^|[，；。：\s])$/;
const ownClause = /^\d+(?:个月|年|天|周)$/;
const clauseAfter = /^[，；。]/;
/** Longest of the words before, with 超过. */
const lookBack = 6;
/** Before a number that belongs to something else: an ordinal, a larger number, the end of a range. */
const notAfter =
  /[第上下\d.,一二三四五六七八九十百千万几数]$|(?:^|[\d一二三四五六七八九十年月日个天])[至—–－\-~～]$|(?<!不)到$|年比$/;

/** Reads the length of time that starts at `start`; null where none does. */
export function readDuration(text: string, start: number): DateReading | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match?.groups || notAfter.test(text.slice(Math.max(0, start - 2), start))) return null;
  const groups = match.groups as Groups;
  const { count, unit } = length(groups);
  const low = groups.low === undefined ? undefined : smallInteger(groups.low);
  if (count === null || count < 1 || low === null || (low !== undefined && low >= count)) return null;
  const end = start + match[0].length;
  const told = ['past', 'lead', 'since', 'ago', 'over', 'more', 'months', 'half', 'low', 'halfMonthAlone'].some(
    (group) => groups[group],
  );
  const cued = (): boolean => {
    const words = text.slice(Math.max(0, start - lookBack), start);
    if (before.test(words)) return true;
    if (ownClause.test(match[0]) && clauseBefore.test(words) && clauseAfter.test(text.slice(end, end + 1))) return true;
    after.lastIndex = end;
    return groups.days === undefined ? after.test(text) : daysDone.test(text.slice(end, end + 3));
  };
  // Days are counted for much else than time, so that only words beside them tell.
  if ((!told || groups.days !== undefined) && !severalYears(text, groups, start, end) && !cued()) return null;
  return { expression: expression(groups, count, low, unit), end };
}

function length(groups: Groups): { readonly count: number | null; readonly unit: string } {
  if (groups.halfYear !== undefined) return { count: 6, unit: 'M' };
  if (groups.halfMonthAlone !== undefined) return { count: 15, unit: 'D' };
  const unit =
    groups.years !== undefined ? 'Y' : groups.weeks !== undefined ? 'W' : groups.days !== undefined ? 'D' : 'M';
  return { count: smallInteger(groups.count ?? ''), unit };
}

/** Whether several years stand there, which are a length of time with no word beside them that says so. */
function severalYears(text: string, { years, count = '' }: Groups, start: number, end: number): boolean {
  if (years === undefined || count === '一' || count === '1' || lastCentury.test(count)) return false;
  return (
    !notYearsBefore.test(text.slice(Math.max(0, start - 3), start)) && !notYearsAfter.test(text.slice(end, end + 4))
  );
}

/** Two digits that rather say a year: 98年. */
const lastCentury = /^[6-9]\d$/;
const notYearsBefore = new RegExp(`(?:${notBeforeYears.join('|')})$`);
const notYearsAfter = new RegExp(`^(?:${notAfterYears.join('|')})`);

function expression(groups: Groups, count: number, low: number | undefined, unit: string): DateExpression {
  const inexact = ['more', 'over', 'half', 'low'].some((group) => groups[group]);
  if (groups.ago !== undefined && !inexact)
    return { form: 'point', type: 'relative', point: { year: { offset: -count } } };
  const rolling = groups.past !== undefined || (groups.since !== undefined && groups.lead === undefined);
  if (rolling && groups.years !== undefined && !inexact && count < 100)
    return { form: 'past', type: 'relative', years: count, ...(groups.since === undefined ? {} : { since: true }) };
  const value = groups.half !== undefined ? `P${count * 12 + 6}M` : `P${count}${groups.halfMonth ? '.5' : ''}${unit}`;
  return { form: 'fixed', type: 'duration', value: low === undefined ? value : `P${low}${unit}/${value}` };
}
