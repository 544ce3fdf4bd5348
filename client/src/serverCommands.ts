/** Commands that concern the server itself. */
import { commands, Disposable, l10n, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

export function registerServerCommands(client: LanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('policyAnnotator.restartServer', async () => {
      await client.restart();
      window.setStatusBarMessage(l10n.t('Policy Annotator: the language server has been restarted.'), 4000);
    }),
    commands.registerCommand('policyAnnotator.showLog', () => client.outputChannel.show(true)),
  );
}
