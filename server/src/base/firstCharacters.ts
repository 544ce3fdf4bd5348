/**
 * Reads a regular expression for the characters that its matches can begin with. Where it is not sure it says any, so that what it says
 * is true of every match.
 */

/** UTF-16 code units; null for any. */
export type Characters = ReadonlySet<number> | null;

interface Part {
  readonly first: Characters;
  /** Whether it may match nothing. */
  readonly isEmpty: boolean;
}

/** What stands between characters: looking around, the ends of the text and the edges of words. */
const nothing: Part = { first: new Set(), isEmpty: true };

const both = (a: Characters, b: Characters): Characters => (a && b ? new Set([...a, ...b]) : null);
const range = (low: number, high: number): ReadonlySet<number> =>
  new Set(Array.from({ length: high - low + 1 }, (_, i) => low + i));
/** Longer ranges are any. */
const longestRange = 64;
const blanks = '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
const classes: Readonly<Record<string, Characters>> = {
  '\\d': range(0x30, 0x39),
  '\\s': new Set([...range(0x2000, 0x200a), ...Array.from(blanks, (blank) => blank.charCodeAt(0))]),
};

/** @param source of an expression without the flags `i` and `v`. Null where a match may begin with any character or be empty. */
export function firstCharacters(source: string): Characters {
  let at = 0;

  /** Steps over what comes next, if it is this; the expression is sticky. */
  function take(next: RegExp): RegExpExecArray | null {
    next.lastIndex = at;
    const found = next.exec(source);
    if (found) at = next.lastIndex;
    return found;
  }

  function alternatives(): Part {
    const all = new Set<number>();
    let [isAny, isEmpty] = [false, false];
    do {
      const part = sequence();
      for (const code of part.first ?? []) all.add(code);
      isAny ||= part.first === null;
      isEmpty ||= part.isEmpty;
    } while (take(/\|/y));
    return { first: isAny ? null : all, isEmpty };
  }

  function sequence(): Part {
    let whole = nothing;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const isOptional = take(/([?*]|\{0)?(?:\+|\{)?(?:[\d,]*\})?\??/y)?.[1] !== undefined;
      if (whole.isEmpty) whole = { first: both(whole.first, part.first), isEmpty: part.isEmpty || isOptional };
    }
    return whole;
  }

  function atom(): Part {
    if (take(/[\^$]|\\b/iy)) return nothing;
    const group = take(/\((?:\?(?::|<?([=!])|<\w+>))?/y);
    if (group) {
      const inside = alternatives();
      at++;
      return group[1] === undefined ? inside : nothing;
    }
    const negated = take(/\[(\^?)/y)?.[1];
    return { first: negated === undefined ? character() : characterClass(negated === '^'), isEmpty: false };
  }

  function characterClass(isNegated: boolean): Characters {
    let codes: Characters = new Set();
    while (!take(/\]/y)) {
      const named = take(/\\[ds]/y)?.[0];
      if (named !== undefined) {
        codes = both(codes, classes[named] as Characters);
        continue;
      }
      const [low] = character(true) ?? [];
      const [high] = take(/-(?!\])/y) ? (character(true) ?? []) : [low];
      const isShort = low !== undefined && high !== undefined && high - low < longestRange;
      codes = both(codes, isShort ? range(low, high) : null);
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

  const { first, isEmpty } = alternatives();
  return isEmpty ? null : first;
}
