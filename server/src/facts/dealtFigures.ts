/**
 * Figures dealt out in order: 交通、能源、水利分别完成投资3252亿元、2140亿元、748亿元. Either all of them get their subject or none:
 * half a guess would be wrong.
 */
import { findIndicator } from '../lexicon/indicators.ts';
import { type FigurePhrase, readPhrase, withoutLead } from './figurePhrase.ts';
import { splitScope } from './figureScope.ts';

export interface Deal {
  /** What all the figures share: the verb, the comparison. */
  readonly phrase: FigurePhrase;
  /** Indicators in the order of the figures; none where they do not come out even. */
  readonly subjects: readonly (string | undefined)[];
}

/**
 * @param before the clause up to the first figure, with 分别 in it.
 * @param levels indicators of the sentence's figures before, undefined where not known; 同比分别增长23.3%、21.8% speaks of them.
 * @param figures how many figures follow one another.
 */
export function dealOf(
  before: string,
  phrase: FigurePhrase,
  levels: readonly (string | undefined)[],
  figures: number,
): Deal {
  const at = before.lastIndexOf('分别');
  const common = readPhrase(before.slice(at + 2)).withLead;
  const ahead = splitScope(withoutLead(before.slice(0, at).replace(/(?:同比|环比|、|，)+$/, ''))).words;
  const subjects = dealtSubjects(ahead, common);
  if (subjects.length === figures) return { phrase, subjects };
  const told = ahead === '' && levels.length >= figures ? levels.slice(-figures) : [];
  return { phrase, subjects: told.every((level) => level !== undefined) ? told : [] };
}

/** One word for two subjects (城乡居民收入分别增长5%和6%). */
const pairs: readonly (readonly [string, readonly [string, string]])[] = [
  ['城乡低保', ['城市低保', '农村低保']],
  ['城乡', ['城镇', '农村']],
  ['省市', ['省级', '市级']],
];

/** Subjects before 分别, and the words between 分别 and the first figure that belong to all of them (`完成投资`). */
function dealtSubjects(subjects: string, common: string): readonly string[] {
  const pair = pairs.find(([both]) => subjects.startsWith(both));
  if (pair) return pair[1].map((one) => one + subjects.slice(pair[0].length) + common);
  const parts = subjects.split(/[、和及与]/).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.some((part) => part === '')) return [];
  if (common.length >= 2) return parts.map((part) => part + common);
  const shared = sharedEnding(parts[0] as string, last);
  return parts.map((part, i) =>
    i < parts.length - 1 && part.length <= 3 && shared.length >= 2 && part.length < last.length ? part + shared : part,
  );
}

/**
 * What the last subject carries for all: 居民人均可支配收入 of 城镇、农村居民人均可支配收入, 产量 of 苹果、中药材产量. The longest ending that makes an
 * indicator of the first subject, or where the table knows none, what stands behind as many characters as the first has.
 */
function sharedEnding(first: string, last: string): string {
  for (let at = 1; at < last.length - 1; at++) {
    const found = findIndicator(first + last.slice(at));
    if (found && (found.modifier === first || found.modifier === '')) return last.slice(at);
  }
  return last.slice(first.length);
}
