/** The counts of a block that may announce a list, with what the block itself says of that list: 六个方面：一是…二是…, 甲、乙、丙三大基地. */

import { attached } from '../base/attached.ts';
import { gated } from '../base/gated.ts';
import { decimal, isWhole } from '../base/interval.ts';
import { lastWhere } from '../base/lastWhere.ts';
import { type Local, local, type Span, span } from '../base/span.ts';
import { parseNumeral } from '../lexicon/numerals.ts';
import type { FigureProposal, Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import { marksBehind } from './readMarkedLists.ts';
import { type Announced, type NamedList, namedAfter, namedBefore } from './readNamedLists.ts';

/** A count, with what its own block says of its list. */
export interface AnnouncingCount {
  readonly count: Announced;
  /** The marks of the list that its own block has. */
  readonly marked: readonly Span<Local>[] | null;
  /** The blocks behind it may be its list. */
  readonly announces: boolean;
  readonly names: NamedList | null;
}

/** A count may announce a list when it is small and counts matters, not measures. */
const announcing = gated(/^(?:方面|项|条|大|个(?!百分点|[工交]|小时|星期|季|月|年|学)|件|点|类|种|家|座|处)/);
const two = decimal(2);
const sixty = decimal(60);

const isCount = (proposal: Proposal): proposal is FigureProposal => {
  if (proposal.kind !== 'figure') return false;
  const { values, bound, unit } = proposal.quantity;
  if (bound !== '=' || values.length !== 1 || !announcing.test(unit)) return false;
  const value = values[0];
  return value.gte(two) && value.lte(sixty) && isWhole(value);
};

/** By the proposals of a block that is taken over. */
const known = attached<readonly Proposal[], readonly AnnouncingCount[]>();

export function announcingCounts(block: Block, proposals: readonly Proposal[]): readonly AnnouncingCount[] {
  const before = known.get(proposals);
  if (before) return before;
  const figures = proposals.filter(isCount);
  const counts = proposals.filter((one) => one.kind === 'figure' && announcing.test(one.quantity.unit));
  const counted = figures.map((proposal): AnnouncingCount => {
    const count = { span: proposal.span, value: proposal.quantity.values[0], isName: proposal.form === 'list' };
    const ahead = namedBefore(block, count);
    // 甲、乙、丙三大原则，…。一是…: the names before it are what it counts.
    const announces = isAlone(block, count, counts) && !(ahead !== null && count.value.eq(ahead.names.length));
    const marked = announces ? marksBehind(block, count) : null;
    return { count, marked, announces, names: ahead ?? namedAfter(block, count) };
  });
  const words = wordCounts(block, proposals);
  const leading = new Set(
    words.filter(
      ({ span: { end } }) => upToColon.test(block.text.slice(end, end + colonReach)) || isTakenUp(block.text, end),
    ),
  );
  const others = [...counts, ...leading].sort((a, b) => a.span.start - b.span.start);
  const called = words.map((count): AnnouncingCount => {
    const announces = leading.has(count) && isAlone(block, count, others);
    const marked = announces ? marksBehind(block, count) : null;
    const names = count.isName ? namedBefore(block, count) : null;
    return { count, marked, announces, names };
  });
  const read = [...counted, ...called];
  known.set(proposals, read);
  return read;
}

const wordCount =
  /(?<![第一二两三四五六七八九十百千几零〇])([二两三四五六七八九十]{1,3})(?:方面|[项条大个])(?!百分点|月|工作日|小时|星期|季度|年|学)/g;
/** Right up to a colon, without another count: what a slogan between clauses counts (落实“五大行动”，…。一是…) is not what is listed. */
const upToColon = /^(?:(?![一二两三四五六七八九十\d][个项条大])[^，。；：:—]){0,16}[：:—]/;

/** 打好“六个硬仗”。一是打好大气治理硬仗。: without a colon, where the first item takes up what the name ends with. */
function isTakenUp(text: string, end: number): boolean {
  const [, noun, item = ''] =
    /^\p{Script=Han}{0,8}(\p{Script=Han}{2})”。一是([^。；]{1,30})/u.exec(text.slice(end, end + 50)) ?? [];
  return noun !== undefined && item.includes(noun);
}

/** “五个坚持”, 三大趋势: counts that are no figures, because what they count is a name or no matter that anybody measures. */
function wordCounts({ text }: Block, proposals: readonly Proposal[]): readonly Announced[] {
  const figures = proposals.filter((one) => one.kind === 'figure');
  return [...text.matchAll(wordCount)].flatMap(({ index, 0: words, 1: number = '' }) => {
    const own = span<Local>(local(index), local(index + words.length));
    const value = parseNumeral(number)?.value;
    const figure = figures[lastWhere(figures, ({ span: { start } }) => start < own.end)];
    return value && !(figure && own.start < figure.span.end)
      ? [{ span: own, value, isName: words.endsWith('大') }]
      : [];
  });
}

/**
 * 六个方面工作，落实36件实事：(一)…: which of several counts a list belongs to, only its length could say; what an item counts
 * announces nothing.
 * @param all by their places, so that only the near ones are looked at.
 */
const isAlone = (
  { text }: Block,
  { span: own }: Announced,
  all: readonly { readonly span: Span<Local> }[],
): boolean => {
  if (joinedTo.test(text.slice(Math.max(0, own.start - joinedReach), own.start))) return false;
  // 办好36件实事，抓好以下七个方面工作：
  const isBelow =
    /(?:以下|下列)$/.test(text.slice(Math.max(0, own.start - 2), own.start)) &&
    upToColon.test(text.slice(own.end, own.end + colonReach));
  // 确定14项任务，明确了六个方面的重点：一是…
  const opensList = rightBefore.test(text.slice(own.end, own.end + colonReach));
  const first = lastWhere(all, ({ span: { start } }) => start < own.start - countReach) + 1;
  const last = lastWhere(all, ({ span: { start } }) => start <= own.start + countReach);
  return !all.slice(first, last + 1).some(({ span: other }) => {
    if (other.start === own.start) return false;
    if (other.start < own.start && (isBelow || (opensList && text.slice(other.end, own.start).includes('，'))))
      return false;
    const between = text.slice(Math.min(own.end, other.end), Math.max(own.start, other.start));
    return !(other.start > own.start ? /[。；！？]|[：:—]一[是要]/ : /[。；！？]/).test(between);
  });
};

const rightBefore = /^[^，。；：、一二三四五六七八九十\d]{0,16}[：:]一是/;

/** Farthest that another count of the same sentence is looked for, and the colon behind one, in characters. */
export const countReach = 200;
const colonReach = 18;

/** 1部法规和2个决定的部分条款予以修改：一是…, 按照“五个统筹、五个坚持”的要求: what is listed is all of them, or none. */
const joinedTo = gated(/\d[\p{Script=Han}]{2,12}[和及与]$|[二两三四五六七八九十\d][个项条大]\p{Script=Han}{1,8}、$/u);
const joinedReach = 14;
