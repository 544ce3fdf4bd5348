/** What has a name in the workspace: a project, an indicator or a date, with its count. What lists and trees are made of. */
import { isBefore, type Tally } from '../index/tallies.ts';
import { firstMentionUnder, mentionAt, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import { dateText } from './dateText.ts';
import { namedProject, projectIn } from './projectName.ts';
import type { Subject } from './relatedMentions.ts';
import { type Language, words } from './words.ts';

export type NamedKind = 'project' | 'indicator' | 'date';

export interface NamedSubject {
  readonly subject: Subject & { readonly by: NamedKind };
  readonly label: string;
  /** Kind of project, or scope of an indicator, or EDTF of a date. */
  readonly detail: string;
  /** Mentions in all documents. */
  readonly count: number;
  readonly folded: string;
}

/** A label as it is compared with what somebody types. */
export const foldedLabel = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

export function namedSubject(tally: Tally, by: NamedKind, language: Language): NamedSubject {
  const { key, count, labels } = tally;
  const subject = { by, key };
  if (by === 'date') return named(subject, dateText(key, language), key, count);
  if (by === 'project') {
    const { name, type } = projectIn(tally);
    return named(subject, name, words[language].projectTypes[type], count);
  }
  const { name, detail } = labels.reduce((first, label) => (isBefore(label.first, first.first) ? label : first));
  return named(subject, name, detail, count);
}

const named = (subject: NamedSubject['subject'], label: string, detail: string, count: number): NamedSubject => ({
  subject,
  label,
  detail,
  count,
  folded: foldedLabel(label),
});

/** A subject as one string, for clients to hand back. */
export const keyFromSubject = ({ by, key }: Subject): string => `${by}:${key}`;

/** Null for what `keyFromSubject` does not make. */
export function subjectFromKey(text: string): Subject | null {
  const match = /^(project|fact|indicator|date):(.*)$/s.exec(text);
  return match ? { by: match[1] as Subject['by'], key: match[2] as string } : null;
}

/** What a subject is called; null where no document has it any more. */
export function subjectTitle(index: WorkspaceIndex, subject: Subject, language: Language): string | null {
  const { by, key } = subject;
  switch (by) {
    case 'project':
      return namedProject(index, key)?.name ?? null;
    case 'date':
      return index.dates.has(key) ? dateText(key, language) : null;
    case 'fact':
    case 'indicator': {
      const postings = by === 'fact' ? index.facts : index.indicators;
      const first = firstMentionUnder(postings, key);
      if (!first) return null;
      const figure = mentionAt(index, first);
      if (figure.kind !== 'figure') return null;
      const { indicator, scope, period } = figure.fact;
      return [indicator?.value, scope?.value, by === 'fact' && period ? dateText(period.value, language) : undefined]
        .filter((part) => part !== undefined)
        .join(' · ');
    }
  }
}
