/** Findings kept up to date by edits equal those of a check from the start, and an edit has nothing checked that it left alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import type { Finding } from '../../server/src/checks/finding.ts';
import { allFindings, findingsOf } from '../../server/src/checks/findingStore.ts';
import type { KeyRule, PassageRule, Rule } from '../../server/src/checks/rule.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { mostDocuments } from '../../server/src/index/comparedPlaces.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';

const hostWith = (all: readonly Rule[]): Host =>
  createHost({
    tools: { segmenter: noSegmenter, glossary: emptyGlossary },
    rules: all,
    settings: Object.fromEntries(all.map(({ id, severity }) => [id, severity])),
    onFailure: (rule, error) => assert.fail(`${rule}: ${error}`),
    onAnalysisFailure: (uri, error) => assert.fail(`${uri}: ${error}`),
  });

const put = (host: Host, uri: string, text: string): void =>
  host.setDocument({ uri, fileName: `${uri}.txt`, text, force: true });

/** What rules of several documents speak of: the first documents of their examples, and the second ones. */
const compared = rules.filter(({ scope }) => scope === 'key' || scope === 'passage');
const examples = compared.flatMap(({ wrong }) => wrong.map(({ documents }) => documents));
const start: Readonly<Record<string, string>> = {
  a: examples.map(([first]) => first).join('\n\n'),
  b: examples.map(([first, second]) => second ?? first).join('\n\n'),
  c: examples
    .map((documents) => documents.at(-1))
    .reverse()
    .join('\n\n'),
};

const edits = fc.array(
  fc.record({
    uri: fc.constantFrom(...Object.keys(start)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(300) }),
    inserted: fc.constantFrom(
      ...['', '', '1', '7', '。', '\n', '\n\n', '　', '，', '的', '2025年', '累计', '约', '修订后的', '# '],
      ...[
        '本报3月5日讯 ',
        '\n\n西河县2024年政府工作报告\n\n',
        '\n\n一、2026年工作安排\n\n',
        '今年，全县实现生产总值120亿元。',
      ],
      ...examples.flat(),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

test('the texts of this test have findings, or it would show nothing', () => {
  const host = hostWith(rules);
  for (const [uri, text] of Object.entries(start)) put(host, uri, text);
  const found = new Set(allFindings(host.snapshot().findings).map(({ rule }) => rule));
  for (const { id } of compared) assert.ok(found.has(id), id);
});

test('after any edits the findings stand where a check from the start has them', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const host = hostWith(rules);
      const texts = new Map(Object.entries(start));
      for (const [uri, text] of texts) put(host, uri, text);
      for (const { uri, at, removed, inserted } of changes) {
        const text = texts.get(uri) as string;
        const from = Math.floor(at * text.length);
        texts.set(uri, text.slice(0, from) + inserted + text.slice(from + removed));
        put(host, uri, texts.get(uri) as string);
      }
      const anew = hostWith(rules);
      for (const [uri, text] of texts) put(anew, uri, text);
      assert.deepEqual(allFindings(host.snapshot().findings), allFindings(anew.snapshot().findings));
      for (const uri of texts.keys())
        assert.deepEqual(findingsOf(host.snapshot().findings, uri), findingsOf(anew.snapshot().findings, uri));
    }),
    { numRuns: 60 },
  );
});

