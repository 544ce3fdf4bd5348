/** Says whose other name a project's name is: picked from the names that the texts have, written into the glossary. */
import { commands, type Disposable, type QuickPickItem, window, workspace } from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import {
  type AliasPlace,
  type GlossaryEditParams,
  glossaryEditMethod,
  type NameEntry,
  namesMethod,
} from '../../server/src/lsp/protocol.ts';
import { countedMentions } from './countedMentions.ts';
import { say } from './say.ts';

export const registerAliasCommand = (client: LanguageClient): Disposable =>
  commands.registerCommand('policyAnnotator.addAlias', async ({ uri, alias }: AliasPlace) => {
    const names = client.sendRequest<readonly NameEntry[]>(namesMethod);
    const picked = await window.showQuickPick<QuickPickItem>(
      names.then((all) =>
        all
          .filter(({ kind, label }) => kind === 'project' && label !== alias)
          .map(({ label, count, detail }) => ({ label, description: `${countedMentions(count)} · ${detail}` })),
      ),
      { title: say('{0} is another name of', alias), placeHolder: say('A project') },
    );
    if (!picked) return;
    const params: GlossaryEditParams = { uri, addition: { canonical: picked.label, alias } };
    const edit = await client.sendRequest<WorkspaceEdit | null>(glossaryEditMethod, params);
    const made = edit && (await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)));
    if (!made) void window.showWarningMessage(say('The glossary could not be changed.'));
  });
