/** Takes back edits of closed files that the editor would read in another encoding than the server has read them in: they would land elsewhere. */
import { type CodeAction, type Command, type Uri, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { say } from './say.ts';

export const safeEdits: Middleware = {
  provideCodeActions: async (document, range, context, token, next) =>
    (await next(document, range, context, token))?.map(checked),
};

function checked(action: CodeAction | Command): CodeAction | Command {
  if (!('edit' in action) || !action.edit) return action;
  const unsafe = action.edit.entries().some(([uri]) => !isOpen(uri) && !isReadAsUtf8(uri));
  if (!unsafe) return action;
  const { edit: _, ...rest } = action;
  const reason = say('The setting files.encoding reads another file in another encoding: open that file first.');
  return { ...rest, disabled: { reason } };
}

const isOpen = (uri: Uri): boolean =>
  workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && !document.isClosed);

/** The server offers no edit of a closed file that is not UTF-8 or marked as UTF-16. */
const isReadAsUtf8 = (uri: Uri): boolean => {
  const settings = workspace.getConfiguration('files', uri);
  return /^utf8/.test(settings.get<string>('encoding', 'utf8')) && !settings.get<boolean>('autoGuessEncoding', false);
};
