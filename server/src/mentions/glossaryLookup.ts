/** Looks names up in a glossary. The tables are made once for each glossary: texts ask for every block and every mention. */
import { groupBy } from '../base/groupBy.ts';
import type { Glossary, GlossaryName } from './proposal.ts';

export interface GlossaryLookup {
  /** The canonical name of an entry or alias; every other name is its own. */
  canonicalOf(name: string): string;
  /** Entries by the first UTF-16 unit of their name, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly GlossaryName[]>;
  readonly notNames: ReadonlySet<string>;
}

const lookups = new WeakMap<Glossary, GlossaryLookup>();

export function glossaryLookup(glossary: Glossary): GlossaryLookup {
  const known = lookups.get(glossary);
  if (known) return known;
  const canonical = new Map(glossary.names.map((entry) => [entry.name, entry.canonical]));
  const named = glossary.names.filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
  const lookup: GlossaryLookup = {
    canonicalOf: (name) => canonical.get(name) ?? name,
    byFirst: groupBy(named, ({ name }) => name.charAt(0)),
    notNames: new Set(glossary.notNames),
  };
  lookups.set(glossary, lookup);
  return lookup;
}
