/** Terminal colours (ECMA-48 SGR), and how the same is marked where there are none. */

const codes = {
  figure: 33,
  date: 36,
  project: 35,
  error: 31,
  warning: 33,
  information: 36,
  hint: 2,
  bold: 1,
  dim: 2,
} as const;

export type Style = keyof typeof codes;

export const styled = (text: string, style: Style, colours: boolean): string =>
  colours ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;

/** Control characters of a document must not reach the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const harmless = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\uFFFD');
