/** The repository's own source files, for the tests that read them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

export interface Source {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Files that match, by path; a pattern that matches nothing is an error, for a test over it would be empty. */
export function sources(...patterns: string[]): Source[] {
  return patterns.flatMap((pattern) => {
    const paths = globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
    if (paths.length === 0) throw new Error(`nothing matches ${pattern}`);
    return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  });
}
