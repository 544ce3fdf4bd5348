/** Reads one file of the disk as text, with what was wrong with it. */

import { decodeText } from './decodeText.ts';
import { codeOf, type Disk } from './disk.ts';
import type { FileProblem } from './fileProblem.ts';

export interface ReadDocument {
  /** Null where the file cannot be used; `problem` then says why. */
  readonly text: string | null;
  readonly problem?: FileProblem;
}

/** The text of a file, at once; undefined where it cannot be read or has not the length that is expected. */
export function readTextNow(disk: Disk, path: string, length: number): string | undefined {
  try {
    const { text } = decodeText(disk.readNow(path));
    return text?.length === length ? text : undefined;
  } catch {
    return undefined;
  }
}

/** `limit` in bytes. `shown` is the path for messages. */
export async function readDocument(disk: Disk, path: string, limit: number, shown = path): Promise<ReadDocument> {
  const failed = (problem: FileProblem): ReadDocument => ({ text: null, problem });
  let bytes: Uint8Array;
  try {
    const found = await disk.stat(path);
    if (found === null) return failed({ path: shown, kind: 'missing' });
    if (found.kind !== 'file') return failed({ path: shown, kind: 'unreadable', code: 'not a file' });
    if (found.size > limit) return failed({ path: shown, kind: 'too-large', size: found.size, limit });
    bytes = await disk.read(path);
  } catch (error) {
    return failed({ path: shown, kind: 'unreadable', code: codeOf(error) });
  }
  const decoded = decodeText(bytes);
  if (decoded.text === null) return failed({ path: shown, kind: decoded.reason, offset: decoded.offset });
  const { text, encoding, damagedAt } = decoded;
  return damagedAt === undefined
    ? { text }
    : { text, problem: { path: shown, kind: 'damaged', offset: damagedAt, encoding: encoding.toUpperCase() } };
}
