/** A line of one of the product's own files that cannot be used, and the words for it. */
import type { Bilingual } from '../checks/finding.ts';

export interface LineFault {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Length of the line in UTF-16 units. */
  readonly length: number;
  readonly what: Bilingual;
}

/** What is wrong, for those who see the line. */
export const faultOfLine = ({ what }: LineFault): Bilingual => ({
  zh: `${what.zh}，此行未采用`,
  en: `${what.en}; the line is not used`,
});

/** The same, for those who do not. Of the path to a folder's own file its folder is enough to tell it from others. */
export function messageFromFault(fault: LineFault): Bilingual {
  const { path, line } = fault;
  const shown = /[^/]*\/\.policy-annotator\/[^/]+$/.exec(path)?.[0] ?? path;
  const { zh, en } = faultOfLine(fault);
  return { zh: `${shown}:${line}：${zh}`, en: `${shown}:${line}: ${en}` };
}
