/** `annotate --format jsonl`: one line of JSON for each document. */
import type { AnnotationWriter } from './annotationWriter.ts';

export const jsonLines: AnnotationWriter = function* (documents, { recordOf }) {
  for (const { uri, context, mentions } of documents) {
    const { date, place } = context;
    yield `${JSON.stringify({ path: uri, date: date?.value ?? null, place, mentions: mentions.map(recordOf) })}\n`;
  }
};
