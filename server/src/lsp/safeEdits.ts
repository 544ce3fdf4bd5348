/** Edits that the client may make without losing a word: of documents that it has open, and of files that it would read as they were read. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Bilingual } from '../checks/finding.ts';
import { documentKey } from '../workspace/fileUri.ts';
import type { Session } from './session.ts';

/** Why an edit must not be made; null where it may. */
export async function unsafeEdit({ uneditable, textOf }: Session, edit: WorkspaceEdit): Promise<Bilingual | null> {
  const touched = edit.documentChanges?.flatMap((change) =>
    'textDocument' in change ? [change.textDocument.uri] : [],
  );
  for (const uri of touched ?? Object.keys(edit.changes ?? {})) {
    const key = documentKey(uri);
    const text = textOf(key);
    const reason = text === undefined ? null : await uneditable(key, text);
    if (reason) return reason;
  }
  return null;
}
