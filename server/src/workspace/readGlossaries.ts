/** The glossary that counts: the file that is named, else those of the folders, as one. */
import type { Bilingual } from '../checks/finding.ts';
import type { Glossary } from '../mentions/proposal.ts';
import type { Disk } from './disk.ts';
import type { FileProblem } from './fileProblem.ts';
import { glossaryPath, mergeGlossaries, readGlossary } from './glossary.ts';
import { readDocument } from './readDocument.ts';

interface ReadGlossaries {
  readonly glossary: Glossary;
  /** One for each damaged line. */
  readonly messages: readonly Bilingual[];
  /** Files that cannot be read or are damaged; that a folder has none is no problem, that the named one is missing is. */
  readonly problems: readonly FileProblem[];
}

/** In bytes: a glossary is written by hand, a larger file is something else. */
const limit = 5 * 1024 * 1024;

/** Full paths. */
export async function readGlossaries(
  disk: Disk,
  { named, folders }: { readonly named: string | null; readonly folders: readonly string[] },
): Promise<ReadGlossaries> {
  const paths = named === null ? folders.map((folder) => `${folder.replace(/\/+$/, '')}/${glossaryPath}`) : [named];
  const glossaries: Glossary[] = [];
  const messages: Bilingual[] = [];
  const problems: FileProblem[] = [];
  for (const path of new Set(paths)) {
    const { text, problem } = await readDocument(disk, path, limit);
    if (problem && (named !== null || problem.kind !== 'missing')) problems.push(problem);
    if (text === null) continue;
    const read = readGlossary(path, text);
    glossaries.push(read.glossary);
    messages.push(...read.messages);
  }
  return { glossary: mergeGlossaries(glossaries), messages, problems };
}
