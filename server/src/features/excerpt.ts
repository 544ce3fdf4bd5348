/** The part of a sentence around a mention, short enough for a line of a list. */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import type { Run } from './richText.ts';

export interface Excerpt {
  readonly before: string;
  readonly mention: string;
  readonly after: string;
}

/** `room`: code units of the sentence kept on each side of the mention. */
export function excerptOf(document: DocumentAnalysis, mention: Mention, room = 28): Excerpt {
  const text = document.sentences[mention.sentence]?.text ?? mention.text;
  const [start, end] = mention.inSentence;
  const before = text.slice(0, start).trimStart();
  const after = text.slice(end).trimEnd();
  return {
    before: before.length > room ? `…${wholeTail(before, room)}` : before,
    mention: text.slice(start, end) || mention.text,
    after: after.length > room ? `${wholeHead(after, room)}…` : after,
  };
}

/** A cut never leaves half a character of two code units. */
const wholeTail = (text: string, room: number): string => text.slice(-room).replace(/^[\uDC00-\uDFFF]/, '');
const wholeHead = (text: string, room: number): string => text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');

export const runsOfExcerpt = ({ before, mention, after }: Excerpt): readonly Run[] => [
  { text: before },
  { text: mention, bold: true },
  { text: after },
];
