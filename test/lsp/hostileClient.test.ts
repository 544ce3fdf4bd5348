/**
 * A client that does everything wrong, in any order: parameters of other shapes, places that are not there, edits of texts that are not
 * open, cancellation at any point. Every request gets exactly one answer, and afterwards the server answers like a fresh one.
 * FUZZ_RUNS=n draws so many sessions instead of a few dozen.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CancellationTokenSource } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import '../fixedSeed.ts';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { segmenter } from '../analysis/reading.ts';
import { type MemoryClient, startInMemory } from './testClient.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? 40);

const disk = {
  '/w/a.txt': '临江市2025年财政情况\n2026年1月20日\n2025年，全市一般公共预算收入86.5亿元，增长5%。\n',
  '/w/b.txt':
    '# 临江市政府工作报告\n\n2025年，全市一般公共预算收入68.5亿元。新建滨河新能源产业园项目，总投资120亿元。\n',
};
const uris = ['file:///w/a.txt', 'file:///w/b.txt', 'file:///w/new.txt', 'untitled:Untitled-1'];

/** Every request of the server, with what makes its parameters whole beside document and position. */
const requests: Readonly<Record<string, object>> = {
  'textDocument/hover': {},
  'textDocument/definition': {},
  'textDocument/references': { context: { includeDeclaration: true } },
  'textDocument/documentHighlight': {},
  'textDocument/documentSymbol': {},
  'textDocument/semanticTokens/full': {},
  'textDocument/semanticTokens/full/delta': { previousResultId: '1' },
  'textDocument/semanticTokens/range': {
    range: { start: { line: 0, character: 0 }, end: { line: 2, character: 9 } },
  },
  'textDocument/diagnostic': {},
  'workspace/diagnostic': { previousResultIds: [] },
  'workspace/symbol': { query: '收入' },
  'textDocument/codeAction': {
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 30 } },
    context: { diagnostics: [] },
  },
  'policyAnnotator/mentionsAt': {},
  'policyAnnotator/explain': {},
  'policyAnnotator/names': {},
  'policyAnnotator/mentionsOf': { key: 'x' },
  'policyAnnotator/elements': {},
  'policyAnnotator/timelines': {},
  'policyAnnotator/elementPlaces': { key: 'x' },
  'policyAnnotator/neighbourMention': { direction: 1 },
};

const junk = fc.oneof(
  fc.constantFrom(null, true, -1, 1e99, '', '\ud83d', 'file:///w/a.txt'),
  fc.jsonValue({ maxDepth: 2 }),
);
const number = fc.oneof(fc.nat(5), fc.nat(60), fc.constantFrom(-1, 1e9, 2 ** 31));
const position = fc.record({ line: number, character: number });
const uri = fc.constantFrom(...uris);
const words = fc.constantFrom(
  '',
  '2025年，',
  '全市一般公共预算收入',
  '86.5亿元',
  '增长5%',
  '。',
  '\n',
  '\r\n',
  '😀',
  '\u0000',
  '项目',
);

const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('open' as const), uri, text: fc.array(words).map((all) => all.join('')) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('change' as const), uri, start: position, end: position, text: words }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const), uri }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('ask' as const),
      method: fc.constantFrom(...Object.keys(requests)),
      uri,
      position,
      /** After so many turns of the event loop; none: never. */
      cancelAfter: fc.option(fc.nat(12)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('askJunk' as const),
      method: fc.constantFrom(...Object.keys(requests), 'no/such'),
      junk,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('tellJunk' as const),
      method: fc.constantFrom(
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didClose',
        'workspace/didChangeWatchedFiles',
        'workspace/didChangeConfiguration',
        '$/setTrace',
        'no/such',
      ),
      junk,
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Does the steps; gives the texts that are open at the end. Every request has been answered by then. */
async function play(client: MemoryClient, steps: readonly Step[]): Promise<ReadonlyMap<string, TextDocument>> {
  const open = new Map<string, TextDocument>();
  const answers: Promise<unknown>[] = [];
  const ask = (method: string, params: unknown, token?: CancellationTokenSource['token']): void => {
    const sent = token
      ? client.connection.sendRequest(method, params, token)
      : client.connection.sendRequest(method, params);
    // An error is an answer as well: it has a code of the protocol.
    answers.push(sent.catch(({ code }: { code: unknown }) => assert.equal(typeof code, 'number', method)));
  };
  for (const one of steps) {
    switch (one.does) {
      case 'open': {
        if (open.has(one.uri)) break;
        open.set(one.uri, TextDocument.create(one.uri, 'plaintext', 1, one.text));
        await client.open(one.uri, one.text);
        break;
      }
      case 'change': {
        const { start, end, text } = one;
        const changes = [{ range: { start, end }, text }];
        const document = open.get(one.uri);
        const version = (document?.version ?? 0) + 1;
        await client.notify('textDocument/didChange', {
          textDocument: { uri: one.uri, version },
          contentChanges: changes,
        });
        if (document) open.set(one.uri, TextDocument.update(document, changes, version));
        break;
      }
      case 'close':
        open.delete(one.uri);
        await client.notify('textDocument/didClose', { textDocument: { uri: one.uri } });
        break;
      case 'ask': {
        const { method, position, cancelAfter } = one;
        const source = new CancellationTokenSource();
        ask(method, { ...requests[method], textDocument: { uri: one.uri }, position }, source.token);
        if (cancelAfter !== null) {
          for (let turns = 0; turns < cancelAfter; turns++) await turn();
          source.cancel();
        }
        break;
      }
      case 'askJunk':
        ask(one.method, one.junk);
        break;
      case 'tellJunk':
        await client.notify(one.method, one.junk);
        break;
    }
  }
  await Promise.all(answers);
  return open;
}

/** What a client sees of all documents. */
async function seen(client: MemoryClient): Promise<unknown> {
  const shown: unknown[] = [];
  for (const one of uris) {
    const textDocument = { uri: one };
    const { items } = await client.request('textDocument/diagnostic', { textDocument });
    const { data } = await client.request('textDocument/semanticTokens/full', { textDocument });
    const hover = await client.request('textDocument/hover', { textDocument, position: { line: 2, character: 20 } });
    shown.push({ one, items, data, hover });
  }
  return shown;
}

const start = (): Promise<MemoryClient> =>
  startInMemory(disk, { analyse, segmenter: () => segmenter, rules }, { folders: ['file:///w'] });

test('a client that does everything wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const client = await start();
      const open = await play(client, steps);
      // What junk of settings and folders has changed is set right again, as an editor would.
      await client.notify('workspace/didChangeConfiguration', { settings: { policyAnnotator: {} } });
      await client.ready();
      const fresh = await start();
      for (const document of open.values()) await fresh.open(document.uri, document.getText());
      await fresh.ready();
      assert.deepEqual(await seen(client), await seen(fresh));
      await client.stop();
      await fresh.stop();
    }),
    { numRuns },
  );
});
