/**
 * What the extension's manifest says of the settings, made from their table: the section `contributes.configuration` and the texts that
 * its placeholders stand for (`package.nls.json`, `package.nls.zh-cn.json`).
 */
import type { Bilingual } from '../checks/finding.ts';
import { ruleSettingValues, type SettingRow, type SettingType } from './settings.ts';

/** What the manifest needs of a rule. */
export interface NamedRule {
  readonly id: string;
  readonly title: Bilingual;
}

type Json = Readonly<Record<string, unknown>>;

const placeholder = (name: string): string => `configuration.${name}`;

export function configurationSection(table: readonly SettingRow[], rules: readonly NamedRule[]): Json {
  return {
    title: `%${placeholder('title')}%`,
    properties: Object.fromEntries(
      table.map((row, order) => [
        `policyAnnotator.${row.name}`,
        {
          ...schemaOf(row.type, rules),
          default: row.default,
          scope: row.perFolder ? 'resource' : 'window',
          order,
          markdownDescription: `%${placeholder(row.name)}%`,
        },
      ]),
    ),
  };
}

function schemaOf(type: SettingType, rules: readonly NamedRule[]): Json {
  switch (type.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', minimum: type.least };
    case 'texts':
      return { type: 'array', items: { type: 'string', ...(type.pattern ? { pattern: type.pattern } : {}) } };
    case 'rules':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ id }) => [id, { enum: ruleSettingValues, description: `%${placeholder(`rules.${id}`)}%` }]),
        ),
      };
  }
}

/** Placeholder → text in one language. */
export function configurationTexts(
  table: readonly SettingRow[],
  rules: readonly NamedRule[],
  language: keyof Bilingual,
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    [placeholder('title'), language === 'zh' ? '政策标注' : 'Policy Annotator'],
    ...table.map((row) => [placeholder(row.name), row.description[language]]),
    ...rules.map(({ id, title }) => [placeholder(`rules.${id}`), title[language]]),
  ]);
}
