/** Rules that look at one document: an edit has its own paragraph looked at again, and changes nothing that they say of the others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { allFindings } from '../../server/src/checks/findingStore.ts';
import type { MentionRule, Rule, SentenceRule } from '../../server/src/checks/rule.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import type { Host } from '../../server/src/workspace/host.ts';

const own = rules.filter(
  (rule): rule is MentionRule | SentenceRule => rule.scope === 'mention' || rule.scope === 'sentence',
);

const hostWith = (all: readonly Rule[]): Host =>
  createHost({
    tools: { segmenter: noSegmenter, glossary: emptyGlossary },
    rules: all,
    settings: Object.fromEntries(all.map(({ id }) => [id, 'on' as const])),
    onFailure: (rule, error) => assert.fail(`${rule}: ${error}`),
    onAnalysisFailure: (uri, error) => assert.fail(`${uri}: ${error}`),
  });

const put = (host: Host, text: string): void => host.setDocument({ uri: 'a', fileName: 'a.txt', text, force: true });

/** Rules of one document, whatever they look at in it. */
const ofDocument = rules.filter(({ scope }) => scope !== 'key' && scope !== 'passage');
const examplesOf = (all: readonly Rule[]): readonly string[] =>
  all.flatMap(({ wrong, right }) => [...wrong, ...right].map(({ documents }) => documents[0] as string));
const examples = examplesOf(own);

const editsOf = (inserted: readonly string[]) =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(300) }),
      inserted: fc.constantFrom(
        ...['', '', '1', '7', '。', '，', '\n', '\n\n', '　', '不', '近', '其中', '2025年', '今年', '星期三', '# '],
        ...['本报2024年3月5日讯 ', '\n\n东山县2023年政府工作报告\n\n', '\n\n一、2026年工作安排\n\n'],
        ...inserted,
      ),
    }),
    { minLength: 1, maxLength: 8 },
  );

for (const { name, all, start, numRuns } of [
  { name: 'of one mention or sentence', all: own, start: examples, numRuns: 25 },
  { name: 'of one document', all: ofDocument, start: examplesOf(ofDocument), numRuns: 15 },
])
  test(`after any edits rules ${name} say what they say of the whole text`, () => {
    fc.assert(
      fc.property(editsOf(start), (changes) => {
        const host = hostWith(all);
        let text = start.join('\n\n');
        put(host, text);
        for (const { at, removed, inserted } of changes) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + inserted + text.slice(from + removed);
          put(host, text);
        }
        const anew = hostWith(all);
        put(anew, text);
        assert.deepEqual(allFindings(host.snapshot().findings), allFindings(anew.snapshot().findings));
        assert.ok(allFindings(host.snapshot().findings).length > 0);
      }),
      { numRuns },
    );
  });

const paragraphs = Array.from(
  { length: 40 },
  (_, i) => `2025年3月，东山县新建学校${i + 3}所，总投资${i + 11}亿元。各项工作有序推进，投资增长${i + 1}%。`,
);

/** A rule of each scope that finds nothing and keeps a record of the words that it is asked about. */
function recorded(): { readonly rules: readonly Rule[]; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const [{ title, why, gates, severity }] = own as [MentionRule | SentenceRule];
  const shape = { title, why, gates, severity, wrong: [], right: [], enabledByDefault: true };
  const look = (block: string | undefined): readonly [] => {
    asked.add(block ?? '');
    return [];
  };
  const mention: MentionRule = {
    ...shape,
    scope: 'mention',
    id: 'mentions',
    check: ({ blocks }, { block }) => look(blocks[block]?.text),
  };
  const sentence: SentenceRule = {
    ...shape,
    scope: 'sentence',
    id: 'sentences',
    check: ({ blocks, sentences }, at) => look(blocks[sentences[at]?.block ?? -1]?.text),
  };
  return { rules: [mention, sentence], asked };
}

test('an edit in one paragraph has that paragraph looked at alone, until its document speaks of another day', () => {
  const { rules: counting, asked } = recorded();
  const host = hostWith(counting);
  const after = (edited: readonly string[]): readonly string[] => {
    asked.clear();
    put(host, edited.join('\n\n'));
    return [...asked];
  };
  assert.equal(after(paragraphs).length, paragraphs.length);
  const changed = paragraphs.with(17, `${paragraphs[17]}新建医院2座。`);
  assert.deepEqual(after(changed), [changed[17]]);
  assert.deepEqual(after(['会议强调，要抓好落实。', ...changed]), ['会议强调，要抓好落实。']);
  const dated = ['本报2025年4月2日讯 会议强调，要抓好落实。', ...changed];
  assert.equal(after(dated).length, dated.length);
});
