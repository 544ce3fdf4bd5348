/** The list of rules as `policy-annotator rules` prints it. */
import type { Rule } from '../checks/rule.ts';
import { type Language, words } from '../features/words.ts';

const off: Readonly<Record<Language, string>> = { zh: '关', en: 'off' };

/** A line each: id, severity (`关`, `off` where it does not run by itself), title; in columns separated by tabs. */
export const rulesText = (rules: readonly Rule[], language: Language): string =>
  rules
    .map(({ id, enabledByDefault, severity, title }) => {
      const said = enabledByDefault ? words[language].severities[severity] : off[language];
      return `${id}\t${said}\t${title[language]}\n`;
    })
    .join('');
