/**
 * `annotate --format brat`: standoff annotation (https://brat.nlplab.org/standoff.html), what brat keeps in the `.ann` file beside a text.
 * A mention that goes over lines has a fragment in each; all that is known of it stands in a note, as JSON. Several documents are told
 * apart by a line `==> path <==` before each.
 */
import type { AnnotationWriter } from './annotationWriter.ts';
import { codePointCounter } from './codePoints.ts';

const types = { figure: 'Figure', date: 'Date', project: 'Project' } as const;

export const brat: AnnotationWriter = function* (documents, { recordOf, textOf }) {
  for (const { uri, mentions } of documents) {
    if (documents.length > 1) yield `==> ${uri} <==\n`;
    const text = textOf(uri);
    const count = codePointCounter(text);
    for (const [i, mention] of mentions.entries()) {
      const parts = linesOf(text, mention.span.start, mention.span.end);
      const spans = parts.map(([start, end]) => `${count(start)} ${count(end)}`).join(';');
      // A tab would end the field; it is one character as a blank is.
      const words = parts.map(([start, end]) => text.slice(start, end).replaceAll('\t', ' ')).join(' ');
      yield `T${i + 1}\t${types[mention.kind]} ${spans}\t${words}\n`;
      const { kind: _kind, start: _start, end: _end, text: _text, ...known } = recordOf(mention);
      yield `#${i + 1}\tAnnotatorNotes T${i + 1}\t${JSON.stringify(known)}\n`;
    }
  }
};

/** The parts of a span that stand in one line each, without the blanks around line breaks. */
function linesOf(text: string, start: number, end: number): readonly (readonly [start: number, end: number])[] {
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/gu)].map(({ 0: part, index }) => [
    start + index,
    start + index + part.length,
  ]);
}
