/**
 * Names that the documents of one place use for one project, with the place before them and without (`甲市青云湖机场`, `青云湖机场`), and
 * the phases of a project, which are projects of their own. Asks the index for a few names: costs nothing that grows with it.
 */
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { placeBefore, placesTogether, shortPlace } from '../mentions/projectIdentity.ts';

/** A shorter rest is the name of something that every place has. */
const shortestRest = 4;
const phaseAtEnd = /(?:[1-9]期)+$/;
/** `2期`; empty for the first phase and for a project as a whole, which are one. */
export const phaseOf = (id: string): string => phaseAtEnd.exec(id)?.[0] ?? '';

const laterPhases = ['2期', '3期', '4期', '5期', '6期', '7期', '8期', '9期'];

/** Ids of the project that an id stands for, the fullest first. */
export function sameProject(index: WorkspaceIndex, id: string): readonly string[] {
  const rest = id.slice(placeBefore(id).length);
  if (rest !== id && withPlace(index, rest) === id) return [id, rest];
  const full = withPlace(index, id);
  return full === undefined ? [id] : [full, id];
}

/**
 * The id of a bare name with the place of the documents that have it. Where they speak of a province, that may be one of its cities, if
 * the name is known of no other place there.
 */
function withPlace(index: WorkspaceIndex, id: string): string | undefined {
  const known = placesTogether(placesOf(index, id)).filter(
    (place) => placeBefore(place + id) === place && index.projects.has(place + id),
  );
  return known.length === 1 ? `${known[0]}${id}` : undefined;
}

/** The places that the documents with a name speak of; none where one speaks of no place, or the name is too short to be known by itself. */
function placesOf(index: WorkspaceIndex, id: string): ReadonlySet<string> {
  const documents = index.projects.get(id);
  const places = new Set<string>();
  if (!documents || id.replace(phaseAtEnd, '').length < shortestRest) return places;
  for (const uri of documents.keys()) {
    const place = index.documents.get(uri)?.context.place;
    if (!place || place === '全国') return new Set();
    places.add(shortPlace(place));
  }
  return places;
}

/** Ids of the other phases of a project that documents mention; the first phase and the project itself are one. */
export function otherPhases(index: WorkspaceIndex, id: string): readonly string[] {
  const base = id.replace(phaseAtEnd, '');
  return [base, ...laterPhases.map((phase) => base + phase)].filter(
    (other) => other !== id && index.projects.has(other),
  );
}
