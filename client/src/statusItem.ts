/** What the language status of the status bar says of the server: reading, ready, or what does not work. */
import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, window } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { type StatusParams, statusMethod } from '../../server/src/lsp/protocol.ts';
import { say } from './say.ts';

export function registerStatusItem(client: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('policyAnnotator.status', [
    { language: 'policytext' },
    { language: 'plaintext' },
    { language: 'markdown' },
  ]);
  item.name = say('Policy Annotator');
  showStarting(item);
  let last: StatusParams | undefined;
  return Disposable.from(
    item,
    client.onNotification(statusMethod, (status: StatusParams) => {
      last = status;
      show(item, status);
    }),
    window.onDidChangeActiveTextEditor(() => {
      if (last && client.state === State.Running) show(item, last);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) showStarting(item);
      if (newState === State.Stopped) showStopped(item);
    }),
  );
}

const showLog = (): { title: string; command: string } => ({
  title: say('Show log'),
  command: 'policyAnnotator.showLog',
});

function showStarting(item: LanguageStatusItem): void {
  item.busy = true;
  item.severity = LanguageStatusSeverity.Information;
  item.text = say('Policy Annotator: starting');
  item.detail = '';
  item.command = showLog();
}

function showStopped(item: LanguageStatusItem): void {
  item.busy = false;
  item.severity = LanguageStatusSeverity.Error;
  item.text = say('Policy Annotator: not running');
  item.detail = '';
  item.command = { title: say('Restart'), command: 'policyAnnotator.restartServer' };
}

function show(item: LanguageStatusItem, { state, documents, messages, rates }: StatusParams): void {
  item.busy = state === 'reading';
  item.severity = state === 'degraded' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.text = state === 'reading' ? readingText(documents) : readText(documents);
  const shown = window.activeTextEditor?.document.uri.toString();
  // Of the document that is looked at; the other documents' rates would need their names.
  const rate = rates.find(({ uri }) => uri === shown);
  // Never deleted: that would take the accessor away, and nothing would be shown any more.
  item.detail = [...(rate ? [rate.text] : []), ...messages].join(' · ');
  item.command = showLog();
}

const readingText = (documents: number): string =>
  documents === 1
    ? say('Policy Annotator: reading, 1 document so far')
    : say('Policy Annotator: reading, {0} documents so far', documents);

const readText = (documents: number): string =>
  documents === 1 ? say('Policy Annotator: 1 document') : say('Policy Annotator: {0} documents', documents);
