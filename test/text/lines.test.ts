/** Lines as the editor counts them, and what the typesetter made of them: indents, widths, gaps. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { lineStartsOf, readLines, wideLine } from '../../server/src/text/lines.ts';

const linesOf = (text: string) => readLines(text, lineStartsOf(text));

for (const [text, starts] of [
  ['', [0]],
  ['a', [0]],
  ['a\nb', [0, 2]],
  ['a\r\nb', [0, 3]],
  ['a\rb', [0, 2]],
  ['a\r\n\r\nb\r', [0, 3, 5, 7]],
  ['a\n\rb', [0, 2, 3]],
  ['a\u2028b\u0085c\vd', [0]],
] as const)
  test(`line starts of ${JSON.stringify(text)}`, () => assert.deepEqual(lineStartsOf(text), starts));

test('indents, widths and gaps in half-width columns', () => {
  const lines = linesOf('　　全市实现产值12亿元\r\n\r\n  ab　\r\n\tc\n\n\n\ufeff　d');
  assert.deepEqual(
    lines.map(({ indent, width, gap }) => [indent, width, gap]),
    [
      [4, 18, 0],
      [2, 2, 1],
      [4, 1, 0],
      [2, 1, 2],
    ],
  );
});

test('lines are trimmed on both sides and know their own break', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('a', '市', ' ', '　', '\t', '\n', '\r', '\r\n', '\u00a0', '\ufeff'))
        .map((all) => all.join('')),
      (text) => {
        const editor = text
          .split(/\r\n?|\n/)
          .map((line) => line.replace(/^[ \t\u3000\u00a0\ufeff]+|[ \t\u3000\u00a0\ufeff]+$/g, ''));
        const lines = linesOf(text);
        assert.deepEqual(
          lines.map(({ start, end }) => text.slice(start, end)),
          editor.filter((line) => line !== ''),
        );
        for (const { end, breakAt } of lines) {
          assert.ok(breakAt >= end);
          assert.ok(breakAt === text.length || /[\r\n]/.test(text[breakAt]!));
        }
        assert.equal(lines.reduce((sum, { gap }) => sum + gap + 1, 0) <= editor.length, true);
      },
    ),
  );
});

test('long lines are not measured further', () => {
  assert.equal(linesOf('市'.repeat(10_000))[0]!.width, wideLine);
  assert.equal(linesOf('市'.repeat(30))[0]!.width, 60);
});
