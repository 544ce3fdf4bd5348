/** The two texts and the map between them, over raw texts with everything that makes offsets go wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { type Logical, logical, span } from '../../server/src/base/span.ts';
import type { LogicalText } from '../../server/src/text/logicalText.ts';
import { offsetMapBuilder, rawFromLogical, rawSpan } from '../../server/src/text/offsetMap.ts';
import { oneWidth } from '../../server/src/text/oneWidth.ts';
import { readText } from '../../server/src/text/readText.ts';
import { wordsOfBlocks } from '../../server/src/text/wordsOfBlocks.ts';

/** Pieces that a document may be made of: line ends of all systems, blanks, marks, surrogates whole and broken, numbers. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n　　', '\n\n　　', '\n    ') },
  { weight: 3, arbitrary: fc.constantFrom(' ', '　', '\t', '\u00a0', '\ufeff', '  ', '\u2028', '\u0085', '\v') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '２０２４年',
      '5.5%',
      '９８４ .3亿',
      '2 0 2 4年',
      '１ 029亿元',
      '18 0 0',
      '2023 2024',
      '３５％',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '全市实现',
      '，增长',
      '。',
      '！”',
      '……',
      '（下转四版）',
      '一、',
      '（一）',
      '# ',
      '- ',
      '| a | b |',
      '》',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '😀',
      '👨‍👩‍👧',
      '\ud83d',
      '\ude00',
      '𠮷',
      'e\u0301',
      '\u0000',
      '\u200b',
      '\ufffd',
      'Abc',
      'ＡＢＣ',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const rawTexts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));

/** The logical text as a whole; the map counts the line feed of a break behind the last block, too. */
const textOf = ({ blocks, map }: Pick<LogicalText, 'blocks' | 'map'>): string =>
  wordsOfBlocks(blocks).padEnd(map.logicalLength, '\n');

/** Calls `check` for readings of random raw texts. */
const forAll = (check: (text: LogicalText) => void): void =>
  fc.assert(
    fc.property(rawTexts, (given) => check(readText(given))),
    { numRuns: 600 },
  );

test('every logical character is the raw character that it stands for, narrowed', () => {
  forAll(({ raw: given, blocks, map }) => {
    const text = textOf({ blocks, map });
    const narrow = oneWidth(given);
    assert.equal(map.logicalLength, text.length);
    assert.equal(map.rawLength, given.length);
    for (let i = 0; i < text.length; i++) {
      const at = rawFromLogical(map, logical(i));
      const isBreak = /[\r\n]/.test(given[at] as string);
      if (isBreak) assert.match(text[i] as string, /[\n ]/);
      else assert.equal(text[i], narrow[at], `logical ${i}, raw ${at}`);
    }
  });
});

test('blocks are parted by line feeds and hold none', () => {
  forAll(({ blocks, map }) => {
    const text = textOf({ blocks, map });
    assert.equal(blocks.map((block) => block.text).join('\n'), text.replace(/\n$/, ''));
    for (const block of blocks) assert.doesNotMatch(block.text, /[\r\n]/);
  });
});

test('from logical to raw never goes backwards: each character has a place of its own', () => {
  forAll(({ blocks, map }) => {
    const places = Array.from(textOf({ blocks, map }), (_, i) => rawFromLogical(map, logical(i)));
    for (const [i, place] of places.slice(1).entries()) assert.ok(place > (places[i] as number));
  });
});

test('runs ascend in both texts, are no longer than needed, and do not overlap', () => {
  forAll(({ map }) => {
    const { logicalStarts, rawStarts, logicalLength, rawLength } = map;
    assert.equal(logicalStarts.length, rawStarts.length);
    if (logicalLength > 0) assert.equal(logicalStarts[0], 0);
    logicalStarts.forEach((start, i) => {
      const length = (logicalStarts[i + 1] ?? logicalLength) - start;
      const rawStart = rawStarts[i] as number;
      const next = rawStarts[i + 1] ?? rawLength;
      assert.ok(length > 0);
      assert.ok(i + 1 === rawStarts.length ? rawStart + length <= next : rawStart + length < next);
    });
  });
});

