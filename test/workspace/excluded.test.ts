/** Globs that leave files out, as users of VS Code write them, and some that are written to keep a program busy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excludedBy } from '../../server/src/workspace/excluded.ts';
import { assertLinear } from '../assertLinear.ts';

const rows: readonly { readonly glob: string; readonly out: readonly string[]; readonly stay: readonly string[] }[] = [
  { glob: '*.txt', out: ['a.txt', '.a.txt'], stay: ['b/a.txt', 'a.TXT', 'a.md'] },
  { glob: '**/*.txt', out: ['a.txt', 'b/c/a.txt'], stay: ['a.md'] },
  { glob: '**/old/**', out: ['old/a.txt', 'x/old/y/a.txt'], stay: ['older/a.txt', 'a.txt'] },
  { glob: 'old', out: ['old', 'old/a.txt'], stay: ['x/old'] },
  { glob: '/out/*', out: ['out/a.txt'], stay: ['x/out/a.txt'] },
  { glob: '**/草稿?.{txt,md}', out: ['草稿1.txt', 'x/草稿2.md'], stay: ['草稿10.txt', '草稿1.pdf'] },
  { glob: '{a,b{1,2}}/*', out: ['a/x', 'b1/x', 'b2/x'], stay: ['b/x', 'b3/x'] },
  { glob: '报告(1).txt', out: ['报告(1).txt'], stay: ['报告1.txt'] },
  { glob: '[ab].txt', out: ['a.txt', 'b.txt'], stay: ['c.txt'] },
  { glob: '!a.txt', out: ['!a.txt'], stay: ['a.txt', 'b.txt'] },
];

for (const { glob, out, stay } of rows)
  test(`the glob ${glob}`, () => {
    const isExcluded = excludedBy([glob]);
    for (const path of out) assert.ok(isExcluded(path), `${path} is left out`);
    for (const path of stay) assert.ok(!isExcluded(path), `${path} stays`);
  });

test('no globs leave nothing out', () => assert.ok(!excludedBy([])('a.txt')));

const path = (length: number): string =>
  Array(15)
    .fill(`${'a'.repeat(length)}b${'a'.repeat(length)}`)
    .join('/');

for (const glob of [
  '*a*a*a*a*a*a*a*a*a*b?c',
  '**/*a*a*/**/*a*a*/**/*a*a*c',
  '*?*?*?*?*?*?*?*?c',
  '+(+(+(a)))c',
  '(a+)+$',
  '{a,aa}'.repeat(40),
  '{'.repeat(5000),
  '[a-'.repeat(2000),
  `${'**/'.repeat(500)}c`,
])
  test(`the glob ${glob.slice(0, 40)} cannot keep the program busy`, () => {
    const isExcluded = excludedBy([glob]);
    assert.equal(isExcluded(path(60)), false);
    // A library that goes back and forth would not come to an end here at all.
    assertLinear(60, (length) => () => excludedBy([glob])(path(length)));
  });
