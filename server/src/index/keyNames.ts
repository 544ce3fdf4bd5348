/**
 * How the keys of a pack are written and what their mentions call them, in the order of the keys: lists of all names are made of this
 * without reading a document. Words are given by their numbers in the pack.
 */
import type { Mention } from '../analysis/documentAnalysis.ts';
import { type ByteReader, byteReader, byteWriter } from '../base/byteStream.ts';
import type { Family } from './postings.ts';

/** Families of which lists are made. */
export type NamedFamily = Exclude<Family, 'facts' | 'passages'>;

export const isNamed = (family: Family): family is NamedFamily => family !== 'facts' && family !== 'passages';

/** What a mention calls what it is a mention of: a project's name and its kind, an indicator's words and those of its scope. */
export interface Label {
  readonly name: string;
  readonly detail: string;
}

const noLabel: Label = { name: '', detail: '' };

export function labelOf(mention: Mention): Label {
  if (mention.kind === 'project') return { name: mention.name, detail: mention.type };
  if (mention.kind === 'date') return noLabel;
  return { name: mention.fact.indicator?.value ?? '', detail: mention.fact.scope?.value ?? '' };
}

/** A key with the label of each of its items. */
export interface KeyLabels {
  readonly key: string;
  readonly labels: Label[];
}

/** Keys whose place is written down together: one alone is found without reading all before it. */
const keysTogether = 16;

/** A key is two words: many indicators are of one scope. Nearly all items of a key have one label. */
export function packedNames(
  keys: readonly KeyLabels[],
  wordNumber: (word: string) => number,
): { readonly names: Uint8Array; readonly nameStarts: Uint32Array } {
  const out = byteWriter();
  const starts: number[] = [];
  keys.forEach(({ key, labels }, i) => {
    if (i % keysTogether === 0) starts.push(out.length);
    const cut = key.lastIndexOf('|');
    out.number(wordNumber(cut < 0 ? key : key.slice(0, cut)));
    out.number(cut < 0 ? 0 : 1 + wordNumber(key.slice(cut + 1)));
    const different = new Map(labels.map((label) => [`${label.name}|${label.detail}`, label]));
    out.number(different.size);
    for (const { name, detail } of different.values()) {
      out.number(wordNumber(name));
      out.number(wordNumber(detail));
    }
    if (different.size === 1) return;
    const numbers = new Map(Array.from(different.keys(), (both, number) => [both, number]));
    for (const { name, detail } of labels) out.number(numbers.get(`${name}|${detail}`) as number);
  });
  return { names: out.bytes(), nameStarts: Uint32Array.from(starts) };
}

export interface KeyNames {
  readonly key: string;
  readonly labels: readonly Label[];
  /** For each item the number of its label; null where all have the first. */
  readonly which: readonly number[] | null;
}

/** Reads those of the next key. @param items how many the key has */
export function readKeyNames(bytes: ByteReader, items: number, wordAt: (number: number) => string): KeyNames {
  const head = wordAt(bytes.number());
  const tail = bytes.number();
  const labels = Array.from({ length: bytes.number() }, (): Label => {
    const name = wordAt(bytes.number());
    return { name, detail: wordAt(bytes.number()) };
  });
  return {
    key: tail === 0 ? head : `${head}|${wordAt(tail - 1)}`,
    labels,
    which: labels.length > 1 ? Array.from({ length: items }, () => bytes.number()) : null,
  };
}

/** Those of the key with a number. @param starts where the items of each key begin */
export function keyNamesAt(
  { names, nameStarts, starts }: { names: Uint8Array; nameStarts: Uint32Array; starts: Uint32Array },
  number: number,
  wordAt: (number: number) => string,
): KeyNames {
  const first = number - (number % keysTogether);
  const bytes = byteReader(names, nameStarts[first / keysTogether] as number);
  const items = (i: number): number => (starts[i + 1] as number) - (starts[i] as number);
  for (let i = first; i < number; i++) readKeyNames(bytes, items(i), () => '');
  return readKeyNames(bytes, items(number), wordAt);
}
