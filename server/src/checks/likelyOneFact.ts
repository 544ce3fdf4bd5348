/**
 * Whether two figures under one key that differ are likely one fact. Equal keys alone do not say so: a report speaks of a park, a trade
 * or a county for sentences without naming it again, and what its sentences leave open is taken from the document.
 */
import type { FigureMention } from '../analysis/documentAnalysis.ts';
import { sentenceText } from '../analysis/packedAnalysis.ts';
import { yearFromEdtf } from '../base/edtf.ts';
import { onceFor } from '../base/onceFor.ts';
import { modifierBefore } from '../facts/countedNames.ts';
import type { Attribute } from '../facts/fact.ts';
import { passageOf } from '../facts/passage.ts';
import { baseInterval } from '../facts/quantityComparison.ts';
import { type Given, givenIn } from './computationComparable.ts';
import { isTellingSlip, slipNote } from './messageSlip.ts';
import type { FigureInDocument } from './rule.ts';
import { areSeveralFacts } from './severalFacts.ts';

/**
 * Copies say one thing; otherwise one slip of the pen makes one number of the other, or the same words stand round both, or both sentences
 * say of themselves what they speak of, and nothing shows that two things are meant.
 */
export const isLikelyOneFact = (a: FigureInDocument, b: FigureInDocument, given: Given = givenIn): boolean =>
  !listDifferentThings(a, b) && (inOneWording(a, b) || (mayBeOneFact(a, b) && !areSeveralFacts(a, b, given)));

function mayBeOneFact(a: FigureInDocument, b: FigureInDocument): boolean {
  const [x, y] = [a.figure.quantity.values[0], b.figure.quantity.values[0]];
  if (isTellingSlip(x, y) || standAlike(a, b)) return true;
  if (!saysItself(a.figure) || !saysItself(b.figure) || isPlanOfOtherYear(a, b)) return false;
  return isNear(a.figure, b.figure) || slipNote(x, y) !== null;
}

/** Characters before and behind a figure that are more than an indicator with its verbs. */
const [before, behind] = [16, 8];

/** Whether the words round both are the same, other figures among them. */
function standAlike(a: FigureInDocument, b: FigureInDocument): boolean {
  const words = wordsRound(a);
  return words.length > before && words === wordsRound(b);
}

/** Of a key that stands in many places each figure is compared with many: what is read off its text is read once. */
const wordsRound = onceFor(({ document, figure }: FigureInDocument): string => {
  const text = sentenceText(document, figure.sentence);
  const [start, end] = figure.inSentence;
  return `${text.slice(0, start).slice(-before)}|${text.slice(end, end + behind)}`;
});

const passageKeyOf = onceFor(
  ({ document, figure }: FigureInDocument) => passageOf(sentenceText(document, figure.sentence))?.key,
);

/** Two documents that say a sentence in the same words, figures aside, are copies of one text in it; those of two years are not. */
function inOneWording(a: FigureInDocument, b: FigureInDocument): boolean {
  if (a.document.uri === b.document.uri || yearOf(a) !== yearOf(b)) return false;
  return passageKeyOf(a) !== undefined && passageKeyOf(a) === passageKeyOf(b);
}

const isOwn = (attribute: Attribute<unknown> | undefined): boolean =>
  attribute?.source === 'stated' || attribute?.source === 'sentence';

const isClosedCount = ({ fact, form }: FigureMention): boolean => fact.measure?.value === 'count' && form !== 'plain';

/** The sentence names the place itself, and an indicator that stands for one figure a year; a named project and 五大行动 are one thing anyway. */
function saysItself(figure: FigureMention): boolean {
  const { fact } = figure;
  if (fact.role?.value === 'spec') return fact.scopeId !== undefined;
  // An average over years says seldom over which ones.
  if (fact.comparison?.value === 'annual-average') return false;
  return isClosedCount(figure) || (fact.indicatorId !== undefined && isOwn(fact.scope));
}

/** What a project costs is planned anew from year to year. */
const isPlanOfOtherYear = (a: FigureInDocument, b: FigureInDocument): boolean =>
  a.figure.fact.role?.value === 'spec' && yearOf(a) !== yearOf(b);

const yearOf = onceFor(({ document: { context } }: FigureInDocument): number | null =>
  context.date === null ? null : yearFromEdtf(context.date.value),
);

/** Times that one level may be the other. Beyond that it is another thing's. */
const farthest = 2;

export function isNear(a: FigureMention, b: FigureMention): boolean {
  const measure = a.fact.measure?.value;
  if ((measure !== 'level' && measure !== 'count') || isClosedCount(a)) return true;
  const [one, other] = [baseInterval(a.quantity), baseInterval(b.quantity)].map(({ low, high }) => low ?? high);
  return !!one && !!other && one.lte(other.times(farthest)) && other.lte(one.times(farthest));
}

/** 纺织、服装两大产业 and 汽车、化工、建材三大产业, 脚印城市八大行动 and 海绵城市六大行动: each says which ones it counts. */
function listDifferentThings(a: FigureInDocument, b: FigureInDocument): boolean {
  if (!isClosedCount(a.figure) || !isClosedCount(b.figure)) return false;
  const [one, other] = [itemBefore(a), itemBefore(b)];
  if (one !== null && other !== null) return one !== other;
  return one === null && other === null && modifierBefore(textBefore(a)) !== modifierBefore(textBefore(b));
}

const textBefore = ({ document, figure }: FigureInDocument): string =>
  sentenceText(document, figure.sentence).slice(0, figure.inSentence[0]);

/** The last item of a list that ends right before a closed count. */
const itemBefore = (it: FigureInDocument): string | null =>
  /、(?:[^、，。；：]{2,8}[和及与])?([^、，。；：]{0,14}?[^、，。；：等])等?$/.exec(textBefore(it))?.[1] ?? null;
