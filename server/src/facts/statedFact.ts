/** What a sentence states about one of its figures; what nothing states is not there. */
import type { Edtf } from '../base/edtf.ts';
import type { Basis, Comparison, Direction, Fact, Measure } from './fact.ts';
import type { FigureDate } from './figureDate.ts';
import type { StatedIndicator } from './figureIndicator.ts';
import type { StatedRole } from './figureRole.ts';

export interface StatedFact extends Partial<FigureDate>, Pick<Fact, 'indicatorId' | 'indicatorModifier'> {
  readonly indicator?: StatedIndicator;
  readonly scope?: {
    readonly value: string;
    readonly inherited: boolean;
    /** The nearest place before that 全市 or 全县 can mean, where the document's own has another rank. */
    readonly nearest?: string;
  };
  /** Of whom the sentence before was told, where this one names nobody: what it is of where the document is of nothing. */
  readonly toldBefore?: string;
  /** What a table's header says: its period, null where it is none that is known. */
  readonly header?: { readonly period: Edtf; readonly words: string } | null;
  readonly measure: Measure;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly comparison?: Comparison;
  readonly role?: StatedRole;
  /** 达到, 突破: what was reached at the end of the period, whatever had been before. */
  readonly reached?: true;
  /** Words that say the measure and direction, the comparison and the basis, where words do. */
  readonly words?: { readonly measure?: string; readonly comparison?: string; readonly basis?: string };
  /** Whose property a `spec` is: index of the project's proposal. */
  readonly project?: number;
  /** Whose property a `spec` is, where it is no project with a name: 某企业在当地各项目, 12个签约项目. */
  readonly owner?: string;
  /** The part of the project, where the sentence says 一期 alone. */
  readonly phase?: string;
  /** The sentence speaks of a thing that nothing names (该项目): not of the document's place. */
  readonly ofUnknown?: true;
  /** A `spec` of several things that are counted (总投资12亿元的18个项目): they belong to the place that the text speaks of. */
  readonly ofPlace?: true;
}
