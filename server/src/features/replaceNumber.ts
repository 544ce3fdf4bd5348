/** Edits that put another number in the place of one, leaving everything around it as it stands, page layout included. */
import { type Raw, raw, type Span } from '../base/span.ts';

export interface Replacement {
  readonly span: Span<Raw>;
  readonly text: string;
}

/** Qualifiers that stand behind number and unit; they belong to the sentence and stay when the number changes. */
const qualifier = /(?:以上|以下|以内|左右|上下|之内|之间)$/;

/** Number and unit of a figure as read: `5.5%` of `5.5%以上`. */
export const numberWords = (figure: string): string => figure.replace(qualifier, '');

/**
 * Puts `words` in the place of the number and unit of a figure. Where the figure runs over several lines, its part of the first line is
 * replaced and its characters on the others are deleted; line breaks, indents and blanks between them stay. Null where the raw text is
 * not what the figure was read from.
 *
 * `read` is the figure as read, without blanks.
 */
export function replaceNumber(
  text: string,
  { start, end }: Span<Raw>,
  read: string,
  words: string,
): readonly Replacement[] | null {
  const runs = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const trimmed = line.trim();
    const from = start + index + line.indexOf(trimmed);
    return trimmed === '' ? [] : [{ from, to: from + trimmed.length }];
  });
  // The qualifier is cut off from the end, wherever a line breaks in it.
  let left = read.length - numberWords(read).length;
  while (left > 0) {
    const last = runs.at(-1);
    if (!last) return null;
    last.to--;
    if (!/\s/.test(text[last.to]!)) left--;
    if (last.to <= last.from) runs.pop();
  }
  const [first, ...rest] = runs;
  if (!first) return null;
  return [
    { span: { start: raw(first.from), end: raw(first.to) }, text: words },
    ...rest.map(({ from, to }) => ({ span: { start: raw(from), end: raw(to) }, text: '' })),
  ];
}
