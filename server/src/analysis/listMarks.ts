/** The numbers that lists count with, in their order: inside sentences (一是, 二要) and at the start of blocks (一、 （一） 1.). */

import { type Raw, raw, type Span, span } from '../base/span.ts';
import { chineseNumeral, smallInteger } from '../lexicon/numerals.ts';
import type { AnalysedBlock, AnalysedSentence, DocumentAnalysis } from './documentAnalysis.ts';
import { blocksOf } from './documentBlocks.ts';
import { foundInBlocks } from './foundInBlocks.ts';

export interface Mark {
  /** Lists of one shape count together, and a list of sentences ends with its block. */
  readonly series: string;
  readonly ordinal: number;
  readonly text: string;
  readonly span: Span<Raw>;
  /** A digit follows that begins no year (8.6个项目), or it stands in a table: it may be a figure, so it can go on with a list but proves nothing. */
  readonly doubtful: boolean;
  /** What stands right before it announces a list, so that it should be the first. */
  readonly announced: boolean;
}

/** A mark where it stands in its sentence. */
interface SentenceMark extends Pick<Mark, 'ordinal' | 'text' | 'announced'> {
  /** 是 or 要. */
  readonly word: string;
  /** Of the sentence in its block. */
  readonly sentence: number;
  readonly start: number;
}

const sentenceMark = /(?<=[。；：，！？—]|^)([一二三四五六七八九十]{1,2})(是(?!否|非|不是)|要(?!素|点|件|道|塞|害))/g;

/** 一是, 二是 …, 一要, 二要 … after punctuation or at the start of a sentence. */
const sentenceMarksIn = foundInBlocks((document, { sentences: [first, end] }): readonly SentenceMark[] => {
  let before = '';
  return document.sentences.slice(first, end).flatMap(({ text }, sentence) => {
    const ahead = before;
    before += text;
    return [...text.matchAll(sentenceMark)].map(({ 0: words, 1: numeral = '', 2: word = '', index }) => ({
      word,
      sentence,
      start: index,
      ordinal: smallInteger(numeral) ?? 0,
      text: words,
      announced: mayLead(ahead + text.slice(0, index)),
    }));
  });
});

export function marksInSentences(document: DocumentAnalysis): readonly Mark[] {
  const { firstSentence } = blocksOf(document);
  return sentenceMarksIn(document).map(({ block, found: { word, sentence, start: at, ...mark } }): Mark => {
    const { text, span: own } = document.sentences[(firstSentence[block] as number) + sentence] as AnalysedSentence;
    // Where the raw text has blanks or breaks inside the sentence, offsets in it are not known and the sentence stands for the mark.
    const exact = own.end - own.start === text.length;
    const start = own.start + at;
    return {
      ...mark,
      series: `${word} ${block}`,
      span: exact ? span(raw(start), raw(start + mark.text.length)) : own,
      doubtful: false,
    };
  });
}

/** Whether words stand before a mark that may lead a list; 首先 and 第一 are a first item themselves. */
const mayLead = (before: string): boolean =>
  before.length >= leadLength && /[：:。；—]$/.test(before) && !/首先|第一|其一|一要|一个是|一方面|首要/.test(before);

/** Shortest lead of a list, in characters: what is shorter may be the end of something else. */
const leadLength = 6;

const blockMarks: readonly (readonly [shape: string, pattern: RegExp])[] = [
  ['一、', /^([一二三四五六七八九十]{1,3})、/],
  ['（一）', /^[（(]([一二三四五六七八九十]{1,3})[）)]/],
  ['1.', /^(\d{1,2})[.．]/],
  ['1、', /^(\d{1,2})、/],
];

/** Series of what is no mark of a list and ends all that are open. */
export const articleOfLaw = '第条';

/** What the words of a block say of lists. */
interface ListWords {
  /** It heads a section, whose items have not come yet. */
  readonly heads: boolean;
  /** A colon at its end announces a list. */
  readonly announces: boolean;
  readonly isArticle: boolean;
  readonly marks: readonly Pick<Mark, 'series' | 'ordinal' | 'text' | 'doubtful'>[];
}

const listWordsIn = foundInBlocks(({ blocks }, { block }): readonly ListWords[] => {
  const { kind, text } = blocks[block] as AnalysedBlock;
  if (kind === 'furniture') return [];
  const isArticle = /^第[一二三四五六七八九十百]+条(?![件例款])/.test(text);
  const marks = blockMarks.flatMap(([series, pattern]) => {
    const match = isArticle ? null : pattern.exec(text);
    if (!match) return [];
    const doubtful = kind === 'row' || /^\d(?!\d{3}年)/.test(text.slice(match[0].length));
    return [{ series, ordinal: smallInteger(match[1] ?? '') ?? 0, text: match[0], doubtful }];
  });
  const words = {
    heads: /^[一二三四五六七八九十]{1,3}、/.test(text),
    announces: /[：:]$/.test(text),
    isArticle,
    marks,
  };
  return words.heads || words.announces || isArticle || marks.length > 0 ? [words] : [];
});

export function marksOfBlocks(document: DocumentAnalysis): readonly Mark[] {
  const { blocks } = document;
  // A section has begun and no item of it has come yet; a colon announces a list in the block below.
  let [fresh, announcing] = [false, Number.NaN];
  return listWordsIn(document).flatMap(({ block, found: { heads, announces, isArticle, marks } }): readonly Mark[] => {
    const { text, span: own } = blocks[block] as AnalysedBlock;
    if (heads) fresh = true;
    let above = block - 1;
    while (blocks[above]?.kind === 'furniture') above--;
    const begins = fresh || announcing === above;
    if (announces) announcing = block;
    // An article of a law ends the lists of the one before.
    if (isArticle) return [{ series: articleOfLaw, ordinal: 0, text, span: own, doubtful: false, announced: false }];
    return marks.map((mark) => {
      const announced = mark.series === '（一）' && begins;
      if (mark.series === '（一）') fresh = false;
      return { ...mark, span: own, announced };
    });
  });
}

/**
 * Whether the number before a mark's stands inside a line since an offset: text that was copied from a page or the web often has an
 * item in the line of another.
 */
export function standsInside(
  { sentences }: DocumentAnalysis,
  { series, ordinal, span: own }: Mark,
  since: number,
): boolean {
  const number = ordinal - 1;
  const written = chineseNumeral(number);
  const alone = '(?<![第一二三四五六七八九十])';
  const shape = /^1/.test(series)
    ? `(?<![\\d.])${number}\\s*[.．、，,：:“《]`
    : series === '（一）'
      ? `[（(]\\s*${written}\\s*[）)]`
      : `${alone}${written}\\s*${series[0] === '一' ? '、' : '[是要]'}`;
  const pattern = new RegExp(shape);
  return sentences.some(({ span: one, text }) => one.end > since && one.start < own.start && pattern.test(text));
}
