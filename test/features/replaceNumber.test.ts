/** Another number in the place of one: everything around it stays, whatever the page does to the lines. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { raw } from '../../server/src/base/span.ts';
import { numberWords, type Replacement, replaceNumber } from '../../server/src/features/replaceNumber.ts';
import '../fixedSeed.ts';

function applied(text: string, edits: readonly Replacement[]): string {
  let result = text;
  for (const { span, text: words } of [...edits].reverse())
    result = result.slice(0, span.start) + words + result.slice(span.end);
  return result;
}

function replaced(text: string, figure: string, words: string): string | null {
  const start = text.indexOf(figure);
  const span = { start: raw(start), end: raw(start + figure.length) };
  const edits = replaceNumber(text, span, figure.replace(/\s/g, ''), words);
  return edits && applied(text, edits);
}

describe('replacing a number', () => {
  test('on one line, blanks inside it with it', () => {
    assert.equal(replaced('达到86.5亿元，增长5%。', '86.5亿元', '102亿元'), '达到102亿元，增长5%。');
    assert.equal(replaced('达到 86.5 亿元 ，', '86.5 亿元', '102亿元'), '达到 102亿元 ，');
  });

  test('leaves what qualifies it', () => {
    assert.equal(numberWords('5.5%以上'), '5.5%');
    assert.equal(numberWords('10余个'), '10余个');
    assert.equal(replaced('增长5.5%以上。', '5.5%以上', '5%'), '增长5%以上。');
    assert.equal(replaced('增长5.5%以\n  上。', '5.5%以\n  上', '5%'), '增长5%以\n  上。');
    assert.equal(replaced('增长5.5%\n  以上。', '5.5%\n  以上', '5%'), '增长5%\n  以上。');
  });

  test('over a wrapped line: lines and indents stay', () => {
    assert.equal(replaced('达到86.\r\n    5亿元，增长', '86.\r\n    5亿元', '102亿元'), '达到102亿元\r\n    ，增长');
    assert.equal(replaced('达到8\n　\n　6亿元，', '8\n　\n　6亿元', '102亿元'), '达到102亿元\n　\n　，');
  });

  test('changes no other character, wherever lines break in the figure', () => {
    const breaks = fc.constantFrom('', ' ', '\n', '\r\n  ', '\n　　', ' \n\t');
    const digits = fc.constantFrom('86.5亿元', '5%以上', '一百二十亿元左右', '3至5万亩');
    const around = fc.constantFrom('', '达到', '，增长5%。\n', ' 　');
    fc.assert(
      fc.property(
        digits,
        fc.array(breaks, { minLength: 8, maxLength: 8 }),
        around,
        around,
        (read, gaps, before, after) => {
          const figure = [...read].map((character, i) => (i === 0 ? '' : (gaps[i - 1] ?? '')) + character).join('');
          const text = before + figure + after;
          const span = { start: raw(before.length), end: raw(before.length + figure.length) };
          const edits = replaceNumber(text, span, read, '7家');
          assert.ok(edits);
          const result = applied(text, edits);
          assert.ok(result.startsWith(before) && result.endsWith(after));
          const kept = read.slice(numberWords(read).length);
          const middle = result.slice(before.length, result.length - after.length);
          assert.equal(middle.replace(/\s/g, ''), `7家${kept}`);
          assert.deepEqual(middle.match(/\r\n|\n/g), figure.match(/\r\n|\n/g));
          const indents = (part: string): string[] => [...part.matchAll(/\n[ \t　]*/g)].map(([indent]) => indent);
          // Blanks that ended a deleted line stay as well, behind its indent.
          for (const [i, indent] of indents(figure).entries()) assert.ok(indents(middle)[i]?.startsWith(indent));
        },
      ),
    );
  });
});
