/**
 * Long tables of words as one expression, sought in short texts. The engine would try word after word at each character; here only
 * characters are tried that a word can begin with, which the expression itself tells.
 */
import { codeUnits } from '../base/codeUnits.ts';
import { firstCharacters } from '../base/firstCharacters.ts';
import { type CharacterMarks, characterMarks, isMarkedAt } from './wordTable.ts';

export interface SoughtWords {
  readonly first: CharacterMarks;
  /** Sticky: it is tried where it is told to. */
  readonly expression: RegExp;
}

/** @param source of an expression that is never empty and whose first character is known; throws on any other. */
export function soughtWords(source: string): SoughtWords {
  const first = firstCharacters(source);
  if (first === null) throw new Error(`may begin with any character: ${source}`);
  return { first: characterMarks(String.fromCharCode(...first)), expression: codeUnits(new RegExp(source, 'uy')) };
}

/** The first match at an offset or behind it. */
export function seek({ first, expression }: SoughtWords, text: string, from = 0): RegExpExecArray | null {
  const { length } = text;
  for (let at = from; at < length; at++) {
    if (!isMarkedAt(first, text, at)) continue;
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (found) return found;
  }
  return null;
}
