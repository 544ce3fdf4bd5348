/** Objects have one number where they are equal in every part, and no number where they come for the first time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { sharedObjects } from '../../server/src/analysis/sharedObjects.ts';

const leaf = fc.constantFrom('', '1', '2:1', '0,b=', 1, 0, -0, 12, 1.5, true, null, undefined, 'true', 'null');
const plain = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('any'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b'), tie('any'), { noNullPrototype: true }),
  ),
})).any;
const object = fc.dictionary(fc.constantFrom('a', 'b'), plain, { noNullPrototype: true });

test('a number is given from the second time on, to equal objects alone', () => {
  fc.assert(
    fc.property(fc.array(object, { maxLength: 30 }), (values) => {
      const written: object[] = [];
      const { numberOf } = sharedObjects((value) => written.push(value) - 1);
      for (const value of values) {
        const numbers = [numberOf(value), numberOf(value)];
        for (const number of numbers) if (number !== undefined) assert.deepStrictEqual(written[number], value);
        assert.ok(numbers[1] !== undefined || inspect(value).length > 40, inspect(value));
      }
    }),
  );
});

test('what is no plain data, or long, is not shared', () => {
  const { numberOf } = sharedObjects(() => 0);
  for (const value of [new Map(), { a: new Date(0) }, { a: 'a'.repeat(200) }])
    for (let i = 0; i < 3; i++) assert.equal(numberOf(value), undefined);
});
