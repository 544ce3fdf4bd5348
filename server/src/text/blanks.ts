/**
 * Blanks that typesetting left inside numbers and words, and Markdown's marks of bold words. What is cut out here has no place in the
 * logical text; blanks that part words (names in a byline, columns of a table) stay.
 */

/** One blank with something that is no blank on either side, or a run of blanks. */
const blanks = /[ \t\u3000]+/g;
const blank = /[ \t\u3000]/;

const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const isHan = (c: string): boolean => c >= '\u3400' && c <= '\u9fff';
/** Chinese punctuation and per cent signs, which need no blank beside them. */
const isMark = (c: string): boolean => '，。、；：！？“”‘’（）《》〈〉【】—…％%‰'.includes(c);

type Pieces = readonly (readonly [number, number])[];

/** The pieces of `text` between `start` and `end` that stay, as pairs of offsets. */
export function wordPieces(text: string, start: number, end: number): Pieces {
  const marks = boldMarks(text, start, end);
  return [start, ...marks.map((at) => at + bold.length)].flatMap((from, i) =>
    piecesWithoutBlanks(text, from, marks[i] ?? end),
  );
}

/** The pieces of a row of a table: one blank stays between any two cells. */
export function rowPieces(text: string, start: number, end: number): Pieces {
  const pieces: [number, number][] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(blanks)) {
    const at = start + match.index;
    pieces.push([from, at + 1]);
    from = at + match[0].length;
  }
  return [...pieces, [from, end]];
}

const bold = '**';

/** Where marks stand in pairs: 张** is a name that is not told. The first of a pair may stand right before the words, at the line's start. */
function boldMarks(text: string, start: number, end: number): readonly number[] {
  const words = text.slice(start, end);
  if (!words.includes(bold)) return [];
  const marks = [...words.matchAll(/(?<!\*)\*\*(?!\*)/g)].map(({ index }) => start + index);
  const isOpen = text.endsWith(bold, start);
  return (marks.length + (isOpen ? 1 : 0)) % 2 === 0 ? marks : [];
}

function piecesWithoutBlanks(text: string, start: number, end: number): Pieces {
  const words = text.slice(start, end);
  if (words.search(blank) < 0) return end > start ? [[start, end]] : [];
  const pieces: [number, number][] = [];
  let from = start;
  // The search ends with the part: over the whole text it would run to the text's end again for every line without blanks.
  for (const match of words.matchAll(blanks)) {
    const at = start + match.index;
    const next = at + match[0].length;
    if (at === start || next >= end || isStray(text, start, at, next, end)) {
      if (at > from) pieces.push([from, at]);
      from = next;
    } else if (next - at > 1) {
      // One blank is enough to part two words.
      pieces.push([from, at + 1]);
      from = next;
    }
  }
  if (end > from) pieces.push([from, end]);
  return pieces;
}

/** Numbers side by side up to the line's end: the cells of a row, the first of which is no part of the words before it. */
const columns = /^\d[\d.]{0,15}(?:[ \t\u3000]+\d[\d.]{0,15}){1,30}$/;

function isStray(text: string, start: number, at: number, next: number, end: number): boolean {
  const left = text[at - 1] as string;
  const right = text[next] as string;
  if (isMark(left) || isMark(right)) return true;
  if (next - at > 1) return false;
  if (isDigit(left) && (isHan(right) || right === '.')) return true;
  if (isHan(left) && isDigit(right))
    return !/[表图]\d?$/.test(text.slice(Math.max(start, at - 3), at)) && !columns.test(text.slice(next, end));
  if ((isDigit(left) || left === '.') && isDigit(right)) return isOneNumber(text, start, at, next, end);
  return false;
}

/**
 * Whether the digits on both sides of a blank are one number: `2 0 2 4年`, `18 0 0亿`, `1 029亿元`; but not the columns
 * `2023 2024`, and not a whole year after a figure's number (`图1 2024年`).
 */
function isOneNumber(text: string, start: number, at: number, next: number, end: number): boolean {
  const tail = /^[\d.]{1,12}(?: [\d.]{1,12}){0,8}(?=[ ]?([\u4e00-\u9fffA-Z%‰]))/.exec(
    text.slice(next, Math.min(end, next + 60)),
  );
  if (!tail) return false;
  const head = /[\d.]{1,12}(?: [\d.]{1,12}){0,8}$/.exec(text.slice(Math.max(start, at - 60), at));
  if (!head) return false;
  const groups = `${head[0]} ${tail[0]}`.split(' ');
  const last = groups.at(-1) as string;
  if (tail[1] === '年' && /^(?:19|20)\d\d$/.test(last)) return false;
  // Several whole numbers side by side are columns.
  return !(groups.length > 1 && groups.every((group) => group.length >= 4));
}
