/** Analyses as packs have them, for tests. */
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { analysisPacker } from '../../server/src/analysis/packAnalyses.ts';
import type { PackedText } from '../../server/src/analysis/packFormat.ts';
import type { IndexPack } from '../../server/src/index/packedPostings.ts';
import { createPacker, noStamp, packFrom } from '../../server/src/workspace/packFile.ts';

export function packedText(analyses: readonly DocumentAnalysis[]): PackedText {
  const packer = analysisPacker();
  for (const analysis of analyses) packer.add(analysis);
  return packer.packed();
}

export function packOf(analyses: readonly DocumentAnalysis[]): IndexPack {
  const packer = createPacker();
  for (const analysis of analyses) packer.add(analysis, noStamp, []);
  return packFrom(packer.bytes());
}
