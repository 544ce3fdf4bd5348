/** Compositions written as a ratio: 三次产业结构为5.2∶38.9∶55.9. Works on the words, for the numbers are no figures by themselves. */
import { gated } from '../base/gated.ts';
import { decimal, halfOpen } from '../base/interval.ts';
import { type Local, local, span } from '../base/span.ts';
import { parseNumeral } from '../lexicon/numerals.ts';
import type { BlockRelation, ComposedPart } from './blockRelation.ts';

type Composition = Extract<BlockRelation, { kind: 'composition' }>;

const number = '\\d{1,3}(?:\\.\\d+)?';
const mark = '[%％]?\\s?[:：∶﹕︰]\\s?';
const ratio = new RegExp(`(?<![\\d.:：∶﹕︰])${number}(?:${mark}${number}){2,5}(?![\\d:：∶﹕︰．·])(?!\\.\\d)`, 'g');
/** Words before a ratio whose numbers are hundredths of one whole. */
const composed = /(?:产业|一二三产|三产|结构|构成|比重|占比)[^，。；]{0,16}$/;
/** Behind another composition: 由20:45:35调整为18:47:35. */
const follows = /^[^，。；\d]{0,12}(?:\d{4}年的?)?$/;

const mayCompose = gated(/[\d%％]\s?[:：∶﹕︰]\s?\d/);

export function readCompositions(text: string): readonly Composition[] {
  if (!mayCompose.test(text)) return [];
  const found: Composition[] = [];
  let before = -1;
  for (const match of text.matchAll(ratio)) {
    const start = match.index;
    const isComposed =
      composed.test(text.slice(Math.max(0, start - 30), start)) ||
      (before >= 0 && follows.test(text.slice(before, start)));
    if (!isComposed) continue;
    before = start + match[0].length;
    found.push({ kind: 'composition', parts: numbersIn(match[0], start) });
  }
  return found;
}

const half = decimal('0.5');

const numbersIn = (text: string, at: number): readonly ComposedPart[] =>
  [...text.matchAll(new RegExp(number, 'g'))].flatMap(({ 0: words, index }) => {
    const written = parseNumeral(words);
    if (!written) return [];
    const by = written.step.times(half);
    const interval = halfOpen(written.value.minus(by), written.value.plus(by));
    return [{ text: words, span: span<Local>(local(at + index), local(at + index + words.length)), interval }];
  });
