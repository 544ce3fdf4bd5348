/** The name that a project goes by in lists and headings: the one that the documents use most. */
import type { ProjectMention } from '../analysis/documentAnalysis.ts';
import type { DocumentPostings } from '../index/postings.ts';
import { compareCodeUnits, mentionAt, mentionsIn, type WorkspaceIndex } from '../index/workspaceIndex.ts';

export interface NamedProject {
  readonly name: string;
  readonly type: ProjectMention['type'];
  /** How many mentions the project has in all documents. */
  readonly count: number;
  readonly documents: number;
}

/** The most frequent name; of equals the longer one, then the first in code-unit order. Null for an id that no document has. */
export function namedProject(index: WorkspaceIndex, id: string): NamedProject | null {
  const documents = index.projects.get(id);
  return documents ? projectIn(index, documents) : null;
}

/** The same of what the index has under an id. */
export function projectIn(index: WorkspaceIndex, documents: DocumentPostings): NamedProject | null {
  const names = new Map<string, { count: number; type: ProjectMention['type'] }>();
  const references = mentionsIn(documents);
  for (const reference of references) {
    const mention = mentionAt(index, reference);
    if (mention.kind !== 'project') continue;
    const entry = names.get(mention.name);
    if (entry) entry.count++;
    else names.set(mention.name, { count: 1, type: mention.type });
  }
  const [best] = [...names].sort(
    ([a, { count: countA }], [b, { count: countB }]) =>
      countB - countA || b.length - a.length || compareCodeUnits(a, b),
  );
  return best
    ? {
        name: best[0],
        type: best[1].type,
        count: references.length,
        documents: documents.size,
      }
    : null;
}
