/** Full-width digits, letters and signs of numbers as their ASCII twins, one for one, so that offsets stay. */

/** U+FF10–FF19 digits, FF21–3A and FF41–5A letters, FF05 per cent, FF0B plus, FF0D minus, FF0E full stop; no-break space. */
const wide = /[０-９Ａ-Ｚａ-ｚ％＋－．\u00a0]/g;

export function narrowCharacters(text: string): string {
  return text.replace(wide, (character) =>
    character === '\u00a0' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
