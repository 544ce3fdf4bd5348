/**
 * The figures of two documents, or of two versions of one, side by side: which changed, which were added, which dropped. Sentences that
 * are worded otherwise, other units and rounding are seen through.
 */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import { decimal, halfOpen, hull, type Interval, intersects } from '../base/interval.ts';
import { baseInterval, countedOtherwise, sameDimension } from '../facts/quantityComparison.ts';
import { alignSequences, bestPairs } from './alignSequences.ts';

export type FigureDifference =
  | {
      /** `changed`: other value or direction; `bound`: the same number, but 以上 is now 左右. */
      readonly kind: 'changed' | 'bound';
      readonly before: FigureMention;
      readonly after: FigureMention;
    }
  | { readonly kind: 'added'; readonly after: FigureMention }
  | { readonly kind: 'dropped'; readonly before: FigureMention };

export interface FigureComparison {
  /** In the order of the second document; what was dropped stands where it would have been. */
  readonly differences: readonly FigureDifference[];
  /** Figures that say the same in both. */
  readonly same: number;
  /** How many of these are written otherwise: in another unit, rounded, in other digits. */
  readonly rewritten: number;
}

/** A clause with its figures taken out of it. */
interface Clause {
  readonly masked: string;
  readonly figures: readonly PlacedFigure[];
}

interface PlacedFigure {
  readonly figure: FigureMention;
  /** Letters and digits beside it, other figures masked. */
  readonly before: string;
  readonly after: string;
}

interface Match {
  readonly before: PlacedFigure;
  readonly after: PlacedFigure;
}

export function compareFigures(before: DocumentAnalysis, after: DocumentAnalysis): FigureComparison {
  const a = clausesOf(before);
  const b = clausesOf(after);
  const matches: Match[] = [];
  let [x, y] = [0, 0];
  const stretch = (toA: number, toB: number): void => {
    matches.push(
      ...matched(
        a.slice(x, toA).flatMap(({ figures }) => figures),
        b.slice(y, toB).flatMap(({ figures }) => figures),
      ),
    );
  };
  const anchors = alignSequences(
    a.map(({ masked }) => masked),
    b.map(({ masked }) => masked),
  );
  for (const [i, j] of anchors) {
    stretch(i, j);
    // The clauses are the same but for their figures, which therefore are as many.
    a[i]!.figures.forEach((figure, k) => void matches.push({ before: figure, after: b[j]!.figures[k]! }));
    [x, y] = [i + 1, j + 1];
  }
  stretch(a.length, b.length);
  return comparison(
    a.flatMap(({ figures }) => figures),
    b.flatMap(({ figures }) => figures),
    matches,
  );
}

const mask = '#';
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}#%]/gu, '');
const clauseEnd = /[，。；：！？,;:!?]/;
/** Letters kept on each side of a figure. */
const room = 12;

function clausesOf(document: DocumentAnalysis): readonly Clause[] {
  const bySentence = new Map<number, FigureMention[]>();
  for (const mention of document.mentions) {
    if (mention.kind !== 'figure') continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return document.sentences.flatMap(({ text }, i) => clausesOfSentence(text, bySentence.get(i) ?? []));
}

function clausesOfSentence(text: string, figures: readonly FigureMention[]): readonly Clause[] {
  // One mask for each figure; where they came to stand is needed to cut clauses.
  let masked = '';
  let from = 0;
  const places: number[] = [];
  for (const { inSentence } of figures) {
    masked += text.slice(from, inSentence[0]);
    places.push(masked.length);
    masked += mask;
    from = inSentence[1];
  }
  masked += text.slice(from);
  const placed = figures.map((figure, i): PlacedFigure => {
    const at = places[i]!;
    return {
      figure,
      before: bare(masked.slice(Math.max(0, at - 2 * room), at)).slice(-room),
      after: bare(masked.slice(at + 1, at + 1 + room)).slice(0, room / 2),
    };
  });
  const clauses: Clause[] = [];
  let start = 0;
  for (let end = 1; end <= masked.length; end++) {
    if (end < masked.length && !clauseEnd.test(masked[end - 1]!)) continue;
    const words = bare(masked.slice(start, end));
    const own = placed.filter((_, i) => places[i]! >= start && places[i]! < end);
    if (words !== '') clauses.push({ masked: words, figures: own });
    start = end;
  }
  return clauses;
}

/** Figures of a table that is looked through in one piece. */
const largestTable = 1_000_000;

/** Pairs the figures of two stretches that have no clause in common: by value, indicator and the words beside them, in order. */
function matched(a: readonly PlacedFigure[], b: readonly PlacedFigure[]): readonly Match[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > largestTable) return [];
  return bestPairs(a.length, b.length, (i, j) => likeness(a[i]!, b[j]!)).map(([i, j]) => ({
    before: a[i]!,
    after: b[j]!,
  }));
}

