/**
 * Names that the documents of one place use for one project, with the place before them and without (`甲市青云湖机场`, `青云湖机场`), and
 * the phases of a project, which are projects of their own. Asks the index for a few names: costs nothing that grows with it.
 */
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { placeBefore, shortPlace } from '../mentions/projectIdentity.ts';

/** A shorter rest is the name of something that every place has. */
const shortestRest = 4;
const phaseAtEnd = /(?:[1-9]期)+$/;
const laterPhases = ['2期', '3期', '4期', '5期', '6期', '7期', '8期', '9期'];

/** Ids of the project that an id stands for, the fullest first. */
export function sameProject(index: WorkspaceIndex, id: string): readonly string[] {
  const before = placeBefore(id);
  const rest = id.slice(before.length);
  if (before !== '' && onlyPlace(index, rest) === before) return [id, rest];
  const place = onlyPlace(index, id);
  return place !== null && placeBefore(place + id) === place && index.projects.has(place + id)
    ? [place + id, id]
    : [id];
}

/** The one place that all documents with a name speak of; null where they speak of several, or a name is too short to be known by itself. */
function onlyPlace(index: WorkspaceIndex, id: string): string | null {
  const documents = index.projects.get(id);
  if (!documents || id.replace(phaseAtEnd, '').length < shortestRest) return null;
  let only: string | null = null;
  for (const uri of documents.keys()) {
    const place = index.documents.get(uri)?.context.place;
    if (!place || place === '全国') return null;
    const short = shortPlace(place);
    if (only !== null && only !== short) return null;
    only = short;
  }
  return only;
}

/** Ids of the other phases of a project that documents mention; the first phase and the project itself are one. */
export function otherPhases(index: WorkspaceIndex, id: string): readonly string[] {
  const base = id.replace(phaseAtEnd, '');
  return [base, ...laterPhases.map((phase) => base + phase)].filter(
    (other) => other !== id && index.projects.has(other),
  );
}
