/** Accepted findings of the workspace folders: reads their files, and writes the line of a finding that the user accepts. */
import { type AcceptedEntry, acceptedFindings, acceptedFrom } from '../checks/acceptedFinding.ts';
import { findingsOf } from '../checks/findingStore.ts';
import {
  acceptedFilesOf,
  acceptedLine,
  acceptedPath,
  addAcceptedLine,
  readAcceptedFiles,
} from '../workspace/acceptedFindings.ts';
import { codeOf, type Disk } from '../workspace/disk.ts';
import { type FileProblem, messageFromProblem } from '../workspace/fileProblem.ts';
import { documentKey, uriFromPath } from '../workspace/fileUri.ts';
import { rootOfDocument, rootsOf } from '../workspace/folderRoots.ts';
import { type LineFault, messageFromFault } from '../workspace/lineFault.ts';
import { readDocument } from '../workspace/readDocument.ts';
import type { Request } from './answering.ts';
import type { AcceptFindingParams, AcceptFindingResult } from './protocol.ts';
import type { Session } from './session.ts';

export interface AcceptedReading {
  /** Reads the files of these folders from now on. */
  read(folders: readonly { readonly uri: string }[]): Promise<void>;
  accept(request: Request<AcceptFindingParams>): Promise<AcceptFindingResult>;
}

/** In bytes: more than any such file has. */
const limit = 16 * 1024 * 1024;

export function createAcceptedReading({ host, status, ownFiles, open, client }: Session, disk: Disk): AcceptedReading {
  let roots: readonly string[] = [];
  let written = '[]';

  async function readAgain(): Promise<void> {
    const entries: AcceptedEntry[] = [];
    const faults: LineFault[] = [];
    const problems: FileProblem[] = [];
    for (const root of roots) {
      const read = await readAcceptedFiles(disk, acceptedFilesOf(root));
      entries.push(...read.entries);
      faults.push(...read.faults);
      problems.push(...read.problems);
    }
    status.say('accepted', [...problems.map(messageFromProblem), ...faults.map(messageFromFault)], true);
    ownFiles.say('accepted', faults);
    const next = JSON.stringify(entries);
    if (next === written) return;
    written = next;
    host.setAccepted(acceptedFindings(entries));
  }

  /** Whether an editor has changes to a file that are not on the disk: they would be lost, or undo what is written. */
  async function hasUnsavedChanges(path: string): Promise<boolean> {
    const shown = open.text(uriFromPath(path));
    return shown !== undefined && shown !== ((await readDocument(disk, path, limit)).text ?? '');
  }

  const refused = (zh: string, en: string): AcceptFindingResult => ({ fault: client.language === 'zh' ? zh : en });

  return {
    async read(folders) {
      roots = rootsOf(folders);
      await readAgain();
    },
    async accept({ params, snapshot }) {
      const { uri, start, end, rule, reason, date } = params;
      const key = documentKey(String(uri));
      const found = findingsOf(snapshot.findings, key).filter(
        (finding) => finding.rule === rule && finding.span.start === start && finding.span.end === end,
      );
      if (found.length === 0) return refused('此处已无该问题', 'The finding is not there any more');
      const root = rootOfDocument(roots, key);
      if (root === undefined)
        return refused(
          '文件不在工作区文件夹中，无处记录',
          'The document is in no workspace folder: there is nowhere to write',
        );
      const path = `${root}/${acceptedPath}`;
      if (await hasUnsavedChanges(path))
        return refused(
          `${acceptedPath} 有未保存的修改，请先保存`,
          `${acceptedPath} has unsaved changes: save it first`,
        );
      const note = { reason: String(reason ?? ''), ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}) };
      try {
        for (const finding of found) {
          const known = acceptedFrom(finding, (other) => snapshot.index.documents.get(other));
          await addAcceptedLine(disk, path, acceptedLine(known, note));
        }
      } catch (error) {
        return refused(`无法写入 ${path}（${codeOf(error)}）`, `${path} cannot be written (${codeOf(error)})`);
      }
      await readAgain();
      return { uri: uriFromPath(path) };
    },
  };
}
