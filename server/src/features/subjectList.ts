/**
 * Lists of all subjects of one kind, made in slices so that other work can run, kept, and after a change made anew only for the
 * keys of the documents that changed. Editors ask for them with every letter that is typed.
 */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { checkpoint, type Signal } from '../base/cancellation.ts';
import { mergedInSlices, sortedInSlices } from '../base/sliceSort.ts';
import { type DocumentPostings, type Family, keyOfMention, type Postings } from '../index/postings.ts';
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

const families: Readonly<Record<NamedKind, Family>> = { project: 'projects', indicator: 'indicators', date: 'dates' };

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
  const postings = index[families[kind]];
  const changed = last?.list ? yield* changedKeys(last.documents, index.documents, families[kind]) : null;
  const named: NamedSubject[] = [];
  for (const [key, documents] of changed ? entriesOf(postings, changed) : postings.entries()) {
    named.push(namedSubject(index, documents, { by: kind, key }, language));
    yield;
  }
  const sorted = yield* sortedInSlices(named, compare);
  if (!changed) return sorted;
  const kept = (last?.list ?? []).filter(({ subject }) => !changed.has(subject.key));
  return yield* mergedInSlices(kept, sorted, compare);
}

/** Those of the keys that there are. */
function* entriesOf(postings: Postings, keys: Iterable<string>): Generator<[string, DocumentPostings], undefined> {
  for (const key of keys) {
    const documents = postings.get(key);
    if (documents) yield [key, documents];
  }
}

/** Keys that a document has which is another one now, or had when it was another one. */
function* changedKeys(
  before: WorkspaceIndex['documents'],
  after: WorkspaceIndex['documents'],
  family: Family,
): Generator<undefined, ReadonlySet<string>> {
  const keys = new Set<string>();
  const add = (document: DocumentAnalysis | undefined): void => {
    for (const mention of document?.mentions ?? []) {
      const key = keyOfMention(family, mention);
      if (key !== undefined) keys.add(key);
    }
  };
  for (const [uri, document] of after) {
    const old = before.get(uri);
    if (old === document) continue;
    add(old);
    add(document);
    yield;
  }
  for (const [uri, old] of before) {
    if (after.has(uri)) continue;
    add(old);
    yield;
  }
  return keys;
}

const byKey = (a: NamedSubject, b: NamedSubject): number => compareCodeUnits(a.subject.key, b.subject.key);
const byCount = (a: NamedSubject, b: NamedSubject): number =>
  b.count - a.count || compareCodeUnits(a.label, b.label) || byKey(a, b);
