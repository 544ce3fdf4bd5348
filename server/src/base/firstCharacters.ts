/**
 * Reads a regular expression for the characters that its matches begin with, end with or cannot do without. Where it is not sure it says
 * any, so that what it says is true of every match.
 */
import { bothCharacters, type Characters, type ExpressionTree, expressionTree } from './expressionTree.ts';

interface Edge {
  readonly codes: Characters;
  /** Whether it may match nothing. */
  readonly isEmpty: boolean;
}

const nothing: Edge = { codes: new Set(), isEmpty: true };

/** Parts from the one end or the other. */
const partsFrom = (end: 'start' | 'end', parts: readonly ExpressionTree[]): readonly ExpressionTree[] =>
  end === 'start' ? parts : parts.toReversed();

/** The characters at one end of what is matched. */
function edgeOf(tree: ExpressionTree, end: 'start' | 'end'): Edge {
  switch (tree.kind) {
    case 'character':
      return { codes: tree.codes, isEmpty: false };
    case 'optional':
      return { codes: edgeOf(tree.part, end).codes, isEmpty: true };
    case 'choice': {
      const edges = tree.parts.map((part) => edgeOf(part, end));
      return {
        codes: edges.reduce<Characters>((codes, edge) => bothCharacters(codes, edge.codes), new Set()),
        isEmpty: edges.some(({ isEmpty }) => isEmpty),
      };
    }
    case 'sequence': {
      let whole = nothing;
      for (const part of partsFrom(end, tree.parts)) {
        const edge = edgeOf(part, end);
        whole = { codes: bothCharacters(whole.codes, edge.codes), isEmpty: edge.isEmpty };
        if (!whole.isEmpty) break;
      }
      return whole;
    }
    default:
      return nothing;
  }
}

/** Whether every match stands at this end of the text. */
function isHeldAt(tree: ExpressionTree, end: 'start' | 'end'): boolean {
  if (tree.kind === 'choice') return tree.parts.every((part) => isHeldAt(part, end));
  if (tree.kind !== 'sequence') return tree.kind === end;
  for (const part of partsFrom(end, tree.parts)) {
    if (isHeldAt(part, end)) return true;
    // What takes up nothing may stand before it.
    if (part.kind !== 'nothing' && part.kind !== 'beside') return false;
  }
  return false;
}

/** Characters of which every text that a match stands in holds one: of those that do, the fewest. */
function neededIn(tree: ExpressionTree): Characters {
  switch (tree.kind) {
    case 'character':
      return tree.codes;
    case 'beside':
      return neededIn(tree.part);
    case 'choice':
      return tree.parts.map(neededIn).reduce(bothCharacters);
    case 'sequence':
      return tree.parts.map(neededIn).reduce((a, b) => (a === null || (b !== null && b.size < a.size) ? b : a), null);
    default:
      return null;
  }
}

/** @param source of an expression without the flags `i`, `m` and `v`. Null where a match may begin with any character or be empty. */
export function firstCharacters(source: string): Characters {
  const { codes, isEmpty } = edgeOf(expressionTree(source), 'start');
  return isEmpty ? null : codes;
}

/** What a text must have to hold a match; null where anything may do. */
export interface NeededCharacters {
  /** Its first character is one of these, */
  readonly first: Characters;
  /** its last one of these, */
  readonly last: Characters;
  /** and one of its characters one of these. */
  readonly any: Characters;
}

/** @param source of an expression without the flags `i`, `m`, `v` and `y`. */
export function neededCharacters(source: string): NeededCharacters {
  const tree = expressionTree(source);
  const edgeAt = (end: 'start' | 'end'): Characters => {
    const { codes, isEmpty } = edgeOf(tree, end);
    return !isEmpty && isHeldAt(tree, end) ? codes : null;
  };
  return { first: edgeAt('start'), last: edgeAt('end'), any: neededIn(tree) };
}
