/** What package.json and the word files must say of the settings, from the settings table. Run by itself it writes it there. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Rule } from '../../server/src/checks/rule.ts';
import { rules } from '../../server/src/checks/rules.ts';
import {
  ruleSettingValues,
  type SettingRow,
  type SettingType,
  settingsTable,
} from '../../server/src/workspace/settings.ts';

const root = new URL('../../', import.meta.url);

export const wordFiles = { en: 'package.nls.json', zh: 'package.nls.zh-cn.json' } as const;

export const configuration = {
  title: '%category%',
  properties: Object.fromEntries(
    settingsTable.map((row) => [
      `policyAnnotator.${row.name}`,
      {
        ...schemaOf(row.type),
        default: row.default,
        scope: row.perFolder ? 'resource' : 'window',
        markdownDescription: `%${wordKey(row)}%`,
      },
    ]),
  ),
};

/** Words of the settings, by key of the word files. */
export const settingWords = (language: keyof typeof wordFiles): Record<string, string> => ({
  ...Object.fromEntries(settingsTable.map((row) => [wordKey(row), row.description[language]])),
  ...Object.fromEntries(rules.map((rule) => [ruleKey(rule), rule.title[language]])),
});

function wordKey({ name }: SettingRow): string {
  return `setting.${name}`;
}

function ruleKey({ id }: Rule): string {
  return `setting.rules.${id}`;
}

function schemaOf(type: SettingType): object {
  switch (type.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', minimum: type.least };
    case 'choice':
      return { type: 'string', enum: type.values };
    case 'texts':
      return { type: 'array', items: { type: 'string', ...(type.pattern ? { pattern: type.pattern } : {}) } };
    case 'rules':
      return {
        type: 'object',
        // Offered where settings.json is written, and what is no rule is marked there.
        propertyNames: { enum: rules.map(({ id }) => id), enumDescriptions: rules.map((rule) => `%${ruleKey(rule)}%`) },
        additionalProperties: { type: 'string', enum: ruleSettingValues },
      };
  }
}

if (import.meta.main) {
  rewrite('package.json', (manifest) => {
    (manifest.contributes as Record<string, unknown>).configuration = configuration;
  });
  for (const language of ['en', 'zh'] as const) {
    rewrite(wordFiles[language], (words) => {
      for (const key of Object.keys(words)) if (key.startsWith('setting.')) delete words[key];
      Object.assign(words, settingWords(language));
    });
  }
}

function rewrite(path: string, change: (content: Record<string, unknown>) => void): void {
  const url = new URL(path, root);
  const content = JSON.parse(readFileSync(url, 'utf8'));
  change(content);
  writeFileSync(url, `${JSON.stringify(content, null, 2)}\n`);
}
