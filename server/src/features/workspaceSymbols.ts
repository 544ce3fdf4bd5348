/** Projects and indicators of all documents whose name fits what the user types. */
import { checkpoint, type Signal } from '../base/cancellation.ts';
import type { Place } from '../checks/finding.ts';
import { firstOfSubject, placeOfMention } from './relatedMentions.ts';
import type { Snapshot } from './snapshot.ts';
import { namedSubjects, type SubjectList } from './subjectList.ts';
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
  const lists: SubjectList[] = [];
  for (const kind of ['project', 'indicator'] as const) lists.push(await namedSubjects(index, kind, language, signal));
  const fitting = [
    ...lists.flatMap((list) => withWords(list, `\n${wanted}`)),
    ...lists.flatMap((list) => withWords(list, wanted).filter(({ folded }) => !folded.startsWith(wanted))),
  ];
  // Only where too few have the words themselves is every name looked at.
  for (const list of fitting.length < limit ? lists : [])
    for (const [i, named] of list.entries()) {
      if (fitting.length < limit && !named.folded.includes(wanted) && hasInOrder(named.folded, wanted))
        fitting.push(named);
      if (i % together === 0) await checkpoint(signal);
    }
  const symbols: WorkspaceSymbol[] = [];
  for (const named of fitting.slice(0, limit)) {
    const first = firstOfSubject(index, named.subject);
    if (first) symbols.push({ ...named, place: placeOfMention(index, first) });
    await checkpoint(signal);
  }
  return symbols;
}

/** The names of a list as one text, each on a line of its own, and where each line begins. */
interface Lines {
  readonly text: string;
  readonly starts: Uint32Array;
}

const linesOfLists = new WeakMap<SubjectList, Lines>();

function linesOf(list: SubjectList): Lines {
  const known = linesOfLists.get(list);
  if (known) return known;
  const starts = new Uint32Array(list.length);
  let text = '';
  list.forEach(({ folded }, i) => {
    starts[i] = text.length;
    text += `\n${folded}`;
  });
  const lines = { text, starts };
  linesOfLists.set(list, lines);
  return lines;
}

/** The first names that have the words: one search through the text of all, where each by itself takes ten times as long. */
function withWords(list: SubjectList, words: string): readonly NamedSubject[] {
  const { text, starts } = linesOf(list);
  const found: NamedSubject[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < limit; ) {
    const line = lineAt(starts, at);
    found.push(list[line] as NamedSubject);
    const next = starts[line + 1];
    at = next === undefined ? -1 : text.indexOf(words, next);
  }
  return found;
}

/** Index of the last line that begins at an offset or before it. */
function lineAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a name has the characters in their order. */
function hasInOrder(label: string, wanted: string): boolean {
  let from = 0;
  for (const character of wanted) {
    const found = label.indexOf(character, from);
    if (found < 0) return false;
    from = found + character.length;
  }
  return true;
}
