/** Which blocks of a text an edit leaves as they were, so that only what stands around the edit is read again. */
import { lastWhere } from '../base/lastWhere.ts';
import type { Block, LogicalText } from './logicalText.ts';
import { rawFromLogical } from './offsetMap.ts';

/** How many blocks beside an edit are read again: a line is judged by eight lines around it (`paragraphs.ts`), and a block has one at least. */
const reach = 10;

export interface Unchanged {
  /** How many blocks at the start stay where they are. */
  readonly head: number;
  /** Index in the text before of the first block behind the edit that is the same again; the number of blocks where none is. */
  readonly tail: number;
  /** The lines to be read, as offsets in the new text: from the end of the head to the start of the tail. */
  readonly from: number;
  readonly to: number;
  /** The same with the lines around them that they are judged by. */
  readonly lookFrom: number;
  readonly lookTo: number;
}

export function unchangedBlocks(before: LogicalText, raw: string): Unchanged {
  const { untitled: blocks } = before;
  const by = raw.length - before.raw.length;
  const start = sameStart(before.raw, raw);
  const end = before.raw.length - sameEnd(before.raw, raw, start);
  // An edit beside a line break may join or part it with another one, so its neighbours count as touched.
  const touched = lastWhere(blocks, (block) => lineOf(before, block) < start - 1);
  const head = Math.max(0, touched - reach);
  const behind = lastWhere(blocks, (block) => lineOf(before, block) <= end + 1) + 1;
  const tail = Math.min(blocks.length, behind + reach);
  const lineAt = (index: number): number => (index <= 0 ? 0 : lineOf(before, blocks[index] as Block));
  const lineBehind = (index: number): number =>
    index >= blocks.length ? raw.length : lineOf(before, blocks[index] as Block) + by;
  return {
    head,
    tail,
    from: lineAt(head),
    to: lineBehind(tail),
    lookFrom: lineAt(head - reach),
    lookTo: lineBehind(tail + reach),
  };
}

/** Start of a block's first line. */
function lineOf({ map, lineStarts }: LogicalText, block: Block): number {
  const first = rawFromLogical(map, block.span.start);
  return lineStarts[lastWhere(lineStarts, (start) => start <= first)] as number;
}

/** Characters compared at once, ever fewer: strings are compared far faster than their characters one by one. */
const together = [1 << 16, 1 << 12, 1 << 8, 1 << 4, 1];

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  for (const length of together)
    while (same + length <= most && a.slice(same, same + length) === b.slice(same, same + length)) same += length;
  return same;
}

/** How many characters at the end are the same, none of them among the first `start`. */
function sameEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const before = (text: string, at: number, length: number): string =>
    text.slice(text.length - at - length, text.length - at);
  let same = 0;
  for (const length of together)
    while (same + length <= most && before(a, same, length) === before(b, same, length)) same += length;
  return same;
}
