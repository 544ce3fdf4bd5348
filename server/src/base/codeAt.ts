/**
 * The characters of a text as numbers. Strings of more than four kinds (flat, sliced, joined, of one byte …) make the engine look up each
 * property of a string anew; a method that is called by itself it compiles into a load, whatever strings it has met.
 */

const { charCodeAt } = String.prototype;

/** The UTF-16 code unit at an offset; NaN beyond the text. */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
