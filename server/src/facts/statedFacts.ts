/**
 * What the sentence itself states about each of its figures. Depends on the block's text alone, so that it is kept while the rest of
 * the document changes; what is inherited from outside is added by `completeFact.ts`.
 */
import { counties } from '../lexicon/counties.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Proposal } from '../mentions/proposal.ts';
import type { Sentence } from '../text/logicalText.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { readSentence } from './readSentence.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { type Antecedent, antecedentAfter, type SentenceSubject, subjectOf } from './sentenceSubject.ts';
import type { StatedFact } from './statedFact.ts';

/** Facts by index of the proposal; none for proposals that are no figures. */
export function statedFacts(
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
  segmenter: Segmenter,
): ReadonlyMap<number, StatedFact> {
  const facts = new Map<number, StatedFact>();
  let last = 0;
  let antecedent: Antecedent | undefined;
  let firm: string | undefined;
  /** What the sentences that name nothing go on speaking of. */
  let carried: string | undefined;
  /** Of whom the sentence before was told at its end. */
  let told: string | undefined;
  const lastFigure = proposals.findLast(({ kind }) => kind === 'figure');
  for (const { span } of sentences) {
    // What sentences speak of is asked for by figures alone.
    if (!lastFigure || span.start > lastFigure.span.start) break;
    const first = last;
    while (last < proposals.length && (proposals[last] as Proposal).span.start < span.end) last++;
    const sentence = { text, start: span.start, end: span.end, proposals, first, last };
    const own = subjectOf(sentence, antecedent, firm, told, segmenter);
    const goingOn =
      carried ??
      (told !== undefined && isNamed(told) && goesOn.test(text.slice(span.start, span.start + 12)) ? told : undefined);
    const subject: SentenceSubject = goingOn !== undefined && isSilent(own) ? { ...own, scope: goingOn } : own;
    if (!isSilent(own))
      [carried, told] = [own.goesOn ? own.scope : undefined, own.scope ?? own.antecedent?.proposal.name];
    if (own.ofNation) told = '全国';
    if (holdsFigure(sentence))
      told = readSentence(sentence, { ...subject, toldBefore: told }, facts, segmenter) ?? told;
    antecedent = antecedentAfter(sentence, antecedent);
    firm = subject.firm ?? firm;
  }
  return facts;
}

/** What is no place that a document can be of, but a thing or village in one. */
const isNamed = (scope: string): boolean => !isPlace(scope) && !counties.has(scope) && !/^[全我]|^中国$/.test(scope);
/** “…, 目前…, 投产后…: a sentence that begins so and names nobody goes on telling of the thing named before. */
const goesOn = /^(?:“|目前|如今|现在|眼下|截至目前|(?:建成|投产|达产|投用|投运|成立)(?:后|以来))/;

const isSilent = ({ scope, antecedent, isUnknown }: SentenceSubject): boolean =>
  scope === undefined && antecedent === undefined && !isUnknown;

function holdsFigure({ proposals, first, last }: SentenceReading): boolean {
  for (let index = first; index < last; index++) if ((proposals[index] as Proposal).kind === 'figure') return true;
  return false;
}
