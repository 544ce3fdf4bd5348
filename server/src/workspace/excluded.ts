/**
 * Which paths the globs of a setting leave out. The globs are matched by the library for `.gitignore` files: its expressions never
 * try the same place twice, so that no pattern, whoever wrote it, can keep the server busy.
 */
import ignore from 'ignore';

/** More alternatives than a person writes: what is over that is left as it stands, and so leaves nothing out. */
const mostAlternatives = 256;

/** `globs` are on paths relative to the folder, as the editor's own: `*`, `**`, `?`, `[…]`, `{…,…}`. */
export function excludedBy(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  // A slash in front: a glob counts from the folder, where a line of .gitignore without one counts anywhere.
  const rules = ignore({ ignorecase: false }).add(
    globs.flatMap(alternatives).map((glob) => `/${glob.replace(/^\//, '')}`),
  );
  return (path) => rules.ignores(path);
}

/** The globs that one with braces stands for. */
function alternatives(glob: string): readonly string[] {
  const done: string[] = [];
  const waiting = [glob];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // The innermost braces, so that nested ones come apart from within.
    const [braces, inside = ''] = /\{([^{}]*)\}/.exec(next) ?? [];
    if (braces === undefined) done.push(next);
    else for (const one of inside.split(',').reverse()) waiting.push(next.replace(braces, () => one));
    if (done.length + waiting.length > mostAlternatives) return [glob];
  }
  return done;
}
