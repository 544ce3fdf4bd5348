/**
 * Writes an entry into the glossary's text: what the user says last holds, so whatever speaks against it is taken out. Comments, damaged
 * lines and the entries of others stay as they are; a new line goes to its place in the order of the names.
 */
import type { GlossaryAddition, ProjectType } from '../mentions/proposal.ts';
import { linesOf, readLine } from './glossary.ts';

interface Entry {
  readonly canonical: string;
  readonly aliases: readonly string[];
  readonly type?: ProjectType;
}

/** The text of the file with the addition; the same text where it says so already. Line endings stay what the text has. */
export function withEntry(text: string, addition: GlossaryAddition): string {
  const lines = [...linesOf(text)];
  while (lines.at(-1) === '') lines.pop();
  const next =
    'notName' in addition
      ? placed(without(lines, addition.notName), `!${addition.notName}`)
      : withName(lines, addition);
  return next.map((line) => `${line}${/\r\n/.test(text) ? '\r\n' : '\n'}`).join('');
}

function withName(
  lines: readonly string[],
  { canonical, alias, type }: Exclude<GlossaryAddition, { notName: string }>,
) {
  const own = lines.map(entryOf);
  // A name that belongs to another already: the new one is one more name of the same thing.
  const owner = own.find((entry) => entry?.aliases.includes(canonical))?.canonical ?? canonical;
  const moved = alias === undefined || alias === owner ? undefined : own.find((entry) => entry?.canonical === alias);
  const old = own.find((entry) => entry?.canonical === owner);
  const added = alias === undefined || alias === owner ? [] : [alias, ...(moved?.aliases ?? [])];
  const kept = type ?? old?.type ?? moved?.type;
  const entry: Entry = {
    canonical: owner,
    aliases: [...new Set([...(old?.aliases ?? []), ...added])].filter((name) => name !== owner),
    ...(kept ? { type: kept } : {}),
  };
  if (old && written(old) === written(entry) && !lines.some((line) => notNameOf(line) === canonical)) return lines;
  const names = [owner, ...added];
  const rest = names.reduce<readonly string[]>((left, name) => without(left, name, owner), lines);
  const at = rest.findIndex((line) => entryOf(line)?.canonical === owner);
  return at < 0 ? placed(rest, written(entry)) : rest.with(at, written(entry));
}

const written = ({ canonical, aliases, type }: Entry): string =>
  `${canonical}${aliases.length > 0 ? ` = ${aliases.join(' | ')}` : ''}${type ? ` [${type}]` : ''}`;

/** The lines without what they say of a name, but for the entry of `keep`. */
const without = (lines: readonly string[], name: string, keep?: string): readonly string[] =>
  lines.flatMap((line) => {
    if (notNameOf(line) === name) return [];
    const entry = entryOf(line);
    if (!entry || entry.canonical === keep) return [line];
    if (entry.canonical === name) return [];
    if (!entry.aliases.includes(name)) return [line];
    return [written({ ...entry, aliases: entry.aliases.filter((alias) => alias !== name) })];
  });

/** The lines with one more before the first of its kind that comes after it in the order of code units; names come before words that are none. */
function placed(lines: readonly string[], line: string): readonly string[] {
  const isEntry = (other: string): boolean => entryOf(other) !== null;
  const isNotName = (other: string): boolean => notNameOf(other) !== null;
  const isOwnKind = isEntry(line) ? isEntry : isNotName;
  const after = lines.findIndex((other) => isOwnKind(other) && other.trim() > line);
  const last = lines.findLastIndex(isOwnKind);
  const firstNotName = lines.findIndex(isNotName);
  const at =
    after >= 0 ? after : last >= 0 ? last + 1 : isEntry(line) && firstNotName >= 0 ? firstNotName : lines.length;
  return lines.toSpliced(at, 0, line);
}

function entryOf(line: string): Entry | null {
  const read = readLine(line);
  if (read === null || 'fault' in read || 'notName' in read) return null;
  const [first, ...aliases] = read;
  const type = first?.type;
  return first ? { canonical: first.name, aliases: aliases.map(({ name }) => name), ...(type ? { type } : {}) } : null;
}

function notNameOf(line: string): string | null {
  const read = readLine(line);
  return read !== null && 'notName' in read ? read.notName : null;
}
