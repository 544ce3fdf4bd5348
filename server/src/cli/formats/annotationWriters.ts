/** The formats of `annotate` by name. */
import type { AnnotateFormat } from '../arguments.ts';
import { annotatedText } from './annotatedText.ts';
import type { AnnotationWriter } from './annotationWriter.ts';
import { brat } from './brat.ts';
import { csv } from './csv.ts';
import { jsonLines } from './jsonLines.ts';
import { webAnnotation } from './webAnnotation.ts';

export const annotationWriters: Readonly<Record<AnnotateFormat, AnnotationWriter>> = {
  jsonl: jsonLines,
  csv,
  text: annotatedText,
  brat,
  webannotation: webAnnotation,
};
