/** `timeline PATH…`: prints the targets, forecasts and results of every indicator over the years, as text, JSON or CSV. */

import { dateText } from '../features/dateText.ts';
import { positionFromOffset } from '../features/linePosition.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { pointText, type Timeline, timelines } from '../features/timeline.ts';
import { type Language, words } from '../features/words.ts';
import { mentionAt } from '../index/workspaceIndex.ts';
import { harmless, styled } from './formats/colours.ts';
import { row } from './formats/csv.ts';

export const timelineFormats = ['text', 'json', 'csv'] as const;
export type TimelineFormat = (typeof timelineFormats)[number];

export interface TimelineOptions {
  readonly format: TimelineFormat;
  readonly language: Language;
  readonly colours: boolean;
}

/** One figure at one place. */
interface Entry {
  readonly indicator: string;
  readonly scope: string;
  /** EDTF. */
  readonly period: string;
  readonly role: string;
  readonly measure: string;
  readonly text: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export function timelineRun(snapshot: Snapshot, { format, language, colours }: TimelineOptions): string {
  const lines = timelines(snapshot.index);
  if (format === 'text') return lines.map((line) => textOf(snapshot, line, language, colours)).join('\n');
  const entries = lines.map((line) => entriesOf(snapshot, line));
  if (format === 'json')
    return `${JSON.stringify({ timelines: lines.map(({ indicator, scope }, i) => ({ indicator, scope, points: entries[i]?.map(({ indicator: _, scope: __, ...point }) => point) })) }, null, 2)}\n`;
  const header = ['indicator', 'scope', 'period', 'role', 'measure', 'text', 'path', 'start', 'end'] as const;
  // A byte-order mark: spreadsheets take the file for another encoding without it.
  return `\uFEFF${row(header)}${entries
    .flat()
    .map((entry) => row(header.map((name) => String(entry[name]))))
    .join('')}`;
}

function entriesOf({ index }: Snapshot, { indicator, scope, points }: Timeline): readonly Entry[] {
  return points.flatMap(({ period, role, figures }) =>
    figures.flatMap(({ figure, references }) =>
      references.map((reference): Entry => {
        const { span, text } = mentionAt(index, reference);
        const measure = figure.fact.measure?.value ?? '';
        const { start, end } = span;
        return { indicator, scope, period, role: role ?? '', measure, text, path: reference.uri, start, end };
      }),
    ),
  );
}

function textOf(
  { index }: Snapshot,
  { indicator, scope, points }: Timeline,
  language: Language,
  colours: boolean,
): string {
  const rows = points.flatMap(({ period, role, figures }) =>
    figures.flatMap(({ figure, references }) => {
      const places = references.flatMap((reference) => {
        const document = index.documents.get(reference.uri);
        const at = document && positionFromOffset(document, mentionAt(index, reference).span.start);
        return at ? [`${reference.uri}:${at.line + 1}:${at.column + 1}`] : [];
      });
      const what = role ? ` ${words[language].roles[role]}` : '';
      return `    ${dateText(period, language)}${what} ${pointText(figure, language)}  ${harmless(places.join(' '))}\n`;
    }),
  );
  return `${styled(harmless(scope === '' ? indicator : `${indicator} · ${scope}`), 'bold', colours)}\n${rows.join('')}`;
}
