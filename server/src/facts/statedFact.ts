/** What a sentence states about one of its figures; what nothing states is undefined, so that all of them have one shape. */
import type { Edtf } from '../base/edtf.ts';
import type { Basis, Comparison, Direction, Measure } from './fact.ts';
import { type FigureDate, noDate } from './figureDate.ts';
import type { StatedIndicator, StatedRow } from './figureIndicator.ts';
import type { StatedRole } from './figureRole.ts';

export interface StatedFact extends FigureDate, StatedRow {
  readonly indicator: StatedIndicator | undefined;
  readonly scope: StatedScope | undefined;
  /** Of whom the sentence before was told, where this one names nobody: what it is of where the document is of nothing. */
  readonly toldBefore: string | undefined;
  /** What a table's header says: its period, null where it is none that is known. */
  readonly header: { readonly period: Edtf; readonly words: string } | null | undefined;
  readonly measure: Measure;
  readonly direction: Direction | undefined;
  readonly basis: Basis | undefined;
  readonly comparison: Comparison | undefined;
  readonly role: StatedRole | undefined;
  /** 达到, 突破: what was reached at the end of the period, whatever had been before. */
  readonly reached: boolean;
  /** Words that say the measure and direction, the comparison and the basis, where words do. */
  readonly words: StatedWords | undefined;
  /** Whose property a `spec` is: index of the project's proposal. */
  readonly project: number | undefined;
  /** Whose property a `spec` is, where it is no project with a name: 某企业在当地各项目, 12个签约项目. */
  readonly owner: string | undefined;
  /** The part of the project, where the sentence says 一期 alone. */
  readonly phase: string | undefined;
  /** The sentence speaks of a thing that nothing names (该项目): not of the document's place. */
  readonly ofUnknown: boolean;
  /** A `spec` of several things that are counted (总投资12亿元的18个项目): they belong to the place that the text speaks of. */
  readonly ofPlace: boolean;
}

export interface StatedScope {
  readonly value: string;
  readonly inherited: boolean;
  /** Nothing but an earlier clause or sentence names it: no figure before was its own (某机场通航，改造公路12公里). */
  readonly loose: boolean;
  /** The nearest place before that 全市 or 全县 can mean, where the document's own has another rank. */
  readonly nearest: string | undefined;
}

export interface StatedWords {
  readonly measure: string | undefined;
  readonly comparison: string | undefined;
  readonly basis: string | undefined;
}

/** Of a figure of which nothing is said but what it measures. */
export const nothingStated: Omit<StatedFact, 'measure'> = {
  ...noDate,
  indicator: undefined,
  indicatorId: undefined,
  indicatorModifier: undefined,
  scope: undefined,
  toldBefore: undefined,
  header: undefined,
  direction: undefined,
  basis: undefined,
  comparison: undefined,
  role: undefined,
  reached: false,
  words: undefined,
  project: undefined,
  owner: undefined,
  phase: undefined,
  ofUnknown: false,
  ofPlace: false,
};
