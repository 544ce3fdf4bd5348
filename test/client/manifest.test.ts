/** The manifest against the client's source: commands, words of both languages, and the files that it names. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokenModifiers, tokenTypes } from '../../server/src/features/semanticTokens.ts';
import { configuration, settingWords, wordFiles } from './settingsManifest.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifestText = read('package.json');
const manifest = JSON.parse(manifestText);
const source = readdirSync(new URL('client/src/', root))
  .map((name) => read(`client/src/${name}`))
  .join('\n');

const matches = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort();

/** Commands that only a link runs: they need an argument that the palette has not. */
const withoutTitle = ['policyAnnotator.acceptFinding', 'policyAnnotator.addAlias', 'policyAnnotator.copyMention'];

test('every registered command is contributed, and every contributed command is registered', () => {
  const registered = matches(source, /registerCommand\(\s*'([^']+)'/g);
  const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  assert.deepEqual([...contributed, ...withoutTitle].sort(), registered);
});

test('menus and key bindings name contributed commands', () => {
  const contributed = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
  const { menus, keybindings } = manifest.contributes;
  const used = [...Object.values<{ command: string }[]>(menus).flat(), ...keybindings];
  assert.ok(used.length > 0);
  for (const { command } of used) assert.ok(contributed.has(command), command);
});

test('the manifest has its words in English and in Chinese, and no others', () => {
  const used = matches(manifestText, /"%([^%"]+)%"/g);
  assert.ok(used.length > 0);
  for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
    assert.deepEqual(Object.keys(JSON.parse(read(file))).sort(), used, file);
  }
});

test('every message of the client is there in Chinese, and no other', () => {
  const used = matches(source, /\bsay\(\s*'([^']+)'/g);
  const bundle = JSON.parse(read('l10n/bundle.l10n.zh-cn.json')) as Record<string, string>;
  assert.deepEqual(Object.keys(bundle).sort(), used);
  for (const [english, chinese] of Object.entries(bundle)) {
    assert.deepEqual(matches(chinese, /(\{\d\})/g), matches(english, /(\{\d\})/g), english);
  }
});

test('the files that the manifest names exist', () => {
  const paths = matches(manifestText, /"(?:\.\/)?((?:syntaxes|l10n|media|docs)\/?[^"]*)"/g);
  assert.ok(paths.length >= 4, String(paths));
  for (const path of paths) assert.ok(existsSync(new URL(path, root)), path);
});

test('the settings are those of the settings table', () => {
  assert.deepEqual(manifest.contributes.configuration, configuration);
  for (const language of ['en', 'zh'] as const) {
    const words = Object.entries(JSON.parse(read(wordFiles[language])));
    const ofSettings = words.filter(([key]) => key.startsWith('setting.'));
    assert.deepEqual(Object.fromEntries(ofSettings), settingWords(language));
  }
});

test('token types and modifiers are those of the server, each type has a colour, and semantic colours are on for what it reads', () => {
  const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes, configurationDefaults } =
    manifest.contributes;
  const ids = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);
  assert.deepEqual(ids(semanticTokenTypes), [...tokenTypes]);
  assert.deepEqual(ids(semanticTokenModifiers), [...tokenModifiers]);
  const coloured = Object.keys(semanticTokenScopes[0].scopes);
  for (const type of tokenTypes) assert.ok(coloured.includes(type), type);
  for (const language of ['policytext', 'plaintext', 'markdown']) {
    assert.equal(configurationDefaults[`[${language}]`]['editor.semanticHighlighting.enabled'], true, language);
  }
});

test('no file type is taken over', () => {
  for (const language of manifest.contributes.languages) {
    assert.equal(language.extensions, undefined);
    assert.equal(language.filenames, undefined);
    assert.equal(language.filenamePatterns, undefined);
  }
});
