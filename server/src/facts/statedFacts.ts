/**
 * What the sentence itself states about each of its figures. Depends on the block's text alone, so that it is kept while the rest of
 * the document changes; what is inherited from outside is added by `completeFact.ts`.
 */
import { dimensionOf } from '../lexicon/units.ts';
import type { FigureProposal, Proposal } from '../mentions/proposal.ts';
import type { Sentence } from '../text/logicalText.ts';
import { type Deal, dealOf } from './dealtFigures.ts';
import type { Basis, Comparison, Direction, Fact, Measure } from './fact.ts';
import { dateOf, type FigureDate } from './figureDate.ts';
import { countedThings, indicatorOf, propertyName, rate, rowOf, type StatedIndicator } from './figureIndicator.ts';
import { isReached, measureOf } from './figureMeasure.ts';
import { type FigurePhrase, readPhrase } from './figurePhrase.ts';
import { cueReader, roleOf, type StatedRole } from './figureRole.ts';
import { splitScope } from './figureScope.ts';
import {
  clauseStart,
  figureAt,
  figuresInRow,
  isCountedBefore,
  nextMention,
  projectOf,
  type SentenceReading,
  withoutDates,
} from './sentenceReading.ts';

export interface StatedFact extends Partial<FigureDate>, Pick<Fact, 'indicatorId' | 'indicatorModifier'> {
  readonly indicator?: StatedIndicator;
  readonly scope?: { readonly value: string; readonly inherited: boolean };
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
  /** A `spec` of several things that are counted (总投资12亿元的18个项目): they belong to the place that the text speaks of. */
  readonly ofPlace?: true;
}

/** Facts by index of the proposal; none for proposals that are no figures. */
export function statedFacts(
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
): ReadonlyMap<number, StatedFact> {
  const facts = new Map<number, StatedFact>();
  let last = 0;
  for (const { span } of sentences) {
    const first = last;
    while (last < proposals.length && (proposals[last] as Proposal).span.start < span.end) last++;
    readSentence({ text, start: span.start, end: span.end, proposals, first, last }, facts);
  }
  return facts;
}

/** Longest noun that is looked for after a figure, in characters. */
const nounReach = 30;

function readSentence(sentence: SentenceReading, facts: Map<number, StatedFact>): void {
  const { text, start } = sentence;
  let previous: { readonly fact: StatedFact; readonly end: number } | undefined;
  let scope: string | undefined;
  let deal: { readonly terms: Deal; next: number } | undefined;
  /** The last indicator of each dimension. */
  const told = new Map<string, string>();
  const levels: (string | undefined)[] = [];
  const cuesBefore = cueReader(text, start);
  for (let index = sentence.first; index < sentence.last; index++) {
    const figure = figureAt(sentence, index);
    if (!figure) continue;
    const clause = clauseStart(sentence, figure.span.start);
    const left = Math.max(previous?.end ?? start, clause);
    const before = withoutDates(sentence, left, index);
    const after = text.slice(figure.span.end, Math.min(figure.span.end + nounReach, nextMention(sentence, index)));
    const beyond = text.slice(figure.span.end, Math.min(figure.span.end + nounReach, sentence.end));
    const read = readPhrase(before);
    if (before.includes('分别')) deal = { terms: dealOf(before, read, levels, figuresInRow(sentence, index)), next: 0 };
    else if (deal && !/^[、和及与]$/.test(before)) deal = undefined;
    const phrase = deal ? deal.terms.phrase : read;
    const cues = cuesBefore(figure.span.start);
    const role = roleOf({ text, clause, figure, before, after, cues });
    const isSize = role?.value === 'spec' && role.words === undefined;
    const kind = isSize ? 'level' : measureOf(figure, phrase, beyond);
    const stated = splitScope(phrase.words);
    if (stated.scope && clause === left && !deal) scope = stated.scope;
    const indicator = deal
      ? dealt(deal.terms.subjects[deal.next++])
      : role && (role.value === 'spec' || role.property)
        ? propertyName(role.property ?? role.words, figure.quantity.unit, beyond)
        : indicatorOf({
            figure,
            written: text.slice(figure.span.start, figure.span.end),
            measure: kind,
            phrase,
            words: stated.words,
            before,
            after,
            previous: previous?.fact.indicator?.value,
            previousMeasure: previous?.fact.measure,
            told: told.get(dimensionOf(figure.quantity.unit)),
          });
    const isRate = kind === 'share' && indicator !== undefined && rate.test(indicator.value);
    const measure = isRate ? 'growth' : kind;
    if (measure === 'level' || measure === 'count') levels.push(indicator?.value);
    const isOfSeveral = isSize ? isCountedBefore(sentence, index) : countedThings(beyond) !== undefined;
    const project = role?.value !== 'spec' || isOfSeveral ? undefined : projectOf(sentence, index, isSize);
    const fact: { -readonly [Key in keyof StatedFact]: StatedFact[Key] } = { measure };
    if (indicator) Object.assign(fact, { indicator }, rowOf(indicator));
    if (stated.scope) fact.scope = { value: stated.scope, inherited: false };
    else if (scope) fact.scope = { value: scope, inherited: true };
    if (measure === 'growth' || measure === 'change')
      fact.direction = phrase.verb?.direction ?? (isRate && isNegative(figure) ? 'down' : 'up');
    if (isReached(phrase.link) && !/累计|新增/.test(before)) fact.reached = true;
    if (phrase.basis) fact.basis = phrase.basis;
    if (phrase.comparison) fact.comparison = phrase.comparison;
    const words = wordsOf(phrase);
    if (words) fact.words = words;
    if (role) fact.role = role;
    Object.assign(fact, dateOf(sentence, figure, index, before));
    if (project !== undefined) fact.project = project;
    if (role?.value === 'spec' && isOfSeveral) fact.ofPlace = true;
    facts.set(index, fact);
    previous = { fact, end: figure.span.end };
    if (indicator) told.set(dimensionOf(figure.quantity.unit), indicator.value);
  }
}

const isNegative = ({ quantity }: FigureProposal): boolean => quantity.values[0].lt(0);

const dealt = (subject: string | undefined): StatedIndicator | undefined =>
  subject === undefined ? undefined : { value: subject, inherited: false };

function wordsOf({ verb, share, comparisonWords, basisWords }: FigurePhrase): StatedFact['words'] {
  const measure = verb?.word ?? (share ? '占' : undefined);
  return measure === undefined && comparisonWords === undefined && basisWords === undefined
    ? undefined
    : {
        ...(measure === undefined ? {} : { measure }),
        ...(comparisonWords === undefined ? {} : { comparison: comparisonWords }),
        ...(basisWords === undefined ? {} : { basis: basisWords }),
      };
}
