/** The list of rules as `policy-annotator rules` prints it. */
import type { Rule } from '../checks/rule.ts';
import { type Language, words } from '../features/words.ts';

const off: Readonly<Record<Language, string>> = { zh: '关', en: 'off' };
const form: Readonly<Record<Language, string>> = { zh: '形式', en: 'form' };

/** A line each: id, severity (`关`, `off` where it does not run by itself, `形式`, `form` where a profile adds it), title; in columns separated by tabs. */
export const rulesText = (rules: readonly Rule[], language: Language): string =>
  rules
    .map(({ id, enabledByDefault, form: isForm, severity, title }) => {
      const said = enabledByDefault ? words[language].severities[severity] : (isForm ? form : off)[language];
      return `${id}\t${said}\t${title[language]}\n`;
    })
    .join('');
