/**
 * Expressions over UTF-16 code units in place of code points, and Han characters as four ranges in place of the script: the engine then
 * neither looks for surrogate pairs at each step nor calls a function for each Han character. Pairs count as two Han characters.
 */

/** Han characters and the halves of pairs: those of the supplementary planes are nearly all Han in the texts that are read. */
const han = '々〇㐀-䶿一-鿿豈-龎\\ud840-\\ud8bf\\udc00-\\udfff';
const scriptOrBracket = /\\p\{Script=Han\}|\\.|[[\]]/gs;

/** @returns an expression with the same groups; the given one where it asks for other properties of characters than being Han. */
export function codeUnits(expression: RegExp): RegExp {
  const { source, flags } = expression;
  if (!flags.includes('u')) return expression;
  let isInClass = false;
  const written = source.replace(scriptOrBracket, (part) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    if (part.length <= 2) return part;
    return isInClass ? han : `[${han}]`;
  });
  return /\\[pP]|\\u\{/.test(written) ? expression : new RegExp(written, flags.replace('u', ''));
}
