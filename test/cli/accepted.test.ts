/** Accepted findings and baselines on the command line: exit codes, formats, files that are damaged, missing or written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { rules } from '../../server/src/checks/rules.ts';
import { memoryDisk } from '../workspace/memoryDisk.ts';
import { runOn } from './runInMemory.ts';
import { sarifShape } from './sarifShape.ts';

const first = '东山县工作总结\n\n2026年1月20日\n\n2025年，东山县一般公共预算收入达到48.6亿元，财政运行平稳。\n';
const second = '东山县财政情况\n\n2026年2月1日\n\n2025年，东山县一般公共预算收入达到48.2亿元，收入质量提高。\n';
const files = { '/w/docs/a.txt': first, '/w/docs/b.txt': second };
const line =
  'conflicting-figure | 一般公共预算收入达到【48.2亿元】收入质量提高 | 一般公共预算收入达到【48.6亿元】财政运行平稳 # 2026-11-21 口径不同\n';
const accepted = { ...files, '/w/.policy-annotator/accepted.txt': line };
const withRules = { rules };

describe('an accepted finding', () => {
  test('fails no check and is counted apart', async () => {
    const before = await runOn(files, ['check', 'docs', '--language', 'en'], withRules);
    assert.equal(before.code, 1);
    assert.match(before.out, /^2 documents checked, 1 finding \(error 1\)(?!.*accepted)/im);
    const ran = await runOn(accepted, ['check', 'docs', '--language', 'en'], withRules);
    assert.equal(ran.code, 0);
    assert.equal(ran.errors, '');
    assert.match(ran.out, /^2 documents checked, 0 findings, 1 more accepted/);
    for (const format of ['github', 'junit', 'html'])
      assert.doesNotMatch((await runOn(accepted, ['check', 'docs', '--format', format], withRules)).out, /conflicting/);
  });

  test('stays in SARIF as suppressed, with the reason', async () => {
    const { out, code } = await runOn(accepted, ['check', 'docs', '--format', 'sarif'], withRules);
    assert.equal(code, 0);
    const validate = new Ajv().compile(sarifShape);
    assert.ok(validate(JSON.parse(out)), JSON.stringify(validate.errors));
    const [result] = JSON.parse(out).runs[0].results;
    assert.deepEqual(result.suppressions, [
      { kind: 'external', status: 'accepted', justification: '2026-11-21 口径不同' },
    ]);
    const plain = JSON.parse((await runOn(files, ['check', 'docs', '--format', 'sarif'], withRules)).out);
    assert.equal(plain.runs[0].results.length, 1);
    assert.equal('suppressions' in plain.runs[0].results[0], false);
  });

  test('is marked in JSON, and only where it is one', async () => {
    const [finding] = JSON.parse((await runOn(accepted, ['check', 'docs', '-f', 'json'], withRules)).out).findings;
    assert.equal(finding.suppressed, true);
    const [plain] = JSON.parse((await runOn(files, ['check', 'docs', '-f', 'json'], withRules)).out).findings;
    assert.equal('suppressed' in plain, false);
  });

  test('in the folder named counts as well; a damaged line is told of and the rest counts', async () => {
    const { '/w/.policy-annotator/accepted.txt': text, ...rest } = accepted;
    const inFolder = { ...rest, '/w/docs/.policy-annotator/accepted.txt': `坏行\n${text}` };
    const ran = await runOn(inFolder, ['check', 'docs'], withRules);
    assert.equal(ran.code, 0);
    assert.match(ran.errors, /docs\/\.policy-annotator\/accepted\.txt:1：/);
  });
});

describe('a baseline', () => {
  test('is written, counts at once and afterwards, by its usual name or by --baseline', async () => {
    const disk = memoryDisk(files);
    const wrote = await runOn(disk, ['check', 'docs', '--write-baseline', '.policy-annotator/baseline.txt'], withRules);
    assert.equal(wrote.code, 0);
    assert.match(wrote.errors, /已写入基线（1 处）/);
    assert.equal((await runOn(disk, ['check', 'docs'], withRules)).code, 0);
    const text = String(disk.files.get('/w/.policy-annotator/baseline.txt'));
    assert.equal(text.split('\n').filter((each) => each && !each.startsWith('#')).length, 1);
    const elsewhere = { ...files, '/w/old.txt': text };
    assert.equal((await runOn(elsewhere, ['check', 'docs'], withRules)).code, 1);
    assert.equal((await runOn(elsewhere, ['check', 'docs', '--baseline', 'old.txt'], withRules)).code, 0);
    disk.files.set('/w/docs/c.txt', first.replace('48.6', '84.6'));
    assert.equal((await runOn(disk, ['check', 'docs'], withRules)).code, 1);
  });

  test('keeps what is known when it is written again', async () => {
    const disk = memoryDisk(files);
    const words = ['check', 'docs', '--write-baseline', '.policy-annotator/baseline.txt'];
    await runOn(disk, words, withRules);
    const text = disk.files.get('/w/.policy-annotator/baseline.txt');
    await runOn(disk, words, withRules);
    assert.equal(disk.files.get('/w/.policy-annotator/baseline.txt'), text);
  });

  test('that is missing or cannot be written ends with 2', async () => {
    const missing = await runOn(files, ['check', 'docs', '--baseline', 'no.txt'], withRules);
    assert.equal(missing.code, 2);
    assert.match(missing.errors, /no\.txt/);
    const disk = memoryDisk(files);
    disk.refused.add('/w/baseline.txt');
    const refused = await runOn(disk, ['check', 'docs', '--write-baseline', 'baseline.txt'], withRules);
    assert.equal(refused.code, 2);
    assert.match(refused.errors, /EACCES/);
  });
});
