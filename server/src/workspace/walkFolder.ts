/**
 * Lists the documents of a folder: by extension, without what `.gitignore` files and the exclusion setting leave out, never out of
 * the folder and never round in circles. Reads no document.
 */
import ignore, { type Ignore } from 'ignore';
import { compareCodeUnits } from '../index/workspaceIndex.ts';
import { codeOf, type Disk } from './disk.ts';
import { excludedBy } from './excluded.ts';
import type { FileProblem } from './fileProblem.ts';

export interface WalkOptions {
  /** With the dot, in lower case: `.txt`. */
  readonly extensions: readonly string[];
  /** Globs on paths relative to the folder. */
  readonly exclude: readonly string[];
}

export interface Walk {
  /** Paths relative to the folder, in code-unit order. */
  readonly files: readonly string[];
  /** Folders that could not be read and links that lead away; `path` is relative to the folder, '' for the folder itself. */
  readonly problems: readonly FileProblem[];
}

/** Folders that never hold documents of the user. */
const neverRead: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules', '.policy-annotator']);

/** The rules of one `.gitignore` and the folder (relative, with a slash at its end or '') that they count from. */
interface IgnoreFile {
  readonly base: string;
  readonly rules: Ignore;
}

interface Link {
  readonly path: string;
  readonly above: readonly IgnoreFile[];
}

/**
 * Walks `root`. With `within` (a path relative to it) only that file, or what lies below that folder, is listed: by the same rules,
 * without walking the rest.
 */
export async function walkFolder(disk: Disk, root: string, options: WalkOptions, within = ''): Promise<Walk> {
  const files: string[] = [];
  const problems: FileProblem[] = [];
  const links: Link[] = [];
  const seen = new Set<string>();
  const isExcluded = excludedBy(options.exclude);
  const realRoot = await disk.realPath(root).catch(() => root);
  const full = (path: string): string => (path === '' ? root : joined(root, path));

  const onTheWay = (path: string): boolean =>
    within === '' || path === within || within.startsWith(`${path}/`) || path.startsWith(`${within}/`);
  const isWanted = (path: string): boolean =>
    (within === '' || path === within || path.startsWith(`${within}/`)) &&
    options.extensions.some((extension) => path.toLowerCase().endsWith(extension));
  const isLeftOut = (path: string, isFolder: boolean, above: readonly IgnoreFile[]): boolean =>
    isExcluded(path) || isIgnored(isFolder ? `${path}/` : path, above);

  async function visitFolder(path: string, real: string, above: readonly IgnoreFile[]): Promise<void> {
    try {
      const entries = [...(await disk.list(full(path)))].sort((a, b) => compareCodeUnits(a.name, b.name));
      const own = entries.some((entry) => entry.name === '.gitignore' && entry.kind === 'file')
        ? await readIgnoreFile(disk, `${full(path)}/.gitignore`, path === '' ? '' : `${path}/`)
        : null;
      const rules = own ? [...above, own] : above;
      for (const { name, kind } of entries) {
        const child = path === '' ? name : `${path}/${name}`;
        if (neverRead.has(name) || !onTheWay(child)) continue;
        if (kind === 'link') links.push({ path: child, above: rules });
        else await visit(child, joined(real, name), kind, rules);
      }
    } catch (error) {
      problems.push({ path, kind: 'unreadable', code: codeOf(error) });
    }
  }

  async function visit(path: string, real: string, kind: string, above: readonly IgnoreFile[]): Promise<void> {
    if (seen.has(real)) return;
    if (kind === 'folder' && !isLeftOut(path, true, above)) {
      seen.add(real);
      await visitFolder(path, real, above);
    } else if (kind === 'file' && isWanted(path) && !isLeftOut(path, false, above)) {
      seen.add(real);
      files.push(path);
    }
  }

  seen.add(realRoot);
  await visitFolder('', realRoot, []);
  // Links come last, so that a file which is there by itself as well goes by its own name.
  for (let link = links.shift(); link; link = links.shift()) {
    const target = await disk.realPath(full(link.path)).catch(() => null);
    const found = target === null ? null : await disk.stat(full(link.path)).catch(() => null);
    if (target === null || found === null) {
      if (isWanted(link.path)) problems.push({ path: link.path, kind: 'link', target: null });
    } else if (target !== realRoot && !target.startsWith(joined(realRoot, ''))) {
      if (found.kind === 'folder' || isWanted(link.path)) problems.push({ path: link.path, kind: 'link', target });
    } else {
      await visit(link.path, target, found.kind, link.above);
    }
  }
  return { files: files.sort(), problems };
}

const joined = (folder: string, name: string): string => `${folder.replace(/\/$/, '')}/${name}`;

/** Later and deeper rules win; what an upper file leaves out as a whole folder is never asked for. */
function isIgnored(path: string, above: readonly IgnoreFile[]): boolean {
  let ignored = false;
  for (const { base, rules } of above) {
    const result = rules.test(path.slice(base.length));
    if (result.ignored) ignored = true;
    else if (result.unignored) ignored = false;
  }
  return ignored;
}

async function readIgnoreFile(disk: Disk, path: string, base: string): Promise<IgnoreFile | null> {
  try {
    return { base, rules: ignore().add(new TextDecoder().decode(await disk.read(path))) };
  } catch {
    // A .gitignore that cannot be read leaves nothing out.
    return null;
  }
}
