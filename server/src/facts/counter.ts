/** The number and the counter that a count begins with: 六大 of 六大主导产业, however far the figure's noun was read. */

export interface Counter {
  readonly word: string;
  /** Offset behind the counter. */
  readonly end: number;
}

const counter = /(?:[二两三四五六七八九十]{1,3}|\d{1,2})(方面|[项条大个件点类种家座处])/y;

export function counterAt(text: string, start: number): Counter | null {
  counter.lastIndex = start;
  const match = counter.exec(text);
  return match ? { word: match[1] as string, end: start + match[0].length } : null;
}
