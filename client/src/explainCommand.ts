/** The command that says why a mention is read as it is. */
import { commands, type Disposable, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ExplainResult, explainMethod } from '../../server/src/lsp/protocol.ts';
import { placeFromArgument, placeOfCursor, wirePlace } from './mentionPlace.ts';
import { say } from './say.ts';

export const registerExplainCommand = (client: LanguageClient): Disposable =>
  commands.registerCommand('policyAnnotator.explain', async (argument: unknown) => {
    const place = placeFromArgument(argument) ?? placeOfCursor();
    const found = place && (await client.sendRequest<ExplainResult | null>(explainMethod, wirePlace(client, place)));
    if (!found) {
      window.setStatusBarMessage(say('There is no mention here.'), 4000);
      return;
    }
    await window.showInformationMessage(found.title, { modal: true, detail: found.lines.join('\n') });
  });
