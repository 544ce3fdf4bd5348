/** Names of other projects that a mention may be another name of: those that share the most characters in a row with it. */
import type { ProjectMention } from '../analysis/documentAnalysis.ts';
import { compareCodeUnits, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import { namedProject } from './projectName.ts';

/** How many are offered. */
const offered = 3;
/** Fewer shared characters in a row say nothing. */
const leastShared = 3;

export function nearNames(index: WorkspaceIndex, { id, name }: ProjectMention): readonly string[] {
  return [...index.projects.keys()]
    .flatMap((other) => {
      const named = other === id ? null : namedProject(index, other)?.name;
      if (!named || named === name) return [];
      const shared = longestShared(name, named);
      return shared >= leastShared && 2 * shared >= Math.min(name.length, named.length) ? [{ named, shared }] : [];
    })
    .sort((a, b) => b.shared - a.shared || a.named.length - b.named.length || compareCodeUnits(a.named, b.named))
    .slice(0, offered)
    .map(({ named }) => named);
}

/** Length of the longest run of characters that both have. */
function longestShared(a: string, b: string): number {
  let longest = 0;
  let before: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < b.length; j++) {
      const run = a[i] === b[j] ? (before[j - 1] ?? 0) + 1 : 0;
      row.push(run);
      if (run > longest) longest = run;
    }
    before = row;
  }
  return longest;
}
