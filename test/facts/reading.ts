/** One sentence in, its facts as short texts out, for tables of tests. */
import type { FigureMention } from '../../server/src/analysis/documentAnalysis.ts';
import { read } from '../analysis/reading.ts';

export const figuresOf = (text: string, fileName = '2024.txt'): readonly FigureMention[] =>
  read(text, fileName).mentions.filter((mention) => mention.kind === 'figure');

type Name = Exclude<keyof FigureMention['fact'], 'indicatorId' | 'compared'>;

/** Value of an attribute of each figure; `-` where it is not known. */
export const attributes = (text: string, name: Name): readonly string[] =>
  figuresOf(text).map(({ fact }) => {
    const attribute = fact[name];
    return attribute !== undefined && typeof attribute === 'object' && 'value' in attribute
      ? String(attribute.value)
      : '-';
  });
