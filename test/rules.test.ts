/** Every rule holds to its own examples, is listed once, and has its page. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import type { Finding } from '../server/src/checks/finding.ts';
import { rules } from '../server/src/checks/rules.ts';
import { findingsIn } from './checks/runRules.ts';

const root = join(import.meta.dirname, '..');

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, uri, text, message }) => `${severity} ${rule} ${uri} ${text}: ${message.zh}`);

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('list of rules', () => {
  it('has every rule file, each once', () => {
    const files = readdirSync(join(root, 'server/src/checks/rules'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => basename(name, '.ts'))
      .sort();
    assert.deepEqual(rules.map(({ id }) => camelCase(id)).sort(), files);
  });

  it('has a page for every rule that says what the rule says', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/rulePages.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});

for (const rule of rules)
  describe(rule.id, () => {
    it('has a name in kebab-case, reasons, gates and enough examples', () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)+$/);
      for (const text of [rule.title, rule.why, ...rule.gates]) assert.ok(text.zh && text.en);
      assert.ok(rule.gates.length > 0);
      assert.ok(rule.wrong.length >= 3, 'three wrong examples');
      assert.ok(rule.right.length >= 4, 'four right examples');
    });

    for (const { documents, note } of rule.wrong)
      it(`speaks once: ${note.en}`, () => {
        const findings = findingsIn(documents, rules, { [rule.id]: 'on' });
        const own = findings.filter((finding) => finding.rule === rule.id);
        assert.equal(own.length, 1, `\n${documents.join('\n—\n')}\n${shown(findings).join('\n')}`);
        const others = findings.filter((finding) => finding.rule !== rule.id && finding.severity === 'error');
        assert.deepEqual(shown(others), []);
        for (const { message, related } of own)
          for (const text of [message, ...related.map((place) => place.message)]) assert.ok(text.zh && text.en);
      });

    for (const { documents, note } of rule.right)
      it(`is silent: ${note.en}`, () => {
        assert.deepEqual(shown(findingsIn(documents, rules, { [rule.id]: 'on' })), []);
      });
  });
