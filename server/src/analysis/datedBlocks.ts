/** The blocks of a text with their readings: what its dates are found in. */
import type { Block } from '../text/logicalText.ts';
import type { BlockReading } from './blockReading.ts';

export interface DatedBlocks {
  readonly blocks: readonly Block[];
  readonly readings: readonly BlockReading[];
}
