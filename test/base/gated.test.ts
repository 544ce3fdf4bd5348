/** Expressions behind gates answer as they do without. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { neededCharacters } from '../../server/src/base/firstCharacters.ts';
import { gated } from '../../server/src/base/gated.ts';

const written = (codes: ReadonlySet<number> | null): string | null =>
  codes && [...codes].map((code) => String.fromCharCode(code)).join('');

const cases: readonly (readonly [
  source: string,
  needed: { readonly first?: string; readonly last?: string; readonly any?: string },
])[] = [
  ['^甲乙|^丙', { first: '甲丙', any: '甲丙' }],
  ['甲乙$|丙$', { last: '乙丙', any: '甲丙' }],
  ['^(?:甲|乙丙)$', { first: '甲乙', last: '甲丙', any: '甲乙' }],
  ['^甲|乙', { any: '甲乙' }],
  ['^甲*乙?$', {}],
  ['^甲*乙', { first: '甲乙', any: '乙' }],
  ['[甲乙]+丙(?:丁)?$', { last: '丁丙', any: '丙' }],
  ['(?<=甲)\\p{Script=Han}(?!乙)', { any: '甲' }],
  ['(?:甲|)乙{0,2}', {}],
  ['[^甲]乙{1,2}(?=$|丙)', { any: '乙' }],
  ['甲}$', { last: '}', any: '甲' }],
  ['(?:^甲)(?<!丙)$', { first: '甲', last: '甲', any: '甲' }],
  ['(甲)\\1$', { any: '甲' }],
];

for (const [source, needed] of cases) {
  test(`/${source}/ needs ${JSON.stringify(needed)}`, () => {
    const { first, last, any } = neededCharacters(source);
    assert.deepEqual(
      { first: written(first), last: written(last), any: written(any) },
      { first: null, last: null, any: null, ...needed },
    );
  });

  test(`/${source}/ behind a gate answers as it does without`, () => {
    const expression = new RegExp(source, source.includes('}$') ? '' : 'u');
    const gate = gated(expression);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '}', '\u0000'), maxLength: 5 }), (text) => {
        assert.equal(gate.test(text), expression.test(text));
        assert.deepEqual(gate.exec(text), expression.exec(text));
        assert.equal(text.replace(gate, '戊'), text.replace(expression, '戊'));
        assert.equal(
          text.replace(gate, (found) => `${found}戊`),
          text.replace(expression, '$&戊'),
        );
        assert.equal(text.search(gate), text.search(expression));
      }),
    );
  });
}

test('an expression that remembers where it was cannot stand behind a gate', () =>
  assert.throws(() => gated(/甲/g), /gate/));