test('blocks stand in order, and their text is the slice of the logical text', () => {
  forAll(({ blocks, map }) => {
    const text = textOf({ blocks, map });
    let end = -1;
    for (const block of blocks) {
      assert.ok(block.span.start > end);
      assert.equal(block.text, text.slice(block.span.start, block.span.end));
      assert.ok(block.text.length > 0);
      end = block.span.end;
    }
  });
});

test('sentences together are their block', () => {
  forAll(({ blocks }) => {
    for (const { text, sentences } of blocks) {
      assert.equal(sentences.map((one) => text.slice(one.span.start, one.span.end)).join(''), text);
      assert.ok(sentences.every((one) => one.span.end > one.span.start));
    }
  });
});

/** Whether a mark is wide depends on its neighbours, which blanks part in the raw text. */
const bothNarrow = (text: string): string =>
  oneWidth(text).replace(/[，；：？！（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

test('nothing but blanks, line breaks and Markdown marks is lost', () => {
  const bare = (text: string): string => bothNarrow(text).replace(/[\s\ufeff>#*-]/g, '');
  forAll(({ raw: given, blocks }) => assert.equal(bare(wordsOfBlocks(blocks)), bare(given)));
});

test('raw spans hold what was left out inside them and nothing around them', () => {
  const given = [
    '　　会议指出，今年以来全市总投资984 .3亿',
    '元的项目陆续开工建设，共 12个重点项目建',
    '成投产，其中新能源项目数量达到五个，比上',
    '年同期增加两个，带动就业人数稳步增长。',
  ].join('\r\n\r\n');
  const { map, blocks } = readText(given);
  const text = wordsOfBlocks(blocks);
  const at = text.indexOf('984.3亿元');
  assert.ok(at >= 0, text);
  const found = rawSpan(map, span<Logical>(logical(at), logical(at + '984.3亿元'.length)));
  assert.equal(given.slice(found.start, found.end), '984 .3亿\r\n\r\n元');
  const empty = rawSpan(map, span<Logical>(logical(at), logical(at)));
  assert.equal(empty.start, empty.end);
});

test('empty pushes make no runs, and adjoining ones make one', () => {
  const builder = offsetMapBuilder();
  builder.push(3, 3);
  builder.push(3, 5);
  builder.push(5, 6);
  builder.push(8, 9);
  assert.deepEqual(builder.finish(10), { logicalStarts: [0, 3], rawStarts: [3, 8], logicalLength: 4, rawLength: 10 });
});

test('an empty text has no runs and maps to its start', () => {
  for (const given of ['', ' ', '\n\r\n', '\ufeff']) {
    const { map, blocks } = readText(given);
    assert.deepEqual([map.logicalLength, blocks.length], [0, 0]);
    assert.equal(rawFromLogical(map, logical(0)), 0);
  }
});

test('narrowing keeps every offset and is done once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const narrow = oneWidth(text);
      assert.equal(narrow.length, text.length);
      assert.equal(oneWidth(narrow), narrow);
    }),
  );
  assert.equal(oneWidth('２０２４年ＡＢｃ５．５％－＋'), '2024年ABc5.5%-+');
  assert.equal(oneWidth('，：；（）！'), '，：；（）！');
  assert.equal(
    oneWidth('全市(含园区)产值达9.5亿元,增长5%;2024年,出口(FOB)12亿元!'),
    '全市（含园区）产值达9.5亿元，增长5%；2024年，出口（FOB）12亿元！',
  );
  for (const kept of ['1,029亿元', '22:8:70', 'http://a.cn', 'f(x), g(y)', 'date: 2024'])
    assert.equal(oneWidth(kept), kept);
});
