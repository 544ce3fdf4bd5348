/** Names of other projects that a mention may be another name of: one of the two is the other with words left out. */
import type { ProjectMention } from '../analysis/documentAnalysis.ts';
import { tallies } from '../index/tallies.ts';
import { compareCodeUnits, type WorkspaceIndex } from '../index/workspaceIndex.ts';
import { projectIn } from './projectName.ts';
import { phaseOf } from './sameProject.ts';

/** How many are offered. */
const offered = 3;
/** A shorter name is short for too many. */
const shortest = 4;
/** What tells things of one name apart: 国信1号 is not 国信号, 第二实验室 not 实验室. */
const numeral = /[\d一二三四五六七八九十]/u;

export function nearNames(index: WorkspaceIndex, { id, name }: ProjectMention): readonly string[] {
  return Array.from(tallies(index, 'projects'))
    .flatMap((other) => {
      if (other.key === id || phaseOf(other.key) !== phaseOf(id)) return [];
      const named = projectIn(other).name;
      const [short, long] = named.length < name.length ? [named, name] : [name, named];
      const omitted = short.length < shortest || 2 * short.length < long.length ? null : leftOut(short, long);
      return omitted && !numeral.test(omitted) ? [{ named, differing: omitted.length }] : [];
    })
    .sort((a, b) => a.differing - b.differing || compareCodeUnits(a.named, b.named))
    .slice(0, offered)
    .map(({ named }) => named);
}

/** The characters of `long` that `short` leaves out; null where it is more than leaving out. */
function leftOut(short: string, long: string): string | null {
  let taken = 0;
  let omitted = '';
  for (const character of long) {
    if (character === short[taken]) taken++;
    else omitted += character;
  }
  return taken === short.length ? omitted : null;
}
