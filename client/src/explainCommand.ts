/** The command that says why a mention is read as it is. */
import { commands, type Disposable, l10n, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ExplainResult, explainMethod } from '../../server/src/lsp/protocol.ts';
import { placeFromArgument, placeOfCursor, wirePlace } from './mentionPlace.ts';

export const registerExplainCommand = (client: LanguageClient): Disposable =>
  commands.registerCommand('policyAnnotator.explain', async (argument: unknown) => {
    const place = placeFromArgument(argument) ?? placeOfCursor();
    const found = place && (await client.sendRequest<ExplainResult | null>(explainMethod, wirePlace(client, place)));
    if (!found) {
      window.setStatusBarMessage(l10n.t('There is no mention here.'), 4000);
      return;
    }
    await window.showInformationMessage(found.title, { modal: true, detail: found.lines.join('\n') });
  });
