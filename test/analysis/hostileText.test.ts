/**
 * Texts that were damaged on their way: real ones with pieces cut, doubled, moved and laced with what breaks programs (lone surrogates,
 * bidirectional marks, combining characters, NUL, mixed line ends, endless digits). The analysis stays sound, and all rules run.
 * FUZZ_RUNS=n draws so many texts instead of a few hundred.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { allFindings } from '../../server/src/checks/findingStore.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import { assertSound } from './assertSound.ts';
import { read, seeds, tools } from './reading.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? 250);

const hostile = fc.oneof(
  fc.constantFrom(
    '\ud83d',
    '\ude00',
    '😀',
    '👨‍👩‍👧‍👦',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u0301\u0302\u0303',
    '\u0000',
    '\u0085',
    '\u2028',
    '\u2029',
    '\r',
    '\n\r',
    '\r\n',
    '\t',
    '\v',
    '\f',
    '\u3000',
    '\u00a0',
    '\ufffd',
    '\uffff',
    '㎡',
    '％',
    '〇',
    '9'.repeat(400),
    '亿'.repeat(60),
    '百分之'.repeat(30),
    '“'.repeat(50),
    '（'.repeat(80),
    '|'.repeat(90),
    '#'.repeat(20),
    '1.2.3.4',
    '-0',
    '0000年13月99日',
    '1/0',
    '__proto__',
    'constructor=',
    '</script><script>',
    '%s%n',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** A piece of a real text, up to some hundred characters long. */
const piece = fc
  .record({ seed: fc.nat(seeds.length - 1), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(300) })
  .map(({ seed, at, length }) => {
    const { text } = seeds[seed]!;
    const start = Math.floor(at * text.length);
    return text.slice(start, start + length);
  });

const damaged = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 2, arbitrary: hostile }), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''));

test('sound over damaged texts', () => {
  fc.assert(
    fc.property(damaged, (text) => assertSound(text, read(text))),
    { numRuns },
  );
});

test('a damaged text that is edited equals one that is read from scratch', () => {
  fc.assert(
    fc.property(
      damaged,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), hostile), { maxLength: 4 }),
      (start, edits) => {
        let text = start;
        let kept = read(text);
        for (const [at, removed, inserted] of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + inserted + text.slice(from + removed);
          kept = read(text, 'a.txt', kept);
        }
        assert.deepEqual(kept, read(text));
      },
    ),
    { numRuns },
  );
});

test('no rule fails on damaged texts, and every finding stands at what it quotes', () => {
  const failures: unknown[] = [];
  // Rules that are off by default run as well.
  const settings = Object.fromEntries(rules.map(({ id }) => [id, 'on' as const]));
  fc.assert(
    fc.property(damaged, damaged, (a, b) => {
      const host = createHost({
        tools,
        rules,
        settings,
        onFailure: (rule, error) => failures.push(rule, error),
        onAnalysisFailure: (_uri, error) => failures.push(error),
      });
      // The same text once more, as copies are what many rules look for.
      const texts: Readonly<Record<string, string>> = { 'a.txt': a, 'b.txt': b, 'c.txt': a + b };
      for (const [uri, text] of Object.entries(texts)) host.setDocument({ uri, fileName: uri, text, force: true });
      assert.deepEqual(failures, []);
      for (const finding of allFindings(host.snapshot().findings))
        for (const { uri, span } of [finding, ...finding.related]) {
          const length = texts[uri]?.length ?? -1;
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= length, `${finding.rule} in ${uri}`);
        }
    }),
    { numRuns: Math.ceil(numRuns / 2) },
  );
});
