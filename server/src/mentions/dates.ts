/**
 * Recognises dates in the logical text of one block: finds the places where one can start with a single regular expression, then
 * reads each of them by the grammar of points, ranges, plans and lengths of time.
 */
import { gated } from '../base/gated.ts';
import { local, span } from '../base/span.ts';
import { digitValue, smallInteger } from '../lexicon/numerals.ts';
import { ambiguousPlanName, distinctPlanName, planCues, planFromName } from '../lexicon/plans.ts';
import { characterMarks, isMarkedAt } from '../lexicon/wordTable.ts';
import { readDuration } from './dateDurations.ts';
import { type DateReading, readDate, readLoneDay } from './dateGrammar.ts';
import type { DateProposal, Recogniser } from './proposal.ts';

const numerals = '〇零○O一二两三四五六七八九十';
/** 20, 十九, 上个, 本: before 世纪. */
const century = '(?:1[0-9]|2[01]|二十一?|十[六七八九]|上个?|本)';
const dash = '至到—–－\\-~～';
/**
 * Where a date can start: the characters that it can start with, then its first words. Only what a date's own characters follow is
 * looked at, for figures are everywhere.
 */
const openings: readonly (readonly [characters: string, pattern: string])[] = [
  [numerals, '(?<=“)(?:二?十[一二三四五六七八九]?|[一二三四五六七八九])五(?=”)'],
  ['二十', `(?<![${numerals}第])二?十[一二三四五六七八九]五`],
  [
    '0123456789',
    `(?<![\\d.])\\d{1,4}(?=[年月日季学财多余个天昼周${dash}]|[./]\\d{1,2}[./]\\d|/(?:20)?\\d\\d[学年]|[、和及](?:19|20|[2-4]季)|全年|[上下]半年)`,
  ],
  [numerals, `(?<![${numerals}百千万])[${numerals}]{1,5}(?=[年月季多余个天昼周${dash}]|[、和][二三四]季)`],
  ['今去明后前上下当同本次翌全昨', '[今去明后前上下当同本次翌全昨]年'],
  ['上下', '[上下]一年'],
  ['今去', '今明两年|去今两年'],
  [
    '年',
    '(?<![每历往常年近一二两三四五六七八九十几多])年[初底末](?<![比较]年[底末])|(?<![比较每历往常年近一二两三四五六七八九十几多])年[中度]',
  ],
  ['年', '(?<![\\d一二两三四五六七八九十百千几多数半个整周今去明前后当本同次翌每全往历])年内(?![销部外涝容在需心生])'],
  ['上下', '[上下]半年'],
  ['本上当下', '[本上当下]个?月'],
  ['今昨明前后当同', '[今昨明前后当同][日天]|[今昨明][晚早晨夜]'],
  ['前头第首后', '(?<![提目此之以])(?:前|头|第|首|后)[0-9一二两三四五六七八九十季]'],
  ['半', '半(?:年|个月)'],
  ['同', '同期'],
  ['最近过未今此这', '最?近|过去|未来|今后|此后|这[一二两三四五六七八九十0-9]'],
  ['12二十上本', `${century}世纪`],
];
const first = characterMarks(openings.map(([characters]) => characters).join(''));
const starts = new RegExp(openings.map(([, pattern]) => pattern).join('|'), 'y');
const quotedCue = new RegExp(`”(?:${planCues.join('|')})`, 'y');
const distinctName = new RegExp(`^(?:${distinctPlanName})$`);
/** Plans whose short names are no estimates; of others that are counted alike, what they are of stands behind. */
const lateName = /^[六七八九十]五$/;
const ofOther = /^(?:普法|法治|世界|环境)/;
const ambiguousName = new RegExp(`^(?:${ambiguousPlanName})$`);
/** After 十四五 without quotes: words of a count, where the characters are an estimate (十四五岁). */
const counted = /[个岁名人天年月日号里项家万亿百千十〇一二三四五六七八九]/;
const decade = new RegExp(`(?:(?<century>${century})世纪)?(?<tens>[1-9]0|[一二三四五六七八九]十)年代`, 'y');
/** 本世纪中叶, by which the long-range aims of the country are set: its hundredth year. */
const midCentury = /(?:本|21|二十一)世纪中叶/y;
const numberedPlan = /第(?<number>[一二三四五六七八九十]{1,3})个五年(?:规划|计划)/y;
const yearly = /年度(?!假)/y;
/** Where a clause starts. */
const clauseStart = gated(/[。；！？!?）)、，,：:\s]/);

/** 截至5日，; 今天（18日）. */
const asOf = gated(/(?:截[至止]到?|当地时间|北京时间)$/);
const bracketed = /^\d{1,2}日）/;
/** Before a number of days, or of the day of every month. */
const notBeforeDay = gated(
  /(?:[第每月\d为期近超过足满时达连续余约共仅隔逾前留示假]|\d[至到—–－\-~～]|[少多低高短长]于|(?<!截)至|不到)$/,
);

