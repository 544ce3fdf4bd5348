/** Analyses as packs have them, for tests. */
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { analysisPacker } from '../../server/src/analysis/packAnalyses.ts';
import { readPack } from '../../server/src/analysis/packedAnalysis.ts';
import type { PackedText } from '../../server/src/analysis/packFormat.ts';
import { wordOf } from '../../server/src/analysis/valueReader.ts';
import { type IndexPack, postingsPacker } from '../../server/src/index/packedPostings.ts';

export function packedText(analyses: readonly DocumentAnalysis[]): PackedText {
  const packer = analysisPacker();
  for (const analysis of analyses) packer.add(analysis);
  return packer.packed();
}

export function packOf(analyses: readonly DocumentAnalysis[]): IndexPack {
  const packer = analysisPacker();
  const postings = postingsPacker(packer.wordNumber);
  for (const analysis of analyses) {
    packer.add(analysis);
    postings.add(analysis);
  }
  const families = postings.packed();
  const packed = packer.packed();
  return { analyses: readPack(packed), families, wordAt: (number) => wordOf(packed, number) };
}
