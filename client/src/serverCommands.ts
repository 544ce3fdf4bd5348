/** Commands that concern the server itself. */
import { commands, Disposable, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { say } from './say.ts';

export function registerServerCommands(client: LanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('policyAnnotator.restartServer', async () => {
      await client.restart();
      window.setStatusBarMessage(say('Policy Annotator: the language server has been restarted.'), 4000);
    }),
    commands.registerCommand('policyAnnotator.showLog', () => client.outputChannel.show(true)),
  );
}
