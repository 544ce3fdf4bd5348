/** `check` from the words of the command line to its exit code. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentRule } from '../../server/src/checks/rule.ts';
import { runOn } from './runInMemory.ts';

/** Finds fault with the first figure of every document. */
const rule: DocumentRule = {
  id: 'toy-figure',
  scope: 'document',
  title: { zh: '数字', en: 'A figure' },
  why: { zh: '试验。', en: 'A trial.' },
  gates: [],
  wrong: [],
  right: [],
  severity: 'warning',
  enabledByDefault: true,
  check: ({ uri, mentions }) =>
    mentions
      .filter(({ kind }) => kind === 'figure')
      .slice(0, 1)
      .map(({ span, text }) => ({
        uri,
        span,
        text,
        rule: 'toy-figure',
        severity: 'warning',
        message: { zh: '有数字', en: 'there is a figure' },
        related: [],
      })),
};
const broken: DocumentRule = {
  ...rule,
  id: 'toy-broken',
  check: () => {
    throw new Error('no');
  },
};

const files = { '/w/a.txt': '投资102亿元。', '/w/b.txt': '无。' };
const code = async (...words: readonly string[]) => (await runOn(files, ['check', ...words], { rules: [rule] })).code;

test('exit codes: 0 nothing at or above --fail-on, 1 something, 2 could not run, 2 outranks 1', async () => {
  assert.equal(await code('a.txt'), 0);
  assert.equal(await code('a.txt', '--fail-on', 'warning'), 1);
  assert.equal(await code('b.txt', '--fail-on', 'hint'), 0);
  assert.equal(await code('a.txt', '--fail-on', 'never'), 0);
  assert.equal(await code('a.txt', '--rule', 'toy-figure=error'), 1);
  assert.equal(await code('a.txt', '--fail-on', 'hint', '--rule', 'toy-figure=off'), 0);
  assert.equal(await code('a.txt', 'gone.txt', '--fail-on', 'warning'), 2);
  assert.equal(await code('a.txt', '--rule', 'unheard=off'), 2);
});

test('the other documents are done, whatever one path is', async () => {
  const { out, errors } = await runOn(files, ['check', 'gone.txt', 'b.txt', 'a.txt', '--format', 'json'], {
    rules: [rule],
  });
  const { documents, findings } = JSON.parse(out);
  assert.equal(documents, 2);
  assert.deepEqual(findings, [
    {
      rule: 'toy-figure',
      severity: 'warning',
      path: 'a.txt',
      start: 2,
      end: 7,
      text: '102亿元',
      message: '有数字',
      related: [],
    },
  ]);
  assert.match(errors, /gone\.txt/);
});

test('a rule that fails is said and ends with 2, the others are printed', async () => {
  const ran = await runOn(files, ['check', 'a.txt', '--format', 'json', '--language', 'en'], { rules: [broken, rule] });
  assert.equal(ran.code, 2);
  assert.equal(JSON.parse(ran.out).findings.length, 1);
  assert.match(ran.errors, /toy-broken failed/);
});

test('every format can be written, with and without findings', async () => {
  for (const format of ['text', 'json', 'sarif', 'github', 'junit', 'html'])
    for (const path of ['a.txt', 'b.txt']) {
      const ran = await runOn(files, ['check', path, '--format', format], { rules: [rule] });
      assert.equal(ran.code, 0, format);
      assert.equal(ran.errors, '', format);
      assert.equal(ran.out.includes('toy-figure'), path === 'a.txt' || format === 'sarif', `${format} ${path}`);
    }
});

test('rules lists them', async () => {
  const { out } = await runOn({}, ['rules'], { rules: [rule, { ...broken, enabledByDefault: false }] });
  assert.equal(out, 'toy-figure\t警告\t数字\ntoy-broken\t关\t数字\n');
  const english = await runOn({}, ['rules', '--language', 'en'], { rules: [rule] });
  assert.match(english.out, /^toy-figure\tWarning\t/);
});

test('a folder without texts is said: it would look like texts without faults', async () => {
  const { code, errors } = await runOn({ '/w/docs/报告.docx': 'PK' }, ['check', 'docs']);
  assert.deepEqual([code, errors], [0, 'policy-annotator: 没有读到文件（读取的是 .txt、.md）\n']);
});
