/**
 * Reads settings, glossaries and folders, at the start and whenever the client tells of a change. A later reading ends an earlier one.
 * Runs in slices: requests are answered meanwhile.
 */

import type { ConfigurationItem, WorkspaceFolder } from 'vscode-languageserver';
import { Cancelled } from '../base/cancellation.ts';
import type { Bilingual } from '../checks/finding.ts';
import { emptyGlossary, type Glossary } from '../mentions/proposal.ts';
import type { Disk } from '../workspace/disk.ts';
import type { Folder } from '../workspace/documentStore.ts';
import { type FileProblem, messageFromProblem } from '../workspace/fileProblem.ts';
import { pathFromUri } from '../workspace/fileUri.ts';
import { glossaryPath, mergeGlossaries, readGlossary } from '../workspace/glossary.ts';
import { readDocument } from '../workspace/readDocument.ts';
import type { AcceptedReading } from './acceptedReading.ts';
import { readSettings, type Settings } from '../workspace/settings.ts';
import { type Cancellable, createSignal } from '../workspace/signal.ts';
import { createFileWatching } from './fileWatching.ts';
import { logError } from './logError.ts';
import { startProgress } from './readingProgress.ts';
import type { Session } from './session.ts';

export interface WorkspaceReading {
  setFolders(folders: readonly WorkspaceFolder[]): void;
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
  /** The section's value, for clients that send it along instead of being asked. */
  configurationChanged(section?: unknown): void;
  filesChanged(uris: readonly string[]): void;
  settings(): Settings;
  onProblem(problem: FileProblem): void;
  dispose(): void;
}

const section = 'policyAnnotator';
/** A glossary is written by hand: a larger file is something else. */
const largestGlossary = 4 * 1024 * 1024;

  readonly accepted: AcceptedReading;
export interface ReadingOptions {
  readonly disk: Disk;
  readonly ruleIds: readonly string[];
  /** Told after every step that may have changed what there is to see. */
  readonly onChange: () => void;
}

export function createWorkspaceReading(
  session: Session,
  { disk, accepted, ruleIds, onChange }: ReadingOptions,
): WorkspaceReading {
  let folders: readonly WorkspaceFolder[] = [];
  let given: unknown;
  let settings = readSettings(undefined, ruleIds).settings;
  let glossaryText = '';
  let current: Cancellable | undefined;
  const watching = createFileWatching(session);

  /** Whatever goes wrong here is told and ends this reading alone. */
  async function attempt(
    what: string,
    run: (signal: Cancellable) => Promise<void>,
    signal = createSignal(),
  ): Promise<void> {
    const { connection, status } = session;
    try {
      await run(signal);
    } catch (error) {
      if (error instanceof Cancelled || signal.cancelled) return;
      logError(connection, what, error);
      status.add(
        'reading',
        { zh: `读取工作区失败：${String(error)}`, en: `Reading the workspace failed: ${String(error)}` },
        true,
      );
    }
    onChange();
  }

  function readEverything(): void {
    current?.cancel();
    const signal = createSignal();
    current = signal;
    void attempt('reading', read, signal);
  }

  async function read(signal: Cancellable): Promise<void> {
    const { status, store, host } = session;
    const own = await sections([undefined, ...folders.map(({ uri }) => uri)]);
    if (signal.cancelled) return;
    const [window, ...perFolder] = own.map((value) => readSettings(value, ruleIds));
    const messages = new Map([window!, ...perFolder].flatMap((one) => one.messages.map((text) => [text.en, text])));
    status.say('settings', [...messages.values()], true);
    if (JSON.stringify(window!.settings.rules) !== JSON.stringify(settings.rules))
      host.setRuleSettings(window!.settings.rules);
    settings = window!.settings;
    await watching.watch([window!, ...perFolder].flatMap((one) => one.settings.extensions));
    const wanted: readonly Folder[] = folders.map(({ uri }, i) => {
      const { enable, extensions, exclude, maxSize } = perFolder[i]!.settings;
      return { uri, options: { enabled: enable, extensions, exclude, maxSize } };
    });
    status.say('files', []);
    status.reading(true);
    const progress = await startProgress(session);
    try {
      await readGlossary();
      await accepted.read(folders);
      await store.setFolders(wanted, signal, (done, total) => {
        progress.report(done, total);
        onChange();
      });
    } finally {
      progress.done();
      if (!signal.cancelled) status.reading(false);
    }
  }

  async function sections(scopes: readonly (string | undefined)[]): Promise<readonly unknown[]> {
    const { connection, client } = session;
    if (!client.configuration) return scopes.map(() => given ?? client.initialSettings);
    const items: ConfigurationItem[] = scopes.map((scopeUri) => ({
      section,
      ...(scopeUri === undefined ? {} : { scopeUri }),
    }));
    return connection.workspace.getConfiguration(items);
  }

  async function readGlossaries(signal: Cancellable): Promise<void> {
    const { host, status } = session;
    const glossaries: Glossary[] = [];
    const messages: Bilingual[] = [];
    for (const { uri } of folders) {
      const root = pathFromUri(uri);
      if (root === null) continue;
      const path = `${root.replace(/\/+$/, '')}/${glossaryPath}`;
      const { text, problem } = await readDocument(disk, path, largestGlossary);
      if (text === null) {
        if (problem && problem.kind !== 'missing') messages.push(messageFromProblem(problem));
        continue;
      }
      const read = readGlossary(path, text);
      glossaries.push(read.glossary);
      messages.push(...read.messages);
    }
    status.say('glossary', messages, true);
    const merged = glossaries.length === 0 ? emptyGlossary : mergeGlossaries(glossaries);
    const written = JSON.stringify(merged);
    if (written === (glossaryText || JSON.stringify(emptyGlossary))) return;
    glossaryText = written;
    await host.setGlossary(merged, signal);
    const { client, connection } = session;
    if (client.refreshTokens) connection.languages.semanticTokens.refresh();
  }

  return {
    setFolders(next) {
      folders = next;
      readEverything();
    },
    changeFolders(added, removed) {
      const gone = new Set([...added, ...removed].map(({ uri }) => uri));
      folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...added];
      readEverything();
    },
    configurationChanged(value) {
      if (value !== undefined && value !== null) given = value;
      readEverything();
    },
    filesChanged(uris) {
      const { store } = session;
      const isOwn = (uri: string): boolean => /\/\.policy-annotator(?:\/|$)/.test(uri);
      const own = uris.filter(isOwn);
      const others = uris.filter((uri) => !isOwn(uri));
      if (own.length > 0) {
        void attempt('glossary', readGlossary);
        void attempt('accepted findings', () => accepted.read(folders));
      }
      if (others.length > 0) void attempt('files', (signal) => store.filesChanged(others, signal));
    },
    settings: () => settings,
    onProblem: (problem) => session.status.add('files', messageFromProblem(problem)),
    dispose: () => current?.cancel(),
  };
}
