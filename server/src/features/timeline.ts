/**
 * One indicator over the years: its targets, forecasts and results side by side. Information, never a contradiction. The lists are made
 * when they are asked for and kept as long as the index's table of indicators stands.
 */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import type { Edtf } from '../base/edtf.ts';
import type { Place } from '../checks/finding.ts';
import type { Role } from '../facts/fact.ts';
import {
  compareCodeUnits,
  type MentionReference,
  mentionAt,
  mentionsUnder,
  type WorkspaceIndex,
} from '../index/workspaceIndex.ts';
import { dateText } from './dateText.ts';
import { documentName } from './documentName.ts';
import { excerptOf } from './excerpt.ts';
import { shortQuantityText } from './figureText.ts';
import { placeOfMention } from './relatedMentions.ts';
import type { Snapshot } from './snapshot.ts';
import { type Language, words } from './words.ts';

export interface TimelineFigure {
  readonly figure: FigureMention;
  /** Every place that says it, by document, then by place. */
  readonly references: readonly MentionReference[];
}

/** What is said of one period in one role: one figure, or several (a level and its growth). */
export interface TimelinePoint {
  readonly period: Edtf;
  readonly role: Role | undefined;
  readonly figures: readonly TimelineFigure[];
}

export interface Timeline {
  /** Of the index's table of indicators. */
  readonly key: string;
  readonly indicator: string;
  readonly scope: string;
  readonly points: readonly TimelinePoint[];
}

/** A line without its points. */
export interface TimelineName extends Omit<Timeline, 'points'> {
  readonly points: number;
}

const namesOf = new WeakMap<object, readonly TimelineName[]>();

/** The lines of `timelines`, kept as long as no fact has become another one: editors ask after each change. */
export function timelineNames(index: WorkspaceIndex): readonly TimelineName[] {
  const known = namesOf.get(index.indicatorFacts);
  if (known) return known;
  const names = timelines(index).map(({ points, ...name }) => ({ ...name, points: points.length }));
  namesOf.set(index.indicatorFacts, names);
  return names;
}

/** Indicators of which more than one year or role is known and a figure can be compared (投资, 方面 could be anything's), those with most points first. */
export function timelines(index: WorkspaceIndex): readonly Timeline[] {
  return [...index.indicators.keys()]
    .flatMap((key): readonly Timeline[] => {
      const points = timelinePoints(index, key);
      const [first] = points;
      if (!first || points.length < 2 || !points.some(isComparable)) return [];
      const { fact } = first.figures[0]!.figure;
      return [{ key, indicator: fact.indicator?.value ?? key, scope: fact.scope?.value ?? '', points }];
    })
    .sort((a, b) => b.points.length - a.points.length || compareCodeUnits(a.key, b.key));
}

const isComparable = ({ figures }: TimelinePoint): boolean => figures.some(({ figure }) => figure.key !== undefined);

/** By period, targets before forecasts before results; properties of a thing (规格) belong to no year. */
export function timelinePoints(index: WorkspaceIndex, key: string): readonly TimelinePoint[] {
  const points = new Map<
    string,
    { period: Edtf; role: Role | undefined; figures: { figure: FigureMention; references: MentionReference[] }[] }
  >();
  for (const reference of mentionsUnder(index.indicators, key)) {
    const figure = mentionAt(index, reference);
    if (figure.kind !== 'figure' || !figure.fact.period || figure.fact.role?.value === 'spec') continue;
    const period = figure.fact.period.value;
    const role = figure.fact.role?.value;
    const at = `${period} ${role ?? ''}`;
    const point = points.get(at) ?? { period, role, figures: [] };
    points.set(at, point);
    // One fact said twice is one figure of the line, with every place of it.
    const same = point.figures.find((other) => isRepeated(other.figure, figure));
    if (same) same.references.push(reference);
    else point.figures.push({ figure, references: [reference] });
  }
  return [...points.values()].sort((a, b) => compareCodeUnits(a.period, b.period) || order(a.role) - order(b.role));
}

const order = (role: Role | undefined): number => ['target', 'forecast', 'actual'].indexOf(role ?? '');

const isRepeated = (a: FigureMention, b: FigureMention): boolean =>
  a.fact.measure?.value === b.fact.measure?.value &&
  a.fact.direction?.value === b.fact.direction?.value &&
  a.fact.comparison?.value === b.fact.comparison?.value &&
  a.quantity.unit === b.quantity.unit &&
  a.quantity.bound === b.quantity.bound &&
  a.quantity.values.join('/') === b.quantity.values.join('/');

const boundSigns = { '=': '', '>=': '≥ ', '<=': '≤ ', '~': '≈ ' } as const;

/** A figure of a line: `560亿元`, `≥ +5.5%`, `年均 +5.8%`. */
export function pointText(
  { fact: { direction, measure, comparison }, quantity }: FigureMention,
  language: Language,
): string {
  // 是…的3.2倍 has no sign: it says how large, not by how much more.
  const isMove = (measure?.value === 'growth' || measure?.value === 'change') && quantity.unit !== '倍';
  const sign = !isMove ? '' : direction?.value === 'down' ? '−' : direction?.value === 'up' ? '+' : '';
  // Growth over a year is what a line of a year is taken to say.
  const average = comparison?.value === 'annual-average' ? `${words[language].comparisons['annual-average']} ` : '';
  return `${average}${boundSigns[quantity.bound]}${sign}${shortQuantityText(quantity, language)}`;
}

/** A line of the view: one figure of one period in one role. */
export interface TimelineLine {
  readonly role: Exclude<Role, 'spec'> | undefined;
  readonly label: string;
  readonly detail: string;
  readonly excerpt: string;
  readonly place: Place;
}

export function timelineLines({ index }: Snapshot, key: string, language: Language): readonly TimelineLine[] {
  return timelinePoints(index, key).flatMap(({ period, role, figures }) =>
    figures.map(({ figure, references }): TimelineLine => {
      const [first] = references as [MentionReference];
      const { before, mention, after } = excerptOf(index.documents.get(first.uri)!, figure);
      const what = role ? ` ${words[language].roles[role]}` : '';
      return {
        role: role === 'spec' ? undefined : role,
        label: `${dateText(period, language)}${what} ${pointText(figure, language)}`,
        detail: [...new Set(references.map(({ uri }) => documentName(uri)))].join(language === 'zh' ? '、' : ', '),
        excerpt: before + mention + after,
        place: placeOfMention(index, first),
      };
    }),
  );
}

/** Levels and counts come first, growth, shares and changes behind. */
export const isMain = ({ fact: { measure } }: FigureMention): boolean =>
  measure === undefined || measure.value === 'level' || measure.value === 'count';
