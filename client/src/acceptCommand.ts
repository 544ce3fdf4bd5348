/** Accepting a finding: asks for the reason, and the server writes it down. */
import { commands, type Disposable, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type AcceptedPlace,
  type AcceptFindingParams,
  type AcceptFindingResult,
  acceptFindingMethod,
} from '../../server/src/lsp/protocol.ts';
import { say } from './say.ts';

export const registerAcceptCommand = (client: LanguageClient): Disposable =>
  commands.registerCommand('policyAnnotator.acceptFinding', async (place: AcceptedPlace) => {
    const { text, ...finding } = place;
    const reason = await window.showInputBox({
      title: say('Accept this finding: {0}', text),
      prompt: say('Why is it right? The reason is kept with the finding in .policy-annotator/accepted.txt'),
      validateInput: (value) => (value.trim() === '' ? say('A reason is needed') : undefined),
    });
    if (reason === undefined) return;
    const params: AcceptFindingParams = { ...finding, reason, date: today() };
    const result = await client.sendRequest<AcceptFindingResult>(acceptFindingMethod, params);
    if ('fault' in result) void window.showErrorMessage(result.fault);
    else window.setStatusBarMessage(say('Accepted: {0}', text), 4000);
  });

/** The user's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
