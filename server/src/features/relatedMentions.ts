/** The mentions in all documents that belong with one mention: the one definition of "the same" that every feature uses. */
import type { Mention } from '../analysis/documentAnalysis.ts';
import type { Place } from '../checks/finding.ts';
import { indicatorKey } from '../index/postings.ts';
import {
  compareCodeUnits,
  firstMentionUnder,
  type MentionReference,
  mentionAt,
  mentionsUnder,
  type WorkspaceIndex,
} from '../index/workspaceIndex.ts';
import { sameProject } from './sameProject.ts';

export type RelatedBy = 'project' | 'fact' | 'indicator' | 'date';

/** A thing that mentions are gathered under. */
export interface Subject {
  readonly by: RelatedBy;
  readonly key: string;
}

/** What a mention is a mention of: project, date, fact; or the indicator where the fact is not known; null where nothing is. */
export function subjectOf(mention: Mention): Subject | null {
  switch (mention.kind) {
    case 'project':
      return { by: 'project', key: mention.id };
    case 'date':
      return mention.value === null ? null : { by: 'date', key: mention.value };
    case 'figure': {
      if (mention.key !== undefined) return { by: 'fact', key: mention.key };
      const key = indicatorKey(mention);
      return key === undefined ? null : { by: 'indicator', key };
    }
  }
}

const families = {
  project: 'projects',
  fact: 'facts',
  indicator: 'indicators',
  date: 'dates',
} as const;

/** All mentions of a subject, by document, then by place. */
export function mentionsOfSubject(index: WorkspaceIndex, { by, key }: Subject): readonly MentionReference[] {
  const keys = by === 'project' ? sameProject(index, key) : [key];
  const mentions = keys.flatMap((one) => mentionsUnder(index[families[by]], one));
  return keys.length > 1 ? mentions.sort(comparePlaces) : mentions;
}

/** The first of them, without the others. */
export function firstOfSubject(index: WorkspaceIndex, { by, key }: Subject): MentionReference | undefined {
  const keys = by === 'project' ? sameProject(index, key) : [key];
  return keys.flatMap((one) => firstMentionUnder(index[families[by]], one) ?? []).sort(comparePlaces)[0];
}

const comparePlaces = (a: MentionReference, b: MentionReference): number =>
  compareCodeUnits(a.uri, b.uri) || a.mention - b.mention;

/** All mentions of what a mention speaks of, itself included; the mention alone where nothing is known of it. */
export function relatedMentions(index: WorkspaceIndex, reference: MentionReference): readonly MentionReference[] {
  const subject = subjectOf(mentionAt(index, reference));
  return subject ? mentionsOfSubject(index, subject) : [reference];
}

export function placeOfMention(index: WorkspaceIndex, reference: MentionReference): Place {
  const { span, text } = mentionAt(index, reference);
  return { uri: reference.uri, span, text };
}
