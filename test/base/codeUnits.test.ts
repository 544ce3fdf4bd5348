/** Expressions over code units answer as those over code points do, in texts without surrogates. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeUnits } from '../../server/src/base/codeUnits.ts';

const expressions = [
  /^(\p{Script=Han}{2,3}?)[^\p{Script=Han}，]/u,
  /(?<=[\p{Script=Han}A])(?<!甲\p{Script=Han})B+/u,
  /[\p{Script=Han}(\]]{2}(?!\p{Script=Han}|\[)/gu,
  /[^}\p{Script=Han}]\}\[/u,
  /(?<name>\p{Script=Han})\k<name>$/u,
  /(?:(?![的，])[\p{Script=Han}A-Z]){2,}/uy,
];
const characters = ['甲', '乙', '的', '〇', '々', '㐀', 'A', 'B', '，', '(', ']', '[', '}', '1'];

for (const expression of expressions)
  test(`${expression} over code units`, () => {
    const asked = codeUnits(expression);
    assert.equal(asked.unicode, false);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 6 }), (text) => {
        for (const one of [expression, asked]) one.lastIndex = 0;
        assert.deepEqual(asked.exec(text), expression.exec(text));
        assert.equal(asked.lastIndex, expression.lastIndex);
      }),
    );
  });

test('a Han character of a supplementary plane is Han, an emoji does not begin so', () => {
  assert.match('𠮷', codeUnits(/^\p{Script=Han}{2}$/u));
  assert.doesNotMatch('😀', codeUnits(/^\p{Script=Han}/u));
});

test('what asks for other properties is left as it is', () => {
  for (const expression of [/\p{L}/u, /[^\P{L}]/u, /\u{1F600}/u, /甲/]) assert.equal(codeUnits(expression), expression);
});
