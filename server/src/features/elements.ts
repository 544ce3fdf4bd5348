/** The tree of policy elements: projects, indicators and dates of all documents, and the places of each. */
import type { Signal } from '../base/cancellation.ts';
import type { Place } from '../checks/finding.ts';
import { mentionAt } from '../index/workspaceIndex.ts';
import { documentName, lineNumber } from './documentName.ts';
import { excerptOf } from './excerpt.ts';
import { mentionsOfSubject, placeOfMention, type Subject } from './relatedMentions.ts';
import type { Snapshot } from './snapshot.ts';
import { namedSubjects } from './subjectList.ts';
import type { NamedKind, NamedSubject } from './subjects.ts';
import { type Language, words } from './words.ts';

export interface ElementGroup {
  readonly kind: NamedKind;
  readonly label: string;
  readonly items: readonly NamedSubject[];
}

/** @throws Cancelled */
export async function elements(
  { index }: Snapshot,
  language: Language,
  signal: Signal,
): Promise<readonly ElementGroup[]> {
  const { headings } = words[language];
  const group = async (kind: NamedKind, label: string): Promise<ElementGroup> => ({
    kind,
    label,
    items: await namedSubjects(index, kind, language, signal),
  });
  return [
    await group('project', headings.projects),
    await group('indicator', headings.indicators),
    await group('date', headings.dates),
  ];
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
