/** Asks the client to tell of changed files: those with the extensions that are read, and the files that say how to read. */
import { DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import type { Session } from './session.ts';

export interface FileWatching {
  /** Extensions with the dot. Asks again only where they are others than before. */
  watch(extensions: readonly string[]): Promise<void>;
}

const always = ['**/.gitignore', '**/.policy-annotator/*'];

export function createFileWatching(session: Session): FileWatching {
  let watched = '';
  let registration: Promise<Disposable> | undefined;
  return {
    async watch(extensions) {
      const { client, connection } = session;
      const patterns = [...new Set(extensions)].sort().map((extension) => `**/*${extension}`);
      const wanted = JSON.stringify(patterns);
      if (!client.watchFiles || wanted === watched) return;
      watched = wanted;
      (await registration)?.dispose();
      registration = connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...patterns, ...always].map((globPattern) => ({ globPattern })),
      });
      await registration;
    },
  };
}
