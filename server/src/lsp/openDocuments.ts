/**
 * The texts that the client has open. Edits are gathered and analysed when somebody asks: a burst of key strokes costs one analysis,
 * and every answer is for the text as the client last sent it.
 */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentStore } from '../workspace/documentStore.ts';
import { documentKey } from '../workspace/fileUri.ts';

/** The language that a user can give a file by hand, so that it is analysed whatever it looks like. */
const forcedLanguage = 'policytext';

export interface OpenDocuments {
  open(uri: string, languageId: string, version: number, text: string): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): Promise<void>;
  /** Hands all edits to the store. True where there were any. */
  flush(): boolean;
  text(key: string): string | undefined;
  version(key: string): number | undefined;
  /** The address as the client spells it. */
  spelling(key: string): string;
  keys(): readonly string[];
}

/** All keys are as `documentKey` spells them; `open`, `change` and `close` take any spelling. */
export function createOpenDocuments(store: DocumentStore): OpenDocuments {
  const documents = new Map<string, TextDocument>();
  const edited = new Set<string>();

  function handOver(document: TextDocument): void {
    store.openDocument(document.uri, document.getText(), document.languageId === forcedLanguage);
  }

  return {
    open(uri, languageId, version, text) {
      const document = TextDocument.create(uri, languageId, version, text);
      documents.set(documentKey(uri), document);
      edited.add(documentKey(uri));
    },
    change(uri, version, changes) {
      const key = documentKey(uri);
      const document = documents.get(key);
      if (!document) return;
      documents.set(key, TextDocument.update(document, [...changes], version));
      edited.add(key);
    },
    async close(uri) {
      const key = documentKey(uri);
      documents.delete(key);
      edited.delete(key);
      await store.closeDocument(uri);
    },
    flush() {
      if (edited.size === 0) return false;
      for (const key of edited) {
        const document = documents.get(key);
        if (document) handOver(document);
      }
      edited.clear();
      return true;
    },
    text: (key) => documents.get(key)?.getText(),
    version: (key) => documents.get(key)?.version,
    spelling: (key) => documents.get(key)?.uri ?? key,
    keys: () => [...documents.keys()],
  };
}
