/** What the client offers behind the light bulb: gathers the contributors' offers and writes their edits as the protocol has them. */
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextDocumentEdit,
  type CodeAction as WireAction,
  type TextEdit as WireEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ActionContributor, CodeAction, TextEdit } from '../features/codeAction.ts';
import { findingActions } from '../features/findingActions.ts';
import { glossaryActions } from '../features/glossaryActions.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { documentKey } from '../workspace/fileUri.ts';
import type { Request } from './answering.ts';
import { rangeOf, spanOf } from './convert.ts';
import { glossaryEdit } from './glossaryEdits.ts';
import { unsafeEdit } from './safeEdits.ts';
import type { Session } from './session.ts';

/** In the order in which their offers are shown. */
const contributors: readonly ActionContributor[] = [findingActions, glossaryActions];

export async function answerCodeActions(
  session: Session,
  { params, snapshot }: Request<CodeActionParams>,
): Promise<WireAction[]> {
  const key = documentKey(params.textDocument.uri);
  const document = snapshot.index.documents.get(key);
  const { only, diagnostics } = params.context;
  if (!document || (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix))) return [];
  const request = {
    snapshot,
    document,
    selection: spanOf(document, params.range),
    language: session.client.language,
    textOf: session.textOf,
  };
  const offers = contributors
    .flatMap((contributor) => [...contributor(request)])
    .filter(({ command }) => !command || session.client.commands.includes(command.name))
    .flatMap((action) => {
      if (!action.glossary) return [wireAction(session, snapshot, key, action, diagnostics)];
      const edit = glossaryEdit(session, key, action.glossary);
      return edit ? [{ title: action.title, kind: CodeActionKind.QuickFix, edit }] : [];
    });
  return (await Promise.all(offers.map((offer) => safely(session, offer)))).flat();
}

/** The offer, or in its place why its edit could lose a word of a file that is not open. */
async function safely(session: Session, offer: WireAction): Promise<readonly WireAction[]> {
  const { edit, ...rest } = offer;
  const reason = edit ? await unsafeEdit(session, edit) : null;
  if (!reason) return [offer];
  const { client } = session;
  return client.disabledActions ? [{ ...rest, disabled: { reason: reason[client.language] } }] : [];
}

function wireAction(
  session: Session,
  snapshot: Snapshot,
  key: string,
  { title, finding, edits, preview, command }: CodeAction,
  shown: readonly Diagnostic[],
): WireAction {
  const document = snapshot.index.documents.get(key)!;
  const range = finding && JSON.stringify(rangeOf(document, finding.span));
  const settled = shown.filter((one) => one.code === finding?.rule && JSON.stringify(one.range) === range);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(settled.length > 0 ? { diagnostics: settled } : {}),
    ...(edits ? { edit: workspaceEdit(session, snapshot, key, edits, preview) } : {}),
    ...(command ? { command: { title, command: command.name, arguments: [command.argument] } } : {}),
  };
}

/** Id of the note that makes the client show edits before it makes them. */
const shownFirst = 'shown-first';

function workspaceEdit(
  { client, open }: Session,
  snapshot: Snapshot,
  key: string,
  edits: readonly TextEdit[],
  preview = false,
): WorkspaceEdit {
  const byDocument = new Map<string, WireEdit[]>();
  const isShown = (uri: string): boolean => client.changeAnnotations && (preview || uri !== key);
  const annotated = edits.some(({ uri }) => isShown(uri));
  for (const { uri, span, text } of edits) {
    const document = snapshot.index.documents.get(uri);
    if (!document) continue;
    const plain: WireEdit = { range: rangeOf(document, span), newText: text };
    const edit: WireEdit | AnnotatedTextEdit = isShown(uri) ? { ...plain, annotationId: shownFirst } : plain;
    const list = byDocument.get(uri);
    if (list) list.push(edit);
    else byDocument.set(uri, [edit]);
  }
  if (!client.documentChanges)
    return { changes: Object.fromEntries([...byDocument].map(([uri, list]) => [open.spelling(uri), list])) };
  const documentChanges: TextDocumentEdit[] = [...byDocument].map(([uri, list]) => ({
    // With its version: an edit that was made for an older text is refused.
    textDocument: { uri: open.spelling(uri), version: open.version(uri) ?? null },
    edits: list,
  }));
  const annotation: ChangeAnnotation = {
    label: preview
      ? { zh: '全文同类之处', en: 'All like it in the document' }[client.language]
      : { zh: '修改其他文件', en: 'Changes other files' }[client.language],
    needsConfirmation: true,
  };
  return { documentChanges, ...(annotated ? { changeAnnotations: { [shownFirst]: annotation } } : {}) };
}
