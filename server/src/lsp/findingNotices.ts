/** Findings told of without being asked for: pushed to clients that do not pull; others are told to ask again where they show old ones. */
import type { Snapshot } from '../features/snapshot.ts';
import { isOwnFile } from '../workspace/ownFiles.ts';
import type { DiagnosticAnswers } from './diagnosticAnswers.ts';
import { diagnosticItems, documentsWithFindings } from './diagnosticItems.ts';
import type { Session } from './session.ts';

export interface FindingNotices {
  tellOfOpenDocuments(snapshot: Snapshot): void;
  tellOfAllDocuments(snapshot: Snapshot): void;
}

export function createFindingNotices(
  { connection, client, open }: Session,
  answers: DiagnosticAnswers,
): FindingNotices {
  /** What was pushed, by document. */
  const pushed = new Map<string, string>();

  function push(snapshot: Snapshot, keys: Iterable<string>): void {
    for (const key of keys) {
      // What is wrong with these is told as they are read.
      if (isOwnFile(key)) continue;
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

  function tell(snapshot: Snapshot, keys: () => Iterable<string>): void {
    if (!client.pullDiagnostics) push(snapshot, keys());
    else if (client.refreshDiagnostics && isOutOfDate(snapshot)) connection.languages.diagnostics.refresh();
  }

  return {
    tellOfOpenDocuments: (snapshot) => tell(snapshot, open.keys),
    tellOfAllDocuments: (snapshot) =>
      tell(snapshot, () => new Set([...documentsWithFindings(snapshot), ...pushed.keys(), ...open.keys()])),
  };
}
