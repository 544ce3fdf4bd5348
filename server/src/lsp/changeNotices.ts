/** When the client is told of changes without asking: of findings (`findingNotices.ts`), the tree, the status. */

import { findingsOf } from '../checks/findingStore.ts';
import { errorRate, errorRateInBrief } from '../features/errorRate.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type { DiagnosticAnswers } from './diagnosticAnswers.ts';
import { createFindingNotices } from './findingNotices.ts';
import { logError } from './logError.ts';
import { elementsChangedMethod, type StatusParams } from './protocol.ts';
import type { Session } from './session.ts';
import { analysisOf } from './status.ts';

export interface ChangeNotices {
  /** Something may have changed. */
  changed(): void;
  /** Somebody has changed an open text, and looks at what comes of it. */
  edited(): void;
  dispose(): void;
}

/** Milliseconds after an edit at which the other open documents that it gave a finding, or took one from, are told of. */
const soon = 10;
/** Milliseconds without a further change before the client is told. */
const quiet = 200;
/** Milliseconds after which it is told although changes go on, as they do while folders are read. */
const patience = 1000;

export function createChangeNotices(session: Session, answers: DiagnosticAnswers): ChangeNotices {
  const { connection, host, open, status } = session;
  let timer: NodeJS.Timeout | undefined;
  let early: NodeJS.Timeout | undefined;
  let lastEarly = Number.NEGATIVE_INFINITY;
  let toldRevision = -1;
  let disposed = false;
  let waitingSince = 0;
  const findings = createFindingNotices(session, answers);

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

  /** What stands in the open documents alone: all the rest can wait until there is quiet. */
  function tellEarly(): void {
    early = undefined;
    lastEarly = performance.now();
    try {
      open.flush();
      findings.tellOfOpenDocuments(host.snapshot());
    } catch (error) {
      logError(connection, 'telling of an edit', error);
    }
  }

  function tell(): void {
    open.flush();
    const snapshot = host.snapshot();
    if (snapshot.revision !== toldRevision) {
      toldRevision = snapshot.revision;
      findings.tellOfAllDocuments(snapshot);
      void connection.sendNotification(elementsChangedMethod);
    }
    // What could not be analysed and now can, or is gone, is no longer worth a word.
    for (const key of status.failedAnalyses())
      if (snapshot.index.documents.has(key) || !host.document(key)) status.say(analysisOf(key), []);
    status.tell(snapshot.index.policyTexts, ratesOf(session, snapshot));
  }

  function changed(): void {
    if (disposed) return;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(quiet, waitingSince + patience - now)));
  }

  return {
    changed,
    edited() {
      changed();
      // While somebody types on, every answer would be out of date before it is there: once in a while is enough.
      if (!disposed && early === undefined && performance.now() - lastEarly >= quiet)
        early = setTimeout(tellEarly, soon);
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      clearTimeout(early);
    },
  };
}

/** Of the open documents: a person looks at one of them. */
const ratesOf = ({ client, open }: Session, { index, findings }: Snapshot): StatusParams['rates'] =>
  open.keys().flatMap((key) => {
    const document = index.documents.get(key);
    const rate = document && errorRate([document], findingsOf(findings, key));
    return rate ? [{ uri: open.spelling(key), text: errorRateInBrief(rate, client.language) }] : [];
  });
