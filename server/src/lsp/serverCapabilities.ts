/** What the server tells the client that it can do. */
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { tokenModifiers, tokenTypes } from '../features/semanticTokens.ts';
import type { ClientFeatures } from './clientFeatures.ts';

const fileFilters = [{ scheme: 'file', pattern: { glob: '**/*' } }];

export const serverCapabilities = (client: ClientFeatures): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: { delta: true },
    range: true,
  },
  ...(client.pullDiagnostics
    ? {
        diagnosticProvider: {
          identifier: 'policy-annotator',
          interFileDependencies: true,
          workspaceDiagnostics: true,
        },
      }
    : {}),
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: {
      didCreate: { filters: fileFilters },
      didRename: { filters: fileFilters },
      didDelete: { filters: fileFilters },
    },
  },
});
