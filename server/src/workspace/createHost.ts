/**
 * The one mutable place: texts in, snapshots out. Every change makes a new revision whose index and findings fit together; what an
 * edit did not touch is taken over from before. Two hosts that were given the same documents in any order have the same findings.
 */
import { type AnalysisTools, analyse as analyseText } from '../analysis/analyse.ts';
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { isPacked } from '../analysis/packedAnalysis.ts';
import { checkpoint, type Signal } from '../base/cancellation.ts';
import type { AcceptedFindings } from '../checks/acceptedFinding.ts';
import {
  documentFindings,
  emptyFindings,
  type FindingStore,
  keysWithFindings,
  recheckKeys,
  updateFindings,
  withAccepted,
  withDocumentFindings,
} from '../checks/findingStore.ts';
import { putShared } from '../checks/sharedFindings.ts';
import type { FactKey } from '../facts/fact.ts';
import type { Moved } from '../index/changedPart.ts';
import { postingsOf } from '../index/postings.ts';
import {
  addPack,
  emptyIndex,
  replaceDocument,
  type WorkspaceIndex,
  withoutOwn,
  withoutPacks,
} from '../index/workspaceIndex.ts';
import type { Glossary } from '../mentions/proposal.ts';
import type { Host, HostDocument, HostOptions, PackMade } from './host.ts';
import type { Pack } from './packFile.ts';
import { createUnsettled } from './unsettled.ts';

/** A document with the tools that it was read with. */
interface Entry {
  readonly document: HostDocument;
  readonly tools: AnalysisTools;
  readonly analysis: DocumentAnalysis | null;
}

/** Documents of a batch that are checked together: a fact key that many of them have is checked once for all of these. */
const batchSize = 64;

const noKeys: ReadonlySet<FactKey> = new Set();

