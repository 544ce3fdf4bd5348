/** Accepted findings of a run of `check`: which files count, and the baseline that is written on demand. */

import { resolve } from 'node:path';
import { type AcceptedFindings, acceptedFindings, acceptedFrom } from '../checks/acceptedFinding.ts';
import type { Bilingual, Finding } from '../checks/finding.ts';
import { allFindings } from '../checks/findingStore.ts';
import {
  type AcceptedFile,
  acceptedFilesOf,
  acceptedLine,
  acceptedText,
  readAccepted,
  readAcceptedFiles,
} from '../workspace/acceptedFindings.ts';
import { codeOf, type Disk, slashed } from '../workspace/disk.ts';
import { messageFromProblem } from '../workspace/fileProblem.ts';
import type { Host } from '../workspace/host.ts';
import { messageFromFault } from '../workspace/lineFault.ts';

export interface BaselineOptions {
  /** Counts beside the files of the folders. */
  readonly baseline?: string;
  /** Where what is found now is written. */
  readonly writeBaseline?: string;
}

interface Voices {
  readonly fail: (message: Bilingual) => Promise<void>;
  readonly tell: (message: Bilingual) => Promise<void>;
}

/** Marks the host's findings. `folders`: the working folder, which relative paths count from, then the folders named. */
export async function acceptFindings(
  host: Host,
  disk: Disk,
  folders: readonly string[],
  { baseline, writeBaseline }: BaselineOptions,
  { fail, tell }: Voices,
): Promise<void> {
  const full = (path: string): string => slashed(resolve(folders[0]!, path));
  const named: readonly AcceptedFile[] = baseline === undefined ? [] : [{ path: full(baseline), by: 'baseline' }];
  for (const { path } of named)
    if ((await disk.stat(path).catch(() => null)) === null) await fail(messageFromProblem({ path, kind: 'missing' }));
  const files = new Map(
    [...new Set(folders)]
      .flatMap(acceptedFilesOf)
      .concat(named)
      .map((file) => [file.path, file]),
  );
  const { entries, faults, problems } = await readAcceptedFiles(disk, [...files.values()]);
  for (const message of [...problems.map(messageFromProblem), ...faults.map(messageFromFault)]) await tell(message);
  host.setAccepted(acceptedFindings(entries));
  if (writeBaseline === undefined) return;

  const { findings, index } = host.snapshot();
  const known = allFindings(findings).filter(({ accepted }) => accepted?.by !== 'person');
  const lines = known.map((finding: Finding) => acceptedLine(acceptedFrom(finding, (uri) => index.documents.get(uri))));
  const text = acceptedText(lines);
  try {
    await disk.write(full(writeBaseline), text);
  } catch (error) {
    await fail({
      zh: `无法写入 ${writeBaseline}（${codeOf(error)}）`,
      en: `${writeBaseline} cannot be written (${codeOf(error)})`,
    });
    return;
  }
  const written: AcceptedFindings = acceptedFindings([
    ...entries,
    ...readAccepted(writeBaseline, text, 'baseline').entries,
  ]);
  host.setAccepted(written);
  await tell({
    zh: `${writeBaseline}：已写入基线（${known.length} 处）`,
    en: `${writeBaseline}: baseline written (${known.length} findings)`,
  });
}
