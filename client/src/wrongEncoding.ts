/** Warns of a GB18030 or Big5 file that the editor shows as UTF-8: its words are replacement characters, and saving would lose them. Offers to open it right. */
import { commands, type Disposable, type TextDocument, type Uri, window, workspace } from 'vscode';
import { decodeText } from '../../server/src/workspace/decodeText.ts';
import { say } from './say.ts';

/** Encodings that are warned of: what users call them, and what VS Code does. UTF-16 it sees by itself. */
const encodings: Readonly<Record<string, { readonly name: string; readonly id: string }>> = {
  gb18030: { name: 'GB18030', id: 'gb18030' },
  big5: { name: 'Big5', id: 'cp950' },
};

export function registerWrongEncoding(): Disposable {
  /** What has been warned of: reopening opens it again. */
  const warned = new Set<string>();

  const look = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const isText = ['plaintext', 'markdown', 'policytext'].includes(document.languageId);
    if (!isText || document.uri.scheme !== 'file' || warned.has(uri) || !document.getText().includes('\uFFFD')) return;
    warned.add(uri);
    const encoding = await encodingOf(document.uri);
    if (!encoding) return;
    const reopen = say('Open as {0}', encoding.name);
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const choice = await window.showWarningMessage(
      say(
        '{0} is {1} and is shown as if it were UTF-8. Do not save it like this: its words would be lost.',
        name,
        encoding.name,
      ),
      reopen,
    );
    if (choice === reopen) await openRight(document, encoding.id);
  };

  workspace.textDocuments.forEach((document) => void look(document));
  return workspace.onDidOpenTextDocument(look);
}

/** Undefined for UTF-8 with broken bytes, for no text, and for a file that is gone. */
async function encodingOf(uri: Uri): Promise<(typeof encodings)[string] | undefined> {
  try {
    const decoded = decodeText(await workspace.fs.readFile(uri));
    return decoded.text === null ? undefined : encodings[decoded.encoding];
  } catch {
    return undefined;
  }
}

/** Editors before 1.100 cannot be told the encoding: there the user is asked for it. */
async function openRight(document: TextDocument, encoding: string): Promise<void> {
  if (!('encoding' in document)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.editor.changeEncoding');
    return;
  }
  const openAs = workspace.openTextDocument as (uri: Uri, options: { encoding: string }) => Thenable<TextDocument>;
  await window.showTextDocument(await openAs(document.uri, { encoding }));
}
