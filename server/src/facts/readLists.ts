/** Counts and the lists that they announce: 六个方面：一是…二是…, 以下14项工作 with (一)(二)…, 甲、乙、丙三大基地. */

import { gated } from '../base/gated.ts';
import { decimal, isWhole } from '../base/interval.ts';
import { lastWhere } from '../base/lastWhere.ts';
import { type Local, local, type Span, span } from '../base/span.ts';
import { parseNumeral } from '../lexicon/numerals.ts';
import type { FigureProposal, Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import { counterAt } from './counter.ts';
import { markOf, ordinalAt, sectionShape, sentenceShape } from './itemMark.ts';
import { type Announced, type NamedList, namedAfter, namedBefore } from './readNamedLists.ts';

export interface ListedItem {
  /** Index of the block. */
  readonly block: number;
  readonly span: Span<Local>;
}

export interface ListCount {
  readonly kind: 'list-count';
  readonly block: number;
  readonly count: Announced;
  readonly items: readonly ListedItem[];
  readonly by: 'marked' | 'named';
  readonly open: boolean;
}

interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly proposals: readonly (readonly Proposal[])[];
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

export function readLists({ blocks, proposals }: ReadBlocks): readonly ListCount[] {
  return blocks.flatMap((block, i) =>
    countsOf(block, proposals[i] as readonly Proposal[]).flatMap(({ count, marked, announces, names }) => {
      if (marked && goesOn(blocks, i, marked.items.length)) return [];
      const found = marked
        ? { ...marked, items: marked.items.map((item) => ({ ...item, block: i })) }
        : ((announces ? followingBlocks(blocks, block, count, i) : null) ?? named(names, i, blocks[i - 1]));
      return found && !(found.by === 'marked' && isOfAnother(block, count, found.items.length))
        ? [{ kind: 'list-count' as const, block: i, count, ...found }]
        : [];
    }),
  );
}

/** 突出“五个聚焦”，筑牢“三大支撑”：（一）…（五）: the list is that of another count of the sentence. */
function isOfAnother({ text }: Block, { span: own, value }: Announced, length: number): boolean {
  if (value.eq(length)) return false;
  const ahead = text
    .slice(Math.max(0, own.start - countReach), own.start)
    .split('。')
    .at(-1) as string;
  const behind = text.slice(own.start, own.end + countReach).split('。', 1)[0] as string;
  return [...(ahead + behind).matchAll(anyCount)].some(({ 1: number = '' }) => parseNumeral(number)?.value.eq(length));
}
const anyCount = /([二两三四五六七八九十]{1,3}|\d{1,2})(?:方面|[项条大个件点类种家座处])/g;

/** A count, with what its own block says of its list. */
interface Count {
  readonly count: Announced;
  /** The list that its own block marks; block 0 stands for it. */
  readonly marked: Found | null;
  /** The blocks behind it may be its list. */
  readonly announces: boolean;
  readonly names: NamedList | null;
}

/** By the proposals of a block that is taken over. */
const known = new WeakMap<readonly Proposal[], readonly Count[]>();

function countsOf(block: Block, proposals: readonly Proposal[]): readonly Count[] {
  const before = known.get(proposals);
  if (before) return before;
  const figures = proposals.filter(isCount);
  const counts = proposals.filter((one) => one.kind === 'figure' && announcing.test(one.quantity.unit));
  const counted = figures.map((proposal): Count => {
    const count = { span: proposal.span, value: proposal.quantity.values[0], isName: proposal.form === 'list' };
    const ahead = namedBefore(block, count);
    // 甲、乙、丙三大原则，…。一是…: the names before it are what it counts.
    const announces = isAlone(block, count, counts) && !(ahead !== null && count.value.eq(ahead.names.length));
    const marked = announces ? sentenceMarks(block, count, 0) : null;
    return { count, marked, announces, names: ahead ?? namedAfter(block, count) };
  });
  const words = wordCounts(block, proposals);
  const leading = new Set(
    words.filter(
      ({ span: { end } }) => upToColon.test(block.text.slice(end, end + colonReach)) || isTakenUp(block.text, end),
    ),
  );
  const others = [...counts, ...leading].sort((a, b) => a.span.start - b.span.start);
  const called = words.map((count): Count => {
    const announces = leading.has(count) && isAlone(block, count, others);
    const marked = announces ? sentenceMarks(block, count, 0) : null;
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
const countReach = 200;
const colonReach = 18;

/** 1部法规和2个决定的部分条款予以修改：一是…, 按照“五个统筹、五个坚持”的要求: what is listed is all of them, or none. */
const joinedTo = gated(/\d[\p{Script=Han}]{2,12}[和及与]$|[二两三四五六七八九十\d][个项条大]\p{Script=Han}{1,8}、$/u);
const joinedReach = 14;

type Found = Omit<ListCount, 'kind' | 'block' | 'count'>;

/** Whether 四是 is the first mark in one of the next blocks where a list in this one ends with 三是. */
const goesOn = (blocks: readonly Block[], index: number, length: number): boolean =>
  blocks.slice(index + 1, index + 4).some(({ text }) => {
    const next = sentenceMark.exec(text)?.[1];
    return next !== undefined && ordinalAt(next) > length;
  });

const sentenceMark = /(?<=^|[：:。；])([一二三四五六七八九十]{1,3})[是要]/;

/** Names at the very start of a block may go on with the page before. */
const named = (list: NamedList | null, block: number, before: Block | undefined): Found | null =>
  list && !(list.names[0]?.start === 0 && before && before.kind !== 'heading' && !/[。！？；：]$/.test(before.text))
    ? { items: list.names.map((own) => ({ block, span: own })), by: 'named', open: list.open }
    : null;

/** The words behind a count, its own noun among them. */
const restOf = (text: string, { span: own }: Announced): { rest: string; from: number } => {
  const from = counterAt(text, own.start)?.end ?? own.end;
  return { rest: text.slice(from), from };
};

/** How many marks are looked at behind one count: an endless line of lists stays linear. */
const mostMarks = 100;

/** 一是…二是… or 一要…二要… in the same block, the first right after the announcement's colon or full stop. */
function sentenceMarks({ text }: Block, count: Announced, index: number): Found | null {
  const { rest, from } = restOf(text, count);
  const first = /一(是|要)/.exec(rest.slice(0, 62));
  const lead = rest.slice(0, first?.index);
  if (!first || !/^[^。；]{0,58}[：:。—]+$/.test(lead)) return null;
  const items: ListedItem[] = [];
  const all: RegExpExecArray[] = [];
  for (const mark of rest.matchAll(/(?<=[：:。；，—！？]|^)([一二三四五六七八九十]{1,3})(是|要)/g))
    if (all.push(mark) === mostMarks) break;
  for (const [i, mark] of all.entries()) {
    // 一是…二要…三是…: unless the word of the first goes on with this number.
    const number = ordinalAt(mark[1] as string);
    const strays = mark[2] !== first[1] && all.slice(i).some((one) => one[1] === mark[1] && one[2] === first[1]);
    if (mark[2] !== first[1] && (strays || number !== items.length + 1)) continue;
    // A list that leaves out a number is not as long as it looks.
    if (number > items.length + 1) return null;
    if (number !== items.length + 1) break;
    const at = from + mark.index;
    items.push({ block: index, span: span<Local>(local(at), local(at + mark[0].length)) });
  }
  if (items.length < 2) return null;
  return mayAnnounce(count, lead, items.length) ? { items, by: 'marked', open: false } : null;
}

/**
 * Whether a count may announce a list of so many, by the words between: a colon says so. 办好20件实事，让群众受益。: with a full stop
 * between, only a list of nearly that length is the one announced, and with a clause more or behind a name in quotes, one that is one longer or shorter; two of a
 * kind (两类人员的管理。一是…) are hardly listed so.
 */
function mayAnnounce({ value: count }: Announced, between: string, length: number): boolean {
  if (/^[^，。]*[：:]$/.test(between)) return true;
  return (
    count.gt(2) &&
    !otherCount.test(between) &&
    count
      .minus(length)
      .abs()
      .lte(/[，,”]/.test(between) ? 1 : 2)
  );
}

/** (一)(二)… at the start of the blocks after the one that ends with the announcement. */
function followingBlocks(blocks: readonly Block[], block: Block, count: Announced, index: number): Found | null {
  const { span: own, value } = count;
  const { rest } = restOf(block.text, count);
  // A colon announces by itself.
  const before = block.text.slice(0, own.start);
  // 两个系统在工作中要处理以下关系：: the relations are listed.
  if (/^[^，]*(?:以下|下列)\p{Script=Han}{2,}[：:]$/u.test(rest)) return null;
  const announced =
    /^[^。；，！？]{0,20}[：:]$/.test(rest) ||
    (/^[^。；，！？]{0,44}[：:。]?$/.test(rest) && cue.test(before)) ||
    // 落实五大理念，…各项事业实现新跨越。: behind another clause only what says that a list comes.
    (/^[^。；！？]{0,44}[：:。]?$/.test(rest) && !otherCount.test(rest) && firmCue.test(before));
  if (!announced) return null;
  const items: ListedItem[] = [];
  let shape: RegExp | null = null;
  let closed = false;
  for (let i = index + 1; i < blocks.length; i++) {
    const next = blocks[i] as Block;
    if (next.kind === 'furniture') {
      // The list may go on on another page.
      if (/[下转接]/.test(next.text)) return null;
      continue;
    }
    const mark = markOf(next.text);
    if (shape === null) {
      if (mark?.ordinal !== 1) return null;
      shape = mark.shape;
    }
    if (mark?.shape === shape) {
      // A list that leaves out a number is not as long as it looks.
      if (mark.ordinal > items.length + 1) return null;
      if (mark.ordinal <= items.length) {
        closed = true;
        break;
      }
      items.push({ block: i, span: span<Local>(local(0), local(mark.length)) });
      // 九是… 十是… in one paragraph
      if (shape === sentenceShape)
        items.push(...furtherMarks(next.text, items.length).map((own) => ({ block: i, span: own })));
    } else if (next.kind === 'heading' && next.level <= 2 && shape !== sectionShape) {
      closed = true;
      break;
    }
  }
  if (items.length < 2) return null;
  // An excerpt may stop in the middle of a list.
  if (!closed && value.minus(items.length).gt(2)) return null;
  return mayAnnounce(count, rest || '。', items.length) ? { items, by: 'marked', open: false } : null;
}

/** 十是 of a paragraph that begins with 九是. */
function furtherMarks(text: string, before: number): readonly Span<Local>[] {
  const found: Span<Local>[] = [];
  for (const { index, 0: words, 1: number = '' } of text.matchAll(/(?<=[。；])([一二三四五六七八九十]{1,3})是/g))
    if (ordinalAt(number) === before + found.length + 1)
      found.push(span<Local>(local(index), local(index + words.length)));
  return found;
}

const cue = /(?:以下|下列|如下|下面|这|主要|重点|抓好|做好|做了|取得|突出|聚焦|围绕|落实|推进)[^。；，]{0,16}$/;
const firmCue = /(?:以下|下列|如下|下面|抓好|做好|做了|重点)[^。；，]{0,16}$/;
const otherCount = /(?:[二两三四五六七八九十]{1,3}|\d{1,2})(?:个|项|条|大|方面)/;