export const recogniseDates = ((text: string): readonly DateProposal[] => {
  const proposals: DateProposal[] = [];
  let lastEnd = 0;
  for (let start = 0; start < text.length; start++) {
    if (!isMarkedAt(first, text, start)) continue;
    starts.lastIndex = start;
    const hit = starts.exec(text)?.[0];
    if (hit === undefined) continue;
    const reading = readAt(text, start, hit, lastEnd);
    if (reading) {
      proposals.push({
        kind: 'date',
        span: span(local(start), local(reading.end)),
        expression: reading.expression,
      });
      lastEnd = reading.end;
      start = reading.end - 1;
    } else if (isNumber(hit)) {
      // A number is passed over as a whole; a word may hide the start of another (上 of 上月 in 年上月).
      start += hit.length - 1;
    }
  }
  return proposals;
}) satisfies Recogniser;

const isNumber = (hit: string): boolean => /^[\d〇零○一二两三四五六七八九十]/.test(hit);

function readAt(text: string, start: number, hit: string, lastEnd: number): DateReading | null {
  if (hit.endsWith('五')) {
    const plan = readPlan(text, start, hit);
    if (plan) return plan;
  }
  return (
    readFixed(text, start) ??
    readDecade(text, start) ??
    readDate(text, start) ??
    readDuration(text, start) ??
    readYearly(text, start) ??
    readDayAlone(text, start, lastEnd)
  );
}

function readPlan(text: string, start: number, name: string): DateReading | null {
  const end = start + name.length;
  const quoted = text[end] === '”' && text[start - 1] === '“';
  if (distinctName.test(name)) {
    if (!quoted && counted.test(text[end] ?? '')) return null;
  } else {
    quotedCue.lastIndex = end;
    if (!quoted || !ambiguousName.test(name)) return null;
    if (!quotedCue.test(text) && !(lateName.test(name) && !ofOther.test(text.slice(end + 1, end + 4)))) return null;
  }
  const plan = planFromName(name);
  return plan && { expression: { form: 'fixed', type: 'plan', value: `${plan.first}/${plan.last}` }, end };
}

/** 20世纪90年代, 90年代: the decade; without its century it is one of the twentieth. */
function readDecade(text: string, start: number): DateReading | null {
  decade.lastIndex = start;
  const match = decade.exec(text);
  if (!match?.groups?.tens) return null;
  const { tens, century: named = '上' } = match.groups;
  const digit = digitValue(tens.charAt(0)) ?? 0;
  const number = smallInteger(named) ?? 0;
  const hundreds = named === '本' ? 20 : number === 0 ? 19 : number - 1;
  return {
    expression: { form: 'fixed', type: 'range', value: `${hundreds}${digit}0/${hundreds}${digit}9` },
    end: start + match[0].length,
  };
}

/** 第十四个五年规划, 本世纪中叶. */
function readFixed(text: string, start: number): DateReading | null {
  numberedPlan.lastIndex = start;
  const plan = numberedPlan.exec(text);
  if (plan?.groups?.number) {
    const years = planFromName(`${plan.groups.number}五`);
    const end = start + plan[0].length;
    return years && { expression: { form: 'fixed', type: 'plan', value: `${years.first}/${years.last}` }, end };
  }
  midCentury.lastIndex = start;
  const middle = midCentury.exec(text);
  return middle && { expression: { form: 'fixed', type: 'date', value: '2050' }, end: start + middle[0].length };
}

/** 年度 alone (年度投资): the year that the text is speaking of. */
function readYearly(text: string, start: number): DateReading | null {
  yearly.lastIndex = start;
  if (!yearly.test(text) || /[跨多分各逐一二两三四五六七八九十]/.test(text[start - 1] ?? '')) return null;
  return {
    expression: { form: 'point', type: 'relative', point: { year: null, part: { kind: 'whole' } } },
    end: start + 2,
  };
}

function readDayAlone(text: string, start: number, lastEnd: number): DateReading | null {
  const before = text[start - 1] ?? '';
  if (lastEnd > 0 && lastEnd === start - 1 && /[、和及与]/.test(before)) return readLoneDay(text, start, 'date');
  if (before === '' || clauseStart.test(before)) return readLoneDay(text, start, 'clause');
  if (asOf.test(text.slice(Math.max(0, start - 4), start))) return readLoneDay(text, start, 'clause');
  if (before === '（' && bracketed.test(text.slice(start, start + 4))) return readLoneDay(text, start, 'date');
  return notBeforeDay.test(text.slice(Math.max(0, start - 2), start)) ? null : readLoneDay(text, start, 'words');
}
