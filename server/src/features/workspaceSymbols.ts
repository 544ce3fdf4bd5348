/** Projects and indicators of all documents whose name fits what the user types. */
import type { Place } from '../checks/finding.ts';
import { mentionsOfSubject, placeOfMention } from './relatedMentions.ts';
import type { Snapshot } from './snapshot.ts';
import { type NamedSubject, namedSubjects } from './subjects.ts';
import type { Language } from './words.ts';

export interface WorkspaceSymbol extends NamedSubject {
  /** The first mention. */
  readonly place: Place;
}

/** Editors ask again with every letter: more than this nobody reads. */
const limit = 200;

export function workspaceSymbols({ index }: Snapshot, query: string, language: Language): readonly WorkspaceSymbol[] {
  const wanted = fold(query);
  return [...namedSubjects(index, 'project', language), ...namedSubjects(index, 'indicator', language)]
    .map((named) => ({ named, rank: rankOf(fold(named.label), wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => a.rank! - b.rank!)
    .slice(0, limit)
    .flatMap(({ named }) => {
      const [first] = mentionsOfSubject(index, named.subject);
      return first ? [{ ...named, place: placeOfMention(index, first) }] : [];
    });
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** 0 begins with it, 1 contains it, 2 has its characters in their order, null none of these. */
function rankOf(label: string, wanted: string): 0 | 1 | 2 | null {
  const at = label.indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  let from = 0;
  for (const character of wanted) {
    const found = label.indexOf(character, from);
    if (found < 0) return null;
    from = found + character.length;
  }
  return 2;
}
