/**
 * Names that the user has entered: always found, the longest at each place.
 */
import { glossaryLookup } from './glossaryLookup.ts';
import { proposeName } from './projectProposal.ts';
import type { Glossary, ProjectProposal, ProjectType } from './proposal.ts';

export function glossaryNames(
  text: string,
  glossary: Glossary,
  typeOf: (name: string) => ProjectType,
): ProjectProposal[] {
  if (glossary.names.length === 0) return [];
  const { byFirst } = glossaryLookup(glossary);
  const found: ProjectProposal[] = [];
  for (let at = 0; at < text.length; at++) {
    const entry = byFirst.get(text[at] as string)?.find(({ name }) => text.startsWith(name, at));
    if (!entry) continue;
    const proposal = proposeName(text, at, at + entry.name.length, entry.type ?? typeOf(entry.canonical), 'glossary');
    if (proposal) found.push(proposal);
    at += entry.name.length - 1;
  }
  return found;
}
