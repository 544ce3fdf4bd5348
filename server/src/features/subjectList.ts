/**
 * Lists of all subjects of one kind, made in slices so that other work can run, kept, and after a change made anew only for the
 * keys of the documents that changed. Editors ask for them with every letter that is typed.
 */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { checkpoint, type Signal } from '../base/cancellation.ts';
import { mergedInSlices, sortedInSlices } from '../base/sliceSort.ts';
import type { NamedFamily } from '../index/keyNames.ts';
import { keyOfMention } from '../index/postings.ts';
import { type Tally, tallies, tallyOf } from '../index/tallies.ts';
import { compareCodeUnits, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import { type NamedKind, type NamedSubject, namedSubject } from './subjects.ts';
import type { Language } from './words.ts';

export type SubjectList = readonly NamedSubject[];

/** A list that is being made for a state of the documents; whoever waits for it works on it. */
interface Making {
  readonly documents: WorkspaceIndex['documents'];
  /** Null when the list is there: what it was made from may go. */
  steps: Generator<undefined, SubjectList> | null;
  list: SubjectList | null;
}

/** The last list of each kind and language. */
const lists = new Map<string, Making>();

const families: Readonly<Record<NamedKind, NamedFamily>> = {
  project: 'projects',
  indicator: 'indicators',
  date: 'dates',
};

/** Dates in their own order, all others by number of mentions, then by name. @throws Cancelled; a later call goes on. */
export async function namedSubjects(
  index: WorkspaceIndex,
  kind: NamedKind,
  language: Language,
  signal: Signal,
): Promise<SubjectList> {
  const name = `${kind} ${language}`;
  for (;;) {
    let making = lists.get(name);
    if (making?.list && making.documents === index.documents) return making.list;
    if (!making || making.list) {
      making = { documents: index.documents, steps: stepsTo(index, kind, language, making), list: null };
      lists.set(name, making);
    }
    takeStep(name, making);
    if (!making.list) await checkpoint(signal);
  }
}

function takeStep(name: string, making: Making): void {
  try {
    const next = making.steps?.next();
    if (!next?.done) return;
    making.list = next.value;
    making.steps = null;
  } catch (error) {
    if (lists.get(name) === making) lists.delete(name);
    throw error;
  }
}

function* stepsTo(
  index: WorkspaceIndex,
  kind: NamedKind,
  language: Language,
  last: Making | undefined,
): Generator<undefined, SubjectList> {
  const compare = kind === 'date' ? byKey : byCount;
  const changed = last?.list ? yield* changedKeys(last.documents, index.documents, families[kind]) : null;
  const named: NamedSubject[] = [];
  for (const tally of changed ? talliesOf(index, families[kind], changed) : tallies(index, families[kind])) {
    named.push(namedSubject(tally, kind, language));
    yield;
  }
  const sorted = yield* sortedInSlices(named, compare);
  if (!changed) return sorted;
  const kept = (last?.list ?? []).filter(({ subject }) => !changed.has(subject.key));
  return yield* mergedInSlices(kept, sorted, compare);
}

/** Those of the keys that there are. */
function* talliesOf(index: WorkspaceIndex, family: NamedFamily, keys: Iterable<string>): Generator<Tally, undefined> {
  for (const key of keys) {
    const tally = tallyOf(index, family, key);
    if (tally) yield tally;
  }
}

/** With more documents changed than this, or this share of them, the whole list is made anew: packs have it as columns. */
const mostChanged = { documents: 8, share: 1 / 8 };

/** Keys that a document has which is another one now, or had when it was another one; null where these are too many. */
function* changedKeys(
  before: WorkspaceIndex['documents'],
  after: WorkspaceIndex['documents'],
  family: NamedFamily,
): Generator<undefined, ReadonlySet<string> | null> {
  const changed: DocumentAnalysis[] = [];
  for (const [some, others] of [
    [before, after],
    [after, before],
  ] as const)
    for (const [uri, document] of some) {
      if (others.get(uri) !== document) changed.push(document);
      if (changed.length > 2 * Math.max(mostChanged.documents, after.size * mostChanged.share)) return null;
    }
  const keys = new Set<string>();
  for (const document of changed) {
    for (const mention of document.mentions) {
      const key = keyOfMention(family, mention);
      if (key !== undefined) keys.add(key);
    }
    yield;
  }
  return keys;
}

const byKey = (a: NamedSubject, b: NamedSubject): number => compareCodeUnits(a.subject.key, b.subject.key);
const byCount = (a: NamedSubject, b: NamedSubject): number =>
  b.count - a.count || compareCodeUnits(a.label, b.label) || byKey(a, b);
