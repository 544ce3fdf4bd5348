/** A count and the names that it counts: 甲、乙、丙三大基地, 三家企业——甲、乙、丙. Where names can be counted in two ways, the one that fits. */
import type { Decimal } from '../base/interval.ts';
import { type Local, local, type Span, span } from '../base/span.ts';
import { leadingVerbs } from '../lexicon/nameCues.ts';
import type { Block } from '../text/logicalText.ts';
import { counterAt } from './counter.ts';
import { areAlike, included, isName, isOneList, joined, lacksOne, mayLackOne } from './namedListLength.ts';

/** A number of things, in its block. */
export interface Announced {
  readonly span: Span<Local>;
  readonly value: Decimal;
  /** It is a name by itself (三大基地), so that what stands before it is what it counts. */
  readonly isName: boolean;
}

export interface NamedList {
  readonly names: readonly Span<Local>[];
  /** It ends with 等. */
  readonly open: boolean;
}

/** Longest list of names, in characters: no count looks farther, however long its paragraph is. */
const longestList = 1000;

/** A name in a list: no punctuation, no verb-like particle. What stands in brackets behind it is blotted out by dots. */
const item = /^[\p{Script=Han}A-Za-z0-9“”《》+]{1,18}[·\p{Script=Han}]*$/u;

/** 履行三大职责、健全八大机制: each part has a count of its own, and the last count is not that of the list. */
const ownCount = /[二两三四五六七八九十\d][大个项条类件]/;

/** Between two names: 、, or nothing where each has marks of its own. */
const parting = /、|(?<=[》”])(?=[《“])/;

const areNames = (names: readonly string[]): boolean =>
  names.slice(1).every((name) => item.test(name)) &&
  names.every((name) => isBalanced(name) && !ownCount.test(name)) &&
  (names[0] ?? '').length >= 2;

const isBalanced = (name: string): boolean =>
  ['“”', '《》'].every(([open, close]) => name.split(open as string).length === name.split(close as string).length);

/** The text with what stands in brackets blotted out, as long as before. */
export const withoutBrackets = (text: string): string =>
  text.replace(/（[^（）]*）|\([^()]*\)/g, (words) => '·'.repeat(words.length));

const listed = /^[大个项条类]$/;
/** 甲、乙、丙6家企业; in words 家 and 座 are also part of names: 四家子, 东四家俬城. */
const inDigits = /^\d+[家座]$/;

/** 甲、乙、丙三大基地: counted right after the last name. */
export function namedBefore({ text }: Block, { span: own, value: count, isName: sumsUp }: Announced): NamedList | null {
  const counter = counterAt(text, own.start);
  if (!counter || !(listed.test(counter.word) || inDigits.test(text.slice(own.start, counter.end)))) return null;
  let end: number = own.start;
  // 甲、乙、丙“三大基地”; in quotes other counters make slogans: 同志“三个代表”.
  const isQuoted = text[end - 1] === '“';
  if (isQuoted && counter.word !== '大') return null;
  if (isQuoted) end -= 1;
  // 甲、乙、丙共三个城市, 甲、乙、丙这三大理念
  end -= /(?:一共|共计|总共|(?<![公中])共|这)?$/.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0;
  const open = text[end - 1] === '等';
  // 甲、乙、丙的三条主线: what the names are of, or are.
  if (open || (sumsUp && text[end - 1] === '的')) end -= 1;
  const from = Math.max(0, end - longestList);
  const around = withoutBrackets(text.slice(from, end));
  const quoted = around.lastIndexOf('“');
  // “甲、乙、丙”三大基地: all names in one pair of marks.
  const inQuotes =
    around.endsWith('”') && around.indexOf('、', quoted) > 0 && !/[、和与及]/.test(around.charAt(quoted - 1));
  const near = inQuotes ? around.slice(0, -1) : around;
  const start = Math.max(...[...'，。；：！？（('].map((mark) => near.lastIndexOf(mark))) + 1;
  if (inQuotes && quoted < start) return null;
  // 提出“打造甲、乙、丙三大基地”: the list begins inside the quotation.
  const first = quoted >= start && !near.slice(quoted).includes('”') ? quoted + 1 : start;
  const parts = near.slice(first).split(parting);
  if (parts.length < 2) {
    const pair = pairCounted(parts[0] as string, count);
    const isInWords = /^[两三][大个](?!多)/.test(text.slice(own.start));
    return pair && isInWords && !open && !isQuoted && (count.eq(2) || mayLackOne(text, end, near, first, pair))
      ? { names: spansOf(pair, from + first, near, from), open }
      : null;
  }
  const names = namesCounted(parts, count);
  if (
    !names ||
    !areNames(names) ||
    !names.every((name, i) => i === 0 || isName(name) || (names[i + 1] && isDeed(name)))
  )
    return null;
  const isPair = names.length === 2;
  const fits = open || count.eq(names.length);
  // 市委带领甲、乙、丙四个班子: who leads them is the fourth.
  const isShort = count.eq(names.length + 1) && text[end] !== '的' && !text.startsWith('班子', counter.end);
  const isTriple = !isQuoted && /^三[大个条]\p{Script=Han}{2}/u.test(text.slice(own.start));
  const isWhole = isPair
    ? isShort && isTriple && areAlike(parts) && mayLackOne(text, end, near, first, names)
    : !included.test(near) && ((isShort && lacksOne(parts, names, counter.word === '大')) || isOneList(parts, count));
  if (!fits && !isWhole) return null;
  const isOwnNoun = (sumsUp && /[大个]/.test(counter.word)) || (isPair && !fits);
  if (!isOwnNoun && !isApposition(text.slice(counter.end), names, count)) return null;
  return { names: spansOf(withoutLead(names), from + first, near, from), open };
}

