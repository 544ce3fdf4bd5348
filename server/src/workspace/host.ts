/**
 * The one mutable place: texts in, snapshots out. Every change makes a new revision whose index and findings fit together; what an
 * edit did not touch is taken over from before. Two hosts that were given the same documents in any order have the same findings.
 */
import { type AnalysisInput, type AnalysisTools, analyse as analyseText } from '../analysis/analyse.ts';
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { checkpoint, type Signal } from '../base/cancellation.ts';
import type { AcceptedFindings } from '../checks/acceptedFinding.ts';
import {
  emptyFindings,
  type FindingStore,
  type RuleFailure,
  updateFindings,
  withAccepted,
} from '../checks/findingStore.ts';
import type { Rule } from '../checks/rule.ts';
import type { RuleSettings } from '../checks/ruleSettings.ts';
import type { FactKey } from '../facts/fact.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { emptyIndex, replaceDocument, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Glossary } from '../mentions/proposal.ts';
import type { Segmenter } from '../text/segmenter.ts';

export interface HostDocument extends AnalysisInput {
  /** Analyse although nothing speaks for a policy text. */
  readonly force?: boolean;
}

export interface HostOptions {
  readonly tools: { readonly segmenter: Segmenter; readonly glossary: Glossary };
  readonly rules: readonly Rule[];
  readonly settings: RuleSettings;
  /** A rule failed; everything else goes on. */
  readonly onFailure: RuleFailure;
  /** A document could not be analysed; it is not in the snapshot then. */
  readonly onAnalysisFailure?: (uri: string, error: unknown) => void;
  /** The analysis; handed in by tests alone. */
  readonly analyse?: typeof analyseText;
}

export interface Host {
  /** Puts a document in or replaces it, at once. */
  setDocument(document: HostDocument): void;
  /** Puts many documents in, letting other work run. @throws Cancelled; what is in by then stays in. */
  setDocuments(
    documents: Iterable<HostDocument> | AsyncIterable<HostDocument>,
    signal: Signal,
    onDocument?: () => void,
  ): Promise<void>;
  removeDocument(uri: string): void;
  removeDocuments(uris: Iterable<string>): void;
  /** The analysis of a text that is not put in, whatever kind of text it is. */
  analysis(document: AnalysisInput): DocumentAnalysis;
  /** The document as it was last put in. */
  document(uri: string): HostDocument | undefined;
  setRuleSettings(settings: RuleSettings): void;
  /** Marks the findings that are accepted, those there are and those to come. */
  setAccepted(accepted: AcceptedFindings): void;
  /** Reads every document again with the new glossary, letting other work run; a later call ends an earlier one. @throws Cancelled */
  setGlossary(glossary: Glossary, signal: Signal): Promise<void>;
  snapshot(): Snapshot;
}

/** A document with the tools that it was read with. */
interface Entry {
  readonly document: HostDocument;
  readonly tools: AnalysisTools;
  readonly analysis: DocumentAnalysis | null;
}

/** Documents of a batch that are checked together: a fact key that many of them have is checked once for all of these. */
const batchSize = 64;

