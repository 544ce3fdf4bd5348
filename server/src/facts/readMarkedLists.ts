/** A list whose items begin with marks: 一是…二是… behind the count that announces it, (一)(二)… in the blocks below it. */

import { type Local, local, type Span, span } from '../base/span.ts';
import type { Block } from '../text/logicalText.ts';
import { counterAt } from './counter.ts';
import { markOf, ordinalAt, sectionShape, sentenceShape } from './itemMark.ts';
import type { Announced } from './readNamedLists.ts';

export interface ListedItem {
  /** Index of the block. */
  readonly block: number;
  readonly span: Span<Local>;
}

/** The words behind a count, its own noun among them. */
const restOf = (text: string, { span: own }: Announced): { rest: string; from: number } => {
  const from = counterAt(text, own.start)?.end ?? own.end;
  return { rest: text.slice(from), from };
};

/** How many marks are looked at behind one count: an endless line of lists stays linear. */
const mostMarks = 100;

/** 一是…二是… or 一要…二要… in the same block, the first right after the announcement's colon or full stop. */
export function marksBehind({ text }: Block, count: Announced): readonly Span<Local>[] | null {
  const { rest, from } = restOf(text, count);
  const first = /一(是|要)/.exec(rest.slice(0, 62));
  const lead = rest.slice(0, first?.index);
  if (!first || !/^[^。；]{0,58}[：:。—]+$/.test(lead)) return null;
  const items: Span<Local>[] = [];
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
    items.push(span<Local>(local(at), local(at + mark[0].length)));
  }
  if (items.length < 2) return null;
  return mayAnnounce(count, lead, items.length) ? items : null;
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

/** (一)(二)… at the start of the blocks after the one that ends with the announcement, whose index is given. */
export function marksBelow(blocks: readonly Block[], count: Announced, index: number): readonly ListedItem[] | null {
  const { span: own, value } = count;
  const { text } = blocks[index] as Block;
  const { rest } = restOf(text, count);
  // A colon announces by itself.
  const before = text.slice(0, own.start);
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
  return mayAnnounce(count, rest || '。', items.length) ? items : null;
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
