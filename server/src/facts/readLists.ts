/** Counts and the lists that they announce: 六个方面：一是…二是…, 以下14项工作 with (一)(二)…, 甲、乙、丙三大基地. */

import type { Local, Span } from '../base/span.ts';
import { parseNumeral } from '../lexicon/numerals.ts';
import type { Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import { announcingCounts, countReach } from './announcingCounts.ts';
import { ordinalAt } from './itemMark.ts';
import { type ListedItem, marksBelow } from './readMarkedLists.ts';
import type { Announced, NamedList } from './readNamedLists.ts';

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

export function readLists({ blocks, proposals }: ReadBlocks): readonly ListCount[] {
  const lists: ListCount[] = [];
  blocks.forEach((block, i) => {
    for (const { count, marked, announces, names } of announcingCounts(block, proposals[i] as readonly Proposal[])) {
      if (marked && goesOn(blocks, i, marked.length)) continue;
      const items = marked ? itemsIn(i, marked) : announces ? marksBelow(blocks, count, i) : null;
      const found = items ? { items, by: 'marked' as const, open: false } : named(names, i, blocks[i - 1]);
      if (found && !(found.by === 'marked' && isOfAnother(block, count, found.items.length)))
        lists.push({ kind: 'list-count', block: i, count, ...found });
    }
  });
  return lists;
}

const itemsIn = (block: number, spans: readonly Span<Local>[]): readonly ListedItem[] =>
  spans.map((own) => ({ block, span: own }));

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
    ? { items: itemsIn(block, list.names), by: 'named', open: list.open }
    : null;
