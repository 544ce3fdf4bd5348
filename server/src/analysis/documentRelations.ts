/** The relations between a document's figures: those that a sentence states, and counts beside what they count. */
import type { Local, Raw, Span } from '../base/span.ts';
import type { BlockRelation, WordsAt } from '../facts/blockRelation.ts';
import { readLists } from '../facts/readLists.ts';
import type { Relation } from '../facts/relation.ts';
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';

/** @param first index of each block's first mention in the document's list. */
export function documentRelations(
  blocks: readonly Block[],
  readings: readonly BlockReading[],
  first: readonly number[],
  toRaw: (block: Block, span: Span<Local>) => Span<Raw>,
): readonly Relation[] {
  const relations: Relation[] = [];
  readings.forEach((reading, i) => {
    for (const relation of reading.relations)
      relations.push(shifted(relation, first[i] as number, (own) => toRaw(blocks[i] as Block, own)));
  });
  const placed = (block: number, span: Span<Local>) => {
    const own = blocks[block] as Block;
    return { text: own.text.slice(span.start, span.end), span: toRaw(own, span) };
  };
  const lists = readLists({ blocks, proposals: readings.map(({ proposals }) => proposals) });
  for (const { block, count, items, by, open } of lists)
    relations.push({
      kind: 'list-count',
      count: { ...placed(block, count.span), value: count.value },
      items: items.map((item) => placed(item.block, item.span)),
      by,
      open,
    });
  return relations;
}

/** A block's relation with its figures named by their place in the document's list, and its words by their place in the file. */
function shifted(relation: BlockRelation, by: number, toRaw: (span: Span<Local>) => Span<Raw>): Relation {
  switch (relation.kind) {
    case 'growth-triple':
    case 'growth-of':
      return { ...relation, level: relation.level + by, growth: relation.growth + by, change: relation.change + by };
    case 'from-to': {
      const difference = relation.difference === undefined ? {} : { difference: relation.difference + by };
      return { ...relation, from: relation.from + by, to: relation.to + by, ...difference };
    }
    case 'part-of':
      return { ...relation, whole: relation.whole + by, parts: relation.parts.map((part) => part + by) };
    case 'share-of':
      return { ...relation, whole: relation.whole + by, part: relation.part + by, share: relation.share + by };
    case 'share-of-indicator':
      return { ...relation, part: relation.part + by, share: relation.share + by };
    case 'average-growth':
      return { ...relation, from: relation.from + by, to: relation.to + by, rate: relation.rate + by };
    case 'session': {
      const placed = (words: WordsAt) => ({ text: words.text, span: toRaw(words.span) });
      return { ...relation, name: placed(relation.name), year: placed(relation.year) };
    }
    case 'composition':
      return { ...relation, parts: relation.parts.map((part) => ({ ...part, span: toRaw(part.span) })) };
  }
}
