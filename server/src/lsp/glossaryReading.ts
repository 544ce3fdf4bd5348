/** The glossaries of the workspace folders: reads them and has every document read anew with what they say. */
import { Cancelled } from '../base/cancellation.ts';
import { emptyGlossary } from '../mentions/proposal.ts';
import type { Disk } from '../workspace/disk.ts';
import { messageFromProblem } from '../workspace/fileProblem.ts';
import { uriFromPath } from '../workspace/fileUri.ts';
import { rootOfDocument } from '../workspace/folderRoots.ts';
import { glossaryPath } from '../workspace/glossary.ts';
import { messageFromFault } from '../workspace/lineFault.ts';
import { readGlossaries } from '../workspace/readGlossaries.ts';
import { type Cancellable, createSignal } from '../workspace/signal.ts';
import type { GlossaryFile, Session } from './session.ts';

export interface GlossaryReading {
  /** Reads the glossaries of the folders; a later call ends an earlier one, without harm to what that one was part of. */
  read(): Promise<void>;
  /** The glossary of the innermost folder of a document; null where the document is in no folder. */
  of(key: string): GlossaryFile | null;
  dispose(): void;
}

export function createGlossaryReading(
  { client, connection, host, open, ownFiles, status, store }: Session,
  disk: Disk,
  roots: () => readonly string[],
): GlossaryReading {
  /** The glossary that every document has been read with; null while they are being read with another. */
  let told: string | null = JSON.stringify(emptyGlossary);
  let texts: ReadonlyMap<string, string> = new Map();
  let current: Cancellable | undefined;
  return {
    async read() {
      current?.cancel();
      const signal = createSignal();
      current = signal;
      const found = await readGlossaries(disk, {
        named: null,
        folders: roots(),
        openText: (path) => open.text(uriFromPath(path)),
      });
      if (signal.cancelled) return;
      texts = found.texts;
      status.say('glossary', [...found.problems.map(messageFromProblem), ...found.faults.map(messageFromFault)], true);
      ownFiles.say('glossary', found.faults);
      const written = JSON.stringify(found.glossary);
      if (written === told) return;
      told = null;
      try {
        await host.setGlossary(found.glossary, signal);
        await store.readAgain(signal);
      } catch (error) {
        if (error instanceof Cancelled) return;
        throw error;
      }
      if (signal.cancelled) return;
      told = written;
      if (client.refreshTokens) connection.languages.semanticTokens.refresh();
    },
    of(key) {
      const root = rootOfDocument(roots(), key);
      if (root === undefined) return null;
      const path = `${root}/${glossaryPath}`;
      const uri = uriFromPath(path);
      return { uri, text: open.text(uri) ?? texts.get(path) ?? null };
    },
    dispose: () => current?.cancel(),
  };
}
