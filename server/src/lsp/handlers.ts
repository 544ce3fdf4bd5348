/** Every request and notification with its one handler: the table of what the server answers. */

import type { CancellationToken, Connection } from 'vscode-languageserver';
import { documentKey } from '../workspace/fileUri.ts';
import type { AcceptedReading } from './acceptedReading.ts';
import { type AnsweringTools, answering, type Handler, type Request, type WhenStale } from './answering.ts';
import type { ChangeNotices } from './changeNotices.ts';
import { answerCodeActions } from './codeActionAnswers.ts';
import { answerCompareFigures } from './compareAnswers.ts';
import type { DiagnosticAnswers } from './diagnosticAnswers.ts';
import { glossaryEdit } from './glossaryEdits.ts';
import { logError } from './logError.ts';
import * as own from './ownAnswers.ts';
import * as protocol from './protocol.ts';
import { unsafeEdit } from './safeEdits.ts';
import type { Session } from './session.ts';
import * as standard from './standardAnswers.ts';
import { createTokenAnswers } from './tokenAnswers.ts';
import type { WorkspaceReading } from './workspaceReading.ts';

export interface ServerState {
  readonly session: Session;
  readonly reading: WorkspaceReading;
  readonly accepted: AcceptedReading;
  readonly diagnostics: DiagnosticAnswers;
  readonly notices: ChangeNotices;
}

export function handle(state: ServerState): void {
  const { session } = state;
  const { connection, host, open, status } = session;
  const tokens = createTokenAnswers(session);
  const tools: AnsweringTools = {
    open,
    snapshot: () => host.snapshot(),
    log: (message) => connection.console.log(message),
    onFailure: (method, error) => {
      logError(connection, method, error);
      status.add('failures', { zh: `功能 ${method} 出错`, en: `${method} failed` }, true);
      state.notices.changed();
    },
    now: () => performance.now(),
  };
  const answer = <Params, Result>(
    method: string,
    run: (request: Request<Params>) => Result | Promise<Result>,
    whenStale?: WhenStale,
  ): Handler<Params, Result> => answering(tools, method, run, whenStale);

  connection.onHover(answer('textDocument/hover', (request) => standard.answerHover(session, request)));
  connection.onDefinition(answer('textDocument/definition', (request) => standard.answerDefinition(session, request)));
  connection.onReferences(answer('textDocument/references', (request) => standard.answerReferences(session, request)));
  connection.onDocumentHighlight(answer('textDocument/documentHighlight', standard.answerHighlight));
  connection.onDocumentSymbol(
    answer('textDocument/documentSymbol', (request) => standard.answerDocumentSymbols(session, request)),
  );
  connection.onWorkspaceSymbol(
    answer('workspace/symbol', (request) => standard.answerWorkspaceSymbols(session, request)),
  );
  connection.onCodeAction(answer('textDocument/codeAction', (request) => answerCodeActions(session, request)));
  connection.languages.semanticTokens.on(answer('textDocument/semanticTokens/full', tokens.full));
  connection.languages.semanticTokens.onDelta(answer('textDocument/semanticTokens/full/delta', tokens.delta));
  connection.languages.semanticTokens.onRange(answer('textDocument/semanticTokens/range', tokens.range));
  connection.languages.diagnostics.on(answer('textDocument/diagnostic', state.diagnostics.document, 'ask-again'));
  connection.languages.diagnostics.onWorkspace(
    answer('workspace/diagnostic', state.diagnostics.workspace, 'ask-again'),
  );

  const ask = <Params, Result>(method: string, run: (request: Request<Params>) => Result): void => {
    const handler = answer(method, run);
    // Where the client sends no parameters, the library hands over the token alone.
    connection.onRequest(method, (...given: readonly unknown[]) =>
      handler((given.length > 1 ? given[0] : null) as Params, given.at(-1) as CancellationToken),
    );
  };
  ask<protocol.MentionsAtParams, unknown>(protocol.mentionsAtMethod, (request) =>
    own.answerMentionsAt(session, request),
  );
  ask<protocol.ExplainParams, unknown>(protocol.explainMethod, (request) => own.answerExplain(session, request));
  ask(protocol.namesMethod, (request) => own.answerNames(session, request));
  ask<protocol.MentionsOfParams, unknown>(protocol.mentionsOfMethod, (request) =>
    own.answerMentionsOf(session, request),
  );
  ask(protocol.elementsMethod, (request) => own.answerElements(session, request));
  ask<protocol.ElementPlacesParams, unknown>(protocol.elementPlacesMethod, (request) =>
    own.answerElementPlaces(session, request),
  );
  ask(protocol.timelinesMethod, (request) => own.answerTimelines(session, request));
  ask<protocol.TimelinePointsParams, unknown>(protocol.timelinePointsMethod, (request) =>
    own.answerTimelinePoints(session, request),
  );
  ask<protocol.NeighbourMentionParams, unknown>(protocol.neighbourMentionMethod, own.answerNeighbourMention);

  ask<protocol.CompareFiguresParams, unknown>(protocol.compareFiguresMethod, (request) =>
    answerCompareFigures(session, request),
  );
  ask<protocol.AcceptFindingParams, unknown>(protocol.acceptFindingMethod, async (request) => {
    const result = await state.accepted.accept(request);
    state.notices.changed();
    return result;
  });

  ask<protocol.GlossaryEditParams, unknown>(protocol.glossaryEditMethod, async ({ params }) => {
    const edit = glossaryEdit(session, documentKey(String(params?.uri)), params.addition);
    return edit && (await unsafeEdit(session, edit)) ? null : edit;
  });
  handleTexts(state, tokens.forget);
  handleWorkspace(state, connection);
}

/** What the client has open. */
function handleTexts(
  { session, reading, diagnostics, notices }: ServerState,
  forgetTokens: (key: string) => void,
): void {
  const { connection, open } = session;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    open.open(uri, languageId, version, text);
    reading.textChanged(uri);
    notices.edited();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    open.change(uri, version, contentChanges);
    reading.textChanged(uri);
    diagnostics.forget(documentKey(uri));
    notices.edited();
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    const key = documentKey(uri);
    forgetTokens(key);
    diagnostics.closed(key);
    reading.textChanged(uri);
    await open.close(uri).catch((error: unknown) => logError(connection, `closing ${uri}`, error));
    notices.changed();
  });
}

/** Folders, files and settings. */
function handleWorkspace({ reading }: ServerState, connection: Connection): void {
  const urisOf = ({ files }: { readonly files: readonly { readonly uri: string }[] }): readonly string[] =>
    files.map(({ uri }) => uri);
  connection.onDidChangeWatchedFiles(({ changes }) => reading.filesChanged(changes.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles((params) => reading.filesChanged(urisOf(params)));
  connection.workspace.onDidDeleteFiles((params) => reading.filesChanged(urisOf(params)));
  connection.workspace.onDidRenameFiles(({ files }) =>
    reading.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
  connection.onDidChangeConfiguration(({ settings }) =>
    reading.configurationChanged((settings as { policyAnnotator?: unknown } | null)?.policyAnnotator),
  );
}
