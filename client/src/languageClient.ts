/** The language client: which documents it speaks for, and how it starts the server. */
import { type ExtensionContext, env, Uri } from 'vscode';
import { type DocumentSelector, LanguageClient, type Middleware, TransportKind } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';

/** The server reads plain text and Markdown to see whether they are policy texts, and is silent where they are not. */
const documentSelector: DocumentSelector = ['policytext', 'plaintext', 'markdown'].flatMap((language) =>
  ['file', 'untitled', 'vscode-remote', 'vscode-vfs'].map((scheme) => ({ scheme, language })),
);

export function createLanguageClient(context: ExtensionContext, middleware: Middleware): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
  };
  const initializationOptions: InitializationOptions = {
    rulesBase: Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
    locale: env.language,
    commands: ['policyAnnotator.acceptFinding', 'policyAnnotator.addAlias'],
  };
  // While a window closes the editor still asks; a client that stops has no answer, and that is no failure to log.
  const quietWhileStopping: Middleware = {
    provideCodeActions: (document, range, actions, token, next) =>
      client.isRunning() ? next(document, range, actions, token) : [],
    provideDocumentHighlights: (document, position, token, next) =>
      client.isRunning() ? next(document, position, token) : [],
  };
  const client: LanguageClient = new LanguageClient(
    'policyAnnotator',
    '政策标注 Policy Annotator',
    { run: server, debug: server },
    {
      documentSelector,
      middleware: { ...middleware, ...quietWhileStopping },
      initializationOptions,
      // What the server writes is text and links to places; only the client's own line below a hover may run commands.
      markdown: { isTrusted: false, supportHtml: false },
      // Without these the client asks for diagnostics when a document is opened and never again.
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    },
  );
  return client;
}
