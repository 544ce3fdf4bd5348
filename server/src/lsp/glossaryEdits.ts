/** Writes an entry of the glossary as an edit of the client's: the file is made where there is none, and one undo takes it all back. */
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { GlossaryAddition } from '../mentions/proposal.ts';
import { withEntry } from '../workspace/glossaryEdit.ts';
import type { Session } from './session.ts';

/** Null where the document is in no folder, where the glossary says so already, or where the client cannot make the file. */
export function glossaryEdit(
  { client, open, glossaryOf }: Session,
  key: string,
  addition: GlossaryAddition,
): WorkspaceEdit | null {
  const file = glossaryOf(key);
  if (!file) return null;
  const before = file.text ?? '';
  const after = withEntry(before, addition);
  if (after === before) return null;
  const uri = open.spelling(file.uri);
  const edits = [changeBetween(before, after)];
  if (file.text !== null && !client.documentChanges) return { changes: { [uri]: edits } };
  if (file.text === null && !(client.documentChanges && client.createFiles)) return null;
  const change = { textDocument: { uri, version: open.version(file.uri) ?? null }, edits };
  return {
    documentChanges:
      file.text === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change],
  };
}

/** The one part that differs. */
function changeBetween(before: string, after: string): { readonly range: Range; readonly newText: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const document = TextDocument.create('', '', 0, before);
  return {
    range: { start: document.positionAt(start), end: document.positionAt(before.length - end) },
    newText: after.slice(start, after.length - end),
  };
}
