/**
 * A fact: what a figure says, about what, where, when and on which basis. Every attribute tells whether the sentence states it or
 * where it was inherited from; what is unknown is absent. Types only.
 */
import type { Edtf } from '../base/edtf.ts';

export type Role = 'target' | 'actual' | 'forecast' | 'spec';
export type Measure = 'level' | 'growth' | 'share' | 'change' | 'count';
export type Direction = 'up' | 'down';
/** Prices that a value or growth is reckoned in. */
export type Basis = 'nominal' | 'constant';
/** What a growth or change is reckoned against. */
export type Comparison = 'year-on-year' | 'since-january' | 'month-on-month' | 'annual-average' | 'against-other';

/** Where an attribute comes from, nearest first. */
export type Source = 'stated' | 'sentence' | 'paragraph' | 'heading' | 'document';

export interface Attribute<Value> {
  readonly value: Value;
  readonly source: Source;
  /** The words that say it, for the explanation; absent where it follows from the form of the figure. */
  readonly words?: string;
}

export interface Fact {
  /** What is measured, in the words of the text. */
  readonly indicator?: Attribute<string>;
  /** Row of the table of indicators (`lexicon/indicators.ts`), where the words name one. */
  readonly indicatorId?: string;
  /** What narrows the indicator down (`制造业` of 制造业贷款余额, 认定 before counted firms); absent where nothing does. */
  readonly indicatorModifier?: string;
  readonly scope?: Attribute<string>;
  /** Id of the project that the scope is, where it is one (`mentions/projectIdentity.ts`). */
  readonly scopeId?: string;
  readonly period?: Attribute<Edtf>;
  readonly role?: Attribute<Role>;
  readonly measure?: Attribute<Measure>;
  readonly direction?: Attribute<Direction>;
  readonly basis?: Attribute<Basis>;
  readonly comparison?: Attribute<Comparison>;
}

/**
 * Key under which two figures speak of one fact: indicator, scope, period, measure, role, basis, comparison and dimension of the
 * unit. Absent where one of the first three is unknown: nothing is compared by guess.
 */
export type FactKey = string;
