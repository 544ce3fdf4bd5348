/** Reads the source of a regular expression into a tree, as far as one has to know which characters a match begins with, ends with and holds. */

/** UTF-16 code units; null for any. */
export type Characters = ReadonlySet<number> | null;

export type ExpressionTree =
  | { readonly kind: 'character'; readonly codes: Characters }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly ExpressionTree[] }
  /** It may match nothing. */
  | { readonly kind: 'optional'; readonly part: ExpressionTree }
  /** What has to stand before or behind, and is no part of the match. */
  | { readonly kind: 'beside'; readonly part: ExpressionTree }
  /** The ends of the text; what must not stand beside and the edges of words are nothing at all. */
  | { readonly kind: 'start' | 'end' | 'nothing' };

export const bothCharacters = (a: Characters, b: Characters): Characters => (a && b ? new Set([...a, ...b]) : null);
const range = (low: number, high: number): ReadonlySet<number> =>
  new Set(Array.from({ length: high - low + 1 }, (_, i) => low + i));
/** Longer ranges are any. */
const longestRange = 64;
const blanks = '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
const classes: Readonly<Record<string, Characters>> = {
  '\\d': range(0x30, 0x39),
  '\\s': new Set([...range(0x2000, 0x200a), ...Array.from(blanks, (blank) => blank.charCodeAt(0))]),
};

/** @param source of an expression without the flags `i`, `m` and `v`. */
export function expressionTree(source: string): ExpressionTree {
  let at = 0;

  /** Steps over what comes next, if it is this; the expression is sticky. */
  function take(next: RegExp): RegExpExecArray | null {
    next.lastIndex = at;
    const found = next.exec(source);
    if (found) at = next.lastIndex;
    return found;
  }

  function choice(): ExpressionTree {
    const parts = [sequence()];
    while (take(/\|/y)) parts.push(sequence());
    return parts.length === 1 ? (parts[0] as ExpressionTree) : { kind: 'choice', parts };
  }

  function sequence(): ExpressionTree {
    const parts: ExpressionTree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const isOptional = take(/(?:([?*]|\{0(?:,\d*)?\})|\+|\{\d+(?:,\d*)?\})\??/y)?.[1] !== undefined;
      parts.push(isOptional ? { kind: 'optional', part } : part);
    }
    return parts.length === 1 ? (parts[0] as ExpressionTree) : { kind: 'sequence', parts };
  }

  function atom(): ExpressionTree {
    if (take(/\^/y)) return { kind: 'start' };
    if (take(/\$/y)) return { kind: 'end' };
    if (take(/\\b/iy)) return { kind: 'nothing' };
    const group = take(/\((?:\?(?::|(<?[=!])|<\w+>))?/y);
    if (group) {
      const part = choice();
      at++;
      const look = group[1];
      return look === undefined ? part : look.endsWith('=') ? { kind: 'beside', part } : { kind: 'nothing' };
    }
    const negated = take(/\[(\^?)/y)?.[1];
    return { kind: 'character', codes: negated === undefined ? character() : characterClass(negated === '^') };
  }

  function characterClass(isNegated: boolean): Characters {
    let codes: Characters = new Set();
    while (!take(/\]/y)) {
      const named = take(/\\[ds]/y)?.[0];
      if (named !== undefined) {
        codes = bothCharacters(codes, classes[named] as Characters);
        continue;
      }
      const [low] = character(true) ?? [];
      const [high] = take(/-(?!\])/y) ? (character(true) ?? []) : [low];
      const isShort = low !== undefined && high !== undefined && high - low < longestRange;
      codes = bothCharacters(codes, isShort ? range(low, high) : null);
    }
    return isNegated ? null : codes;
  }

  /** One character as written, digits or blanks; null for every other escape and the dot. */
  function character(isInClass = false): Characters {
    const [written = ''] = take(/\\(?:[pPu]\{[^}]*\}|k<\w+>|u.{4}|x..|.)|./sy) ?? [];
    const named = classes[written];
    if (named) return named;
    const code = written.replace(/^\\(?=[^A-Za-z\d])/, '');
    return code.length !== 1 || (written === '.' && !isInClass) || /[\ud800-\udfff]/.test(code)
      ? null
      : new Set([code.charCodeAt(0)]);
  }

  return choice();
}
