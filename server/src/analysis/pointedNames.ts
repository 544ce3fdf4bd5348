/** Whom 该行, 公司 and 园区 mean where their own sentence does not say: what the paragraph, or one of those before it, named last. */
import { attached } from '../base/attached.ts';
import { namedBefore } from '../facts/namedBefore.ts';
import { nameAtEnd } from '../facts/namedSubject.ts';
import { type NamedThing, namedThings } from '../facts/namedThings.ts';
import { endsOfNames, pointerNoun, standsFor } from '../facts/pointing.ts';
import type { Proposal } from '../mentions/proposal.ts';
import type { Block } from '../text/logicalText.ts';
import type { Segmenter } from '../text/segmenter.ts';
import type { BlockReading } from './blockReading.ts';
import type { DatedBlocks } from './datedBlocks.ts';

/** How many paragraphs before its own a name is looked for. */
const reach = 4;
/** How far back a name that no mark shows is looked for in its paragraph, in characters: one endless paragraph stays linear. */
const nearby = 400;
/** How many names are looked through, the last ones first: for the same reason. */
const mostNamed = 40;
/** 该公司, 全行: no names. */
const isSign = /^[该此全各]/;

/** Names by index of the figure's proposal. */
export type PointedNames = ReadonlyMap<number, string>;

/** Of a block without signs, whatever stands around it: no other block has the very same object. */
export const nobody: PointedNames = new Map();

/** Figures whose scope is a sign, with the noun that it has. */
const signsOf = attached<BlockReading, readonly (readonly [index: number, noun: string])[]>();

function signs(reading: BlockReading): readonly (readonly [index: number, noun: string])[] {
  const known = signsOf.get(reading);
  if (known) return known;
  const found = [...reading.facts].flatMap(([index, { scope, toldBefore }]) => {
    const noun = pointerNoun(scope?.value ?? toldBefore ?? '');
    return noun === undefined ? [] : [[index, noun] as const];
  });
  signsOf.set(reading, found);
  return found;
}

const thingsOf = attached<BlockReading, readonly NamedThing[]>();

function things({ text, sentences }: Block, reading: BlockReading, segmenter: Segmenter): readonly NamedThing[] {
  const known = thingsOf.get(reading);
  if (known) return known;
  const found = namedThings(text, sentences, reading.proposals, segmenter).filter(({ name }) => !isSign.test(name));
  thingsOf.set(reading, found);
  return found;
}

/** @param at index of the block. */
export function pointedNames({ blocks, readings }: DatedBlocks, at: number, segmenter: Segmenter): PointedNames {
  const own = signs(readings[at] as BlockReading);
  if (own.length === 0) return nobody;
  const names = new Map<number, string>();
  for (const [index, noun] of own) {
    const { span } = (readings[at] as BlockReading).proposals[index] as Proposal;
    for (let i = at; i >= Math.max(0, at - reach); i--) {
      const block = blocks[i] as Block;
      const to = i === at ? span.start : block.text.length;
      const name = lastNamed(block, readings[i] as BlockReading, noun, to, segmenter);
      if (name !== undefined) {
        names.set(index, name);
        break;
      }
      if (block.level === 1) break;
    }
  }
  return names;
}

/** The last name before an offset that the noun can stand for. */
function lastNamed(
  block: Block,
  reading: BlockReading,
  noun: string,
  to: number,
  segmenter: Segmenter,
): string | undefined {
  if (/^(?:村|镇|乡|街道)$/.test(noun)) {
    const name = namedBefore(block.text, to, noun);
    // 不仅要村: a verb shows that the words are none.
    return name && segmenter.tag(name).some(({ tag }) => /^[vcpd]$/.test(tag)) ? undefined : name;
  }
  const named = things(block, reading, segmenter);
  let last = named.length - 1;
  while (last >= 0 && (named[last] as NamedThing).at >= to) last--;
  const told = named.slice(Math.max(0, last + 1 - mostNamed), last + 1).findLast(({ name }) => standsFor(noun, name));
  if (told !== undefined) return told.name;
  const written = endsOfNames(noun);
  const names = written ? (block.text.slice(Math.max(0, to - nearby), to).match(written) ?? []) : [];
  for (const words of names.toReversed()) {
    const name = nameAtEnd(words, segmenter);
    if (name !== undefined) return name;
  }
  return undefined;
}

export const samePointed = (a: PointedNames, b: PointedNames): boolean =>
  a === b || (a.size === b.size && [...a].every(([index, name]) => b.get(index) === name));
