/** Projects and indicators of all documents whose name fits what the user types. */
import { checkpoint, type Signal } from '../base/cancellation.ts';
import type { Place } from '../checks/finding.ts';
import { firstOfSubject, placeOfMention } from './relatedMentions.ts';
import type { Snapshot } from './snapshot.ts';
import { namedSubjects } from './subjectList.ts';
import { foldedLabel, type NamedSubject } from './subjects.ts';
import type { Language } from './words.ts';

export interface WorkspaceSymbol extends NamedSubject {
  /** The first mention. */
  readonly place: Place;
}

/** Editors ask again with every letter: more than this nobody reads. */
const limit = 200;
/** Names looked at between two pauses. */
const together = 512;

/** @throws Cancelled */
export async function workspaceSymbols(
  { index }: Snapshot,
  query: string,
  language: Language,
  signal: Signal,
): Promise<readonly WorkspaceSymbol[]> {
  const wanted = foldedLabel(query);
  const byRank: readonly NamedSubject[][] = [[], [], []];
  for (const kind of ['project', 'indicator'] as const) {
    const list = await namedSubjects(index, kind, language, signal);
    for (const [i, named] of list.entries()) {
      const rank = rankOf(named.folded, wanted);
      const fitting = rank === null ? undefined : byRank[rank];
      if (fitting && fitting.length < limit) fitting.push(named);
      if (i % together === 0) await checkpoint(signal);
    }
  }
  const symbols: WorkspaceSymbol[] = [];
  for (const named of byRank.flat().slice(0, limit)) {
    const first = firstOfSubject(index, named.subject);
    if (first) symbols.push({ ...named, place: placeOfMention(index, first) });
    await checkpoint(signal);
  }
  return symbols;
}

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
