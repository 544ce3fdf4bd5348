/**
 * The findings of a workspace, kept up to date change by change: document rules run again for the changed document alone, key rules
 * for the touched fact keys and those with a finding in the document alone. Immutable.
 */
import { Map as PersistentMap } from 'immutable';
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { mentionOf } from '../analysis/packedAnalysis.ts';
import type { FactKey } from '../facts/fact.ts';
import { isPassageKey, type PassageKey } from '../facts/passage.ts';
import { comparedPlaces } from '../index/comparedPlaces.ts';
import { compareCodeUnits, type IndexChange, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { AcceptedFindings, DocumentOf } from './acceptedFinding.ts';
import type { Bilingual, Finding, Place } from './finding.ts';
import { movedFindings } from './movedFindings.ts';
import { type ParagraphChecks, paragraphChecks, paragraphFindings } from './paragraphFindings.ts';
import type { FigureInDocument, Rule, SentenceInDocument } from './rule.ts';
import { type RuleSettings, severityOf, withSeverity } from './ruleSettings.ts';

export interface FindingStore {
  /** Findings of document rules, by document. */
  readonly byDocument: PersistentMap<string, readonly Finding[]>;
  /** Findings of key and passage rules, by fact key and passage. */
  readonly byKey: PersistentMap<FactKey | PassageKey, readonly Finding[]>;
  /** Which keys have a finding that touches a document: at its place or as a related one. */
  readonly keysOfDocument: PersistentMap<string, PersistentMap<FactKey, true>>;
}

export const emptyFindings: FindingStore = {
  byDocument: PersistentMap(),
  byKey: PersistentMap(),
  keysOfDocument: PersistentMap(),
};

/** How a store learns that a rule failed: the rule's other findings and all other rules go on. */
export type RuleFailure = (rule: string, error: unknown) => void;

export interface Checker {
  readonly rules: readonly Rule[];
  readonly settings: RuleSettings;
  readonly onFailure: RuleFailure;
  readonly accepted?: AcceptedFindings;
  /** The raw text of a document of the index. */
  readonly textOf: (uri: string) => string | undefined;
}

/**
 * The findings after one document has changed. Without `moved` it is not known where its words are now (other documents have changed as
 * well): all keys that have a finding in it are checked again.
 */
export function updateFindings(
  store: FindingStore,
  { index, touched, moved }: Pick<IndexChange, 'index' | 'touched'> & Partial<Pick<IndexChange, 'moved'>>,
  uri: string,
  checker: Checker,
): FindingStore {
  const document = index.documents.get(uri);
  const own = document ? documentFindings(document, checker.textOf(uri), checker) : [];
  const keys = new Set(touched);
  let { byKey } = store;
  // What has been found stands where the document's words stand, and moves with them.
  for (const key of keysWithFindings(store, uri)) {
    if (keys.has(key)) continue;
    const found = moved && movedFindings(byKey.get(key) ?? [], uri, moved);
    if (found) byKey = byKey.set(key, found);
    else keys.add(key);
  }
  return recheckKeys(withDocumentFindings({ ...store, byKey }, index, uri, own, checker), index, keys, checker);
}

/** Keys with a finding that touches a document. */
export const keysWithFindings = (store: FindingStore, uri: string): Iterable<FactKey | PassageKey> =>
  store.keysOfDocument.get(uri)?.keys() ?? [];

/** What the rules that look at one document or its text say of it; nothing is marked as accepted yet. */
export const documentFindings = (
  document: DocumentAnalysis,
  text: string | undefined,
  checker: Pick<Checker, 'rules' | 'settings' | 'onFailure'>,
): readonly Finding[] => [
  ...paragraphFindings(document, paragraphChecksOf(checker), checker.onFailure),
  ...run(checker, 'document', (rule) => (rule.scope === 'document' ? rule.check(document) : [])),
  // Without the text no place in it is certain.
  ...(text === undefined
    ? []
    : run(checker, 'text', (rule) => (rule.scope === 'text' ? rule.check(document, text) : []))),
];

/** What is known of paragraphs holds for the very same rules and settings. */
const knownChecks = new WeakMap<readonly Rule[], WeakMap<RuleSettings, ParagraphChecks>>();

function paragraphChecksOf({ rules, settings }: Pick<Checker, 'rules' | 'settings'>): ParagraphChecks {
  const known = knownChecks.get(rules)?.get(settings);
  if (known) return known;
  const made = paragraphChecks(
    rules.flatMap((rule) => {
      if (rule.scope !== 'mention' && rule.scope !== 'sentence') return [];
      const severity = severityOf(rule, settings);
      return severity === null ? [] : [{ rule, severity }];
    }),
  );
  const bySettings = knownChecks.get(rules) ?? new WeakMap<RuleSettings, ParagraphChecks>();
  knownChecks.set(rules, bySettings.set(settings, made));
  return made;
}

/** The findings with those of one document (`documentFindings`) in the place of what it had. */
export function withDocumentFindings(
  store: FindingStore,
  index: WorkspaceIndex,
  uri: string,
  findings: readonly Finding[],
  { accepted }: Checker,
): FindingStore {
  if (findings.length === 0 && !store.byDocument.has(uri)) return store;
  const own = marked(findings, accepted, (other) => index.documents.get(other));
  return { ...store, byDocument: own.length > 0 ? store.byDocument.set(uri, own) : store.byDocument.delete(uri) };
}

/** The findings after the facts and passages of some keys may have changed. */
export function recheckKeys(
  store: FindingStore,
  index: WorkspaceIndex,
  touched: Iterable<FactKey | PassageKey>,
  checker: Checker,
): FindingStore {
  const mark = (found: readonly Finding[]): readonly Finding[] =>
    marked(found, checker.accepted, (other) => index.documents.get(other));
  let { byKey, keysOfDocument } = store;
  for (const key of new Set(touched)) {
    const next = mark(isPassageKey(key) ? checkPassage(checker, index, key) : checkKey(checker, index, key));
    const before = byKey.get(key) ?? [];
    if (before.length === 0 && next.length === 0) continue;
    for (const concerned of documentsOf(before)) {
      const keys = keysOfDocument.get(concerned)?.delete(key);
      keysOfDocument = keys && keys.size > 0 ? keysOfDocument.set(concerned, keys) : keysOfDocument.delete(concerned);
    }
    for (const concerned of documentsOf(next)) {
      const keys = keysOfDocument.get(concerned) ?? PersistentMap<FactKey, true>();
      keysOfDocument = keysOfDocument.set(concerned, keys.set(key, true));
    }
    byKey = next.length > 0 ? byKey.set(key, next) : byKey.delete(key);
  }
  return { byDocument: store.byDocument, byKey, keysOfDocument };
}

function checkKey(checker: Checker, index: WorkspaceIndex, key: FactKey): readonly Finding[] {
  const figures = figuresUnder(index, key);
  if (figures.length < 2) return [];
  return run(checker, 'key', (rule) => (rule.scope === 'key' ? rule.check(key, figures) : []));
}

function checkPassage(checker: Checker, index: WorkspaceIndex, key: PassageKey): readonly Finding[] {
  const sentences = sentencesUnder(index, key);
  if (sentences.length < 2) return [];
  return run(checker, 'passage', (rule) => (rule.scope === 'passage' ? rule.check(sentences) : []));
}

function run(
  checker: Pick<Checker, 'rules' | 'settings' | 'onFailure'>,
  scope: Rule['scope'],
  check: (rule: Rule) => readonly Finding[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of checker.rules) {
    if (rule.scope !== scope) continue;
    const severity = severityOf(rule, checker.settings);
    if (severity === null) continue;
    try {
      for (const finding of check(rule)) findings.push(withSeverity(finding, rule, severity));
    } catch (error) {
      checker.onFailure(rule.id, error);
    }
  }
  return findings;
}

export const marked = (
  findings: readonly Finding[],
  accepted: AcceptedFindings | undefined,
  documentOf: DocumentOf,
): readonly Finding[] =>
  findings.map((finding) => {
    if (!accepted && !finding.accepted) return finding;
    const { accepted: _, ...bare } = finding;
    const acceptance = accepted?.(finding, documentOf);
    return acceptance ? { ...bare, accepted: acceptance } : bare;
  });

/** The same findings, those marked as accepted that are accepted now. */
export const withAccepted = (
  store: FindingStore,
  accepted: AcceptedFindings,
  documentOf: DocumentOf,
): FindingStore => ({
  ...store,
  byDocument: store.byDocument.map((findings) => marked(findings, accepted, documentOf)),
  byKey: store.byKey.map((findings) => marked(findings, accepted, documentOf)),
});

/** Documents that findings stand in or name. */
export const documentsOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap((finding) => [finding.uri, ...finding.related.map((place) => place.uri)]));

