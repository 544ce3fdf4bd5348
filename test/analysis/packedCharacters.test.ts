/** Characters and pairs of them in one or two bytes are read as they were, whatever and however many they are, and take less than as UTF-16. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { packCharacters, textAt } from '../../server/src/analysis/packedCharacters.ts';
import { sources } from '../sources.ts';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (_, i) => text.charCodeAt(i));
const units = (values: readonly number[]): Uint16Array => Uint16Array.from(values);
const textOf = (values: Uint16Array): string => Array.from(values, (unit) => String.fromCharCode(unit)).join('');

test('every stretch is read as it was', () => {
  // Few different ones: so that pairs come up often enough to have a code.
  const unit = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0, 0x4e00, 0x4e01) }, fc.nat(0xffff));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 1500, size: 'max' }), fc.nat(1500), fc.nat(1500), (values, a, b) => {
      const [from, to] = [Math.min(a, b, values.length), Math.min(Math.max(a, b), values.length)];
      assert.equal(textAt(packCharacters(units(values)), from, to), textOf(units(values.slice(from, to))));
    }),
    { numRuns: 50 },
  );
});

test('no matter how many different ones there are', () => {
  for (const different of [1, 255, 256, 257, 511, 512, 20_000, 65_280, 65_281, 65_535, 65_536]) {
    const values = Uint16Array.from({ length: different * 2 }, (_, i) => different - 1 - (i % different));
    const packed = packCharacters(values);
    assert.equal(packed.alphabet.length, different);
    for (const from of [0, 1, different - 1, different, 2 * different - 300].filter((at) => at >= 0))
      assert.equal(textAt(packed, from, 2 * different), textOf(values.subarray(from)));
  }
});

test('a text takes less than three quarters of its UTF-16', () => {
  const text = sources('seeds/*.txt')
    .map((source) => source.text)
    .join('\n');
  const { alphabet, bytes, starts } = packCharacters(unitsOf(text));
  assert.ok(bytes.length + starts.byteLength + alphabet.byteLength < 0.75 * 2 * text.length);
});
