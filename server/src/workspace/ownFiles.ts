/** The product's own files in a folder, `.policy-annotator/…`: they are read and written inside that folder alone. */
import type { Disk } from './disk.ts';
import type { FileProblem } from './fileProblem.ts';
import { type ReadDocument, readDocument } from './readDocument.ts';

const own = /^(.*)\/\.policy-annotator\/[^/]+$/;

/** Whether a path or URI is that of an own file, or of the folder that they lie in. */
export const isOwnFile = (path: string): boolean => /\/\.policy-annotator(?:\/|$)/.test(path);

/** Reads a file as text, unless it is an own file of a folder that a link leads out of. `limit` in bytes. */
export async function readOwnFile(disk: Disk, path: string, limit: number): Promise<ReadDocument> {
  const problem = await linkOut(disk, path);
  return problem ? { text: null, problem } : readDocument(disk, path, limit);
}

/** A folder may come from anybody: a link in it must not make the product write, or tell of, what lies elsewhere. */
async function linkOut(disk: Disk, path: string): Promise<FileProblem | null> {
  const [, folder] = own.exec(path) ?? [];
  // A file that the user has named by itself may be anywhere.
  if (folder === undefined) return null;
  const real = (one: string): Promise<string | null> => disk.realPath(one).catch(() => null);
  const root = await real(folder);
  const target = (await real(path)) ?? (await real(path.slice(0, path.lastIndexOf('/'))));
  if (root === null || target === null || target.startsWith(`${root}/`)) return null;
  return { path, kind: 'link', target };
}
