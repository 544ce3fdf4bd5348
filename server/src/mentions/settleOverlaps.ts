/** Settles overlaps between proposals once, for all recognisers. */
import { compareSpans, contains, overlaps } from '../base/span.ts';
import type { Proposal } from './proposal.ts';

const length = (proposal: Proposal): number => proposal.span.end - proposal.span.start;
/** What a date claims is no figure (3年, 11个月), and a project's name is longer than both. */
const rank: Readonly<Record<Proposal['kind'], number>> = { date: 0, figure: 1, project: 2 };

/**
 * Whether both may stand: a figure or date that belongs to a project's name (肥城300兆瓦储能项目) is a mention of its own; all other
 * overlaps exclude each other.
 */
const mayNest = (outer: Proposal, inner: Proposal): boolean =>
  outer.kind === 'project' &&
  inner.kind !== 'project' &&
  contains(outer.span, inner.span) &&
  length(inner) < length(outer);

/**
 * The proposals that stand, sorted by place. Longer ones win over shorter ones of the same kind, dates over figures, and what the user
 * has entered in the glossary over everything. Linear but for the sort: a proposal is compared with its neighbours alone.
 */
export function settleOverlaps(proposals: readonly Proposal[]): readonly Proposal[] {
  const sorted = [...proposals].sort((a, b) => compareSpans(a.span, b.span) || rank[a.kind] - rank[b.kind]);
  const kept: Proposal[] = [];
  for (const proposal of sorted) {
    const rivals: number[] = [];
    // Everything that can still overlap stands at the end of the list; nested mentions reach back a few places at most.
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - 12; i--) {
      const other = kept[i] as Proposal;
      if (overlaps(other.span, proposal.span) && !mayNest(other, proposal) && !mayNest(proposal, other)) rivals.push(i);
    }
    if (rivals.every((i) => wins(proposal, kept[i] as Proposal))) {
      for (const i of rivals) kept.splice(i, 1);
      kept.push(proposal);
    }
  }
  return kept.sort((a, b) => compareSpans(a.span, b.span));
}

function wins(a: Proposal, b: Proposal): boolean {
  const glossary = (one: Proposal): boolean => one.kind === 'project' && one.evidence === 'glossary';
  if (glossary(a) !== glossary(b)) return glossary(a);
  if (a.kind !== b.kind && a.kind !== 'project' && b.kind !== 'project') return rank[a.kind] < rank[b.kind];
  return length(a) > length(b);
}
