/** What the client is told of its own accord after changes: other documents' diagnostics, the tree, the status. */

import { findingsOf } from '../checks/findingStore.ts';
import { errorRate, errorRateText } from '../features/errorRate.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type { DiagnosticAnswers } from './diagnosticAnswers.ts';
import { diagnosticItems, documentsWithFindings } from './diagnosticItems.ts';
import { logError } from './logError.ts';
import { elementsChangedMethod, type StatusParams } from './protocol.ts';
import type { Session } from './session.ts';
import { analysisOf } from './status.ts';

export interface ChangeNotices {
  /** Something may have changed. */
  changed(): void;
  dispose(): void;
}

/** Milliseconds without a further change before the client is told. */
const quiet = 200;
/** Milliseconds after which it is told although changes go on, as they do while folders are read. */
const patience = 1000;

export function createChangeNotices(session: Session, answers: DiagnosticAnswers): ChangeNotices {
  const { connection, client, host, open, status } = session;
  let timer: NodeJS.Timeout | undefined;
  let toldRevision = -1;
  let disposed = false;
  let waitingSince = 0;
  /** What was pushed to clients that do not pull, by document. */
  const pushed = new Map<string, string>();

  function push(snapshot: Snapshot): void {
    for (const key of new Set([...documentsWithFindings(snapshot), ...pushed.keys(), ...open.keys()])) {
      const { resultId, items } = diagnosticItems(snapshot, key, client, open.spelling);
      if (pushed.get(key) === resultId) continue;
      if (items.length > 0 || open.keys().includes(key)) pushed.set(key, resultId);
      else pushed.delete(key);
      const version = open.version(key);
      void connection.sendDiagnostics({
        uri: open.spelling(key),
        diagnostics: items,
        ...(version === undefined ? {} : { version }),
      });
    }
  }

  /** Whether an open document shows something out of date; one that was edited since is asked about anyway. */
  const isOutOfDate = (snapshot: Snapshot): boolean =>
    open.keys().some((key) => {
      const told = answers.lastTold(key);
      return told !== undefined && told !== diagnosticItems(snapshot, key, client, open.spelling).resultId;
    });

  /** Nobody waits for this: a failure is logged here or ends the process. */
  function settle(): void {
    clearTimeout(timer);
    timer = undefined;
    try {
      tell();
    } catch (error) {
      logError(connection, 'telling of changes', error);
    }
  }

  function tell(): void {
    open.flush();
    const snapshot = host.snapshot();
    if (snapshot.revision !== toldRevision) {
      toldRevision = snapshot.revision;
      if (!client.pullDiagnostics) push(snapshot);
      else if (client.refreshDiagnostics && isOutOfDate(snapshot)) connection.languages.diagnostics.refresh();
      void connection.sendNotification(elementsChangedMethod);
    }
    // What could not be analysed and now can, or is gone, is no longer worth a word.
    for (const key of status.failedAnalyses())
      if (snapshot.index.documents.has(key) || !host.document(key)) status.say(analysisOf(key), []);
    status.tell(policyTextCount(snapshot), ratesOf(session, snapshot));
  }

  return {
    changed() {
      if (disposed) return;
      const now = performance.now();
      if (timer === undefined) waitingSince = now;
      clearTimeout(timer);
      timer = setTimeout(settle, Math.max(0, Math.min(quiet, waitingSince + patience - now)));
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
    },
  };
}

const policyTextCount = ({ index }: Snapshot): number =>
  index.documents.valueSeq().count((document) => document.policyText);

/** Of the open documents: a person looks at one of them. */
const ratesOf = ({ client, open }: Session, { index, findings }: Snapshot): StatusParams['rates'] =>
  open.keys().flatMap((key) => {
    const document = index.documents.get(key);
    const rate = document && errorRate([document], findingsOf(findings, key));
    return rate ? [{ uri: open.spelling(key), text: errorRateText(rate, client.language) }] : [];
  });