function figuresUnder(index: WorkspaceIndex, key: FactKey): readonly FigureInDocument[] {
  return comparedPlaces(index, 'facts', key).flatMap(({ uri, mention, alike }) => {
    const document = index.documents.get(uri);
    const figure = document && mentionOf(document, mention);
    // Of packed documents the index knows hashes of the keys alone.
    return document && figure?.kind === 'figure' && figure.key === key ? [{ document, figure, alike }] : [];
  });
}

function sentencesUnder(index: WorkspaceIndex, key: PassageKey): readonly SentenceInDocument[] {
  return comparedPlaces(index, 'passages', key).flatMap(({ uri, mention: sentence, alike }) => {
    const document = index.documents.get(uri);
    return document ? [{ document, sentence, alike }] : [];
  });
}

const compareFindings = (a: Finding, b: Finding): number =>
  compareCodeUnits(a.uri, b.uri) ||
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  compareCodeUnits(a.rule, b.rule);

/** Every finding once, by document, then by place; the accepted ones too. */
export function allFindings(store: FindingStore): readonly Finding[] {
  return [
    ...store.byDocument.valueSeq().flatMap((findings) => [...findings]),
    ...store.byKey.valueSeq().flatMap((findings) => [...findings]),
  ].sort(compareFindings);
}

