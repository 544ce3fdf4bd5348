/** The glossary of a run: the file that is named, else those of the working folder and of the folders named. */
import type { Bilingual } from '../checks/finding.ts';
import { emptyGlossary, type Glossary } from '../mentions/proposal.ts';
import type { Disk } from '../workspace/disk.ts';
import type { FileProblem } from '../workspace/fileProblem.ts';
import { glossaryPath, mergeGlossaries, readGlossary } from '../workspace/glossary.ts';
import { readDocument } from '../workspace/readDocument.ts';

interface ReadGlossaries {
  readonly glossary: Glossary;
  readonly messages: readonly Bilingual[];
  /** Why the file that was named cannot be read, or one that is there by itself. */
  readonly fault?: FileProblem;
}

/** In bytes: a glossary is written by hand. */
const limit = 5 * 1024 * 1024;

export async function readGlossaries(
  disk: Disk,
  { named, folders }: { readonly named: string | null; readonly folders: readonly string[] },
): Promise<ReadGlossaries> {
  const paths = named === null ? folders.map((folder) => `${folder}/${glossaryPath}`) : [named];
  const glossaries: Glossary[] = [];
  const messages: Bilingual[] = [];
  for (const path of new Set(paths)) {
    const { text, problem } = await readDocument(disk, path, limit);
    if (text !== null) {
      const read = readGlossary(path, text);
      glossaries.push(read.glossary);
      messages.push(...read.messages);
    } else if (problem && (named !== null || problem.kind !== 'missing')) {
      return { glossary: emptyGlossary, messages, fault: problem };
    }
  }
  return { glossary: mergeGlossaries(glossaries), messages };
}
