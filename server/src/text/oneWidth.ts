/** One width for characters that are written in two: digits, letters and signs of numbers narrow, punctuation beside Han characters wide; one for one, so that offsets stay. Every line is read by itself. */

/** U+FF10–FF19 digits, FF21–3A and FF41–5A letters, FF05 per cent, FF0B plus, FF0D minus, FF0E full stop; no-break space. */
const wide = /[０-９Ａ-Ｚａ-ｚ％＋－．\u00a0]/g;

/** Punctuation of a Chinese sentence typed with a Latin keyboard; between digits and letters (1,029, 22:8, http:) it stays. */
const narrowMark = /(?<=[\u3400-\u9fff%‰”’》）」』）])[,;:?!]|[,;?!](?=[\u3400-\u9fff“《（])/g;
const narrowBrackets =
  /(?<=[\u3400-\u9fff“”%])\([^()（）\r\n]{1,40}\)|\([^()（）\r\n]{0,39}[\u3400-\u9fff][^()（）\r\n]{0,39}\)/g;
const hasNarrowMark = /[,;:?!()]/;

const widened = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) + 0xfee0);

export function oneWidth(text: string): string {
  const narrow = text.replace(wide, (character) =>
    character === '\u00a0' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  if (!hasNarrowMark.test(narrow)) return narrow;
  return narrow.replace(narrowBrackets, (brackets) => `（${brackets.slice(1, -1)}）`).replace(narrowMark, widened);
}
