/**
 * Estimated error rate (预估差错率) in the way newspapers are scored: errors for every 10,000 characters. 《报纸期刊质量管理规定》(2020)，
 * 附件《报纸编校差错率计算方法》三: a wrong number counts one error however many digits are wrong, a number written against 《出版物上数字用法》 a
 * tenth, in one issue one error at most; in a headline twice that. An estimate: only figures and their form are looked at, and the
 * characters are those of the text without blanks, where the method counts the room on the printed page.
 */
import type { DocumentAnalysis } from '../analysis/documentAnalysis.ts';
import { type Decimal, decimal } from '../base/interval.ts';
import type { Finding, Place } from '../checks/finding.ts';
import { groupedText } from './figureText.ts';
import { firstStartingAfter } from './mentionAtOffset.ts';
import type { Language } from './words.ts';

export interface ErrorRate {
  /** Wrong figures, those that a headline has a part in counted twice, and tenths for faults of form. */
  readonly errors: number;
  readonly characters: number;
  readonly perTenThousand: Decimal;
}

/**
 * Null where there is no error: a rate of zero would say that a text is right, which no check of figures can say.
 * `findings`: those of the documents. Of contradictions errors alone count, each place once whatever the number of rules that found it;
 * of form what breaks a standard, and no advice (hints). Accepted ones do not count.
 */
export function errorRate(documents: readonly DocumentAnalysis[], findings: readonly Finding[]): ErrorRate | null {
  const documentOf = new Map(documents.map((document) => [document.uri, document]));
  const counted = findings.filter(({ accepted }) => !accepted);
  const wrong = counted.filter(({ severity, form }) => severity === 'error' && !form);
  const errors = (10 * wrongFigures(wrong, documentOf) + tenthsOfForm(counted)) / 10;
  const characters = documents.reduce((sum, document) => sum + charactersOf(document), 0);
  if (errors === 0 || characters === 0) return null;
  return { errors, characters, perTenThousand: decimal(errors).times(10_000).div(characters) };
}

function wrongFigures(findings: readonly Finding[], documentOf: ReadonlyMap<string, DocumentAnalysis>): number {
  const weights = new Map<string, number>();
  for (const finding of findings) {
    const [partner] = finding.related;
    const places: readonly Place[] = partner ? [finding, partner] : [finding];
    // Either figure may be the wrong one: the graver case is assumed.
    const weight = places.some((place) => isInHeadline(documentOf.get(place.uri), place)) ? 2 : 1;
    const keys = places.map(({ uri, span }) => `${uri}:${span.start}`);
    // A contradiction seen from its other place, or a figure that two rules found, is one error.
    const key = keys.find((one) => weights.has(one)) ?? keys[0]!;
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
  return [...weights.values()].reduce((a, b) => a + b, 0);
}

/** What all faults of form of one document count at most, in tenths of an error. */
const mostTenths = 10;

/** Faults of form in tenths of an error: one for each place, two in a headline, for no document more than one whole error. */
function tenthsOfForm(findings: readonly Finding[]): number {
  const tenths = new Map<string, number>();
  for (const { uri, severity, form } of findings)
    if (form && severity !== 'hint')
      tenths.set(uri, Math.min(mostTenths, (tenths.get(uri) ?? 0) + form.places + form.inHeadings));
  return [...tenths.values()].reduce((a, b) => a + b, 0);
}

function isInHeadline(document: DocumentAnalysis | undefined, { span }: Place): boolean {
  const mention = document?.mentions[firstStartingAfter(document.mentions, span.start) - 1];
  const block = mention?.span.start === span.start ? document?.blocks[mention.block] : undefined;
  return block?.kind === 'heading';
}

const blank = /\s/g;
const charactersOf = ({ blocks }: DocumentAnalysis): number =>
  blocks.reduce((sum, { text }) => sum + text.replace(blank, '').length, 0);

/** The rate alone, for a line that is cut off after some sixty Latin letters, or thirty Han characters and some digits. */
export const errorRateInBrief = (rate: ErrorRate, language: Language): string =>
  language === 'zh' ? errorRateText(rate, language) : `est. ${rateOf(rate)} errors per 10,000`;

const rateOf = ({ perTenThousand }: ErrorRate): string => perTenThousand.round(1).toFixed(1);

/** `预估差错率 1.3/万（差错 2 个，15,320 字）`. */
export function errorRateText(errorRate: ErrorRate, language: Language): string {
  const { errors, characters } = errorRate;
  const rate = rateOf(errorRate);
  const counted = groupedText(decimal(characters));
  return language === 'zh'
    ? `预估差错率 ${rate}/万（差错 ${errors} 个，${counted} 字）`
    : `estimated error rate ${rate} per 10,000 (${errors} ${errors === 1 ? 'error' : 'errors'}, ${counted} characters)`;
}
