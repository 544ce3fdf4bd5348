/** Of the figures of one key, the two that contradict each other most gravely. */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import { sentenceText } from '../analysis/packedAnalysis.ts';
import { yearFromEdtf } from '../base/edtf.ts';
import { groupBy } from '../base/groupBy.ts';
import { type IntervalUnion, unionOf } from '../base/intervalUnion.ts';
import { isAccount } from '../facts/indicatorNature.ts';
import { baseInterval } from '../facts/quantityComparison.ts';
import { areComparable, type Given } from './computationComparable.ts';
import { type Agreement, agreementOf, tierOf } from './figureAgreement.ts';
import type { Severity } from './finding.ts';
import { isLikelyOneFact, isNear } from './likelyOneFact.ts';
import type { FigureInDocument } from './rule.ts';
import { areSeveralFacts } from './severalFacts.ts';

export type Excuse = 'revision' | 'years';

export interface Conflict {
  readonly severity: Severity;
  readonly verdict: Agreement;
  /** Why both may be right: words of a revision beside them, or documents of two years. */
  readonly excuse?: Excuse;
  /** Order of the two figures in the list; `later` is where the finding stands. */
  readonly earlier: number;
  readonly later: number;
  /** Where the two versions are first written. */
  readonly versions: readonly [number, number];
}

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** Figures written alike, as places in the list, and the last of these. */
interface Version {
  readonly places: readonly number[];
  readonly last: number;
}

/**
 * How many pairs are looked at for each figure of a key. Only a key with more than so many different values has more pairs, and it is
 * hardly one fact: what stands last is looked at first.
 */
const pairsPerFigure = 64;

/**
 * The gravest contradiction of the key, at its latest place; of several there, that with the version written first. Figures written
 * alike are compared once.
 */
export function strongestConflict(figures: readonly FigureInDocument[]): Conflict | null {
  const written = groupBy([...figures.keys()], (i) => writtenAs((figures[i] as FigureInDocument).figure));
  const versions = [...written.values()].map((places): Version => ({ places, last: places.at(-1) as number }));
  const pairs = { left: pairsPerFigure * figures.length };
  const given = givenBy(figures);
  let found: Conflict | null = null;
  for (const late of [...versions].sort((a, b) => b.last - a.last)) {
    if (found && found.severity === 'error' && found.later > late.last) break;
    for (const early of versions) {
      if (pairs.left-- <= 0) return found;
      if (early.last >= late.last) continue;
      const verdict = agreementOf(figureOf(figures, early), figureOf(figures, late));
      if (verdict === 'agree') continue;
      const conflict = latestPair(figures, early, late, verdict, pairs, given);
      if (!conflict || (found && !isGraver(conflict, found))) continue;
      found = conflict;
      if (found.severity === 'error' && found.later === late.last) return found;
    }
  }
  return found;
}

const figureOf = (figures: readonly FigureInDocument[], { places }: Version): FigureMention =>
  (figures[places[0] as number] as FigureInDocument).figure;

const isGraver = (a: Conflict, b: Conflict): boolean =>
  (rank[a.severity] - rank[b.severity] ||
    a.later - b.later ||
    b.versions[0] - a.versions[0] ||
    b.versions[1] - a.versions[1]) > 0;

const writtenAs = ({ quantity: { values, unit, bound, step }, fact }: FigureMention): string =>
  [values.map((value) => value.toFixed()).join('–'), unit, bound, step.toFixed(), tierOf(fact.role?.words)].join(' ');

function latestPair(
  figures: readonly FigureInDocument[],
  early: Version,
  late: Version,
  verdict: Agreement,
  pairs: { left: number },
  given: Given,
): Conflict | null {
  for (const later of [...late.places].reverse())
    for (const earlier of [...early.places].reverse()) {
      if (pairs.left-- <= 0) return null;
      const x = figures[earlier] as FigureInDocument;
      const y = figures[later] as FigureInDocument;
      if ((verdict === 'disagree' || verdict === 'slip') && !isLikelyOneFact(x, y, given)) continue;
      if (verdict === 'bound' && (!isNear(x.figure, y.figure) || areSeveralFacts(x, y, given))) continue;
      if (!areComparable(x, y, given)) continue;
      const [first, last] = earlier < later ? [earlier, later] : [later, earlier];
      const [one, other] = [early.places[0] as number, late.places[0] as number];
      const versions = one < other ? ([one, other] as const) : ([other, one] as const);
      return { ...graded(verdict, x, y), verdict, earlier: first, later: last, versions };
    }
  return null;
}

/** What each document gives, of figures of one key. */
function givenBy(figures: readonly FigureInDocument[]): Given {
  const known = new Map<DocumentAnalysis, IntervalUnion>();
  return (document) => {
    const own = known.get(document) ?? unionOf(intervalsIn(document));
    known.set(document, own);
    return own;
  };
  function intervalsIn(document: DocumentAnalysis) {
    return figures.flatMap((it) => (it.document === document ? [baseInterval(it.figure.quantity)] : []));
  }
}

const revised = /修订|修正|核实|核定|经济普查|更正|订正/;
const preliminary = /初步核算|初步统计|初步核实|快报|预计数/;

function graded(verdict: Agreement, a: FigureInDocument, b: FigureInDocument): Pick<Conflict, 'severity' | 'excuse'> {
  if (verdict === 'rounded') return { severity: 'information' };
  const near = sentenceOf(a) + sentenceOf(b);
  const two = a.document.uri !== b.document.uri;
  if (revised.test(near) || (two && preliminary.test(near))) return { severity: 'information', excuse: 'revision' };
  if (two && mayBeRevised(a, b)) return { severity: 'information', excuse: 'years' };
  return { severity: verdict === 'bound' || verdict === 'slip' ? 'warning' : 'error' };
}

/** National accounts of one year, as reports of two years give them, and what a project is to cost. */
const mayBeRevised = (a: FigureInDocument, b: FigureInDocument): boolean => {
  const [one, other] = [a, b].map(({ document: { context } }) => context.date && yearFromEdtf(context.date.value));
  return (isAccount(a.figure.fact) || a.figure.fact.role?.value === 'spec') && !!one && !!other && one !== other;
};

const sentenceOf = ({ document, figure }: FigureInDocument): string => sentenceText(document, figure.sentence);
