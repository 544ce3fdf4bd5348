/**
 * Lengths of time: 历时17个月, 连续四年, 三年行动, 近五年来, 过去五年; and 三年前, which is counted alike. A number of years is a length only beside words that say so.
 */
import { durationAfter, durationBefore, spanBefore } from '../lexicon/durations.ts';
import { parseChineseInteger } from '../lexicon/numerals.ts';
import type { DateExpression } from './dateExpression.ts';
import type { DateReading } from './dateGrammar.ts';

const count = '(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const lead = `(?:(?<past>过去的?)|(?<lead>${spanBefore.join('|')}))`;
const years = new RegExp(
  `${lead}?${count}(?<more>[多余])?(?:个?(?<years>年)(?!级|制|生|期|均|产|一|度|代|轻|龄)(?:(?<over>多)|(?<ago>前(?!后|期|的?历史)))?|个多?(?<months>月)|(?<days>天|昼夜))(?<since>来|以来)?`,
  'y',
);
const before = new RegExp(`(?:${durationBefore.join('|')})(?:了|近|约|超|超过)?$`);
const after = new RegExp(durationAfter.join('|'), 'y');
/** Longest of the words before, with 超过. */
const lookBack = 6;
/** Before a number that belongs to something else: an ordinal, a larger number, the end of a range. */
const notAfter = /[第\d.,一二三四五六七八九十百千万几数至—–－\-~～]$|(?<!不)到$/;

/** Reads the length of time that starts at `start`; null where none does. */
export function readDuration(text: string, start: number): DateReading | null {
  years.lastIndex = start;
  const match = years.exec(text);
  if (!match?.groups || notAfter.test(text.slice(Math.max(0, start - 2), start))) return null;
  const groups = match.groups as Record<string, string | undefined>;
  const number = countValue(groups.count ?? '');
  if (number === null || number < 1) return null;
  const end = start + match[0].length;
  const told =
    groups.past !== undefined || groups.lead !== undefined || groups.since !== undefined || groups.ago !== undefined;
  const cued = (): boolean => {
    if (before.test(text.slice(Math.max(0, start - lookBack), start))) return true;
    after.lastIndex = end;
    return groups.days === undefined && after.test(text);
  };
  if (groups.months === undefined && !told && groups.more === undefined && !cued()) return null;
  if (groups.days !== undefined && !cued()) return null;
  return { expression: expression(groups, number), end };
}

function expression(groups: Record<string, string | undefined>, number: number): DateExpression {
  if (groups.ago !== undefined) return { form: 'point', type: 'relative', point: { year: { offset: -number } } };
  const rolling = groups.past !== undefined || (groups.since !== undefined && groups.lead === undefined);
  if (rolling && groups.years !== undefined && groups.more === undefined && groups.over === undefined && number < 100)
    return { form: 'past', type: 'relative', years: number };
  const unit = groups.years !== undefined ? 'Y' : groups.months !== undefined ? 'M' : 'D';
  return { form: 'fixed', type: 'duration', value: `P${number}${unit}` };
}

function countValue(text: string): number | null {
  if (text.charCodeAt(0) < 0x3a) return Number.parseInt(text, 10);
  const value = parseChineseInteger(text);
  return value === null ? null : Number(value);
}
