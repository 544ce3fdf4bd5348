/** A disk in memory for tests: files, links and folders that refuse to be read. */
import type { Disk, DiskEntry } from '../../server/src/workspace/disk.ts';

export interface MemoryDisk extends Disk {
  /** Full path → content; a folder is there when a file is below it. */
  readonly files: Map<string, string | Uint8Array>;
  /** Full path of a link → full path of its target. */
  readonly links: Map<string, string>;
  /** Files and folders that may not be read. */
  readonly refused: Set<string>;
  /** How often `read` was called. */
  reads: number;
  /** Called at the start of every reading, for tests of what happens meanwhile. */
  beforeRead: () => void | Promise<void>;
  /** Called with its path before a folder is listed. */
  beforeList: (path: string) => void | Promise<void>;
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

export function memoryDisk(content: Readonly<Record<string, string | Uint8Array>>): MemoryDisk {
  const files = new Map(Object.entries(content));
  const links = new Map<string, string>();
  const refused = new Set<string>();

  function resolved(path: string, depth = 0): string {
    if (depth > 10) throw failure('ELOOP');
    const link = [...links.keys()].find((candidate) => path === candidate || path.startsWith(`${candidate}/`));
    return link === undefined ? path : resolved(links.get(link)! + path.slice(link.length), depth + 1);
  }
  const isFolder = (path: string): boolean =>
    [...files.keys(), ...links.keys()].some((file) => file.startsWith(`${path}/`));

  const disk: MemoryDisk = {
    files,
    links,
    refused,
    reads: 0,
    beforeRead: () => {},
    beforeList: () => {},
    async read(path) {
      disk.reads++;
      const found = files.get(resolved(path));
      if (refused.has(resolved(path))) throw failure('EACCES');
      if (found === undefined) throw failure('ENOENT');
      await disk.beforeRead();
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
    readNow(path) {
      const found = files.get(resolved(path));
      if (found === undefined) throw failure('ENOENT');
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
    async stat(path) {
      const real = resolved(path);
      const found = files.get(real);
      if (found !== undefined) return { kind: 'file', size: Buffer.byteLength(found), modified: 0, changed: 0 };
      return isFolder(real) ? { kind: 'folder', size: 0, modified: 0, changed: 0 } : null;
    },
    async list(path) {
      await disk.beforeList(path);
      const real = resolved(path);
      if (refused.has(real)) throw failure('EACCES');
      if (!isFolder(real)) throw failure('ENOENT');
      const entries = new Map<string, DiskEntry>();
      for (const file of [...files.keys(), ...links.keys()].filter((name) => name.startsWith(`${real}/`))) {
        const [name = '', ...rest] = file.slice(real.length + 1).split('/');
        const kind = rest.length > 0 ? 'folder' : links.has(file) ? 'link' : 'file';
        entries.set(name, { name, kind });
      }
      // Backwards: nothing may rest on the order that a disk has.
      return [...entries.values()].reverse();
    },
    async realPath(path) {
      const real = resolved(path);
      if (!files.has(real) && !isFolder(real)) throw failure('ENOENT');
      return real;
    },
    async write(path, text) {
      if (refused.has(path)) throw failure('EACCES');
      files.set(path, text);
    },
  };
  return disk;
}
