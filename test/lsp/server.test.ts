/** The language server over its protocol, with a toy in place of the analysis: what is asked, changed, cancelled and what fails. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { CancellationTokenSource, type ClientCapabilities, ResponseError } from 'vscode-languageserver';
import type { analyse } from '../../server/src/analysis/analyse.ts';
import { poison, toyAnalyse } from '../workspace/toyAnalysis.ts';
import { edit, fullCapabilities, startInMemory, type TestClient } from './testClient.ts';

const a = 'file:///w/a.txt';
const b = 'file:///w/b.txt';
const folder = { folders: ['file:///w'] };

const at = (uri: string, line: number, character: number): unknown => ({
  textDocument: { uri },
  position: { line, character },
});
const about = (uri: string): unknown => ({ textDocument: { uri } });

/** Messages of the diagnostics that the client gets when it asks. */
async function messages(client: TestClient, uri: string): Promise<readonly string[]> {
  const report = await client.request('textDocument/diagnostic', about(uri));
  return report.items.map(({ message }: { message: string }) => message);
}

async function codeOfFailure(answer: Promise<unknown>): Promise<number> {
  const error = await answer.then(
    () => assert.fail('answered'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ResponseError, String(error));
  return error.code;
}

const contentModified = -32801;
const serverCancelled = -32802;
const requestCancelled = -32800;
const internalError = -32603;

describe('answers', () => {
  test('follow every edit, and a second document, without waiting for anything', async () => {
    const client = await startInMemory();
    await client.open(a, 'gdp=5\n');
    assert.deepEqual(await messages(client, a), []);
    await client.open(b, 'gdp=6\n');
    assert.deepEqual(await messages(client, b), ['应为 gdp=5']);
    assert.deepEqual(await messages(client, a), ['应为 gdp=5']);
    await client.notify('textDocument/didChange', edit(a, 2, [0, 4, 5], '6'));
    assert.deepEqual(await messages(client, b), []);
    await client.notify('textDocument/didChange', edit(a, 3, [0, 4, 5], '77'));
    const [finding] = (await client.request('textDocument/diagnostic', about(a))).items;
    assert.deepEqual(finding.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } });
    assert.equal(finding.source, 'policy-annotator');
    assert.equal(finding.code, 'toy-difference');
    assert.equal(finding.relatedInformation[0].location.uri, b);
    const logged = client.received.filter(({ method }) => method === 'window/logMessage');
    assert.match(logged.at(-1)?.params.message, /^textDocument\/diagnostic done [\d.]+ ms$/);
    await client.stop();
  });

  test('hover, definition, references, highlights, symbols and names have exact ranges', async () => {
    const client = await startInMemory({ '/w/b.txt': 'x\ngdp=5\n' }, {}, folder);
    await client.open(a, '\r\n\r\ngdp=5\r\n');
    await client.ready();
    const inA = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
    const inB = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    const hover = await client.request('textDocument/hover', at(a, 2, 3));
    assert.deepEqual(hover.range, inA);
    assert.equal(hover.contents.kind, 'markdown');
    assert.match(hover.contents.value, /\*\*gdp=5\*\*[\s\S]*\[b 第2行\]\(<file:\/\/\/w\/b\.txt#L2,1>\)/);
    const [link] = await client.request('textDocument/definition', at(a, 2, 3));
    assert.deepEqual([link.originSelectionRange, link.targetUri, link.targetRange], [inA, a, inA]);
    assert.deepEqual(await client.request('textDocument/references', { ...(at(a, 2, 3) as object), context: {} }), [
      { uri: a, range: inA },
      { uri: b, range: inB },
    ]);
    assert.deepEqual(await client.request('textDocument/documentHighlight', at(a, 2, 3)), [{ range: inA, kind: 1 }]);
    const [symbol] = await client.request('textDocument/documentSymbol', about(a));
    assert.deepEqual([symbol.name, symbol.range], ['gdp=5', inA]);
    const mentions = await client.request('policyAnnotator/mentionsAt', at(a, 2, 3));
    assert.deepEqual([mentions.range, mentions.locations.length], [inA, 2]);
    assert.deepEqual(
      await client.request('policyAnnotator/neighbourMention', { ...(at(a, 0, 0) as object), direction: 'next' }),
      inA,
    );
    assert.deepEqual(await client.request('policyAnnotator/names'), []);
    // Parameters may be absent, which is not the same as null.
    assert.deepEqual(await client.connection.sendRequest('policyAnnotator/names'), []);
    assert.equal((await client.request('policyAnnotator/elements')).length, 3);
    assert.equal(await client.request('policyAnnotator/mentionsOf', { key: 'project:none' }), null);
    assert.equal(await client.request('policyAnnotator/mentionsOf', {}), null);
    assert.equal(await client.request('textDocument/hover', at(a, 0, 0)), null);
    assert.equal(await client.request('textDocument/hover', at('file:///w/none.txt', 0, 0)), null);
    await client.stop();
  });

  test('semantic tokens: all, what changed, a range', async () => {
    const client = await startInMemory();
    await client.open(a, 'gdp=5\n\nx\nrate=7\n');
    const full = await client.request('textDocument/semanticTokens/full', about(a));
    assert.deepEqual(full.data, [0, 0, 5, 0, 0, 3, 0, 6, 0, 0]);
    const range = { start: { line: 1, character: 0 }, end: { line: 4, character: 0 } };
    const part = await client.request('textDocument/semanticTokens/range', { ...(about(a) as object), range });
    assert.deepEqual(part.data, [3, 0, 6, 0, 0]);
    await client.notify('textDocument/didChange', edit(a, 2, [3, 6, 6], '8'));
    const delta = await client.request('textDocument/semanticTokens/full/delta', {
      ...(about(a) as object),
      previousResultId: full.resultId,
    });
    assert.deepEqual(delta.edits, [{ start: 7, deleteCount: 1, data: [7] }]);
    await client.stop();
  });

  test('a document under another spelling of its address is one document, and is named as the client names it', async () => {
    const spelled = 'file:///w/%61%28.txt';
    const client = await startInMemory({ '/w/a(.txt': 'gdp=5\n', '/w/b.txt': 'gdp=6\n' }, {}, folder);
    await client.open(spelled, 'gdp=7\n');
    await client.ready();
    const [finding] = (await client.request('textDocument/diagnostic', about(b))).items;
    assert.deepEqual(
      finding.relatedInformation.map(({ location }: { location: { uri: string } }) => location.uri),
      [spelled],
    );
    await client.stop();
  });
});

describe('diagnostics', () => {
  test('unchanged ones are not sent again', async () => {
    const client = await startInMemory();
    await client.open(a, 'gdp=5\ngdp=6\n');
    const first = await client.request('textDocument/diagnostic', about(a));
    assert.equal(first.kind, 'full');
    const second = await client.request('textDocument/diagnostic', {
      ...(about(a) as object),
      previousResultId: first.resultId,
    });
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.stop();
  });

  test('of the whole workspace: findings of files, and the end of findings', async () => {
    const client = await startInMemory(
      { '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'gdp=6\n', '/w/c.txt': 'x=1\n' },
      {},
      folder,
    );
    await client.ready();
    const first = await client.request('workspace/diagnostic', { previousResultIds: [] });
    assert.deepEqual(
      first.items.map((item: { uri: string; items: unknown[] }) => [item.uri, item.items.length]),
      [
        [a, 1],
        [b, 1],
      ],
    );
    const previousResultIds = first.items.map(({ uri, resultId }: { uri: string; resultId: string }) => ({
      uri,
      value: resultId,
    }));
    assert.deepEqual((await client.request('workspace/diagnostic', { previousResultIds })).items, []);
    await client.open(a, 'gdp=6\n');
    // An answer that does not arrive, as when it is cancelled on its way: the client asks with the ids that it has.
    await client.request('workspace/diagnostic', { previousResultIds });
    const last = await client.request('workspace/diagnostic', { previousResultIds });
    assert.deepEqual(
      last.items.map((item: { uri: string; kind: string; items: unknown[] }) => [
        item.uri,
        item.kind,
        item.items.length,
      ]),
      [
        [a, 'full', 0],
        [b, 'full', 0],
      ],
    );
    await client.stop();
  });

  test('a change that touches another open document makes the client ask again', async () => {
    const client = await startInMemory();
    await client.open(a, 'gdp=5\n');
    await client.open(b, 'gdp=5\n');
    await messages(client, a);
    await messages(client, b);
    const refresh = client.next('workspace/diagnostic/refresh');
    await client.notify('textDocument/didChange', edit(b, 2, [0, 4, 5], '6'));
    await refresh;
    assert.deepEqual(await messages(client, a), ['应为 gdp=5']);
    await client.stop();
  });

  test('another open document is told of while somebody types on', async () => {
    const client = await startInMemory();
    await client.open(a, 'gdp=5\n');
    await client.open(b, 'gdp=5\n');
    await messages(client, a);
    await messages(client, b);
    let told = false;
    const refresh = client.next('workspace/diagnostic/refresh').then(() => {
      told = true;
    });
    let strokes = 0;
    for (; !told && strokes < 12; strokes++) {
      await client.notify('textDocument/didChange', edit(b, 2 + strokes, [0, 4, 5], `${6 + (strokes % 2)}`));
      await setTimeout(50);
    }
    assert.ok(told, `${strokes} key strokes and no word`);
    await refresh;
    assert.equal((await messages(client, a)).length, 1);
    await client.stop();
  });

  test('are pushed to clients that do not ask, for every document concerned, and taken back', async () => {
    const { diagnostic: _, ...textDocument } = fullCapabilities.textDocument!;
    const capabilities: ClientCapabilities = { ...fullCapabilities, textDocument };
    const client = await startInMemory({ '/w/b.txt': 'gdp=6\n' }, {}, { ...folder, capabilities });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const pushed = (uri: string, count: number): Promise<unknown> =>
      client.next('textDocument/publishDiagnostics', (p) => p.uri === uri && p.diagnostics.length === count, 0);
    await client.open(a, 'gdp=5\n');
    await Promise.all([pushed(a, 1), pushed(b, 1)]);
    const from = client.received.length;
    await client.notify('textDocument/didChange', edit(a, 2, [0, 4, 5], '6'));
    for (const uri of [a, b])
      await client.next('textDocument/publishDiagnostics', (p) => p.uri === uri && p.diagnostics.length === 0, from);
    await client.stop();
  });

  test('link to the page of the rule where the client has said where the pages are', async () => {
    const client = await startInMemory({}, {}, { initializationOptions: { rulesBase: 'file:///ext/docs/rules/' } });
    await client.open(a, 'gdp=5\ngdp=6\n');
    const [finding] = (await client.request('textDocument/diagnostic', about(a))).items;
    assert.deepEqual(finding.codeDescription, { href: 'file:///ext/docs/rules/toy-difference.md' });
    await client.stop();
  });

  test('are in English for other clients', async () => {
    const client = await startInMemory({}, {}, { locale: 'en' });
    await client.open(a, 'gdp=5\ngdp=6\n');
    assert.deepEqual(await messages(client, a), ['should be gdp=5']);
    await client.stop();
  });
});

describe('stale and cancelled requests are errors', () => {
  test('an edit behind a request: content modified; diagnostics are to be asked for again', async () => {
    const client = await startInMemory();
    await client.open(a, 'gdp=5\n');
    const answers: Promise<unknown>[] = [];
    await client.together(() => {
      for (const method of ['hover', 'semanticTokens/full', 'diagnostic'])
        answers.push(client.request(`textDocument/${method}`, at(a, 0, 1)).catch((error) => [error.code, error.data]));
      return client.notify('textDocument/didChange', edit(a, 2, [0, 4, 5], '6'));
    });
    assert.deepEqual(await Promise.all(answers), [
      [contentModified, undefined],
      [contentModified, undefined],
      [serverCancelled, { retriggerRequest: true }],
    ]);
    assert.ok(await client.request('textDocument/hover', at(a, 0, 1)));
    await client.stop();
  });

  test('a cancelled request', async () => {
    const client = await startInMemory();
    await client.open(a, 'gdp=5\ngdp=6\n');
    for (const method of ['textDocument/diagnostic', 'textDocument/hover']) {
      const source = new CancellationTokenSource();
      const answer = codeOfFailure(client.connection.sendRequest(method, at(a, 0, 0), source.token));
      source.cancel();
      assert.equal(await answer, requestCancelled);
    }
    await client.stop();
  });
});

describe('what fails leaves everything else alive', () => {
  /** Reading the interval of a figure fails, as a mistake in a feature would. */
  const broken: typeof analyse = (input, tools) => {
    const analysis = toyAnalyse(input, tools);
    const mentions = analysis.mentions.map((mention) =>
      mention.text.startsWith('bad=')
        ? Object.defineProperty({ ...mention }, 'quantity', {
            get: () => {
              throw new Error('broken');
            },
          })
        : mention,
    );
    return { ...analysis, mentions };
  };

  test('a feature', async () => {
    const client = await startInMemory({}, { analyse: broken, rules: [] });
    await client.open(a, 'bad=5\ngdp=5\n');
    assert.equal(await codeOfFailure(client.request('textDocument/hover', at(a, 0, 0))), internalError);
    assert.ok(await client.request('textDocument/hover', at(a, 1, 0)));
    assert.equal(
      (await client.request('textDocument/references', { ...(at(a, 0, 0) as object), context: {} })).length,
      1,
    );
    const status = await client.next('policyAnnotator/status', ({ state }) => state === 'degraded', 0);
    assert.deepEqual(status.messages, ['功能 textDocument/hover 出错']);
    await client.stop();
  });

  test('a rule', async () => {
    const client = await startInMemory({}, { analyse: broken });
    await client.open(a, 'bad=5\nbad=6\ngdp=5\ngdp=6\n');
    assert.equal((await messages(client, a)).length, 1);
    const status = await client.next('policyAnnotator/status', ({ state }) => state === 'degraded', 0);
    assert.deepEqual(status.messages, ['规则 toy-difference 出错，已略过']);
    await client.stop();
  });

  test('the analysis of one document', async () => {
    const client = await startInMemory();
    await client.open(a, `${poison}\n`);
    await client.open(b, 'gdp=5\n');
    assert.equal(await client.request('textDocument/hover', at(a, 0, 0)), null);
    assert.ok(await client.request('textDocument/hover', at(b, 0, 0)));
    const status = await client.next('policyAnnotator/status', ({ state }) => state === 'degraded', 0);
    assert.deepEqual(status.messages, [`无法分析 ${a}`]);
    await client.notify('textDocument/didChange', edit(a, 2, [0, 0, 6], 'gdp=5'));
    assert.ok(await client.request('textDocument/hover', at(a, 0, 0)));
    await client.next('policyAnnotator/status', ({ state, messages }) => state === 'ready' && messages.length === 0);
    await client.stop();
  });

  test('wrong settings: named in the status, the others count', async () => {
    const settings = () => ({ enable: 'yes', rules: { 'toy-difference': 'hint' } });
    const client = await startInMemory({}, {}, { settings });
    await client.open(a, 'gdp=5\ngdp=6\n');
    const status = await client.next('policyAnnotator/status', ({ state }) => state === 'degraded', 0);
    assert.match(status.messages.join(), /policyAnnotator\.enable/);
    assert.equal((await client.request('textDocument/diagnostic', about(a))).items[0].severity, 4);
    await client.stop();
  });
});
