/** The glossary that counts: the file that is named, else those of the folders, as one. */
import type { Glossary } from '../mentions/proposal.ts';
import type { Disk } from './disk.ts';
import type { FileProblem } from './fileProblem.ts';
import { glossaryPath, mergeGlossaries, readGlossary } from './glossary.ts';
import type { LineFault } from './lineFault.ts';
import { readOwnFile } from './ownFiles.ts';

interface ReadGlossaries {
  readonly glossary: Glossary;
  /** One for each damaged line. */
  readonly faults: readonly LineFault[];
  /** Files that cannot be read or are damaged; that a folder has none is no problem, that the named one is missing is. */
  readonly problems: readonly FileProblem[];
  /** Text of each file that is there, by its full path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** In bytes: a glossary is written by hand, a larger file is something else. */
const limit = 5 * 1024 * 1024;

interface GlossaryPlaces {
  /** Full path, where one is named. */
  readonly named: string | null;
  /** Full paths. */
  readonly folders: readonly string[];
  /** Text that an editor has open; it counts before that of the disk. */
  readonly openText?: (path: string) => string | undefined;
}

export async function readGlossaries(
  disk: Disk,
  { named, folders, openText = () => undefined }: GlossaryPlaces,
): Promise<ReadGlossaries> {
  const paths = named === null ? folders.map((folder) => `${folder.replace(/\/+$/, '')}/${glossaryPath}`) : [named];
  const glossaries: Glossary[] = [];
  const faults: LineFault[] = [];
  const problems: FileProblem[] = [];
  const texts = new Map<string, string>();
  for (const path of new Set(paths)) {
    const open = openText(path);
    const { text, problem } = open === undefined ? await readOwnFile(disk, path, limit) : { text: open, problem: null };
    if (problem && (named !== null || problem.kind !== 'missing')) problems.push(problem);
    if (text === null) continue;
    texts.set(path, text);
    const read = readGlossary(path, text);
    glossaries.push(read.glossary);
    faults.push(...read.faults);
  }
  return { glossary: mergeGlossaries(glossaries), faults, problems, texts };
}
