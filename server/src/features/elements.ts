/** The tree of policy elements: projects, indicators and dates of all documents, and the places of each. */
import type { Place } from '../checks/finding.ts';
import { mentionAt } from '../index/workspaceIndex.ts';
import { documentName, lineNumber } from './documentName.ts';
import { excerptOf } from './excerpt.ts';
import { mentionsOfSubject, placeOfMention, type Subject } from './relatedMentions.ts';
import type { Snapshot } from './snapshot.ts';
import { type NamedKind, type NamedSubject, namedSubjects } from './subjects.ts';
import { type Language, words } from './words.ts';

export interface ElementGroup {
  readonly kind: NamedKind;
  readonly label: string;
  readonly items: readonly NamedSubject[];
}

export function elements({ index }: Snapshot, language: Language): readonly ElementGroup[] {
  const { headings } = words[language];
  const group = (kind: NamedKind, label: string): ElementGroup => ({
    kind,
    label,
    items: namedSubjects(index, kind, language),
  });
  return [group('project', headings.projects), group('indicator', headings.indicators), group('date', headings.dates)];
}

export interface ElementPlace extends Place {
  /** The sentence, cut to a line. */
  readonly label: string;
  /** Document and line. */
  readonly detail: string;
}

/** By document, then by place; empty where no document has the subject any more. */
export function elementPlaces({ index }: Snapshot, subject: Subject, language: Language): readonly ElementPlace[] {
  return mentionsOfSubject(index, subject).map((reference) => {
    const document = index.documents.get(reference.uri)!;
    const mention = mentionAt(index, reference);
    const { before, mention: text, after } = excerptOf(document, mention);
    const line = words[language].line(lineNumber(document, mention.span.start));
    return {
      ...placeOfMention(index, reference),
      label: before + text + after,
      detail: `${documentName(reference.uri)} ${line}`,
    };
  });
}
