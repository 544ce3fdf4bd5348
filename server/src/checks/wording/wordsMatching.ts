/** Where words stand in a document's raw text: for rules that read wording and form, which no mention may cover. */
import type { AnalysedBlock, DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { foundInBlocks } from '../../analysis/foundInBlocks.ts';
import { raw, span } from '../../base/span.ts';
import type { BlockKind } from '../../text/logicalText.ts';
import type { Place } from '../finding.ts';

/** Words that fit a pattern, with their place. */
export interface Words extends Place {
  /** With the groups; its index counts in the block's text. */
  readonly match: RegExpExecArray;
  readonly block: AnalysedBlock;
}

/** Where people wrote sentences: neither mastheads nor the rows of tables. */
const running: readonly BlockKind[] = ['heading', 'paragraph'];

/**
 * Every match in the document's headings and paragraphs, in their order. `cue`: a word without which nothing can fit; blocks without it
 * are passed over, so that a rule that has nothing to say costs one search for a word. `pattern` is global and belongs to this cue alone.
 */
export function wordsMatching(
  document: DocumentAnalysis,
  text: string,
  cue: string | RegExp,
  pattern: RegExp,
): readonly Words[] {
  const finder = finders.get(pattern) ?? matchesOf(cue, pattern);
  finders.set(pattern, finder);
  return finder(document).flatMap(({ block: index, found }) => {
    const block = document.blocks[index] as AnalysedBlock;
    const placeAt = placesIn(document.uri, block, text);
    return found.map((match) => ({ ...placeAt(match.index, match.index + match[0].length), match, block }));
  });
}

const finders = new WeakMap<RegExp, ReturnType<typeof matchesOf>>();

/** The matches of each block that has any. */
const matchesOf = (cue: string | RegExp, pattern: RegExp) =>
  foundInBlocks(({ blocks }, { block }): readonly RegExpExecArray[][] => {
    const { kind, text } = blocks[block] as AnalysedBlock;
    if (!running.includes(kind) || !(typeof cue === 'string' ? text.includes(cue) : cue.test(text))) return [];
    const matches = [...text.matchAll(pattern)];
    return matches.length > 0 ? [matches] : [];
  });

/**
 * Places in a block by their offsets in its text, asked for in ascending order. Raw characters that the block's text has not, all of
 * them blanks and line breaks, are stepped over; a place is the whole block where the raw text is not what the block was read from.
 */
export function placesIn(uri: string, block: AnalysedBlock, text: string): (start: number, end: number) => Place {
  const { start: first, end: last } = block.span;
  const exact = last - first === block.text.length;
  let read = -1;
  let at: number = first - 1;
  const rawOf = (offset: number): number => {
    if (exact) return first + offset;
    while (read < offset && at < last) {
      read++;
      at++;
      while (at < last && isBlank(text[at] as string) !== isBlank(block.text[read] as string)) at++;
    }
    return at;
  };
  return (start, end) => {
    const from = rawOf(start);
    const to = rawOf(end - 1) + 1;
    const found = to <= last ? span(raw(from), raw(to)) : block.span;
    return { uri, span: found, text: block.text.slice(start, end) };
  };
}

const isBlank = (character: string): boolean => /\s/.test(character);
