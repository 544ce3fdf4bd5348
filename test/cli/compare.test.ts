/** `compare` on the command line: what it prints, its exit codes, what it cannot compare. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runOn } from './runInMemory.ts';

const files = {
  '/w/old.txt': '投资增长5.4%。安排资金43亿元。粮食产量达到5.31亿吨。\n',
  '/w/new.txt': '投资增长3.4%。粮食产量达到53082万吨。新建学校12所。\n',
};

test('text: places, what became of each figure, the words beside it, a summary', async () => {
  const { code, out, errors } = await runOn(files, ['compare', 'old.txt', 'new.txt', '--language', 'en']);
  assert.equal(errors, '');
  assert.equal(code, 1);
  assert.equal(
    out,
    [
      'old.txt:1:5 → new.txt:1:5 changed 5.4% → 3.4%',
      '    投资增长【3.4%】。',
      'old.txt:1:14 dropped − 43亿元 · 安排资金',
      '    安排资金【43亿元】。',
      'new.txt:1:28 added + 12所 · 新建学校',
      '    新建学校【12所】。',
      'changed 1, added 1, dropped 1; 1 agree (1 written otherwise)',
      '',
    ].join('\n'),
  );
});

test('json: kinds and places', async () => {
  const { code, out } = await runOn(files, ['compare', 'old.txt', 'new.txt', '-f', 'json']);
  assert.equal(code, 1);
  const { differences, ...rest } = JSON.parse(out);
  assert.deepEqual(rest, { before: 'old.txt', after: 'new.txt', same: 1, rewritten: 1 });
  assert.deepEqual(differences[0], {
    kind: 'changed',
    before: { path: 'old.txt', start: 4, end: 8, text: '5.4%' },
    after: { path: 'new.txt', start: 4, end: 8, text: '3.4%' },
  });
  assert.deepEqual(
    differences.map(({ kind, before, after }: Record<string, unknown>) => [kind, !!before, !!after]),
    [
      ['changed', true, true],
      ['dropped', true, false],
      ['added', false, true],
    ],
  );
});

test('exit codes: 0 where nothing differs, 2 where there is nothing to compare', async () => {
  const same = await runOn(files, ['compare', 'old.txt', 'old.txt']);
  assert.deepEqual([same.code, same.out], [0, '数字没有不同；一致 3 个\n']);
  for (const words of [['old.txt'], ['old.txt', 'new.txt', 'old.txt'], ['old.txt', 'none.txt'], ['/w', 'old.txt']]) {
    const { code, out, errors } = await runOn(files, ['compare', ...words]);
    assert.deepEqual([code, out], [2, ''], words.join(' '));
    assert.notEqual(errors, '');
  }
});
