/** Counts and the lists that they announce: 六个方面：一是…二是…, 以下14项工作 with (一)(二)…, 甲、乙、丙三大基地. */

import { decimal } from '../base/interval.ts';
import { type Local, local, type Span, span } from '../base/span.ts';
import { parseNumeral } from '../lexicon/numerals.ts';
import type { FigureProposal, Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';

export interface ListedItem {
  /** Index of the block. */
  readonly block: number;
  readonly span: Span<Local>;
}

export interface ListCount {
  readonly kind: 'list-count';
  readonly block: number;
  /** Index of the count's proposal in its block. */
  readonly count: number;
  readonly items: readonly ListedItem[];
  readonly by: 'marked' | 'named';
  readonly open: boolean;
}

interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly proposals: readonly (readonly Proposal[])[];
}

/** A count may announce a list when it is small and counts matters, not measures. */
const announcing = /^(?:方面|项|条|大|个|件|点|类|种|家|座|处)/;
const two = decimal(2);
const sixty = decimal(60);

const isCount = (proposal: Proposal): proposal is FigureProposal => {
  if (proposal.kind !== 'figure') return false;
  const { values, bound, unit } = proposal.quantity;
  if (bound !== '=' || values.length !== 1 || !announcing.test(unit)) return false;
  const value = values[0];
  return value.gte(two) && value.lte(sixty) && value.mod(1).eq(0);
};

export function readLists({ blocks, proposals }: ReadBlocks): readonly ListCount[] {
  return blocks.flatMap((block, i) =>
    (proposals[i] as readonly Proposal[]).flatMap((proposal, index) => {
      if (!isCount(proposal)) return [];
      const found =
        sentenceMarks(block, proposal, i) ??
        followingBlocks(blocks, block, proposal, i) ??
        namedBefore(block, proposal, i) ??
        namedAfter(block, proposal, i);
      return found ? [{ kind: 'list-count' as const, block: i, count: index, ...found }] : [];
    }),
  );
}

type Found = Omit<ListCount, 'kind' | 'block' | 'count'>;

const ordinalAt = (text: string): number => parseNumeral(text)?.value.toNumber() ?? 0;

/** 一是…二是… in the same block, the first right after the announcement's colon or full stop. */
function sentenceMarks(block: Block, { span: own }: FigureProposal, index: number): Found | null {
  const rest = block.text.slice(own.end);
  const first = /一是/.exec(rest.slice(0, 62));
  if (!first || !/^[^。；]{0,58}[：:。—]+$/.test(rest.slice(0, first.index))) return null;
  const items: ListedItem[] = [];
  for (const mark of rest.matchAll(/(?<=[：:。；—！？]|^)([一二三四五六七八九十]{1,3})是/g)) {
    if (ordinalAt(mark[1] as string) !== items.length + 1) break;
    const at = own.end + mark.index;
    items.push({ block: index, span: span<Local>(local(at), local(at + mark[0].length)) });
  }
  return items.length >= 2 ? { items, by: 'marked', open: false } : null;
}

/** (一)(二)… at the start of the blocks after the one that ends with the announcement. */
function followingBlocks(
  blocks: readonly Block[],
  block: Block,
  { span: own, quantity }: FigureProposal,
  index: number,
): Found | null {
  const rest = block.text.slice(own.end);
  // A colon announces by itself.
  const announced =
    /^[^。；，！？]{0,16}[：:]$/.test(rest) ||
    (/^[^。；！？]{0,40}[：:。]?$/.test(rest) &&
      /(?:以下|下列|如下|下面|这|主要|重点|抓好|做好|做了|取得|突出|聚焦|围绕|落实|推进)[^。；，]{0,16}$/.test(
        block.text.slice(0, own.start),
      ));
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
      if (mark.ordinal !== items.length + 1) {
        closed = true;
        break;
      }
      items.push({ block: i, span: span<Local>(local(0), local(mark.length)) });
    } else if (next.kind === 'heading' && next.level <= 2 && shape !== marks[0]) {
      closed = true;
      break;
    }
  }
  if (items.length < 2) return null;
  // An excerpt may stop in the middle of a list; only one that is nearly complete speaks for itself.
  if (!closed && quantity.values[0].minus(items.length).gt(2)) return null;
  return { items, by: 'marked', open: false };
}

const marks: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})、/,
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/,
  /^(\d{1,2})[.．、]/,
  /^([一二三四五六七八九十]{1,3})是/,
];

function markOf(text: string): { shape: RegExp; ordinal: number; length: number } | null {
  for (const shape of marks) {
    const match = shape.exec(text);
    if (match) {
      const written = match[1] as string;
      return { shape, ordinal: ordinalAt(written), length: match[0].length };
    }
  }
  return null;
}

/** Longest list of names, in characters: no count looks farther, however long its paragraph is. */
const longestList = 1000;

/** A name in a list: no punctuation, no verb-like particle. */
const item = /^[\p{Script=Han}A-Za-z0-9“”+·]{2,16}$/u;

/** 甲、乙、丙三大基地: counted by a Chinese numeral with 大 or 个 right after the last name. */
function namedBefore(block: Block, { span: own, form }: FigureProposal, index: number): Found | null {
  if (form !== 'list' || !/^[二两三四五六七八九十]{1,2}(?:大|个)/.test(block.text.slice(own.start))) return null;
  let end: number = own.start;
  const open = block.text.slice(Math.max(0, end - 1), end) === '等';
  if (open) end -= 1;
  const from = Math.max(0, end - longestList);
  const near = block.text.slice(from, end);
  const start = from + Math.max(...[...'，。；：！？（('].map((mark) => near.lastIndexOf(mark))) + 1;
  const parts = block.text.slice(start, end).split('、');
  if (parts.length < 2) return null;
  const names = parts.flatMap((part, i) => (i === parts.length - 1 ? part.split(/[和与及]/) : [part]));
  if (!names.slice(1).every((name) => item.test(name))) return null;
  return { items: spansOf(names, start, block.text, index), by: 'named', open };
}

/** 三家企业——甲、乙、丙 and 三个方面，即甲、乙、丙. */
function namedAfter(block: Block, { span: own }: FigureProposal, index: number): Found | null {
  const rest = block.text.slice(own.end);
  const lead = /^[\p{Script=Han}“”]{0,10}(?:——|：|，即|（即)/u.exec(rest);
  if (!lead) return null;
  const from = own.end + lead[0].length;
  const stop = /(?:分别|均|都|先后|相继|已|全部|[，。；：！？）(（])/.exec(block.text.slice(from, from + longestList));
  const list = block.text.slice(from, from + (stop?.index ?? longestList));
  if (!list.includes('、')) return null;
  const parts = list.split('、');
  const names = parts.flatMap((part, i) => (i === parts.length - 1 ? part.split(/[和与及]/) : [part]));
  const open = /等$/.test(list);
  if (!names.every((name) => item.test(name))) return null;
  return { items: spansOf(names, from, block.text, index), by: 'named', open };
}

function spansOf(names: readonly string[], from: number, text: string, block: number): readonly ListedItem[] {
  let at = from;
  return names.map((name) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { block, span: span<Local>(local(start), local(at)) };
  });
}
