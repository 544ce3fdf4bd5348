/** Warns of a GB18030 file that the editor shows as UTF-8: its words are replacement characters, and saving would lose them. Offers to open it right. */
import { commands, type Disposable, type TextDocument, type Uri, window, workspace } from 'vscode';
import { say } from './say.ts';

const encoding = 'gb18030';

export function registerWrongEncoding(): Disposable {
  /** What has been warned of: reopening opens it again. */
  const warned = new Set<string>();

  const look = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const isText = ['plaintext', 'markdown', 'policytext'].includes(document.languageId);
    if (!isText || document.uri.scheme !== 'file' || warned.has(uri) || !document.getText().includes('\uFFFD')) return;
    warned.add(uri);
    if (!(await isGb18030(document.uri))) return;
    const reopen = say('Open as GB18030');
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const choice = await window.showWarningMessage(
      say('{0} is GB18030 and is shown as if it were UTF-8. Do not save it like this: its words would be lost.', name),
      reopen,
    );
    if (choice === reopen) await openRight(document);
  };

  workspace.textDocuments.forEach((document) => void look(document));
  return workspace.onDidOpenTextDocument(look);
}

async function isGb18030(uri: Uri): Promise<boolean> {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(await workspace.fs.readFile(uri));
    return true;
  } catch {
    // Another encoding, a damaged file, or one that is gone.
    return false;
  }
}

/** Editors before 1.100 cannot be told the encoding: there the user is asked for it. */
async function openRight(document: TextDocument): Promise<void> {
  if (!('encoding' in document)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.editor.changeEncoding');
    return;
  }
  const openAs = workspace.openTextDocument as (uri: Uri, options: { encoding: string }) => Thenable<TextDocument>;
  await window.showTextDocument(await openAs(document.uri, { encoding }));
}
