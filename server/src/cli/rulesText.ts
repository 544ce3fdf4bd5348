/** The list of rules as `policy-annotator rules` prints it. */
import type { Rule } from '../checks/rule.ts';
import type { Language } from '../features/words.ts';

/** A line each: id, severity (`off` where it does not run by itself), title; in columns separated by tabs. */
export const rulesText = (rules: readonly Rule[], language: Language): string =>
  rules
    .map((rule) => `${rule.id}\t${rule.enabledByDefault ? rule.severity : 'off'}\t${rule.title[language]}\n`)
    .join('');