export function createHost(options: HostOptions): Host {
  const analyse = options.analyse ?? analyseText;
  const entries = new Map<string, Entry>();
  let index: WorkspaceIndex = emptyIndex;
  let findings: FindingStore = emptyFindings;
  let revision = 0;
  let settings = options.settings;
  let accepted: AcceptedFindings | undefined;
  let tools = toolsWith(options.tools.glossary);
  let making: PackMade = { glossary: options.tools.glossary, settings };
  const unsettled = createUnsettled();
  const glossaryOf = new WeakMap<DocumentAnalysis, Glossary>();

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
    let moved: Moved | undefined;
    for (const [uri, analysis] of changes) {
      const change = replaceDocument(index, uri, analysis);
      index = change.index;
      for (const key of change.touched) touched.add(key);
      moved = changes.size === 1 ? change.moved : undefined;
    }
    check([...changes.keys()], touched, moved);
    revision++;
  }

  function textOf(uri: string): string | undefined {
    const packed = index.parts.packed.get(uri);
    return packed ? options.textOfFile?.(uri, packed.length) : entries.get(uri)?.document.text;
  }

  function checker() {
    const { rules, onFailure } = options;
    return { rules, settings, onFailure, textOf, ...(accepted ? { accepted } : {}) };
  }

  function check(uris: readonly string[], touched: ReadonlySet<FactKey>, moved?: Moved): void {
    const checking = checker();
    uris.forEach((uri, i) => {
      // All keys go with the last document, when the index has everything: each key is checked once.
      const change = { index, touched: i === uris.length - 1 ? touched : noKeys, ...(moved ? { moved } : {}) };
      findings = updateFindings(findings, change, uri, checking);
    });
  }

  function putPack(pack: Pack, isWanted: (uri: string) => boolean): void {
    const checking = checker();
    const wanted = pack.analyses.filter(({ uri }) => isWanted(uri));
    for (const { uri } of wanted) {
      if (index.documents.has(uri)) {
        const change = replaceDocument(index, uri, null);
        index = change.index;
        unsettled.addKeys(change.touched);
        unsettled.addKeys(keysWithFindings(findings, uri));
      }
      entries.delete(uri);
    }
    index = addPack(index, pack, wanted);
    for (const analysis of wanted) glossaryOf.set(analysis, making.glossary);
    const put = new Set(wanted);
    pack.analyses.forEach((analysis, i) => {
      if (put.has(analysis))
        findings = withDocumentFindings(findings, index, analysis.uri, pack.notes.findings[i] ?? [], checking);
    });
    unsettled.addPack(pack);
    revision++;
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

  /** True where the document was known. */
  const forget = (uri: string): boolean => entries.delete(uri) || index.parts.packed.has(uri);

  return {
    setDocument(document) {
      const entry = read(document);
      entries.set(document.uri, entry);
      commit(new Map([[document.uri, entry.analysis]]));
    },
    setDocuments,
    addPack(pack, made, isWanted) {
      if (made.glossary !== making.glossary || made.settings !== making.settings) return false;
      putPack(pack, isWanted);
      return true;
    },
    repack(old, made) {
      if (old.some((pack) => unsettled.hasPack(pack))) return false;
      const { documents } = index;
      index = withoutPacks(index, old);
      for (const { pack, from } of made) {
        const wanted = pack.analyses.filter(({ uri }, i) => from[i] !== undefined && documents.get(uri) === from[i]);
        pack.analyses.forEach((analysis, i) => {
          const before = from[i];
          const glossary = (before && glossaryOf.get(before)) ?? entries.get(analysis.uri)?.tools.glossary;
          if (glossary) glossaryOf.set(analysis, glossary);
        });
        // The entry of a packed document is of a newer text, which has been read and is not in the index yet.
        const own = wanted.flatMap(({ uri }) => (isPacked(documents.get(uri)) ? [] : [uri]));
        for (const uri of own) entries.delete(uri);
        index = addPack(withoutOwn(index, own), pack, wanted);
      }
      revision++;
      return true;
    },
    settle: (signal) =>
      unsettled.settle(signal, {
        parts: () => index.parts,
        checkKeys(keys) {
          findings = recheckKeys(findings, index, keys, checker());
          revision++;
        },
        checkDocument(uri) {
          const document = index.documents.get(uri);
          if (!document) return;
          const checking = checker();
          findings = withDocumentFindings(
            findings,
            index,
            uri,
            documentFindings(document, textOf(uri), checking),
            checking,
          );
          revision++;
        },
      }),
    putShared(shared, packs, differing) {
      findings = putShared(findings, shared, index, accepted);
      for (const pack of packs) unsettled.dropPack(pack);
      unsettled.addKeys(shared.unsure);
      const { own } = index.parts;
      for (const postings of [own, ...differing.map((document) => postingsOf(document))]) {
        unsettled.addKeys(postings.facts.keys());
        unsettled.addKeys(postings.passages.keys());
      }
      revision++;
    },
    isCurrent(uri) {
      const packed = index.parts.packed.get(uri);
      return packed !== undefined && glossaryOf.get(packed) === making.glossary;
    },
    get hasSegmenter() {
      return options.tools.segmenter.available;
    },
    get making() {
      return making;
    },
    removeDocument(uri) {
      if (forget(uri)) commit(new Map([[uri, null]]));
    },
    removeDocuments(uris) {
      const known = [...uris].filter(forget);
      if (known.length > 0) commit(new Map(known.map((uri) => [uri, null])));
    },
    own: () =>
      [...entries.values()].flatMap(({ document, analysis, tools: { glossary } }) =>
        analysis && glossary === making.glossary ? [{ document, analysis }] : [],
      ),
    analysis: (document) => analyse(document, tools.forced),
    document: (uri) => entries.get(uri)?.document,
    textOf,
    setRuleSettings(next) {
      settings = next;
      making = { ...making, settings };
      findings = emptyFindings;
      const { own, packed, packs } = index.parts;
      check(
        [...index.documents.keys()].filter((uri) => !packed.has(uri)),
        new Set([...own.facts.keys(), ...own.passages.keys()]),
      );
      unsettled.addDocuments(packed.keys());
      for (const pack of packs) unsettled.addPack(pack);
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
      making = { ...making, glossary };
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
