/** The figure below a headline that is the headline's with a slip of the pen, whatever each calls what it counts. */
import type { DocumentAnalysis, FigureMention } from '../analysis/documentAnalysis.ts';
import { sameDimension } from '../facts/quantityComparison.ts';
import { slipDigits } from './messageSlip.ts';

/** Fewest digits that make two numbers with a slip between them one number. */
const tellingDigits = 3;
/** Characters in a row that headline and sentence must share: 元旦档票房 and 元旦档三天电影票房. */
const sharedWords = 3;

/**
 * @param body figures below, none of which bears the headline out.
 * @returns null also where more than one could be meant.
 */
export function slippedBelow(
  document: DocumentAnalysis,
  title: FigureMention,
  body: readonly FigureMention[],
): FigureMention | null {
  const [one, ...more] = body.filter((figure) => isSlip(title, figure) && areOfOne(document, title, figure));
  if (one) return more.length === 0 ? one : null;
  // Fewer digits tell less: the words before both must be the same ones.
  const [alike, ...others] = body.filter(
    (figure) => isOfOneKind(title, figure) && areSaidAlike(document, title, figure),
  );
  return alike && others.length === 0 ? alike : null;
}

/** Fewest characters that end the words before both figures: 单日金融交易峰值|达8.8亿笔. */
const longWords = 5;
const leadingIn = /(?:已|超过|超|近|约|突破|逾|达到|达|为|至|到|的|增长|下降|提高|减少|增加)+$/;
const isWordy = /^\p{Script=Han}+$/u;

function areSaidAlike({ sentences }: DocumentAnalysis, title: FigureMention, figure: FigureMention): boolean {
  const [head, said] = [title, figure].map(({ sentence, inSentence: [start] }) =>
    (sentences[sentence]?.text ?? '').slice(0, start).replace(leadingIn, ''),
  ) as [string, string];
  const words = head.slice(-longWords);
  return words.length === longWords && isWordy.test(words) && wordsOf(words) === words && said.endsWith(words);
}

const isSlip = (title: FigureMention, figure: FigureMention): boolean =>
  isOfOneKind(title, figure) && slipDigits(title, figure) >= tellingDigits;

const isOfOneKind = (title: FigureMention, figure: FigureMention): boolean =>
  sameDimension(title.quantity, figure.quantity) &&
  title.quantity.values.length + figure.quantity.values.length === 2 &&
  title.quantity.bound === figure.quantity.bound &&
  title.fact.measure?.value === figure.fact.measure?.value &&
  title.fact.direction?.value === figure.fact.direction?.value;

/** Whether the sentence speaks of what the headline does, as far as their words and times go. */
function areOfOne({ sentences }: DocumentAnalysis, title: FigureMention, figure: FigureMention): boolean {
  const [a, b] = [title.fact.period, figure.fact.period];
  if (a && b && a.source === 'stated' && b.source === 'stated' && a.value !== b.value) return false;
  const head = wordsOf(sentences[title.sentence]?.text ?? '');
  const said = wordsOf((sentences[figure.sentence]?.text ?? '').slice(0, figure.inSentence[0]));
  return [...head].some((_, i) => {
    const words = head.slice(i, i + sharedWords);
    return /^\p{Script=Han}{3}$/u.test(words) && said.includes(words);
  });
}

/** Without the words that every sentence about figures has. */
const wordsOf = (text: string): string => text.replace(/同比增长|同比|增长|比上年|全国|我国|全省|全市|年/g, ' ');
