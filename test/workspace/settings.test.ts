/** Defaults of the settings and what happens to wrong values. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings, settingsTable } from '../../server/src/workspace/settings.ts';

const rules = ['contradicting-figures', 'impossible-date'];
const defaults = readSettings(undefined, rules).settings;

test('nothing set: every default, no message', () => {
  const { settings, messages } = readSettings({}, rules);
  assert.deepEqual(messages, []);
  assert.deepEqual(settings, {
    enable: true,
    extensions: ['.txt', '.md'],
    exclude: [],
    maxSize: 5 * 1024 * 1024,
    profile: 'contradictions',
    rules: {},
    hoverOccurrences: 5,
    language: 'auto',
  });
});

test('nested and flat spelling are both read', () => {
  for (const section of [
    { files: { maxSizeKB: 10, extensions: ['.TXT'] } },
    { 'files.maxSizeKB': 10, 'files.extensions': ['.TXT'] },
  ]) {
    const { settings, messages } = readSettings(section, rules);
    assert.deepEqual(messages, []);
    assert.equal(settings.maxSize, 10240);
    assert.deepEqual(settings.extensions, ['.txt']);
  }
});

test('every setting of a wrong type is named and has its default; the others count', () => {
  for (const { name } of settingsTable) {
    const flat = { enable: false, [name]: 'wrong' };
    const { settings, messages } = readSettings(flat, rules);
    assert.equal(messages.length, 1, name);
    for (const text of [messages[0]!.zh, messages[0]!.en]) assert.ok(text.includes(`policyAnnotator.${name}`), text);
    assert.deepEqual(settings, { ...defaults, enable: name === 'enable' });
  }
});

test('values of the right type that make no sense are refused', () => {
  for (const section of [
    { files: { maxSizeKB: 0 } },
    { files: { maxSizeKB: 1.5 } },
    { files: { extensions: ['txt'] } },
    { files: { exclude: [1] } },
  ])
    assert.equal(readSettings(section, rules).messages.length, 1, JSON.stringify(section));
});

test('one wrong rule does not cost the others', () => {
  const { settings, messages } = readSettings(
    { rules: { 'contradicting-figures': 'warning', 'impossible-date': 'loud', unheard: 'off' } },
    rules,
  );
  assert.deepEqual(settings.rules, { 'contradicting-figures': 'warning' });
  assert.equal(messages.length, 2);
  assert.ok(messages[0]!.en.includes('impossible-date') && messages[1]!.en.includes('unheard'));
});

test('names of the object prototype are no settings', () => {
  assert.deepEqual(readSettings({ rules: { constructor: 'off' } }, rules).settings.rules, {});
});
