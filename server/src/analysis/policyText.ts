/** Whether a text is a policy text or a report on one: recognition needs evidence, and a programmer's README or a log stays silent. */
import { strongPolicyWords, technicalWords, weakPolicyWords } from '../lexicon/policyWords.ts';
import type { Block } from '../text/logicalText.ts';
import { wordsOfBlocks } from '../text/wordsOfBlocks.ts';

/** How much of a long text is looked at, in UTF-16 code units. */
const sample = 20_000;

const alternatives = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
const strong = alternatives(strongPolicyWords);
const weak = alternatives(weakPolicyWords);
const technical = alternatives(technicalWords);

const kinds = (text: string, words: RegExp): number => new Set(text.match(words)).size;

/** @param blocks of the logical text, so that words broken by the wrap count. */
export function isPolicyText(blocks: readonly Block[]): boolean {
  const head = wordsOfBlocks(blocks, sample);
  const han = head.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = head.match(/[A-Za-z]/g)?.length ?? 0;
  if (han < 4 || han < latin) return false;
  const evidence = 2 * kinds(head, strong) + kinds(head, weak);
  return evidence >= 2 && evidence > 2 * kinds(head, technical);
}