export function createHost(options: HostOptions): Host {
  const analyse = options.analyse ?? analyseText;
  const entries = new Map<string, Entry>();
  let index: WorkspaceIndex = emptyIndex;
  let findings: FindingStore = emptyFindings;
  let revision = 0;
  let settings = options.settings;
  let accepted: AcceptedFindings | undefined;
  let tools = toolsWith(options.tools.glossary);

  /** Tools are told apart by identity: an analysis is taken over only where it was made with the very same ones. */
  function toolsWith(glossary: Glossary): { readonly plain: AnalysisTools; readonly forced: AnalysisTools } {
    const { segmenter } = options.tools;
    return { plain: { segmenter, glossary, force: false }, forced: { segmenter, glossary, force: true } };
  }

  function read(document: HostDocument): Entry {
    const wanted = document.force ? tools.forced : tools.plain;
    const before = entries.get(document.uri);
    const reusable = before?.tools === wanted && before.document.fileName === document.fileName;
    const { uri, fileName, text } = document;
    try {
      const previous = reusable ? (before?.analysis ?? undefined) : undefined;
      return { document, tools: wanted, analysis: analyse({ uri, fileName, text }, wanted, previous) };
    } catch (error) {
      // Spans of the text before would mark the wrong words now: better no analysis than a stale one.
      options.onAnalysisFailure?.(uri, error);
      return { document, tools: wanted, analysis: null };
    }
  }

  /** Puts analyses in (null: takes the document out) and checks what they touched, as one revision. */
  function commit(changes: ReadonlyMap<string, DocumentAnalysis | null>): void {
    const touched = new Set<FactKey>();
    for (const [uri, analysis] of changes) {
      const change = replaceDocument(index, uri, analysis);
      index = change.index;
      for (const key of change.touched) touched.add(key);
    }
    check([...changes.keys()], touched);
    revision++;
  }

  function check(uris: readonly string[], touched: ReadonlySet<FactKey>): void {
    const { rules, onFailure } = options;
    const textOf = (uri: string): string | undefined => entries.get(uri)?.document.text;
    const checker = { rules, settings, onFailure, textOf, ...(accepted ? { accepted } : {}) };
    const none: ReadonlySet<FactKey> = new Set();
    uris.forEach((uri, i) => {
      // All keys go with the last document, when the index has everything: each key is checked once.
      const change = { index, touched: i === uris.length - 1 ? touched : none };
      findings = updateFindings(findings, change, uri, checker);
    });
  }

  async function setDocuments(
    documents: Iterable<HostDocument> | AsyncIterable<HostDocument>,
    signal: Signal,
    onDocument: () => void = () => {},
  ): Promise<void> {
    let batch: Entry[] = [];
    const flush = (): void => {
      // What was edited or removed while the batch paused is newer than what the batch has read.
      const current = batch.filter((entry) => entries.get(entry.document.uri) === entry);
      if (current.length > 0) commit(new Map(current.map(({ document, analysis }) => [document.uri, analysis])));
      batch = [];
    };
    try {
      // A document is read in the same turn in which its source gives it, so that the source decides what is current.
      for await (const document of documents) {
        const entry = read(document);
        entries.set(document.uri, entry);
        batch.push(entry);
        onDocument();
        if (batch.length >= batchSize) flush();
        await checkpoint(signal);
      }
    } finally {
      flush();
    }
  }

  return {
    setDocument(document) {
      const entry = read(document);
      entries.set(document.uri, entry);
      commit(new Map([[document.uri, entry.analysis]]));
    },
    setDocuments,
    removeDocument(uri) {
      if (entries.delete(uri)) commit(new Map([[uri, null]]));
    },
    removeDocuments(uris) {
      const known = [...uris].filter((uri) => entries.delete(uri));
      if (known.length > 0) commit(new Map(known.map((uri) => [uri, null])));
    },
    analysis: (document) => analyse(document, tools.forced),
    document: (uri) => entries.get(uri)?.document,
    setRuleSettings(next) {
      settings = next;
      findings = emptyFindings;
      check([...index.documents.keys()], new Set([...index.facts.keys(), ...index.passages.keys()]));
      revision++;
    },
    setAccepted(next) {
      accepted = next;
      findings = withAccepted(findings, next, (uri) => index.documents.get(uri));
      revision++;
    },
    async setGlossary(glossary, signal) {
      const wanted = toolsWith(glossary);
      tools = wanted;
      function* stale(): Generator<HostDocument> {
        for (const uri of [...entries.keys()]) {
          if (tools !== wanted) return;
          const entry = entries.get(uri);
          // An edit meanwhile has read the document with the new glossary already; a removed one is gone.
          if (entry && entry.tools !== wanted.plain && entry.tools !== wanted.forced) yield entry.document;
        }
      }
      await setDocuments(stale(), signal);
    },
    snapshot: () => ({ revision, index, findings }),
  };
}
