/** `annotate --format jsonl`: one line of JSON for each document. */
import { explainMention } from '../../features/explain.ts';
import type { AnnotationWriter } from './annotationWriter.ts';

export const jsonLines: AnnotationWriter = function* (documents, { recordOf, explain, language }) {
  for (const { uri, context, mentions } of documents) {
    const { date, place } = context;
    const records = mentions.map((mention) =>
      explain ? { ...recordOf(mention), explain: explainMention(mention, language) } : recordOf(mention),
    );
    yield `${JSON.stringify({ path: uri, date: date?.value ?? null, place, mentions: records })}\n`;
  }
};
