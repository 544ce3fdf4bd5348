/** Reads the documents of the command line into the host: many of them in packs, few of them one by one. */

import type { Bilingual } from '../checks/finding.ts';
import type { Disk } from '../workspace/disk.ts';
import type { FileProblem } from '../workspace/fileProblem.ts';
import { fileNameOf } from '../workspace/fileUri.ts';
import type { Host, HostDocument } from '../workspace/host.ts';
import { readDocument } from '../workspace/readDocument.ts';
import { manyFiles, readPacks } from '../workspace/readPacks.ts';
import { createSignal } from '../workspace/signal.ts';
import type { Reader } from '../workspace/workers.ts';
import type { NamedDocument } from './readPaths.ts';

export interface NamedReading {
  readonly disk: Disk;
  readonly host: Host;
  readonly reader?: Reader;
  /** Of a file, in bytes. */
  readonly limit: number;
  readonly onProblem: (problem: FileProblem, named: boolean) => Promise<void>;
  readonly onFailedRule: (rule: string, error: unknown) => void;
  readonly onMessage: (message: Bilingual) => void;
  readonly onDone: () => void;
}

export async function readNamed(documents: readonly NamedDocument[], reading: NamedReading): Promise<void> {
  const { disk, host, reader, limit, onProblem, onDone } = reading;
  const signal = createSignal();

  async function* texts(some: readonly NamedDocument[]): AsyncGenerator<HostDocument> {
    for (const { shown, path, named } of some) {
      const { text, problem } = await readDocument(disk, path, limit, shown);
      if (problem) await onProblem(problem, named);
      if (text !== null) yield { uri: shown, fileName: fileNameOf(shown), text, force: named };
      onDone();
    }
  }

  if (!reader || documents.length < manyFiles) {
    await host.setDocuments(texts(documents), signal);
    return;
  }
  const problems: [number, FileProblem][] = [];
  const order = new Map(documents.map(({ shown }, i) => [shown, i]));
  await readPacks(
    documents.map(({ shown, path, named }) => ({
      uri: shown,
      fileName: fileNameOf(shown),
      path,
      shown,
      limit,
      force: named,
    })),
    signal,
    {
      ...reading,
      reader,
      isWanted: () => true,
      cache: null,
      onPack() {},
      onUnread() {},
      onProblem: (problem, { uri }) => void problems.push([order.get(uri) ?? 0, problem]),
      async onApart({ uri }) {
        await host.setDocuments(texts(documents.filter(({ shown }) => shown === uri)), signal);
      },
      onDone(count) {
        for (let i = 0; i < count; i++) onDone();
      },
    },
  );
  // In the order of the documents, whatever thread was first.
  for (const [i, problem] of problems.sort(([a], [b]) => a - b)) await onProblem(problem, documents[i]?.named ?? false);
  await host.settle(signal);
}
