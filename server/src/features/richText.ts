/**
 * Formatted text as data, and its two writings: Markdown and plain. Text of documents is data: nothing in it can become formatting.
 */

export interface Run {
  readonly text: string;
  readonly bold?: true;
  /** Where a click leads. */
  readonly href?: string;
}

export interface RichBlock {
  readonly kind: 'paragraph' | 'item' | 'rule';
  /** Lines of runs; an item has one, a rule none. */
  readonly lines: readonly (readonly Run[])[];
}

export type RichText = readonly RichBlock[];

export const paragraph = (...lines: readonly (readonly Run[])[]): RichBlock => ({
  kind: 'paragraph',
  lines: lines.filter((line) => line.length > 0),
});
export const item = (...runs: readonly Run[]): RichBlock => ({
  kind: 'item',
  lines: [runs],
});
export const rule: RichBlock = { kind: 'rule', lines: [] };

/** CommonMark, without HTML; safe to show whatever the runs say. */
export function markdownFromRichText(rich: RichText): string {
  return joinBlocks(
    rich.map((block) => ({
      kind: block.kind,
      text: block.kind === 'rule' ? '---' : block.lines.map(markdownFromRuns).join('  \n'),
    })),
    '- ',
  );
}

export function plainFromRichText(rich: RichText): string {
  return joinBlocks(
    rich.map((block) => ({
      kind: block.kind,
      text: block.lines.map((line) => line.map((run) => run.text).join('')).join('\n'),
    })),
    '· ',
  );
}

function joinBlocks(
  blocks: readonly { readonly kind: RichBlock['kind']; readonly text: string }[],
  bullet: string,
): string {
  let joined = '';
  blocks.forEach(({ kind, text }, i) => {
    const before = blocks[i - 1]?.kind;
    if (before) joined += kind === 'item' && before === 'item' ? '\n' : '\n\n';
    joined += kind === 'item' ? bullet + text : text;
  });
  return joined;
}

function markdownFromRuns(runs: readonly Run[]): string {
  return runs
    .map((run, i) => {
      const text = escapeMarkdown(
        run.text,
        i === 0,
        // Beside bold text that begins or ends with punctuation, CommonMark would leave the asterisks standing; a neighbour
        // written as a character reference counts as punctuation, reads the same and makes them work.
        !run.bold && runs[i - 1]?.bold === true && endsInPunctuation(runs[i - 1]!.text),
        !run.bold && runs[i + 1]?.bold === true && beginsWithPunctuation(runs[i + 1]!.text),
      );
      const weighted = run.bold && text !== '' ? `**${text}**` : text;
      return run.href === undefined ? weighted : `[${weighted}](<${escapeHref(run.href)}>)`;
    })
    .join('');
}

const beginsWithPunctuation = (text: string): boolean => /^[\p{P}\p{S}]/u.test(text);
const endsInPunctuation = (text: string): boolean => /[\p{P}\p{S}]$/u.test(text);

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

function escapeMarkdown(text: string, atLineStart: boolean, referenceFirst: boolean, referenceLast: boolean): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  const last = characters.length - 1;
  const asReference = (i: number): boolean =>
    /[\p{L}\p{N}]/u.test(characters[i]!) && ((referenceFirst && i === 0) || (referenceLast && i === last));
  const startOfLine = atLineStart ? (/^ ?(?:[-+=]|\d+[.)])/.exec(characters.join(''))?.[0].length ?? 0) : 0;
  return characters
    .map((character, i) => {
      if (asReference(i)) return reference(character);
      // Full stops matter in list numbers and in addresses (www.…) that some renderers make into links.
      const special =
        /[\\`*_[\]<>&#~|!$:@]/.test(character) ||
        i === startOfLine - 1 ||
        (character === '.' && /[A-Za-z]/.test(characters[i + 1] ?? ''));
      return special ? `\\${character}` : character;
    })
    .join('');
}

const escapeHref = (href: string): string =>
  href.replace(/[\s<>()\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
