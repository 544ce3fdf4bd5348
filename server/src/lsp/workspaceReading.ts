/**
 * Reads settings, then glossaries and folders, at the start and whenever the client tells of a change. A later reading ends an earlier one.
 * Runs in slices: requests are answered meanwhile.
 */

import type { ConfigurationItem, WorkspaceFolder } from 'vscode-languageserver';
import { Cancelled } from '../base/cancellation.ts';
import type { Rule } from '../checks/rule.ts';
import { settingsWithProfile } from '../checks/ruleSettings.ts';
import type { Disk } from '../workspace/disk.ts';
import type { Folder } from '../workspace/documentStore.ts';
import { type FileProblem, messageFromProblem } from '../workspace/fileProblem.ts';
import { rootsOf } from '../workspace/folderRoots.ts';
import { glossaryPath } from '../workspace/glossary.ts';
import { isOwnFile } from '../workspace/ownFiles.ts';
import { readFilesExclude, readSettings, type Settings } from '../workspace/settings.ts';
import { type Cancellable, createSignal } from '../workspace/signal.ts';
import type { AcceptedReading } from './acceptedReading.ts';
import { createFileWatching } from './fileWatching.ts';
import { createGlossaryReading } from './glossaryReading.ts';
import { logError } from './logError.ts';
import { startProgress } from './readingProgress.ts';
import type { GlossaryFile, Session } from './session.ts';

export interface WorkspaceReading {
  setFolders(folders: readonly WorkspaceFolder[]): void;
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
  /** The section's value, for clients that send it along instead of being asked. */
  configurationChanged(section?: unknown): void;
  filesChanged(uris: readonly string[]): void;
  /** The client has opened, changed or closed a text: a glossary counts as it stands in the editor. */
  textChanged(uri: string): void;
  /** The glossary of the innermost folder of a document; null where the document is in no folder. */
  glossaryOf(key: string): GlossaryFile | null;
  settings(): Settings;
  onProblem(problem: FileProblem): void;
  dispose(): void;
}

/** Milliseconds without a further key stroke in a glossary before every document is read with it. */
const pause = 100;

const section = 'policyAnnotator';
/** The editor's own setting of what it does not show. */
const editorExclude = 'files.exclude';

export interface ReadingOptions {
  readonly disk: Disk;
  readonly accepted: AcceptedReading;
  readonly rules: readonly Rule[];
  /** Told after every step that may have changed what there is to see. */
  readonly onChange: () => void;
  /** Everything has been read, and nobody has asked for anything else meanwhile. */
  readonly onRead: () => void;
}

export function createWorkspaceReading(
  session: Session,
  { disk, accepted, rules: allRules, onChange, onRead }: ReadingOptions,
): WorkspaceReading {
  const ruleIds = allRules.map(({ id }) => id);
  let folders: readonly WorkspaceFolder[] = [];
  let given: unknown;
  // What is answered before the client has been asked is in the language that the user has chosen all the same.
  let settings = readSettings(session.client.initialSettings, ruleIds).settings;
  /** The settings that the host has been given. */
  let told = '';
  let typing: NodeJS.Timeout | undefined;
  let current: Cancellable | undefined;
  const watching = createFileWatching(session);
  const glossary = createGlossaryReading(session, disk, () => rootsOf(folders));

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
    const readAndSay = async (): Promise<void> => {
      session.status.reading(true);
      try {
        await read(signal);
      } finally {
        if (!signal.cancelled) session.status.reading(false);
      }
      if (!signal.cancelled) onRead();
    };
    void attempt('reading', readAndSay, signal);
  }

  async function read(signal: Cancellable): Promise<void> {
    const { status, store, host } = session;
    const scopes = folders.map(({ uri }) => uri);
    const own = await sections(section, [undefined, ...scopes]);
    const hidden = (await sections(editorExclude, scopes)).map(readFilesExclude);
    if (signal.cancelled) return;
    const [window, ...perFolder] = own.map((value) => readSettings(value, ruleIds));
    const messages = new Map([window!, ...perFolder].flatMap((one) => one.messages.map((text) => [text.en, text])));
    status.say('settings', [...messages.values()], true);
    settings = window!.settings;
    // Another language makes another revision too: lists and findings are written anew.
    const { profile, rules, language } = settings;
    const asked = JSON.stringify([profile, rules, language]);
    if (asked !== told) host.setRuleSettings(settingsWithProfile(profile, allRules, rules));
    told = asked;
    await watching.watch([window!, ...perFolder].flatMap((one) => one.settings.extensions));
    const wanted: readonly Folder[] = folders.map(({ uri }, i) => {
      const { enable, extensions, exclude, maxSize } = perFolder[i]!.settings;
      return { uri, options: { enabled: enable, extensions, exclude: [...exclude, ...hidden[i]!], maxSize } };
    });
    status.say('files', []);
    const progress = await startProgress(session);
    try {
      await glossary.read();
      await accepted.read(folders);
      await store.setFolders(wanted, signal, (done, total) => {
        progress.report(done, total);
        onChange();
      });
    } finally {
      progress.done();
    }
  }

  /** A section's value in each scope. Clients that cannot be asked send along our own section alone. */
  async function sections(name: string, scopes: readonly (string | undefined)[]): Promise<readonly unknown[]> {
    const { connection, client } = session;
    if (!client.configuration)
      return scopes.map(() => (name === section ? (given ?? client.initialSettings) : undefined));
    if (scopes.length === 0) return [];
    const items: ConfigurationItem[] = scopes.map((scopeUri) => ({
      section: name,
      ...(scopeUri === undefined ? {} : { scopeUri }),
    }));
    return connection.workspace.getConfiguration(items);
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
      const own = uris.filter(isOwnFile);
      const others = uris.filter((uri) => !isOwnFile(uri));
      if (own.length > 0) {
        void attempt('glossary', glossary.read);
        void attempt('accepted findings', () => accepted.read(folders));
      }
      if (others.length > 0) void attempt('files', (signal) => store.filesChanged(others, signal));
    },
    textChanged(uri) {
      if (!uri.endsWith(`/${glossaryPath}`)) return;
      clearTimeout(typing);
      typing = setTimeout(() => void attempt('glossary', glossary.read), pause);
    },
    glossaryOf: glossary.of,
    settings: () => settings,
    onProblem: (problem) => session.status.add('files', messageFromProblem(problem)),
    dispose() {
      current?.cancel();
      glossary.dispose();
      clearTimeout(typing);
    },
  };
}
