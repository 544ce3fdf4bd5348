/** Relations between the figures of one block that stand in fixed patterns: growth triples, level with growth, from A to B. */
import type { Local, Span } from '../base/span.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { FigureProposal, Proposal } from '../mentions/proposal.ts';
import type { Sentence } from '../text/logicalText.ts';
import type { StatedFact } from './statedFacts.ts';

/** A relation inside one block; figures are indices of the block's proposals. */
export type BlockRelation =
  | { readonly kind: 'growth-triple'; readonly level: number; readonly growth: number; readonly change: number }
  | { readonly kind: 'growth-of'; readonly level: number; readonly growth: number }
  | { readonly kind: 'from-to'; readonly from: number; readonly to: number; readonly difference?: number };

interface Entry {
  readonly index: number;
  readonly figure: FigureProposal;
  readonly fact: StatedFact;
}

/** Farthest that two figures of one relation stand apart, in characters. */
const reach = 40;

export function readRelations(
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
  facts: ReadonlyMap<number, StatedFact>,
): readonly BlockRelation[] {
  const entries = [...facts].map(
    ([index, fact]): Entry => ({ index, figure: proposals[index] as FigureProposal, fact }),
  );
  let next = 0;
  return sentences.flatMap(({ span }) => {
    const inside: Entry[] = [];
    for (; next < entries.length && (entries[next] as Entry).figure.span.start < span.end; next++)
      inside.push(entries[next] as Entry);
    return [...growths(text, inside), ...fromTo(text, inside)];
  });
}

const gap = (a: Span<Local>, b: Span<Local>): number => b.start - a.end;

/** 余额3404亿元，同比增长17.92%，比年初增加628亿元: one level, and what is said of its change, in either order. */
function growths(text: string, entries: readonly Entry[]): readonly BlockRelation[] {
  const relations: BlockRelation[] = [];
  entries.forEach((level, i) => {
    if (level.fact.measure !== 'level' && level.fact.measure !== 'count') return;
    // 连续20次提高标准，增幅3%: how often something happened does not grow.
    if (/^[次届轮]$/.test(level.figure.quantity.unit)) return;
    let growth: Entry | undefined;
    let change: Entry | undefined;
    let last = level;
    for (const next of entries.slice(i + 1, i + 3)) {
      if (
        gap(last.figure.span, next.figure.span) > reach ||
        text.slice(last.figure.span.end, next.figure.span.start).includes('；')
      )
        break;
      if (!speaksOf(next.fact, level.fact)) break;
      const { measure, comparison } = next.fact;
      if (measure === 'growth' && comparison !== 'against-other' && comparison !== 'since-january') growth ??= next;
      else if (measure === 'change' && comparison === 'since-january' && sameDimension(next, level)) change ??= next;
      else break;
      last = next;
    }
    if (growth) relations.push({ kind: 'growth-of', level: level.index, growth: growth.index });
    if (growth && change && growth.fact.comparison === 'year-on-year')
      relations.push({ kind: 'growth-triple', level: level.index, growth: growth.index, change: change.index });
  });
  return relations;
}

const sameDimension = (a: Entry, b: Entry): boolean =>
  dimensionOf(a.figure.quantity.unit) === dimensionOf(b.figure.quantity.unit);

/** Whether a growth or change is that of the level: its words are inherited, or repeat the end of the level's (余额). */
function speaksOf(fact: StatedFact, level: StatedFact): boolean {
  const own = fact.indicator;
  if (!own) return fact.measure === 'growth' || fact.measure === 'change';
  return own.inherited || (level.indicator?.value.endsWith(own.value) ?? false);
}

/** 由62.1%提高到64.5%，提高2.4个百分点. */
function fromTo(text: string, entries: readonly Entry[]): readonly BlockRelation[] {
  const relations: BlockRelation[] = [];
  entries.forEach((from, i) => {
    const to = entries[i + 1];
    if (!to || !sameDimension(from, to) || gap(from.figure.span, to.figure.span) > 16) return;
    const lead = text.slice(Math.max(0, from.figure.span.start - 10), from.figure.span.start);
    const between = text.slice(from.figure.span.end, to.figure.span.start);
    if (!/[由从][^，。；：、\d]{0,8}$/.test(lead)) return;
    if (!/^[^，；。]{0,8}(?:到|至|为)(?:\d{4}年的?)?(?:约|近|超过)?$/.test(between)) return;
    const after = entries[i + 2];
    const difference =
      after &&
      gap(to.figure.span, after.figure.span) <= 12 &&
      (after.fact.measure === 'change' || after.fact.measure === 'growth') &&
      after.fact.comparison === undefined
        ? after
        : undefined;
    relations.push({
      kind: 'from-to',
      from: from.index,
      to: to.index,
      ...(difference ? { difference: difference.index } : {}),
    });
  });
  return relations;
}
