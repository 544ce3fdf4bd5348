/**
 * `annotate --format webannotation`: a list of annotations of the W3C Web Annotation Data Model (JSON-LD). The target is selected by place
 * and by words; one body names the kind, the other has what is known of the mention as JSON.
 */
import type { AnnotationWriter } from './annotationWriter.ts';
import { codePointCounter } from './codePoints.ts';
import { uriReference } from './uriReference.ts';

/** Characters before and after that the words are found again by. */
const surroundings = 16;

export const webAnnotation: AnnotationWriter = function* (documents, { recordOf, textOf }) {
  let separator = '[\n';
  for (const { uri, mentions } of documents) {
    const text = textOf(uri);
    const count = codePointCounter(text);
    const source = uriReference(uri);
    for (const mention of mentions) {
      const { start, end } = mention.span;
      const [from, to] = [count(start), count(end)];
      const { kind, start: _start, end: _end, ...known } = recordOf(mention);
      yield separator;
      yield JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        // Characters of a plain text are named like this (RFC 5147).
        id: `${source}#char=${from},${to}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: kind },
          { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(known) },
        ],
        target: {
          source,
          selector: [
            { type: 'TextPositionSelector', start: from, end: to },
            {
              type: 'TextQuoteSelector',
              exact: text.slice(start, end),
              prefix: text.slice(Math.max(0, start - surroundings), start).toWellFormed(),
              suffix: text.slice(end, end + surroundings).toWellFormed(),
            },
          ],
        },
      });
      separator = ',\n';
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
};
