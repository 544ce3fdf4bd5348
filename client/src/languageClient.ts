/** The language client: which documents it speaks for, and how it starts the server. */
import { type CancellationToken, type ExtensionContext, env, Uri, workspace } from 'vscode';
import {
  type DocumentSelector,
  LanguageClient,
  type MessageSignature,
  type Middleware,
  TransportKind,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';

/** The server reads plain text and Markdown to see whether they are policy texts, and is silent where they are not. */
const documentSelector: DocumentSelector = ['policytext', 'plaintext', 'markdown'].flatMap((language) =>
  ['file', 'untitled', 'vscode-remote', 'vscode-vfs'].map((scheme) => ({ scheme, language })),
);

/** While a window closes the editor still asks; that a client which stops has no answer is no failure to log. */
class QuietClient extends LanguageClient {
  override handleFailedRequest<Answer>(
    type: MessageSignature,
    token: CancellationToken | undefined,
    error: unknown,
    defaultAnswer: Answer,
    ...how: [showNotification?: boolean, throwOnCancel?: boolean]
  ): Answer {
    return this.isRunning() ? super.handleFailedRequest(type, token, error, defaultAnswer, ...how) : defaultAnswer;
  }
}

export function createLanguageClient(context: ExtensionContext, middleware: Middleware): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
    // The server gives memory back once it has read a small folder.
    options: { execArgv: ['--expose-gc'] },
  };
  const initializationOptions: InitializationOptions = {
    rulesBase: Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
    locale: env.language,
    settings: { language: workspace.getConfiguration('policyAnnotator').get('language') },
    ...(context.storageUri ? { storage: context.storageUri.toString() } : {}),
    commands: ['policyAnnotator.acceptFinding', 'policyAnnotator.addAlias'],
  };
  return new QuietClient(
    'policyAnnotator',
    '政策标注 Policy Annotator',
    { run: server, debug: server },
    {
      documentSelector,
      middleware,
      initializationOptions,
      // What the server writes is text and links to places; only the client's own line below a hover may run commands.
      markdown: { isTrusted: false, supportHtml: false },
      // Without these the client asks for diagnostics when a document is opened and never again.
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    },
  );
}
