/** Puts the server together: one host, the open documents, what is read from the disk, and the handlers. */

import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { analyse } from '../analysis/analyse.ts';
import type { Bilingual } from '../checks/finding.ts';
import type { Rule } from '../checks/rule.ts';
import { emptyGlossary } from '../mentions/proposal.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { createHost } from '../workspace/createHost.ts';
import type { Disk } from '../workspace/disk.ts';
import { createDocumentStore, type ManyFiles } from '../workspace/documentStore.ts';
import { pathFromUri } from '../workspace/fileUri.ts';
import { readTextNow } from '../workspace/readDocument.ts';
import { uneditableFile } from '../workspace/uneditableFile.ts';
import type { Reader } from '../workspace/workers.ts';
import { createAcceptedReading } from './acceptedReading.ts';
import { createChangeNotices } from './changeNotices.ts';
import { type ClientFeatures, clientFeaturesFrom } from './clientFeatures.ts';
import { createDiagnosticAnswers } from './diagnosticAnswers.ts';
import { handle, type ServerState } from './handlers.ts';
import { logError } from './logError.ts';
import { createOpenDocuments } from './openDocuments.ts';
import { createOwnFileDiagnostics } from './ownFileDiagnostics.ts';
import { statusMethod } from './protocol.ts';
import { serverCapabilities } from './serverCapabilities.ts';
import type { Session } from './session.ts';
import { analysisOf, createStatus } from './status.ts';
import { createWorkspaceReading } from './workspaceReading.ts';

export interface ServerParts {
  /** Makes the segmenter; it is given where to tell that it does not work, at any time. */
  readonly segmenter: (onUnavailable: (message: Bilingual) => void) => Segmenter;
  readonly disk: Disk;
  readonly rules: readonly Rule[];
  /** Reads many files at once; without it every file is read in this process. */
  readonly reader?: Reader;
  /** Opens the cache of a folder that the client gives; without it every start reads everything. */
  readonly cache?: (folder: string) => NonNullable<ManyFiles['cache']>;
  /** Called soon after everything has been read. */
  readonly rest?: () => void;
  /** The analysis; handed in by tests alone. */
  readonly analyse?: typeof analyse;
}

/** Registers everything and listens. */
export function startServer(connection: Connection, parts: ServerParts): void {
  connection.onInitialize((params): InitializeResult => {
    const client = clientFeaturesFrom(params);
    const state = createState(connection, client, parts);
    handle(state);
    connection.onInitialized(() => {
      if (client.configurationEvents)
        void connection.client.register(DidChangeConfigurationNotification.type, {
          section: ['policyAnnotator', 'files.exclude'],
        });
      // Not before the client has the capabilities: the library would ask it to register what they say, and it could not yet.
      if (client.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
          state.reading.changeFolders(added, removed),
        );
      state.reading.setFolders(foldersFrom(params));
    });
    connection.onShutdown(() => {
      state.reading.dispose();
      state.notices.dispose();
    });
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'policy-annotator' } };
  });
  connection.listen();
}

/** Milliseconds: what the client asks when it hears that everything is there is answered by then. */
const quietAfterReading = 1000;

/** Clients that know one folder only name it in an older field. */
const foldersFrom = ({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] =>
  workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []);

function createState(connection: Connection, features: ClientFeatures, parts: ServerParts): ServerState {
  const client: ClientFeatures = {
    ...features,
    // The user's choice of language counts from the moment that it is known.
    get language() {
      const { language } = reading.settings();
      return language === 'auto' ? features.language : language;
    },
  };
  const status = createStatus(
    () => client.language,
    (said) => void connection.sendNotification(statusMethod, said),
  );
  const failed = (part: string, what: Bilingual, error: unknown): void => {
    logError(connection, what.en, error);
    status.add(part, what, true);
  };
  const noSegmenter = (message: Bilingual): void => {
    connection.console.warn(message.en);
    status.say('segmenter', [message], true);
  };
  const failedRule = (rule: string, error: unknown): void =>
    failed('failures', { zh: `规则 ${rule} 出错，已略过`, en: `Rule ${rule} failed and was left out` }, error);
  const host = createHost({
    tools: { segmenter: parts.segmenter(noSegmenter), glossary: emptyGlossary },
    rules: parts.rules,
    settings: {},
    onFailure: failedRule,
    textOfFile(uri, length) {
      const path = pathFromUri(uri);
      return path === null ? undefined : readTextNow(parts.disk, path, length);
    },
    onAnalysisFailure: (uri, error) =>
      failed(analysisOf(uri), { zh: `无法分析 ${uri}`, en: `${uri} could not be analysed` }, error),
    ...(parts.analyse ? { analyse: parts.analyse } : {}),
  });
  const store = createDocumentStore({
    disk: parts.disk,
    host,
    onProblem: (problem) => reading.onProblem(problem),
    ...(parts.reader
      ? {
          many: {
            reader: parts.reader,
            ...(parts.cache && client.storage ? { cache: parts.cache(client.storage) } : {}),
            onFailedRule: failedRule,
            onMessage: noSegmenter,
          },
        }
      : {}),
  });
  const open = createOpenDocuments(store);
  const session: Session = {
    connection,
    client,
    host,
    store,
    open,
    status,
    ownFiles: createOwnFileDiagnostics(connection, () => client.language),
    settings: () => reading.settings(),
    glossaryOf: (key) => reading.glossaryOf(key),
    textOf(key) {
      const glossary = reading.glossaryOf(key);
      return host.textOf(key) ?? (glossary?.uri === key ? (glossary.text ?? undefined) : undefined);
    },
    uneditable: async (key, text) => {
      const path = pathFromUri(key);
      // What is open is edited as it stands in the editor; its version says for which text the edit was made.
      return path === null || open.version(key) !== undefined ? null : uneditableFile(parts.disk, path, text);
    },
  };
  const accepted = createAcceptedReading(session, parts.disk);
  const reading = createWorkspaceReading(session, {
    disk: parts.disk,
    accepted,
    rules: parts.rules,
    onChange: () => notices.changed(),
    onRead() {
      const { rest } = parts;
      if (rest) setTimeout(rest, quietAfterReading).unref();
    },
  });
  const diagnostics = createDiagnosticAnswers(session);
  const notices = createChangeNotices(session, diagnostics);
  return { session, reading, accepted, diagnostics, notices };
}
