/**
 * Words as a trie: a text is compared with all of them at once, where it stands, and nothing is cut out of it. The rows that the words
 * stand for come with them.
 */

import { type CharacterMarks, characterMarks, isMarked, isMarkedAt } from './wordTable.ts';

interface TrieNode<Row> {
  /** The row whose word ends here. */
  row: Row | undefined;
  next: Map<number, TrieNode<Row>> | undefined;
}

export interface WordTrie<Row> {
  /** The characters that words begin with: hardly any other is looked at twice. */
  readonly first: CharacterMarks;
  /** The two characters that words begin with, hashed to one; undefined where a word has but one. */
  readonly firstPair: CharacterMarks | undefined;
  readonly root: TrieNode<Row>;
  /** 1 where words are compared from their first character on, -1 from their last one back. */
  readonly step: 1 | -1;
}

const newNode = <Row>(): TrieNode<Row> => ({ row: undefined, next: undefined });

/** @param rows of words that are not empty; where two have one word, the first stands. */
function trie<Row>(rows: Iterable<Row>, wordOf: (row: Row) => string, step: 1 | -1): WordTrie<Row> {
  const root = newNode<Row>();
  for (const row of rows) {
    const word = wordOf(row);
    let node = root;
    for (let at = step === 1 ? 0 : word.length - 1; at >= 0 && at < word.length; at += step) {
      node.next ??= new Map();
      let next = node.next.get(word.charCodeAt(at));
      if (!next) {
        next = newNode<Row>();
        node.next.set(word.charCodeAt(at), next);
      }
      node = next;
    }
    node.row ??= row;
  }
  const first = [...(root.next ?? [])];
  const pairs = first.flatMap(([code, { next }]) => [...(next?.keys() ?? [])].map((second) => pairOf(code, second)));
  return {
    first: characterMarks(String.fromCharCode(...first.map(([code]) => code))),
    firstPair: first.some(([, { row }]) => row !== undefined)
      ? undefined
      : characterMarks(String.fromCharCode(...pairs)),
    root,
    step,
  };
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

function longest<Row>(
  { first, firstPair, root, step }: WordTrie<Row>,
  text: string,
  from: number,
  most: number,
): Row | undefined {
  if (!isMarkedAt(first, text, from)) return undefined;
  if (firstPair && (most === 1 || !isMarked(firstPair, pairOf(text.charCodeAt(from), text.charCodeAt(from + step)))))
    return undefined;
  let node: TrieNode<Row> | undefined = root;
  let found: Row | undefined;
  for (let left = most, at = from; left > 0; left--, at += step) {
    node = node.next?.get(text.charCodeAt(at));
    if (node === undefined) return found;
    if (node.row !== undefined) found = node.row;
  }
  return found;
}
