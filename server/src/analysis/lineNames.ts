/** Lines that a document names in two ways: by their ends (`甲乙至丙丁高铁`) and by one character of each (`甲丙高铁`). */
import { provinces } from '../lexicon/places.ts';

const kinds = '(?:城际铁路|城际|高速铁路|高铁|客运专线|客专|铁路|高速公路|高速)';
const byEnds = new RegExp(`^(\\p{Script=Han}{2,6})(?:至|[-–—─~]{1,2})(\\p{Script=Han}{2,6}?)${kinds}$`, 'u');
const byCharacters = new RegExp(`^(\\p{Script=Han}{2})${kinds}$`, 'u');
const road = /高速(?:公路)?$/u;

/** The names by ends, each with the name by characters of the same line; none where two lines have the same one. */
export function linesByEnds(names: readonly string[]): ReadonlyMap<string, string> {
  const full = names.flatMap((name) => {
    const ends = byEnds.exec(name);
    return ends ? [{ name, from: charactersOf(ends[1] as string), to: charactersOf(ends[2] as string) }] : [];
  });
  const lines = new Map<string, string>();
  if (full.length === 0) return lines;
  const isRoad = (name: string): boolean => road.test(name);
  for (const short of names) {
    const [a, b] = byCharacters.exec(short)?.[1] ?? '';
    if (a === undefined || b === undefined) continue;
    const same = full.filter(
      ({ name, from, to }) =>
        isRoad(name) === isRoad(short) &&
        ((from.includes(a) && to.includes(b)) || (from.includes(b) && to.includes(a))),
    );
    if (same.length === 1) lines.set((same[0] as { name: string }).name, short);
  }
  return lines;
}

/** The characters that stand for a place: its own, and the letters of a province. */
const charactersOf = (place: string): string => place + (provinces.find(({ short }) => short === place)?.letters ?? '');
