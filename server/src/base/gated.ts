/**
 * A regular expression behind a gate: it is asked only of texts that have the characters which its matches cannot do without. Most
 * questions are answered no by the character that a text begins or ends with, at a third of what the engine takes to say so.
 */

import type { Characters } from './expressionTree.ts';
import { neededCharacters } from './firstCharacters.ts';

/** A set of UTF-16 code units with a bit for each of their hashes: what is not in it surely has none, and hundreds stay in the processor's caches together. */
type Filter = Uint32Array;

const bits = 2048;
const bitOf = (code: number): number => (code ^ (code >> 11)) & (bits - 1);

function filterOf(codes: Characters): Filter | undefined {
  if (codes === null) return undefined;
  const filter = new Uint32Array(bits / 32);
  for (const code of codes) filter[bitOf(code) >> 5] = (filter[bitOf(code) >> 5] as number) | (1 << (bitOf(code) & 31));
  return filter;
}

const mayHave = (filter: Filter, code: number): boolean =>
  (((filter[bitOf(code) >> 5] as number) >>> (bitOf(code) & 31)) & 1) === 1;

/** Writes what stands for a match, given it and its groups. */
type Replacer = (match: string, ...groups: string[]) => string;

/** Answers as the expression does, and stands in its place in `replace` and `search` of strings. */
export class Gated {
  readonly expression: RegExp;
  private isRead = false;
  private first: Filter | undefined;
  private last: Filter | undefined;
  private any: Filter | undefined;

  constructor(expression: RegExp) {
    if (/[gimvy]/.test(expression.flags)) throw new Error(`cannot stand behind a gate: ${expression}`);
    this.expression = expression;
  }

  test(text: string): boolean {
    return this.lets(text) && this.expression.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.lets(text) ? this.expression.exec(text) : null;
  }

  [Symbol.replace](text: string, by: string | Replacer): string {
    // The two kinds are overloads of one function.
    return this.lets(text) ? text.replace(this.expression, by as string) : text;
  }

  [Symbol.search](text: string): number {
    return this.lets(text) ? text.search(this.expression) : -1;
  }

  private lets(text: string): boolean {
    if (!this.isRead) this.read();
    const { first, last, any } = this;
    if (first !== undefined && (text === '' || !mayHave(first, text.charCodeAt(0)))) return false;
    if (last !== undefined && (text === '' || !mayHave(last, text.charCodeAt(text.length - 1)))) return false;
    if (any === undefined) return true;
    for (let at = 0; at < text.length; at++) {
      const bit = bitOf(text.charCodeAt(at));
      if ((((any[bit >> 5] as number) >>> (bit & 31)) & 1) === 1) return true;
    }
    return false;
  }

  /** When it is asked first: many expressions are never asked. */
  private read(): void {
    const { first, last, any } = neededCharacters(this.expression.source);
    this.first = filterOf(first);
    this.last = filterOf(last);
    this.any = first === null && last === null ? filterOf(any) : undefined;
    this.isRead = true;
  }
}

export const gated = (expression: RegExp): Gated => new Gated(expression);
