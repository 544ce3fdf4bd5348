/** One indicator over the years: targets, forecasts and results side by side. Information, never a contradiction. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { indicatorKey } from '../index/postings.ts';
import { compareCodeUnits, type MentionReference, mentionAt } from '../index/workspaceIndex.ts';
import { dateText } from './dateText.ts';
import { documentName, linkTo } from './documentName.ts';
import { shortQuantityText } from './figureText.ts';
import type { HoverSubject } from './hoverSubject.ts';
import { mentionsOfSubject } from './relatedMentions.ts';
import { item, paragraph, type RichText, type Run } from './richText.ts';
import { type Language, words } from './words.ts';

interface Point {
  readonly period: string;
  readonly figures: { figure: FigureMention; reference: MentionReference }[];
}

export function hoverTimeline({
  snapshot: { index },
  mention,
  language,
  occurrences: shown,
}: HoverSubject<FigureMention>): RichText {
  const key = indicatorKey(mention);
  if (key === undefined || !mention.fact.indicator) return [];
  const points = new Map<string, Point>();
  for (const reference of mentionsOfSubject(index, { by: 'indicator', key })) {
    const figure = mentionAt(index, reference);
    if (figure.kind !== 'figure' || !figure.fact.period) continue;
    const period = figure.fact.period.value;
    const role = figure.fact.role?.value ?? '';
    const point = points.get(`${period} ${role}`) ?? { period, figures: [] };
    points.set(`${period} ${role}`, point);
    // One fact said twice is one point of the line; the list of the same fact has every place.
    if (!point.figures.some((other) => isRepeated(other.figure, figure))) point.figures.push({ figure, reference });
  }
  if (points.size < 2 || shown === 0) return [];
  const say = words[language];
  const ordered = [...points.values()].sort((a, b) => compareCodeUnits(a.period, b.period));
  const scope = mention.fact.scope?.value;
  return [
    paragraph([
      { text: say.timeline, bold: true },
      {
        text: ` ${mention.fact.indicator.value}${scope ? ` · ${scope}` : ''}`,
      },
    ]),
    ...around(ordered, mention, shown).map((point) => item(...pointRuns(point, index.documents, language))),
    ...(ordered.length > shown ? [item({ text: say.more(ordered.length - shown) })] : []),
  ];
}

const isRepeated = (a: FigureMention, b: FigureMention): boolean =>
  a.fact.measure?.value === b.fact.measure?.value &&
  a.quantity.unit === b.quantity.unit &&
  a.quantity.bound === b.quantity.bound &&
  a.quantity.values.join('/') === b.quantity.values.join('/');

/** The points nearest to the mention's own, where there are too many to show. */
function around(points: readonly Point[], mention: FigureMention, shown: number): readonly Point[] {
  const own = points.findIndex((point) => point.period === mention.fact.period?.value);
  const first = Math.min(Math.max(0, own - (shown >> 1)), Math.max(0, points.length - shown));
  return points.slice(first, first + shown);
}

/** `2022年 预计 560亿元 (+7%) · 004`: levels first, growth and the like in brackets behind. */
function pointRuns(
  { period, figures }: Point,
  documents: HoverSubject<FigureMention>['snapshot']['index']['documents'],
  language: Language,
): readonly Run[] {
  const say = words[language];
  const role = figures[0]?.figure.fact.role?.value;
  const isMain = ({ figure }: Point['figures'][number]): boolean => {
    const measure = figure.fact.measure?.value;
    return measure === undefined || measure === 'level' || measure === 'count';
  };
  const values = [
    ...figures.filter(isMain).map(({ figure }) => withSign(figure, language)),
    ...figures.filter((entry) => !isMain(entry)).map(({ figure }) => say.inBrackets(withSign(figure, language)).trim()),
  ].join(' ');
  const runs: Run[] = [
    {
      text: `${dateText(period, language)}${role ? ` ${say.roles[role]}` : ''} ${values}`,
    },
  ];
  const linked = new Set<string>();
  for (const { figure, reference } of figures) {
    const document = documents.get(reference.uri);
    if (!document || linked.has(reference.uri)) continue;
    linked.add(reference.uri);
    runs.push(
      { text: ' · ' },
      {
        text: documentName(reference.uri),
        href: linkTo(document, figure.span.start),
      },
    );
  }
  return runs;
}

const boundSigns = { '=': '', '>=': '≥ ', '<=': '≤ ', '~': '≈ ' } as const;

function withSign(figure: FigureMention, language: Language): string {
  const { direction, measure } = figure.fact;
  const signed =
    measure?.value === 'growth' || measure?.value === 'change'
      ? direction?.value === 'down'
        ? '−'
        : direction?.value === 'up'
          ? '+'
          : ''
      : '';
  return `${boundSigns[figure.quantity.bound]}${signed}${shortQuantityText(figure.quantity, language)}`;
}
