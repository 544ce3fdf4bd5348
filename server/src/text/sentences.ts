/** Cuts a block's text into sentences. */
import { type Local, local, span } from '../base/span.ts';
import type { Sentence } from './logicalText.ts';

/** The end of a sentence with the closing quotes and brackets that belong to it. */
const end = /[。！？!?]+[”’」』）)]*|…{2}[”’」』）)]*/g;

/** Sentences that together are the text; quotes do not nest: a full stop inside quotes ends one, too. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (stop: number): void => {
    if (stop > start) sentences.push({ span: span<Local>(local(start), local(stop)) });
    start = stop;
  };
  end.lastIndex = 0;
  for (let match = end.exec(text); match; match = end.exec(text)) close(end.lastIndex);
  close(text.length);
  return sentences;
}
