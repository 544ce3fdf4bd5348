/** Asks the client to tell of changed files: those with the extensions that are read, and the files that say how to read. */
import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { logError } from './logError.ts';
import type { Session } from './session.ts';

export interface FileWatching {
  /** Extensions with the dot. Asks again only where they are others than before. */
  watch(extensions: readonly string[]): Promise<void>;
}

const always: readonly FileSystemWatcher[] = [
  { globPattern: '**/.gitignore' },
  { globPattern: '**/.policy-annotator/*' },
  // A folder that is deleted outside of the editor is told of by its own name, not by the names of its files.
  { globPattern: '**', kind: WatchKind.Delete },
];

/** `.txt` → `*.[tT][xX][tT]`: globs know upper case from lower, what is read does not. */
const patternOf = (extension: string): string =>
  `**/*${extension.replace(/\p{L}/gu, (letter) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return lower === upper ? letter : `[${lower}${upper}]`;
  })}`;

export function createFileWatching(session: Session): FileWatching {
  let watched = '';
  let registration: Promise<Disposable | undefined> | undefined;
  return {
    async watch(extensions) {
      const { client, connection } = session;
      const patterns = [...new Set(extensions)].sort().map(patternOf);
      const wanted = JSON.stringify(patterns);
      if (!client.watchFiles || wanted === watched) return;
      watched = wanted;
      (await registration)?.dispose();
      registration = connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [...patterns.map((globPattern) => ({ globPattern })), ...always],
        })
        .catch((error: unknown) => {
          // Reading goes on; the next settings are another chance to watch.
          watched = '';
          logError(connection, 'watching files', error);
          return undefined;
        });
      await registration;
    },
  };
}
