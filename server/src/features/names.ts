/** Everything that has a name, in one list to pick from. */
import type { Signal } from '../base/cancellation.ts';
import type { Snapshot } from './snapshot.ts';
import { namedSubjects } from './subjectList.ts';
import type { NamedSubject } from './subjects.ts';
import type { Language } from './words.ts';

/** @throws Cancelled */
export async function names({ index }: Snapshot, language: Language, signal: Signal): Promise<readonly NamedSubject[]> {
  const lists: (readonly NamedSubject[])[] = [];
  for (const kind of ['project', 'indicator', 'date'] as const)
    lists.push(await namedSubjects(index, kind, language, signal));
  return lists.flat();
}