/** The names, the first without the words of the sentence before it. */
function withoutLead([first = '', ...more]: readonly string[]): readonly string[] {
  const name = first.replace(leadOfPair, '');
  return [name.length > 1 ? name : first, ...more];
}

/** 打造汽车和绿色能源两大产业: two names and their number, or one that is a digit off. */
function pairCounted(words: string, count: Decimal): readonly string[] | null {
  if (!count.eq(2) && !count.eq(3)) return null;
  const [first, last, ...more] = words.replace(leadOfPair, '').split(/[和与]/);
  const names = [first ?? '', last ?? ''];
  return more.length === 0 && areNames(names) && names.every((name) => isName(name) && !noPair.test(name))
    ? names
    : null;
}

/** The verbs before the first name of a pair. */
const leadOfPair = new RegExp(`^.*(?:${leadingVerbs})`, 'u');
/** 一个中国原则和中美三个公报, 新城和区内三个园区: what the second says is whose the counted things are. */
const noPair =
  /一[个条项]|[我你他她]|[内外间下中上美欧亚非国省市区县第这那有是了]$|[由建]$|(?:连续|邻近|周边|附近|其他|另外)$|^(?:参与|支持|推动|建设|发展|管理)/;

/**
 * Whether a count sums up the names before it, as in 甲、乙、丙3个片区, or counts other things (新建车间、工厂24个, 扩内需、促增长的十项措施): the counted
 * noun follows, and the numbers are too close to have come together by chance.
 */
const isApposition = (behind: string, names: readonly string[], count: Decimal): boolean =>
  /^\p{Script=Han}{2}/u.test(behind) &&
  // 学校、广场及片区5条道路: a road is called a road.
  (count.eq(names.length) || way.exec(behind)?.[0].includes(names.at(-1)?.at(-1) as string) !== false) &&
  names.length > 2 &&
  !names.some((name) => /\d|各$/.test(name)) &&
  count.minus(names.length).abs().lte(1);

const way = /^(?:[道公铁线支干]路|连接线|支线|航线|管线|干道|街道|河流)/;

/** 三家企业——甲、乙、丙 and 三个方面，即甲、乙、丙. */
export function namedAfter({ text }: Block, { span: own, value }: Announced): NamedList | null {
  const counter = counterAt(text, own.start);
  const behind = counter ? counter.end : own.end;
  const lead = /^[\p{Script=Han}“”]{0,12}(?:——|：|，即|（即|，?分别(?:是|为))/u.exec(text.slice(behind));
  // “三个定位、两个率先”：…: the names behind are those of the first count, or of both. 四项指标中的三项——…: of the nearer one.
  if (!lead || ownCount.test(lead[0]) || countAhead.test(text.slice(Math.max(0, own.start - aheadReach), own.start)))
    return null;
  const from = behind + lead[0].length;
  const near = withoutBrackets(text.slice(from, from + longestList));
  const stop =
    /(?:(?<=[^、])(?:分别|(?<![人户亩年平])均(?![等衡价质匀])|都(?=[是有在被将已能会要可得])|先后|相继|已|全部)|[，。；;：！？）(（])/.exec(
      near,
    );
  const list = near.slice(0, stop?.index ?? near.length);
  if (!parting.test(list)) return null;
  const parts = list.split(parting);
  const names = namesCounted(parts, value);
  // 两个亮点：一个是优化甲、提高乙: what is listed has the commas inside.
  if (/^一个?是/.test(list)) return null;
  if (!names || !item.test(names[0] ?? '') || !areNames(names)) return null;
  // “你点我查”、“你送我查”行动: one thing with two names.
  if (!value.eq(names.length) && names.some((name, i) => /^[^“].*”$/.test(name) && names[i + 1]?.startsWith('“')))
    return null;
  // What is short of the count behind a comma may go on after it.
  if (/^[，；;]/.test(stop?.[0] ?? '') && value.gt(names.length)) return null;
  return { names: spansOf(names, from, near, from), open: /等$/.test(list) };
}

const countAhead = /(?:[二两三四五六七八九十]{1,3}|\d{1,2})[大个项条类件][^，。；：]{1,14}[、和与及][“‘]?$/;
/** Characters before a count in which another is looked for. */
const aheadReach = 20;

/**
 * The names of a list: a name may have an 和 of its own (生物医药和健康养生), so that of the ways to count them the one counts that fits;
 * where none does, only the last 和 parts two names. Null where the count may fit a way in between.
 */
function namesCounted(parts: readonly string[], count: Decimal): readonly string[] | null {
  const lastParted = parts.flatMap((part, i) => (i === parts.length - 1 ? part.split(joined) : [part]));
  const allParted = parts.flatMap((part) => part.split(joined));
  const fitting = [lastParted, parts, allParted].find((names) => count.eq(names.length));
  // An 和 in the last part may belong to a name or part two; one before it parts two only where all of them do.
  const between = count.gt(parts.length) && count.lt(allParted.length) && lastParted.length > parts.length;
  return fitting ?? (between ? null : lastParted);
}

/** 规划、建设、管理三大环节, 创新、协调、绿色…: what people do, too, has a name where it stands between names. */
const isDeed = (name: string): boolean => deed.test(name);
const deed = new RegExp(`^(?:${leadingVerbs}|建设|收支)$`, 'u');

/** Places of the names, one after the other, in `near`, which begins at `from` in the block. */
function spansOf(names: readonly string[], start: number, near: string, from: number): readonly Span<Local>[] {
  let at = start - from;
  return names.map((name) => {
    const found = near.indexOf(name, at);
    at = found + name.length;
    return span<Local>(local(from + found), local(from + at));
  });
}
