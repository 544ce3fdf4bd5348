/** The formats of `annotate` by name. */
import type { AnnotateFormat } from '../arguments.ts';
import { annotatedText } from './annotatedText.ts';
import type { AnnotationWriter } from './annotationWriter.ts';
import { csv } from './csv.ts';
import { jsonLines } from './jsonLines.ts';

export const annotationWriters: Readonly<Record<AnnotateFormat, AnnotationWriter>> = {
  jsonl: jsonLines,
  csv,
  text: annotatedText,
};
