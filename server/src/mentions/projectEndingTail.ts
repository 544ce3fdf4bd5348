/** How much of what stands behind a word that names end in goes on with the name: a part, a phase, its two ends, works on it. */
import { type EndingMatch, phase, section, works } from '../lexicon/nameEndings.ts';
import { bracketed } from './projectClauses.ts';

const twoEnds = new RegExp(`^${bracketed}{7,}`, 'u');
/** `…铁路（江北段）`, `…学院（二期）`. */
const partInBracket = /^[（(](?:第?[一二三四五六1-6]期|\p{Script=Han}{2,6}段)[）)](?:项目|工程)?/u;

/** How much of what stands behind an ending goes on with the name, and whether it says that the thing is built. */
export function tailOf(
  { ending, word }: EndingMatch,
  after: string,
  written: string,
): { readonly length: number; readonly isBuilt: boolean } {
  const inBracket = after.startsWith(bracketed) ? partInBracket.exec(written) : null;
  if (inBracket) return { length: inBracket[0].length, isBuilt: false };
  const part = phase.exec(after) ?? (ending.type === 'line' ? section.exec(after) : null);
  const length = part?.[0].length ?? 0;
  // Behind a section of a line or a phase of it, its two ends.
  const ends = ending.type === 'line' || word.endsWith('期') ? twoEnds.exec(after.slice(length)) : null;
  if (part || ends) return { length: length + (ends?.[0].length ?? 0), isBuilt: false };
  const built = ending.type === 'line' || ending.type === 'facility' ? works.exec(after) : null;
  return { length: built?.[0].length ?? 0, isBuilt: built !== null };
}
