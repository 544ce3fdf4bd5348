/** Revisions, batches and edits meanwhile; the findings never depend on the way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allFindings } from '../../server/src/checks/findingStore.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import type { Host, HostDocument } from '../../server/src/workspace/host.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';
import { poison, toyAnalyse, toyRule } from './toyAnalysis.ts';

function toyHost(onAnalysisFailure: (uri: string) => void = () => {}): Host {
  return createHost({
    tools: { segmenter: noSegmenter, glossary: emptyGlossary },
    rules: [toyRule],
    settings: {},
    onFailure: (rule, error) => assert.fail(`${rule}: ${error}`),
    onAnalysisFailure,
    analyse: toyAnalyse,
  });
}

const document = (uri: string, text: string): HostDocument => ({ uri, fileName: uri, text });
const said = (host: Host): readonly string[] =>
  allFindings(host.snapshot().findings).map(
    ({ uri, text, related, severity }) =>
      `${severity} ${uri} ${text} / ${related.map((place) => `${place.uri} ${place.text}`).join(', ')}`,
  );

test('a change makes a new revision; an older snapshot stays as it was', () => {
  const host = toyHost();
  const empty = host.snapshot();
  host.setDocument(document('a', 'x=1'));
  const first = host.snapshot();
  host.setDocument(document('b', 'x=2'));
  const second = host.snapshot();
  assert.ok(empty.revision < first.revision && first.revision < second.revision);
  assert.equal(first.index.documents.size, 1);
  assert.deepEqual(said(host), ['error b x=2 / a x=1']);
  host.removeDocument('a');
  assert.deepEqual(said(host), []);
  assert.equal(second.index.documents.size, 2);
});

test('removing what is not there changes nothing', () => {
  const host = toyHost();
  const { revision } = host.snapshot();
  host.removeDocument('a');
  host.removeDocuments(['a', 'b']);
  assert.equal(host.snapshot().revision, revision);
});

test('a rule setting counts at once and for everything', () => {
  const host = toyHost();
  host.setDocument(document('a', 'x=1'));
  host.setDocument(document('b', 'x=2'));
  host.setRuleSettings({ 'toy-difference': 'hint' });
  assert.deepEqual(said(host), ['hint b x=2 / a x=1']);
  host.setRuleSettings({ 'toy-difference': 'off' });
  assert.deepEqual(said(host), []);
});

test('a document that cannot be analysed leaves no stale spans, the others stay', () => {
  const failed: string[] = [];
  const host = toyHost((uri) => failed.push(uri));
  host.setDocument(document('a', 'x=1'));
  host.setDocument(document('b', 'x=2'));
  host.setDocument(document('b', poison));
  assert.deepEqual(failed, ['b']);
  assert.deepEqual([...host.snapshot().index.documents.keys()], ['a']);
  host.setDocument(document('b', 'x=3'));
  assert.deepEqual(said(host), ['error b x=3 / a x=1']);
});

test('an edit while a batch pauses wins over what the batch has read', async () => {
  const host = toyHost();
  const signal = createSignal();
  let pauses = 0;
  // Every look at the clock is long after the last pause: the batch pauses after each document.
  signal.now = () => Date.now() + 1000 * ++pauses;
  signal.pause = async () => {
    if (pauses < 3) host.setDocument(document('a', 'x=7'));
    await new Promise((resolve) => setImmediate(resolve));
  };
  await host.setDocuments([document('a', 'x=1'), document('b', 'x=2')], signal);
  assert.equal(host.document('a')?.text, 'x=7');
  assert.deepEqual(said(host), ['error b x=2 / a x=7']);
});

test('a cancelled batch keeps what it has', async () => {
  const host = toyHost();
  const signal = createSignal();
  const documents = function* () {
    yield document('a', 'x=1');
    signal.cancel();
    yield document('b', 'x=2');
    yield document('c', 'x=3');
  };
  await assert.rejects(host.setDocuments(documents(), signal), { name: 'Cancelled' });
  assert.deepEqual([...host.snapshot().index.documents.keys()].sort(), ['a', 'b']);
  assert.deepEqual(said(host), ['error b x=2 / a x=1']);
});

test('a new glossary reads every document again', async () => {
  const host = toyHost();
  await host.setDocuments([document('a', 'x=1'), document('b', 'y=2')], createSignal());
  assert.deepEqual(said(host), []);
  await host.setGlossary({ names: [{ name: 'y', canonical: 'x' }], notNames: [] }, createSignal());
  assert.deepEqual(said(host), ['error b y=2 / a x=1']);
});

test('whatever the edits, their order and their batches: the findings are those of a fresh host', async () => {
  const change = fc.record({
    uri: fc.constantFrom('a', 'b', 'c', 'd'),
    text: fc.option(
      fc
        .array(fc.record({ name: fc.constantFrom('x', 'y', 'z'), value: fc.integer({ min: 1, max: 2 }) }), {
          maxLength: 4,
        })
        .map((lines) => lines.map(({ name, value }) => `${name}=${value}`).join('\n')),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }), async (steps) => {
      const host = toyHost();
      const texts = new Map<string, string>();
      for (const step of steps) {
        const batch = step.filter(({ text }) => text !== null).map(({ uri, text }) => document(uri, text!));
        for (const { uri, text } of batch) texts.set(uri, text);
        const removed = step.filter(({ text }) => text === null).map(({ uri }) => uri);
        for (const uri of removed) texts.delete(uri);
        await host.setDocuments(batch, createSignal());
        host.removeDocuments(removed);
      }
      const fresh = toyHost();
      for (const [uri, text] of [...texts].sort().reverse()) fresh.setDocument(document(uri, text));
      assert.deepEqual(allFindings(host.snapshot().findings), allFindings(fresh.snapshot().findings));
      assert.deepEqual(host.snapshot().findings.keysOfDocument.toJS(), fresh.snapshot().findings.keysOfDocument.toJS());
    }),
    { numRuns: 200 },
  );
});