/** Rules that keep a record of what they are asked about; `finds`: the one of facts reports every fact that it sees, with all places. */
function recorded(finds: boolean) {
  const asked: string[] = [];
  /** Places that they were given. */
  const seen: { uri: string }[] = [];
  const shape = { ...(compared[0] as KeyRule), severity: 'error' as const };
  const message = { zh: '', en: '' };
  const check = (of: string): readonly Finding[] => {
    asked.push(of);
    return [];
  };
  const key: KeyRule = {
    ...shape,
    scope: 'key',
    id: 'keys',
    check: (of, figures) => {
      seen.push(...figures.map(({ document }) => document));
      const places = figures.map(({ document: { uri }, figure: { span, text } }) => ({ uri, span, text, message }));
      const [first, ...related] = places;
      return [
        ...check(of),
        ...(finds && first ? [{ ...first, rule: 'keys', severity: 'error' as const, related }] : []),
      ];
    },
  };
  const passage: PassageRule = {
    ...shape,
    scope: 'passage',
    id: 'passages',
    check: (sentences) => {
      seen.push(...sentences.map(({ document }) => document));
      const [first] = sentences;
      return check(first?.document.sentences[first.sentence]?.text ?? '');
    },
  };
  return { rules: [key, passage], asked, seen };
}

const counties = ['东山县', '安吉县', '霍山县', '沛县', '长丰县', '上林县'];
const paragraphs = Array.from({ length: 60 }, (_, i) => {
  const county = counties[i % counties.length];
  return `${2000 + i}年，${county}实现地区生产总值${i + 100}亿元，粮食总产量达到${i + 20}万吨。`;
});

test('an edit has only the facts and passages checked that it changed, however long the document and large the workspace', () => {
  const sizes = [20, 60].flatMap((length) =>
    [1, 40].flatMap((others) => [true, false].map((f) => [length, others, f] as const)),
  );
  const counts = sizes.map(([length, others, finds]) => {
    const { rules: counting, asked } = recorded(finds);
    const host = hostWith(counting);
    const text = paragraphs.slice(0, length);
    for (let i = 0; i < others; i++) put(host, `other${i}`, text.join('\n\n'));
    put(host, 'a', text.join('\n\n'));
    assert.ok(asked.length >= 2 * length, 'every fact is checked once');
    const checked = (edited: readonly string[]): number => {
      asked.length = 0;
      const now = edited.join('\n\n');
      put(host, 'a', now);
      const found = findingsOf(host.snapshot().findings, 'a');
      assert.equal(found.length >= length, finds);
      for (const { span, text: words } of found) assert.equal(now.slice(span.start, span.end), words);
      return asked.length;
    };
    const typed = checked(text.with(7, `${text[7]}各项工作有序推进。`));
    const changed = text.with(7, `${text[7]}`.replace('107亿元', '108亿元'));
    const digit = checked(changed);
    const moved = checked(['会议强调，要抓好落实。', ...changed]);
    const nothing = checked(['会议强调，要抓好落实。', ...changed]);
    return { typed, digit, moved, nothing };
  });
  for (const count of counts) assert.deepEqual(count, counts[0]);
  const { typed, digit, moved, nothing } = counts[0] as (typeof counts)[number];
  assert.equal(nothing, 0);
  assert.ok(digit > 0 && digit <= 16, `${digit} after another digit`);
  assert.ok(typed <= 16 && moved <= 16, `${typed} after a sentence more, ${moved} after a paragraph more`);
});

test('what an edit has the rules look at does not grow with the documents that have the same words', async () => {
  const text = paragraphs.slice(0, 12);
  const looked: number[] = [];
  for (const others of [100, 400]) {
    const { rules: counting, seen } = recorded(false);
    const host = hostWith(counting);
    const copy = (uri: string) => ({ uri, fileName: `${uri}.txt`, text: text.join('\n\n'), force: true });
    await host.setDocuments(
      Array.from({ length: others }, (_, i) => copy(`other${i}`)),
      createSignal(),
    );
    put(host, 'a', text.join('\n\n'));
    seen.length = 0;
    put(host, 'a', text.with(7, `${text[7]}`.replace('107亿元', '108亿元')).join('\n\n'));
    assert.ok(
      seen.some(({ uri }) => uri === 'a'),
      'the edited document is among what is compared',
    );
    looked.push(seen.length);
  }
  assert.equal(looked[1], looked[0]);
  assert.ok((looked[1] ?? 0) <= 16 * mostDocuments, `${looked[1]}`);
});
