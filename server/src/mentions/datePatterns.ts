/** The regular expressions of dates. All repeats are bounded, so that reading one place takes constant time. All are sticky. */
import {
  type CalendarWord,
  dayParts,
  dayWords,
  edges,
  monthWords,
  notAfterLoneDay,
  weekdayNumber,
  yearWords,
} from '../lexicon/calendar.ts';

const wordPattern = ({ word, notAfter, notBefore, before }: CalendarWord): string =>
  (notAfter ? `(?<![${notAfter}])` : '') +
  word +
  (notBefore ? `(?!${notBefore})` : '') +
  (before ? `(?=${before})` : '');
const anyWord = (words: readonly CalendarWord[]): string => words.map(wordPattern).join('|');

const zero = '〇零○O';
const positional = `[${zero}一二三四五六七八九]`;
const yearNumber = `(?:1\\d{3}|2[01]\\d{2}|${positional}{4})`;
const monthNumber = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const dayNumber = '(?:\\d{1,2}|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
/** Between the ends of a range. 一 stands where a dash was misread, and only between digits. */
export const to = '\\s?(?:起?至|到|[—–－\\-~～]{1,2}|(?<=\\d)一(?=\\d))\\s?';
const edge = edges.map(({ word, notBefore }) => `${word}(?!${notBefore})`).join('|');
const weekday = `(?:星期|周|礼拜)[${Object.keys(weekdayNumber).join('')}]`;
const clock = '(?:(?:\\d{1,2}|零)(?:[时点](?:\\d{1,2}分|半|整)?|(?<=\\d)[:：]\\d{2}))';
/** What may stand after a day: 星期五, （星期五）, 下午3时. */
const dayTail = `(?:\\s?(?:${weekday}|[（(]${weekday}[）)]))?(?:\\s?(?:${dayParts.join('|')}))?(?:\\s?${clock}(?:${to}${clock})?)?`;

/** Before a round number of years that something has lasted: 建城1200年. */
const ages = '(?:建[城市县州校国]|距今|传承|延续|跨越|历经)';
const year =
  `(?:(?<year>${yearNumber})(?:学年度?|财年|年度|年(?!代)(?!(?<=00年)(?:来|历史|前的?历史))(?<!${ages}\\d{2}00年)|(?=全年|[上下]半年)|(?=(?:[、和及]${yearNumber}){1,4}年))` +
  // Years of two digits, which only the last century is written with, and only before a month.
  `|(?<shortYear>[5-9]\\d)年(?=\\d{1,2}月)` +
  `|(?<yearWord>${anyWord(yearWords)})度?(?!代))`;
const months = [
  `(?:前|头)(?<firstMonths>\\d{1,2}|十[一二]?|[一二两三四五六七八九])个?月`,
  `前(?<firstQuarters>[二两三23])个?季度`,
  `后(?<lastQuarters>[二两三23])个?季度`,
  `第?(?<fromQuarter>[一二三1-3])(?:${to}|[、和]|(?<=[一二三]))第?(?<toQuarter>[二三四2-4])季度`,
  `第?(?<quarter>[一二三四1-4])季度(?<quarterEnd>末(?!端))?`,
  '(?<firstQuarter>首季度?)',
  '(?<half>[上下])半年',
  `(?<fromMonth>${monthNumber})(?:月份?)?${to}(?<toMonth>${monthNumber})月份?(?!${dayNumber}[日号])`,
].join('|');
const inMonth = [
  `(?<third>[上中下])旬`,
  `(?<monthEdge>${edge})`,
  `(?<fromDay>${dayNumber})[日号]?${to}(?<toDay>${dayNumber})[日号]${dayTail}`,
  `(?<day>${dayNumber})[日号]${dayTail}`,
].join('|');
const since = '(?<since>以来|至今|迄今)';

export const point = new RegExp(
  `${year}?(?:(?<months>${months})|(?<whole>(?<![安健保完周齐])全年度?(?!龄|都|无休)|年内)|(?:年|(?<=年))(?<yearEdge>${edge})|(?<middle>年中)(?=[，,。；])` +
    `|(?<month>${monthNumber})月(?!龄|薪|嫂|租|球|饼|三(?![十日号]))份?(?:${inMonth})?` +
    `|(?<monthWord>${anyWord(monthWords)})份?(?:(?<wordEdge>${edge})|(?<wordThird>[上中下])旬|(?<wordDay>${dayNumber})[日号]${dayTail})?` +
    `|(?<dayWord>${anyWord(dayWords)})${dayTail})?(?<same>(?<!历史|以来|共|\\D\\d{1,2}年)同期(?![声盼待]))?${since}?`,
  'y',
);
export const yearRange = new RegExp(
  `(?<from>${yearNumber})(?:${to}(?:(?<to>${yearNumber})|(?<shortTo>\\d{2}))(?:学年度?|财年|年度|年(?!代))|/(?:(?<schoolTo>${yearNumber})|(?<shortSchoolTo>\\d{2}))(?:学年度?|年度))|(?<=[（(])(?<openFrom>(?:19|20)\\d{2})${to}(?<openTo>(?:19|20)\\d{2})(?=[）)])`,
  'y',
);
export const dotted =
  /(?<![\d.\-/A-Za-z])(?<year>(?:19|20)\d{2})(?<mark>[.\-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d\-/%]|\.\d)/y;
export const separator = new RegExp(to, 'y');

export const loneDayEnd = new RegExp(`(?<day>${dayNumber})[日号]${dayTail}`, 'y');

/** Where a day without its month stands: right after another date, at the start of a clause, or within one. */
export type LoneDayPlace = 'date' | 'clause' | 'words';
export const loneDays: Readonly<Record<LoneDayPlace, RegExp>> = {
  date: new RegExp(`(?<day>\\d{1,2})日(?![均产])${dayTail}`, 'y'),
  clause: new RegExp(`(?<day>\\d{1,2})日(?!${notAfterLoneDay.join('|')}|[。；）)]|$)${dayTail}`, 'y'),
  words: new RegExp(`(?<day>\\d{1,2})日(?!${notAfterLoneDay.join('|')}|[。，；）)]|$)${dayTail}`, 'y'),
};
