/** What all parts of a running server share. Types only; `server.ts` makes it. */
import type { Connection } from 'vscode-languageserver';
import type { Bilingual } from '../checks/finding.ts';
import type { DocumentStore } from '../workspace/documentStore.ts';
import type { Host } from '../workspace/host.ts';
import type { Settings } from '../workspace/settings.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { OwnFileDiagnostics } from './ownFileDiagnostics.ts';
import type { Status } from './status.ts';

export interface GlossaryFile {
  readonly uri: string;
  /** Null where there is no such file yet. */
  readonly text: string | null;
}

export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly host: Host;
  readonly store: DocumentStore;
  readonly open: OpenDocuments;
  readonly status: Status;
  readonly ownFiles: OwnFileDiagnostics;
  /** Settings that count for the whole window. */
  settings(): Settings;
  /** The glossary of a document's folder; null where it is in none. */
  glossaryOf(key: string): GlossaryFile | null;
  /** The text that is known of a document or of a glossary. */
  textOf(key: string): string | undefined;
  /** Why the client must not edit a document whose text is known as `text`; null where it may. */
  uneditable(key: string, text: string): Promise<Bilingual | null>;
}
