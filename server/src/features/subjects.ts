/** Everything in the workspace that has a name: projects, indicators and dates, with their counts. What lists and trees are made of. */
import type { Postings } from '../index/postings.ts';
import { compareCodeUnits, mentionAt, mentionsUnder, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import { dateText } from './dateText.ts';
import { namedProject } from './projectName.ts';
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
}

/** Lists already made, by the index's own table: editors ask for them again with every letter that is typed. */
const made = new WeakMap<Postings, Map<string, readonly NamedSubject[]>>();

/** Dates in their own order, all others by number of mentions, then by name. */
export function namedSubjects(index: WorkspaceIndex, kind: NamedKind, language: Language): readonly NamedSubject[] {
  const postings = kind === 'project' ? index.projects : kind === 'indicator' ? index.indicators : index.dates;
  const lists = made.get(postings) ?? new Map<string, readonly NamedSubject[]>();
  made.set(postings, lists);
  const known = lists.get(`${kind} ${language}`);
  if (known) return known;
  const named = [...postings.keys()].map((key) => namedSubject(index, postings, { by: kind, key }, language));
  const list =
    kind === 'date'
      ? named.sort((a, b) => compareCodeUnits(a.subject.key, b.subject.key))
      : named.sort((a, b) => b.count - a.count || compareCodeUnits(a.label, b.label));
  lists.set(`${kind} ${language}`, list);
  return list;
}

function namedSubject(
  index: WorkspaceIndex,
  postings: Postings,
  subject: NamedSubject['subject'],
  language: Language,
): NamedSubject {
  const { by, key } = subject;
  const documents = postings.get(key);
  const count = documents ? [...documents.values()].reduce((sum, list) => sum + list.length, 0) : 0;
  if (by === 'project') {
    const project = namedProject(index, key);
    return {
      subject,
      label: project?.name ?? key,
      detail: project ? words[language].projectTypes[project.type] : '',
      count,
    };
  }
  if (by === 'date') return { subject, label: dateText(key, language), detail: key, count };
  const [first] = mentionsUnder(postings, key);
  const figure = first && mentionAt(index, first);
  const fact = figure?.kind === 'figure' ? figure.fact : undefined;
  return {
    subject,
    label: fact?.indicator?.value ?? key,
    detail: fact?.scope?.value ?? '',
    count,
  };
}

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
      const [first] = mentionsUnder(postings, key);
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
