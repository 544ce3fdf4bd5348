/**
 * The files of accepted findings: one line each, sorted, so that versions merge line by line. `#` starts a comment line:
 *
 *     conflicting-figure | 预算收入达到【48.6亿元】财政运行 | 预算收入达到【48.2亿元】 # 2026-11-21 口径不同
 *
 * The rule, then the places with the words beside them, then the day and the reason. A damaged line is reported and left out.
 */
import {
  type AcceptedEntry,
  type AcceptedFinding,
  bareLetters,
  bareWords,
  type PlaceWords,
  placeText,
} from '../checks/acceptedFinding.ts';
import type { Acceptance, Bilingual } from '../checks/finding.ts';
import { compareCodeUnits } from '../index/workspaceIndex.ts';
import type { Disk } from './disk.ts';
import { type FileProblem, messageFromProblem } from './fileProblem.ts';
import type { LineFault } from './lineFault.ts';
import { readOwnFile } from './ownFiles.ts';

/** Relative to a workspace folder. */
export const acceptedPath = '.policy-annotator/accepted.txt';
const baselinePath = '.policy-annotator/baseline.txt';

export interface ReadAccepted {
  readonly entries: readonly AcceptedEntry[];
  /** One for each damaged line. */
  readonly faults: readonly LineFault[];
}

type By = Acceptance['by'];

/** `path` is for the faults. */
export function readAccepted(path: string, text: string, by: By): ReadAccepted {
  const entries: AcceptedEntry[] = [];
  const faults: LineFault[] = [];
  for (const [i, content] of linesOf(text).entries()) {
    const line = content.replace(/^\uFEFF/, '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const entry = entryFrom(line, by);
    if ('places' in entry) entries.push(entry);
    else faults.push({ path, line: i + 1, length: content.length, what: entry });
  }
  return { entries, faults };
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/);

function entryFrom(line: string, by: By): AcceptedEntry | Bilingual {
  const [said, note = ''] = line.split(/#(.*)/s);
  const [rule = '', ...parts] = said!.split('|').map((part) => part.trim());
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) return { zh: '合并冲突的标记', en: 'a mark of a merge conflict' };
  if (!/^[a-z][a-z0-9-]*$/.test(rule)) return { zh: `“${rule}”不是规则名`, en: `“${rule}” is no rule` };
  if (parts.length === 0) return { zh: '缺少被接受之处', en: 'no place is named' };
  const places: PlaceWords[] = [];
  for (const part of parts) {
    const [, before, words, after] = /^([^【】]*)【([^【】]+)】([^【】]*)$/.exec(part) ?? [];
    if (words === undefined)
      return { zh: `“${part}”中没有写在【】里的数字`, en: `“${part}” has no figure between 【 and 】` };
    places.push({ before: bareLetters(before!), words: bareWords(words), after: bareLetters(after!) });
  }
  return { rule, places, acceptance: acceptanceFrom(note.trim(), by) };
}

function acceptanceFrom(note: string, by: By): Acceptance {
  const [, date, reason = ''] = /^(\d{4}-\d{2}-\d{2})?\s*(.*)$/s.exec(note) ?? [];
  return { by, ...(date === undefined ? {} : { date }), ...(reason === '' ? {} : { reason }) };
}

/** The line of one finding. A reason of several lines becomes one. */
export function acceptedLine({ rule, places }: AcceptedFinding, { date, reason }: Omit<Acceptance, 'by'> = {}): string {
  const note = [date, reason?.replace(/\s+/g, ' ').trim()].filter((part) => part).join(' ');
  return `${[rule, ...places.map(placeText)].join(' | ')}${note === '' ? '' : ` # ${note}`}`;
}

/** The file's text with one line more, at its place in the order; every other line stays as it is. */
export function withAcceptedLine(text: string, line: string): string {
  const lines = text === '' ? [header] : [...linesOf(text)];
  while (lines.at(-1) === '') lines.pop();
  const isEntry = (content: string): boolean => content.trim() !== '' && !content.startsWith('#');
  if (lines.includes(line)) return text;
  const at = lines.findIndex((other) => isEntry(other) && compareCodeUnits(other, line) > 0);
  lines.splice(at < 0 ? lines.length : at, 0, line);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return lines.join(lineEnd) + lineEnd;
}

/** The text of a whole file. */
export const acceptedText = (lines: readonly string[]): string =>
  `${[header, ...[...new Set(lines)].sort(compareCodeUnits)].join('\n')}\n`;

const header = '# 已接受之处 Accepted findings: 规则 rule | 前文【数字】后文 … # 日期 date 理由 reason';

/** In bytes: such a file is made line by line. */
const limit = 16 * 1024 * 1024;

export interface AcceptedFile {
  readonly path: string;
  readonly by: By;
}

/** The files in a folder, each of which may be missing. `folder` is a full path without a slash at its end. */
export const acceptedFilesOf = (folder: string): readonly AcceptedFile[] => [
  { path: `${folder}/${acceptedPath}`, by: 'person' },
  { path: `${folder}/${baselinePath}`, by: 'baseline' },
];

interface ReadAcceptedFiles extends ReadAccepted {
  /** Files that are there and cannot be read. */
  readonly problems: readonly FileProblem[];
}

/** Reads the files that are there. */
export async function readAcceptedFiles(disk: Disk, files: readonly AcceptedFile[]): Promise<ReadAcceptedFiles> {
  const entries: AcceptedEntry[] = [];
  const faults: LineFault[] = [];
  const problems: FileProblem[] = [];
  for (const { path, by } of files) {
    const { text, problem } = await readOwnFile(disk, path, limit);
    if (problem && problem.kind !== 'missing') problems.push(problem);
    if (text === null) continue;
    const read = readAccepted(path, text, by);
    entries.push(...read.entries);
    faults.push(...read.faults);
  }
  return { entries, faults, problems };
}

/** Puts a line into a file on the disk. Rejects with the system's error; the file is then as it was. */
export async function addAcceptedLine(disk: Disk, path: string, line: string): Promise<void> {
  const { text, problem } = await readOwnFile(disk, path, limit);
  // What cannot be read as text is not overwritten.
  if (problem && problem.kind !== 'missing') throw new Error(messageFromProblem(problem).en);
  await disk.write(path, withAcceptedLine(text ?? '', line));
}
