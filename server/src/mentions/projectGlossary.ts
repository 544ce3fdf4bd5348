/**
 * Names that the user has entered: always found, the longest at each place.
 */
import { proposeName } from './projectProposal.ts';
import type { Glossary, GlossaryName, ProjectProposal, ProjectType } from './proposal.ts';

export function glossaryNames(
  text: string,
  { names }: Glossary,
  typeOf: (name: string) => ProjectType,
): ProjectProposal[] {
  if (names.length === 0) return [];
  const byFirst = new Map<string, GlossaryName[]>();
  for (const entry of names) {
    const first = entry.name[0];
    if (!first) continue;
    const same = byFirst.get(first);
    if (same) same.push(entry);
    else byFirst.set(first, [entry]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.name.length - a.name.length);

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