/** 0 where two figures are taken for different ones. */
function likeness(a: PlacedFigure, b: PlacedFigure): number {
  if (!sameDimension(a.figure.quantity, b.figure.quantity)) return 0;
  const words = 2 * wordLikeness(a.before, b.before) + wordLikeness(a.after, b.after);
  const sameIndicator = indicatorOf(a.figure) !== undefined && indicatorOf(a.figure) === indicatorOf(b.figure);
  const score = words + (sameIndicator ? 1 : 0);
  if (verdictOf(a.figure, b.figure) === 'same') return score >= 0.5 ? 2 + score : 0;
  // Places at school and canteens are both counted, yet one does not become the other.
  return score >= 1.4 && !countedOtherwise(a.figure.quantity, b.figure.quantity) ? score : 0;
}

const indicatorOf = ({ fact }: FigureMention): string | undefined => fact.indicatorId ?? fact.indicator?.value;

/** Share of the pairs of neighbouring letters that two texts have in common (Dice's coefficient). */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 1; i < a.length; i++) pairs.set(a.slice(i - 1, i + 1), (pairs.get(a.slice(i - 1, i + 1)) ?? 0) + 1);
  let common = 0;
  for (let i = 1; i < b.length; i++) {
    const left = pairs.get(b.slice(i - 1, i + 1)) ?? 0;
    if (left === 0) continue;
    common++;
    pairs.set(b.slice(i - 1, i + 1), left - 1);
  }
  return (2 * common) / (a.length + b.length - 2);
}

type Verdict = 'same' | 'bound' | 'changed';

function verdictOf(a: FigureMention, b: FigureMention): Verdict {
  if (!sameDimension(a.quantity, b.quantity) || !intersects(written(a), written(b))) return 'changed';
  const [one, other] = [a.fact.direction?.value, b.fact.direction?.value];
  if (one !== undefined && other !== undefined && one !== other) return 'changed';
  return a.quantity.bound === b.quantity.bound ? 'same' : 'bound';
}

/** What the digits alone can stand for, in the base unit; bounds left aside: above 100 and 150 are two figures here. */
function written({ quantity }: FigureMention): Interval {
  const half = quantity.step.times(decimal('0.5'));
  const [low, high] = quantity.values.map((value) => halfOpen(value.minus(half), value.plus(half)));
  return baseInterval({ ...quantity, interval: high ? hull(low!, high) : low! });
}

function comparison(a: readonly PlacedFigure[], b: readonly PlacedFigure[], found: readonly Match[]): FigureComparison {
  const matches = [...found, ...moved(a, b, found)];
  const partners = new Map(matches.map((match) => [match.after, match.before]));
  const kept = new Set(matches.map(({ before }) => before));
  const differences: FigureDifference[] = [];
  let [same, rewritten, next] = [0, 0, 0];
  /** What was dropped up to a place of the first document, and right behind it. */
  const dropTo = (end: number): void => {
    for (; next < end || (next < a.length && !kept.has(a[next]!)); next++)
      if (!kept.has(a[next]!)) differences.push({ kind: 'dropped', before: a[next]!.figure });
  };
  dropTo(0);
  const order = new Map(a.map((figure, i) => [figure, i]));
  for (const after of b) {
    const before = partners.get(after);
    if (!before) {
      differences.push({ kind: 'added', after: after.figure });
      continue;
    }
    const place = order.get(before)!;
    dropTo(place);
    const verdict = verdictOf(before.figure, after.figure);
    if (verdict !== 'same') differences.push({ kind: verdict, before: before.figure, after: after.figure });
    else {
      same++;
      if (before.figure.text !== after.figure.text) rewritten++;
    }
    dropTo(place + 1);
  }
  dropTo(a.length);
  return { differences, same, rewritten };
}

/** Passages that stand elsewhere now: the same figure with the same words beside it. */
function moved(a: readonly PlacedFigure[], b: readonly PlacedFigure[], found: readonly Match[]): readonly Match[] {
  const taken = new Set(found.flatMap(({ before, after }) => [before, after]));
  const waiting = new Map<string, PlacedFigure[]>();
  const keyOf = ({ before, after }: PlacedFigure): string => `${before.slice(-room / 2)}|${after.slice(0, 2)}`;
  for (const figure of a)
    if (!taken.has(figure)) waiting.set(keyOf(figure), [...(waiting.get(keyOf(figure)) ?? []), figure]);
  return b.flatMap((after): readonly Match[] => {
    if (taken.has(after)) return [];
    const list = waiting.get(keyOf(after)) ?? [];
    const at = list.findIndex(({ figure }) => verdictOf(figure, after.figure) === 'same');
    const [before] = at < 0 ? [] : list.splice(at, 1);
    return before ? [{ before, after }] : [];
  });
}
