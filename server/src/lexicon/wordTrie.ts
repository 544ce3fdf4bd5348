/**
 * Words as a trie: a text is compared with all of them at once, where it stands, and nothing is cut out of it. The rows that the words
 * stand for come with them.
 */

import { codeAt } from '../base/codeAt.ts';
import { type CharacterMarks, characterMarks, isMarked, isMarkedAt } from './wordTable.ts';

export interface WordTrie<Row> {
  /** The characters that words begin with: hardly any other is looked at twice. */
  readonly first: CharacterMarks;
  /** The two characters that words begin with, hashed to one; undefined where a word has but one. */
  readonly firstPair: CharacterMarks | undefined;
  /** 1 where words are compared from their first character on, -1 from their last one back. */
  readonly step: 1 | -1;
  /**
   * The nodes, level by level, so that the children of a node stand together: those of node `n` from `children[n]` up to `children[n + 1]`.
   * A table of thousands of words lies in a few arrays that stay in the processor's caches, as objects for its nodes would not.
   */
  readonly children: Int32Array;
  /** The character that leads to a node. */
  readonly codes: Uint16Array;
  /** The row whose word ends at a node. */
  readonly rows: readonly (Row | undefined)[];
}

/** @param rows of words that are not empty; where two have one word, the first stands. */
function trie<Row>(rows: Iterable<Row>, wordOf: (row: Row) => string, step: 1 | -1): WordTrie<Row> {
  const words = Array.from(rows, (row) => ({ row, word: step === 1 ? wordOf(row) : backwards(wordOf(row)) }));
  words.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const children: number[] = [];
  const codes = [0];
  const rowsAt: (Row | undefined)[] = [];
  /** The words of each node: those that begin with the characters that lead to it. */
  const parts = [{ from: 0, to: words.length, depth: 0 }];
  for (const { from, to, depth } of parts) {
    children.push(parts.length);
    const ends = (at: number): boolean => at < to && words[at]?.word.length === depth;
    rowsAt.push(ends(from) ? words[from]?.row : undefined);
    let at = from;
    while (ends(at)) at++;
    while (at < to) {
      const start = at;
      const code = (words[at] as { word: string }).word.charCodeAt(depth);
      while (at < to && words[at]?.word.charCodeAt(depth) === code) at++;
      parts.push({ from: start, to: at, depth: depth + 1 });
      codes.push(code);
    }
  }
  children.push(parts.length);
  const starts = codes.slice(1, children[1]);
  const pairs = codes.slice(children[1], children[starts.length + 1]);
  const parents = starts.flatMap((code, i) =>
    new Array<number>((children[i + 2] as number) - (children[i + 1] as number)).fill(code),
  );
  return {
    first: characterMarks(String.fromCharCode(...starts)),
    firstPair: starts.some((_, i) => rowsAt[i + 1] !== undefined)
      ? undefined
      : characterMarks(String.fromCharCode(...pairs.map((code, i) => pairOf(parents[i] as number, code)))),
    step,
    children: Int32Array.from(children),
    codes: Uint16Array.from(codes),
    rows: rowsAt,
  };
}

/** The word with its UTF-16 code units in the other order. */
function backwards(word: string): string {
  let turned = '';
  for (let at = word.length - 1; at >= 0; at--) turned += word.charAt(at);
  return turned;
}

/** One code unit for two: most that begin no word have one that no word begins with. */
const pairOf = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;

/** Words that are looked for where they begin. */
export const trieOfStarts = <Row>(rows: Iterable<Row>, wordOf: (row: Row) => string): WordTrie<Row> =>
  trie(rows, wordOf, 1);

/** Words that are looked for where they end. */
export const trieOfEnds = <Row>(rows: Iterable<Row>, wordOf: (row: Row) => string): WordTrie<Row> =>
  trie(rows, wordOf, -1);

/** The row of the longest word that begins at an offset and reaches no farther than `end`. */
export function longestFrom<Row>(words: WordTrie<Row>, text: string, at: number, end = text.length): Row | undefined {
  return at < end ? longest(words, text, at, end - at) : undefined;
}

/** The row of the longest word that ends at an offset and begins no earlier than `start`. */
export function longestUpTo<Row>(words: WordTrie<Row>, text: string, end: number, start = 0): Row | undefined {
  return start < end ? longest(words, text, end - 1, end - start) : undefined;
}

function longest<Row>(words: WordTrie<Row>, text: string, from: number, most: number): Row | undefined {
  const { first, firstPair, step } = words;
  if (!isMarkedAt(first, text, from)) return undefined;
  if (firstPair && (most === 1 || !isMarked(firstPair, pairOf(codeAt(text, from), codeAt(text, from + step)))))
    return undefined;
  let node = 0;
  let found: Row | undefined;
  for (let left = most, at = from; left > 0; left--, at += step) {
    node = childOf(words, node, codeAt(text, at));
    if (node < 0) return found;
    found = words.rows[node] ?? found;
  }
  return found;
}

/** The node that a character leads to; -1 where it leads to none. */
function childOf<Row>({ children, codes }: WordTrie<Row>, node: number, code: number): number {
  const end = children[node + 1] as number;
  let low = children[node] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as number) < code) low = middle + 1;
    else high = middle;
  }
  return low < end && codes[low] === code ? low : -1;
}
