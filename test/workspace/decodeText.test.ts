/** Encodings, binary files and broken bytes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../server/src/workspace/decodeText.ts';

const sample = '一、今年地区生产总值增长5.5%左右，\r\n一般公共预算收入984.3亿元。\n𠮷祥🎉\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** 今年增长5.5% in GB18030, written out because Node encodes UTF-8 alone. */
const gbWords = [0xbd, 0xf1, 0xc4, 0xea, 0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x2e, 0x35, 0x25];

test('every encoding gives the text, the byte-order mark is no part of it', () => {
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['utf-8', utf8(sample)],
    ['utf-8', joined([0xef, 0xbb, 0xbf], utf8(sample))],
    ['utf-16le', joined([0xff, 0xfe], utf16(sample, false))],
    ['utf-16be', joined([0xfe, 0xff], utf16(sample, true))],
    ['utf-16le', utf16(sample, false)],
    ['utf-16be', utf16(sample, true)],
  ];
  for (const [encoding, bytes] of cases) assert.deepEqual(decodeText(bytes), { text: sample, encoding });
});

test('GB18030 is read where UTF-8 does not fit', () => {
  assert.deepEqual(decodeText(Uint8Array.from(gbWords)), { text: '今年增长5.5%', encoding: 'gb18030' });
});

/** 今年增長百分之五點五，全市生產總值一千二百億元 in Big5. */
const big5Words = Buffer.from('pLWmfrxXqvimyqTApKekrcJJpK2hQaX+paulzbKjwWCtyKRApGSkR6bKu/WkuA==', 'base64');

test('Big5 is not read as GB18030, whole and with a broken byte', () => {
  const text = '今年增長百分之五點五，全市生產總值一千二百億元';
  assert.deepEqual(decodeText(big5Words), { text, encoding: 'big5' });
  const many = joined(...Array.from({ length: 10 }, () => big5Words));
  const broken = decodeText(joined(many, [0xc7, 0x30], many));
  assert.deepEqual(broken, {
    text: `${text.repeat(10)}\uFFFD0${text.repeat(10)}`,
    encoding: 'big5',
    // The first byte of the pair could begin a character.
    damagedAt: many.length + 1,
  });
});

test('traditional characters in GB18030 are not taken for Big5', () => {
  const bytes = Buffer.from('vfHE6tT26Uyw2bfW1q7O5fxjzuWjrMirytDJ+q5hv4LWtdK7x6e2/rDZg3zUqg==', 'base64');
  assert.deepEqual(decodeText(bytes), { text: '今年增長百分之五點五，全市生產總值一千二百億元', encoding: 'gb18030' });
});

test('an empty file is an empty text', () => {
  assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8' });
});

test('zero bytes that are no UTF-16 are binary, with the place of the first', () => {
  const image = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
  ]);
  assert.deepEqual(decodeText(image), { text: null, reason: 'binary', offset: 8 });
  assert.deepEqual(decodeText(joined(utf8('今年'), [0], utf8('去年'))), { text: null, reason: 'binary', offset: 6 });
});

test('bytes of no encoding are undecodable', () => {
  const noise = Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0xff : 0x80));
  const decoded = decodeText(noise);
  assert.equal(decoded.text, null);
  assert.equal(decoded.text === null && decoded.reason, 'undecodable');
});

test('a broken byte does not lose a UTF-8 file and is named', () => {
  const words = utf8('今年地区生产总值增长');
  const decoded = decodeText(joined(words, [0xff], words));
  assert.deepEqual(decoded, {
    text: '今年地区生产总值增长\uFFFD今年地区生产总值增长',
    encoding: 'utf-8',
    damagedAt: words.length,
  });
});

test('a UTF-8 file that is cut off within a character, and one with a lone surrogate', () => {
  const cut = utf8('今年增长').slice(0, -1);
  assert.deepEqual(decodeText(cut), { text: '今年增\uFFFD', encoding: 'utf-8', damagedAt: 9 });
  const surrogate = decodeText(joined(utf8('今年增长'), [0xed, 0xa0, 0x80], utf8('五')));
  assert.equal(surrogate.text?.replaceAll('\uFFFD', ''), '今年增长五');
  assert.equal(surrogate.text !== null && surrogate.damagedAt, 12);
});

test('a lone surrogate in UTF-16 is read as U+FFFD and named by its byte', () => {
  const decoded = decodeText(joined([0xff, 0xfe], utf16('今年', false), [0x00, 0xd8], utf16('增长', false)));
  assert.deepEqual(decoded, { text: '今年\uFFFD增长', encoding: 'utf-16le', damagedAt: 6 });
});

test('a broken byte in a long GB18030 file does not lose it', () => {
  const many = joined(...Array.from({ length: 40 }, () => gbWords));
  const decoded = decodeText(joined(many, [0xff], many));
  assert.ok(decoded.text !== null);
  assert.equal(decoded.encoding, 'gb18030');
  assert.equal(decoded.damagedAt, many.length);
  assert.ok(decoded.text.startsWith('今年增长5.5%今年'));
});

test('whatever is well-formed UTF-8 without zero bytes comes back unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (text.includes('\0') || text.startsWith('\uFEFF')) return;
      assert.equal(decodeText(utf8(text)).text, text);
    }),
  );
});
