/** Reads texts for the tests: with the real segmenter, and with one that counts what it is asked. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AnalysisTools, analyse } from '../../server/src/analysis/analyse.ts';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import type { Segmenter } from '../../server/src/text/segmenter.ts';
import { diskSegmenter } from '../../server/src/workspace/diskSegmenter.ts';
import { root, sources } from '../sources.ts';

export const segmenter: Segmenter = diskSegmenter((message) => {
  throw new Error(message.en);
});
export const tools: AnalysisTools = { segmenter, glossary: emptyGlossary, force: true };

export const read = (text: string, fileName = 'a.txt', previous?: DocumentAnalysis): DocumentAnalysis =>
  analyse({ uri: fileName, fileName, text }, tools, previous);

export const seeds: readonly { readonly name: string; readonly text: string }[] = sources('seeds/*.txt').map(
  ({ path }) => ({ name: basename(path), text: readFileSync(join(root, path), 'utf8') }),
);

/** A segmenter that keeps a record of the texts that it was asked for. */
export function countingSegmenter(): { readonly segmenter: Segmenter; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    segmenter: {
      available: true,
      tag(text) {
        asked.push(text);
        return segmenter.tag(text);
      },
    },
  };
}
