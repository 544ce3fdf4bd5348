/**
 * The glossary file of a repository: names that the user vouches for. One line each, `#` starts a comment line:
 *
 *     规范名称 = 别名 | 别名 [park]
 *     !不是名称
 *
 * A damaged line is reported and left out; the others count.
 */
import type { Bilingual } from '../checks/finding.ts';
import type { Glossary, GlossaryName, ProjectType } from '../mentions/proposal.ts';
import type { LineFault } from './lineFault.ts';

/** Relative to a workspace folder. */
export const glossaryPath = '.policy-annotator/glossary.txt';

const types: readonly ProjectType[] = ['project', 'park', 'facility', 'line', 'platform', 'product', 'programme'];
const isType = (word: string): word is ProjectType => types.includes(word as ProjectType);

export interface ReadGlossary {
  readonly glossary: Glossary;
  /** One for each damaged line. */
  readonly faults: readonly LineFault[];
}

export type GlossaryLine =
  | readonly GlossaryName[]
  | { readonly notName: string }
  | { readonly fault: Bilingual }
  | null;

/** `path` is for the faults. */
export function readGlossary(path: string, text: string): ReadGlossary {
  const names = new Map<string, GlossaryName>();
  const notNames = new Set<string>();
  const faults: LineFault[] = [];
  for (const [i, content] of linesOf(text).entries()) {
    const line = readLine(content);
    const complain = (what: Bilingual): void => void faults.push({ path, line: i + 1, length: content.length, what });
    if (line === null) continue;
    if ('fault' in line) {
      complain(line.fault);
      continue;
    }
    if ('notName' in line) {
      notNames.add(line.notName);
      continue;
    }
    const taken = line.find(({ name, canonical }) => (names.get(name)?.canonical ?? canonical) !== canonical);
    if (taken) {
      const other = names.get(taken.name)!.canonical;
      complain({
        zh: `“${taken.name}”已属于“${other}”`,
        en: `“${taken.name}” already belongs to “${other}”`,
      });
      continue;
    }
    for (const name of line) names.set(name.name, name);
  }
  return { glossary: { names: [...names.values()], notNames: [...notNames] }, faults };
}

export const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/);

/** What one line says; null for an empty line and a comment. */
export function readLine(content: string): GlossaryLine {
  const line = content.replace(/^\uFEFF/, '').trim();
  if (line === '' || line.startsWith('#')) return null;
  if (line.startsWith('!') || line.startsWith('！')) {
    const notName = line.slice(1).trim();
    return notName ? { notName } : { fault: { zh: '“!”之后缺少词语', en: 'no word after “!”' } };
  }
  const typed = /^(.*?)\s*\[\s*([^[\]]*?)\s*\]$/.exec(line);
  const type = typed?.[2];
  if (type !== undefined && !isType(type))
    return {
      fault: {
        zh: `没有“${type}”这一类型（可用：${types.join('、')}）`,
        en: `no type “${type}” (there are ${types.join(', ')})`,
      },
    };
  const [canonical = '', ...aliases] = (typed?.[1] ?? line).split(/[=＝]/);
  if (aliases.length > 1) return { fault: { zh: '“=”多于一个', en: 'more than one “=”' } };
  const words = [canonical, ...(aliases[0]?.split(/[|｜]/) ?? [])].map((word) => word.trim());
  if (words.includes('')) return { fault: { zh: '缺少名称', en: 'a name is missing' } };
  return words.map((name) => ({ name, canonical: words[0]!, ...(type ? { type } : {}) }));
}

/** Several files as one glossary; the first that has a name decides. */
export function mergeGlossaries(glossaries: readonly Glossary[]): Glossary {
  const names = new Map<string, GlossaryName>();
  for (const name of glossaries.flatMap((glossary) => glossary.names))
    if (!names.has(name.name)) names.set(name.name, name);
  return { names: [...names.values()], notNames: [...new Set(glossaries.flatMap((glossary) => glossary.notNames))] };
}
