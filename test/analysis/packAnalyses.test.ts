/** An analysis that was packed and read again is the same in every part, and what cannot be packed is refused, never changed. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { analysisPacker } from '../../server/src/analysis/packAnalyses.ts';
import { mentionOf, mentionsOfSentence, readPack, sentenceOf } from '../../server/src/analysis/packedAnalysis.ts';
import { decimal } from '../../server/src/base/interval.ts';
import { sources } from '../sources.ts';
import { packedText } from './packed.ts';
import { read } from './reading.ts';

const texts = sources('seeds/*.txt', 'docs/rules/*.md');
const analyses = texts.map(({ path, text }) => read(text, basename(path)));

/** Every part as plain data, what is reckoned on demand reckoned. */
const parts = (analysis: DocumentAnalysis): unknown => ({
  ...analysisHead(analysis),
  sentences: analysis.sentences.map(({ span, text, block }) => ({ span, text, block })),
  mentions: analysis.mentions.map((mention) => {
    if (mention.kind === 'figure') void mention.quantity.interval;
    return mention;
  }),
});
const analysisHead = ({ uri, policyText, context, blocks, relations, lineStarts, length }: DocumentAnalysis) => ({
  uri,
  policyText,
  context,
  blocks,
  relations,
  lineStarts,
  length,
});

test('every part comes back as it was', () => {
  assert.ok(analyses.reduce((sum, { mentions }) => sum + mentions.length, 0) > 500);
  const packed = readPack(packedText(analyses));
  analyses.forEach((analysis, i) => {
    assert.deepStrictEqual(parts(packed[i]!), parts(analysis));
  });
});

test('one mention alone is the same as among the others, whatever was asked for before', () => {
  const packed = readPack(packedText(analyses));
  analyses.forEach((analysis, i) => {
    for (let at = analysis.mentions.length - 1; at >= 0; at -= 7) {
      const mention = mentionOf(packed[i]!, at)!;
      if (mention.kind === 'figure') void mention.quantity.interval;
      assert.deepStrictEqual(mention, analysis.mentions[at]);
    }
    assert.equal(mentionOf(packed[i]!, analysis.mentions.length), undefined);
    assert.equal(mentionOf(packed[i]!, -1), undefined);
  });
});

test('one sentence alone is the same as among the others, and so are its mentions', () => {
  const packed = readPack(packedText(analyses));
  analyses.forEach((analysis, i) => {
    for (let at = analysis.sentences.length - 1; at >= 0; at -= 5) {
      const { span, text, block } = sentenceOf(packed[i]!, at)!;
      assert.deepEqual({ span, text, block }, analysis.sentences[at]);
    }
    assert.equal(sentenceOf(packed[i]!, analysis.sentences.length), undefined);
    assert.equal(sentenceOf(packed[i]!, -1), undefined);
  });
});

test('a document that cannot be packed leaves the others as they are', () => {
  const packer = analysisPacker();
  const odd = { ...analyses[1]!, relations: [() => 1] } as unknown as DocumentAnalysis;
  packer.add(analyses[0]!);
  assert.throws(() => packer.add(odd), TypeError);
  packer.add(analyses[2]!);
  const [first, second, ...more] = readPack(packer.packed());
  assert.deepStrictEqual([parts(first!), parts(second!)], [parts(analyses[0]!), parts(analyses[2]!)]);
  assert.equal(more.length, 0);
});

test('any plain value comes back: numbers of every size, decimals, words of every kind', () => {
  const base = read('2024年青岛市海洋生产总值560亿元。');
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -20, max: 20 }))
    .map(([digits, exponent]) => decimal(`${digits}e${exponent}`));
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.integer(),
      fc.maxSafeInteger(),
      fc.constantFrom(null, undefined, true, false, '', '560亿元', -0, 63, 64, 127, 128, Number.MAX_SAFE_INTEGER),
      decimals,
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('start', 'end', 'value', 'words'), tie('any'), { noNullPrototype: true }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (relation) => {
      const odd = { ...base, relations: [relation] } as unknown as DocumentAnalysis;
      const [back] = readPack(packedText([analyses[0]!, odd])).slice(1);
      assert.deepStrictEqual(back!.relations, odd.relations);
    }),
    { numRuns: 500 },
  );
});

test('what is no plain data is refused', () => {
  const base = read('2024年青岛市海洋生产总值560亿元。');
  for (const odd of [new Map(), new Date(0), () => 1, Symbol('a'), 1n])
    assert.throws(() => packedText([{ ...base, relations: [odd] } as unknown as DocumentAnalysis]), TypeError);
});

test('a packed analysis takes a fraction of the text and the objects', () => {
  const { table, characters, wordStarts, shared, sharedStarts, values } = packedText(analyses);
  const columns = [characters.alphabet, characters.bytes, characters.starts, wordStarts, shared, sharedStarts, values];
  const bytes = JSON.stringify(table).length + columns.reduce((sum, column) => sum + column.byteLength, 0);
  const asObjects = JSON.stringify(analyses).length;
  assert.ok(bytes < asObjects / 3, `${bytes} of ${asObjects}`);
});

test('the mentions of a sentence, packed or not, are those that name it', () => {
  const packed = readPack(packedText(analyses));
  analyses.forEach((analysis, i) => {
    for (let sentence = -1; sentence <= analysis.sentences.length; sentence += 3) {
      const wanted = analysis.mentions.filter((mention) => mention.sentence === sentence).map(({ span }) => span);
      for (const one of [analysis, packed[i]!])
        assert.deepEqual(
          mentionsOfSentence(one, sentence).map(({ span }) => span),
          wanted,
        );
    }
  });
});
