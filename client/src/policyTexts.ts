/**
 * Keeps which open documents the server takes for policy texts. The server's semantic tokens tell: it has none for anything else.
 * A plain text among them gets the language `policytext`, so that the grammar and the language's editor settings apply.
 */
import {
  commands,
  Disposable,
  languages,
  type ProviderResult,
  SemanticTokens,
  SemanticTokensEdits,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

const contextKey = 'policyAnnotator.inPolicyText';

export interface PolicyTexts extends Disposable {
  readonly middleware: Middleware;
}

export function trackPolicyTexts(): PolicyTexts {
  const policyTexts = new Set<string>();
  /** Documents whose language was set once: when the user sets it back, it stays as the user wants it. */
  const languageSet = new Set<string>();

  const tellContext = (): void => {
    const document = window.activeTextEditor?.document;
    const inPolicyText =
      document !== undefined && (document.languageId === 'policytext' || policyTexts.has(document.uri.toString()));
    void commands.executeCommand('setContext', contextKey, inPolicyText);
  };

  const learn = (document: TextDocument, hasMentions: boolean): void => {
    const uri = document.uri.toString();
    if (hasMentions === policyTexts.has(uri)) return;
    if (hasMentions) policyTexts.add(uri);
    else policyTexts.delete(uri);
    tellContext();
    if (hasMentions && document.languageId === 'plaintext' && !languageSet.has(uri)) {
      languageSet.add(uri);
      void languages.setTextDocumentLanguage(document, 'policytext');
    }
  };

  const learnFrom = async <T extends object>(
    document: TextDocument,
    answer: ProviderResult<T>,
  ): Promise<T | undefined> => {
    const tokens = (await answer) ?? undefined;
    if (tokens instanceof SemanticTokens) learn(document, tokens.data.length > 0);
    // What was empty, or garbage in a wrong encoding, becomes a policy text by edits; that none is left they do not say.
    if (tokens instanceof SemanticTokensEdits && tokens.edits.some(({ data }) => data?.length)) learn(document, true);
    return tokens;
  };

  const subscription = Disposable.from(
    window.onDidChangeActiveTextEditor(tellContext),
    workspace.onDidOpenTextDocument(tellContext),
    workspace.onDidCloseTextDocument((document) => {
      // A change of language closes and opens the document again: what is closed for good is known only afterwards.
      setTimeout(() => {
        if (!document.isClosed) return;
        policyTexts.delete(document.uri.toString());
        languageSet.delete(document.uri.toString());
      });
    }),
  );

  return {
    middleware: {
      provideDocumentSemanticTokens: (document, token, next) => learnFrom(document, next(document, token)),
      provideDocumentSemanticTokensEdits: (document, previousResultId, token, next) =>
        learnFrom(document, next(document, previousResultId, token)),
    },
    dispose: () => subscription.dispose(),
  };
}
