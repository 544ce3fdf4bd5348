/** Completes a stated fact with what it inherits from paragraph, heading and document, marked as inherited. */
import { dayNumber, daysFromEdtf, type Edtf } from '../base/edtf.ts';
import { headingCues } from '../lexicon/roleCues.ts';
import type { Attribute, Fact, Role, Source } from './fact.ts';
import type { StatedFact } from './statedFacts.ts';

export interface FactContext {
  /** Value of the date that the sentence states for the figure, null where none does. */
  readonly sentencePeriod: Edtf | null;
  /** Value of the last period that an earlier sentence of the paragraph states. */
  readonly paragraphPeriod: Edtf | null;
  readonly headingPeriod: Edtf | null;
  /** What the headings above say, from `headingRole`. */
  readonly headingRole: Attribute<Role> | null;
  /** The article's or document's own date. */
  readonly documentDate: Edtf | null;
  readonly place: string | null;
  /** The project that a `spec` belongs to. */
  readonly project: { readonly name: string; readonly id: string } | null;
}

const attribute = <Value>(value: Value, source: Source, words?: string): Attribute<Value> =>
  words === undefined ? { value, source } : { value, source, words };

export function completeFact(stated: StatedFact, context: FactContext): Fact {
  const role = roleOf(stated, context);
  const period = periodOf(stated, context);
  const scope = scopeOf(stated, context, role.value);
  const { indicator } = stated;
  const fact: { -readonly [Key in keyof Fact]: Fact[Key] } = {};
  if (indicator) fact.indicator = attribute(indicator.value, indicator.inherited ? 'sentence' : 'stated');
  if (stated.indicatorId !== undefined) fact.indicatorId = stated.indicatorId;
  if (stated.indicatorModifier !== undefined) fact.indicatorModifier = stated.indicatorModifier;
  if (scope) fact.scope = scope;
  if (role.value === 'spec' && context.project) fact.scopeId = context.project.id;
  if (period) fact.period = period;
  fact.role = role;
  fact.measure = attribute(stated.measure, 'stated');
  if (stated.direction) fact.direction = attribute(stated.direction, 'stated');
  if (stated.basis) fact.basis = attribute(stated.basis, 'stated');
  if (stated.comparison) fact.comparison = attribute(stated.comparison, 'stated');
  return fact;
}

/** The role that the headings above a block give its figures: the nearest one that speaks of any. */
export function headingRole(headings: readonly string[]): Attribute<Role> | null {
  for (const heading of headings.toReversed()) {
    const cue = headingCues.findLast(({ word }) => heading.includes(word));
    if (cue) return attribute(cue.role, 'heading', heading);
  }
  return null;
}

function roleOf({ role }: StatedFact, context: FactContext): Attribute<Role> {
  if (role) return attribute(role.value, 'stated', role.words);
  // What is said of a time that has not begun on the document's own day cannot be a result.
  if (
    context.sentencePeriod !== null &&
    context.documentDate !== null &&
    isAhead(context.sentencePeriod, context.documentDate)
  )
    return attribute('target', 'sentence', context.sentencePeriod);
  // Nor is what is said of a time that was over by then still a target.
  if (
    context.sentencePeriod !== null &&
    context.documentDate !== null &&
    isAhead(context.documentDate, context.sentencePeriod)
  )
    return attribute('actual', 'sentence', context.sentencePeriod);
  return context.headingRole ?? attribute('actual', 'document');
}

function isAhead(period: Edtf, date: Edtf): boolean {
  const when = daysFromEdtf(period);
  const own = daysFromEdtf(date);
  return when !== null && own !== null && dayNumber(when.first) > dayNumber(own.last);
}

function periodOf({ dateEnd }: StatedFact, context: FactContext): Attribute<Edtf> | undefined {
  const { sentencePeriod, paragraphPeriod, headingPeriod, documentDate } = context;
  if (sentencePeriod !== null) {
    const [from, to] = sentencePeriod.split('/');
    if (dateEnd && from && to) return attribute(dateEnd === 'from' ? from : to, 'stated');
    return attribute(sentencePeriod, 'stated');
  }
  if (paragraphPeriod !== null) return attribute(paragraphPeriod, 'paragraph');
  if (headingPeriod !== null) return attribute(headingPeriod, 'heading');
  return documentDate === null ? undefined : attribute(documentDate.slice(0, 4), 'document');
}

function scopeOf({ scope }: StatedFact, { place, project }: FactContext, role: Role): Attribute<string> | undefined {
  if (role === 'spec') return project === null ? undefined : attribute(project.name, 'sentence');
  // 全市 and 我省 mean the document's place, which two documents can share.
  if (scope && /^[全我][省市区县州]$/.test(scope.value))
    return attribute(place ?? scope.value, scope.inherited ? 'sentence' : 'stated', scope.value);
  if (scope) return attribute(scope.value, scope.inherited ? 'sentence' : 'stated');
  return place === null ? undefined : attribute(place, 'document');
}
