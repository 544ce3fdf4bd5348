/** Diagnostics that the client pulls: of one document, and of all. */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { checkpoint } from '../base/cancellation.ts';
import { documentKey } from '../workspace/fileUri.ts';
import type { Request } from './answering.ts';
import { diagnosticItems, documentsWithFindings, noFindings } from './diagnosticItems.ts';
import type { Session } from './session.ts';

export interface DiagnosticAnswers {
  document(request: Request<DocumentDiagnosticParams>): DocumentDiagnosticReport;
  workspace(request: Request<WorkspaceDiagnosticParams>): Promise<WorkspaceDiagnosticReport>;
  /** What the client was last told of an open document; undefined where it has not asked, or not since an edit. */
  lastTold(key: string): string | undefined;
  /** It was edited: the client asks again by itself. */
  forget(key: string): void;
  closed(key: string): void;
}

export function createDiagnosticAnswers(session: Session): DiagnosticAnswers {
  const { client, open } = session;
  const told = new Map<string, string>();
  /**
   * How often each document was closed, as part of its id in answers for the workspace. A client keeps what it showed of a document while
   * that was open, and knows no more than what it was told of it in the answer before: told that nothing has changed, it would show for
   * good what a file had that was closed and deleted between two answers.
   */
  const closings = new Map<string, number>();
  /**
   * Clients ask for the whole workspace every few seconds: nothing is computed where nothing has changed. Whether the client has
   * got the answer is seen from the ids that it sends: it may have been cancelled on the way.
   */
  let computed: { readonly revision: number; readonly ids: ReadonlyMap<string, string> } | undefined;

  return {
    document({ params, snapshot }) {
      const key = documentKey(params.textDocument.uri);
      const { resultId, items } = diagnosticItems(snapshot, key, client, open.spelling);
      told.set(key, resultId);
      return params.previousResultId === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
    async workspace({ params, snapshot, signal }) {
      const previous = new Map(params.previousResultIds.map(({ uri, value }) => [documentKey(uri), value]));
      if (computed?.revision === snapshot.revision && isSame(previous, computed.ids)) return { items: [] };
      const ids = new Map<string, string>();
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      // A document that had findings and has none any more is named too: the client would keep the old ones.
      for (const key of new Set([...documentsWithFindings(snapshot), ...previous.keys(), ...closings.keys()])) {
        await checkpoint(signal);
        const { resultId: content, items: own } = diagnosticItems(snapshot, key, client, open.spelling);
        const resultId = closings.has(key) ? `${content}.${closings.get(key)}` : content;
        ids.set(key, resultId);
        const common = { uri: open.spelling(key), version: open.version(key) ?? null, resultId };
        items.push(
          previous.get(key) === resultId
            ? { ...common, kind: DocumentDiagnosticReportKind.Unchanged }
            : { ...common, kind: DocumentDiagnosticReportKind.Full, items: own },
        );
      }
      computed = { revision: snapshot.revision, ids };
      return { items };
    },
    lastTold: (key) => told.get(key),
    forget: (key) => void told.delete(key),
    closed(key) {
      told.delete(key);
      closings.set(key, (closings.get(key) ?? 0) + 1);
    },
  };
}

/** Whether the client has everything; a document that it or we have no word of has no findings. */
const isSame = (previous: ReadonlyMap<string, string>, ids: ReadonlyMap<string, string>): boolean =>
  [...new Set([...previous.keys(), ...ids.keys()])].every(
    (key) => (previous.get(key) ?? noFindings) === (ids.get(key) ?? noFindings),
  );