/**
 * The findings that concern a document: those at a place of it, and those that name a place of it, turned round so that they stand there
 * and name the other place as related. `turns` says for which places; for all when left out. Accepted findings are left out.
 */
export function findingsOf(
  store: FindingStore,
  uri: string,
  turns: (place: Place, finding: Finding) => boolean = () => true,
): readonly Finding[] {
  return findingListsOf(store, uri)
    .flat()
    .filter(({ accepted }) => !accepted)
    .flatMap((finding) => seenFrom(finding, uri, turns))
    .sort(compareFindings);
}

/** The lists that hold all findings that concern a document. Each is the same object as long as nothing in it has changed. */
export function findingListsOf(
  { byDocument, byKey, keysOfDocument }: FindingStore,
  uri: string,
): readonly (readonly Finding[])[] {
  const shared = [...(keysOfDocument.get(uri)?.keys() ?? [])].map((key) => byKey.get(key));
  return [byDocument.get(uri), ...shared].filter((list) => list !== undefined);
}

function seenFrom(
  finding: Finding,
  uri: string,
  turns: (place: Place, finding: Finding) => boolean,
): readonly Finding[] {
  const here = finding.uri === uri ? [finding] : [];
  // Of form a document hears once; its other places are named beside the first.
  if (finding.form) return here;
  const turned = finding.related
    .filter((place) => place.uri === uri && turns(place, finding))
    .map((place) => ({
      ...finding,
      uri: place.uri,
      span: place.span,
      text: place.text,
      related: [
        {
          uri: finding.uri,
          span: finding.span,
          text: finding.text,
          message: sayingOf(place.message, place.text, finding.text),
        },
        ...finding.related.filter((other) => other !== place),
      ],
    }));
  return [...here, ...turned];
}

/** What a rule says of one place of a contradiction, said of another: the quoted words are exchanged. */
const sayingOf = ({ zh, en }: Bilingual, words: string, others: string): Bilingual => ({
  zh: zh.replace(`“${words}”`, `“${others}”`),
  en: en.replace(`“${words}”`, `“${others}”`),
});
