/** What is read off a block's words alone, kept as long as the block is taken over from one reading of its text to the next. */
import { attached } from '../base/attached.ts';
import type { Block } from './logicalText.ts';

export function keptByBlock<Read>(read: (text: string) => Read): (block: Block) => Read {
  // What reads a block makes new sentences; what takes it over keeps them.
  const known = attached<Block['sentences'], { readonly read: Read }>();
  return ({ text, sentences }) => {
    const kept = known.get(sentences);
    if (kept) return kept.read;
    const made = { read: read(text) };
    known.set(sentences, made);
    return made.read;
  };
}
