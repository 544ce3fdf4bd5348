/** The name that a project goes by in lists and headings: the one that the documents use most. */
import { type CountedLabel, isBefore, type Tally, tallyOf } from '../index/tallies.ts';
import { compareCodeUnits, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { ProjectType } from '../mentions/proposal.ts';

export interface NamedProject {
  readonly name: string;
  readonly type: ProjectType;
  /** How many mentions the project has in all documents. */
  readonly count: number;
  readonly documents: number;
}

/** The most frequent name; of equals the longer one, then the first in code-unit order. Null for an id that no document has. */
export function namedProject(index: WorkspaceIndex, id: string): NamedProject | null {
  const tally = tallyOf(index, 'projects', id);
  return tally ? projectIn(tally) : null;
}

/** The same of what is counted under an id. Its kind is that of the first mention with the name. */
export function projectIn({ labels, count, documents }: Tally): NamedProject {
  const names = new Map<string, CountedLabel>();
  for (const label of labels) {
    const { name, first } = label;
    const known = names.get(name);
    const earlier = known && isBefore(known.first, first) ? known : label;
    names.set(name, { ...earlier, count: label.count + (known?.count ?? 0) });
  }
  const [best] = [...names.values()].sort(
    (a, b) => b.count - a.count || b.name.length - a.name.length || compareCodeUnits(a.name, b.name),
  ) as [CountedLabel];
  return { name: best.name, type: best.detail as ProjectType, count, documents };
}
