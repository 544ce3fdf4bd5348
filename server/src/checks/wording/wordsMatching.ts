/** Where words stand in a document's raw text: for rules that read wording and form, which no mention may cover. */
import type { AnalysedBlock, DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
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
 * are passed over, so that a rule that has nothing to say costs one search for a word. `pattern` is global.
 */
export function wordsMatching(
  document: DocumentAnalysis,
  text: string,
  cue: string | RegExp,
  pattern: RegExp,
): readonly Words[] {
  return document.blocks.flatMap((block) => {
    if (!running.includes(block.kind)) return [];
    if (typeof cue === 'string' ? !block.text.includes(cue) : !cue.test(block.text)) return [];
    const placeAt = placesIn(document.uri, block, text);
    return [...block.text.matchAll(pattern)].map((match) => ({
      ...placeAt(match.index, match.index + match[0].length),
      match,
      block,
    }));
  });
}

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
