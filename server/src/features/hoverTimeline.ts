/** One indicator over the years: targets, forecasts and results side by side. Information, never a contradiction. */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { indicatorKey } from '../index/postings.ts';
import { dateText } from './dateText.ts';
import { documentName, linkTo } from './documentName.ts';
import type { HoverSubject } from './hoverSubject.ts';
import { item, paragraph, type RichText, type Run } from './richText.ts';
import { isMain, pointText, type TimelinePoint, timelinePoints } from './timeline.ts';
import { type Language, words } from './words.ts';

export function hoverTimeline({
  snapshot: { index },
  mention,
  language,
  occurrences: shown,
}: HoverSubject<FigureMention>): RichText {
  const key = indicatorKey(mention);
  if (key === undefined || !mention.fact.indicator) return [];
  const points = timelinePoints(index, key);
  if (points.length < 2 || shown === 0) return [];
  const say = words[language];
  return [
    paragraph([{ text: say.timeline, bold: true }]),
    ...around(points, mention, shown).map((point) => item(...pointRuns(point, index.documents, language))),
    ...(points.length > shown ? [item({ text: say.more(points.length - shown) })] : []),
  ];
}

/** The points nearest to the mention's own, where there are too many to show. */
function around(points: readonly TimelinePoint[], mention: FigureMention, shown: number): readonly TimelinePoint[] {
  const own = points.findIndex((point) => point.period === mention.fact.period?.value);
  const first = Math.min(Math.max(0, own - (shown >> 1)), Math.max(0, points.length - shown));
  return points.slice(first, first + shown);
}

/** `2022年 预计 560亿元 (+7%) · 004`: levels first, growth and the like in brackets behind. */
function pointRuns(
  { period, role, figures }: TimelinePoint,
  documents: HoverSubject<FigureMention>['snapshot']['index']['documents'],
  language: Language,
): readonly Run[] {
  const say = words[language];
  const main = figures.filter(({ figure }) => isMain(figure)).map(({ figure }) => pointText(figure, language));
  const others = figures.filter(({ figure }) => !isMain(figure)).map(({ figure }) => pointText(figure, language));
  const figuresText =
    main.length === 0
      ? others.join(say.and)
      : main.join(say.and) + (others.length === 0 ? '' : say.inBrackets(others.join(say.and)));
  const runs: Run[] = [{ text: `${dateText(period, language)}${role ? ` ${say.roles[role]}` : ''} ${figuresText}` }];
  const linked = new Set<string>();
  for (const { figure, references } of figures) {
    const [reference] = references;
    const document = reference && documents.get(reference.uri);
    if (!document || linked.has(reference.uri)) continue;
    linked.add(reference.uri);
    runs.push({ text: ' · ' }, { text: documentName(reference.uri), href: linkTo(document, figure.span.start) });
  }
  return runs;
}
