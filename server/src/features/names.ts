/** Everything that has a name, in one list to pick from. */
import type { Snapshot } from './snapshot.ts';
import { type NamedSubject, namedSubjects } from './subjects.ts';
import type { Language } from './words.ts';

export const names = ({ index }: Snapshot, language: Language): readonly NamedSubject[] =>
  (['project', 'indicator', 'date'] as const).flatMap((kind) => namedSubjects(index, kind, language));
