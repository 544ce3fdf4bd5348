/** Whether an editor may change a file that it has not open: it would read the bytes anew, as UTF-8, and write them back so. */
import type { Bilingual } from '../checks/finding.ts';
import { decodeText } from './decodeText.ts';
import type { Disk } from './disk.ts';

const encoding: Bilingual = {
  zh: '该文件不是 UTF-8 编码：请先在编辑器中以原编码打开，再修改',
  en: 'This file is not UTF-8: open it in the editor with its encoding first',
};
const changed: Bilingual = {
  zh: '该文件已在磁盘上改动：请稍后再试',
  en: 'This file has changed on disk: try again in a moment',
};

/** Why an edit of the file, made for `text`, must not be offered; null where it is safe. */
export async function uneditableFile(disk: Disk, path: string, text: string): Promise<Bilingual | null> {
  let bytes: Uint8Array;
  try {
    bytes = await disk.read(path);
  } catch {
    return changed;
  }
  const read = decodeText(bytes);
  if (read.text === null || read.damagedAt !== undefined || !isKnownToEditors(read.encoding, bytes)) return encoding;
  return read.text === text ? null : changed;
}

/** UTF-8, and what a byte-order mark names. */
const isKnownToEditors = (name: string, [first, second]: Uint8Array): boolean =>
  name === 'utf-8' ||
  (name === 'utf-16le' && first === 0xff && second === 0xfe) ||
  (name === 'utf-16be' && first === 0xfe && second === 0xff);
