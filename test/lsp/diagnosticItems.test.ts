/** What an editor is shown of a document is made again only where something in it is another: clients ask for all documents again and again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { rules } from '../../server/src/checks/rules.ts';
import type { ClientFeatures } from '../../server/src/lsp/clientFeatures.ts';
import { type DiagnosticItems, diagnosticItems } from '../../server/src/lsp/diagnosticItems.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import { collectGarbage } from '../collectGarbage.ts';

const client = { language: 'zh', rulesBase: null, codeDescription: true, relatedInformation: true } as ClientFeatures;
const said = (amount: number): string => `2025年，东山县实现地区生产总值${amount}亿元，增长6.1%。\n`;

function started() {
  const host = createHost({
    tools: { segmenter: noSegmenter, glossary: emptyGlossary },
    rules,
    settings: {},
    onFailure: (rule, error) => assert.fail(`${rule}: ${error}`),
  });
  return {
    host,
    put: (uri: string, text: string): void => host.setDocument({ uri, fileName: `${uri}.txt`, text, force: true }),
  };
}

test('findings are shown anew where they, their places or the spelling of an address have changed, and nowhere else', () => {
  const { host, put } = started();
  let spelled = (uri: string): string => uri;
  const shown = (uri: string): DiagnosticItems => diagnosticItems(host.snapshot(), uri, client, (key) => spelled(key));
  const rangeOfOther = ({ items }: DiagnosticItems) => items[0]?.relatedInformation?.[0]?.location.range.start;

  put('a', said(134.5));
  put('b', said(143.5));
  put('c', '会议强调，要抓好落实。\n');
  const [a, b] = [shown('a'), shown('b')];
  assert.equal(a.items.length, 1);
  assert.equal(b.items.length, 1);
  assert.deepEqual(shown('c'), { resultId: 'none', items: [] });

  put('c', '会议强调，要抓好各项工作落实。\n');
  assert.equal(shown('a'), a);
  assert.equal(shown('b'), b);

  put('b', `会议强调，要抓好落实。\n\n${said(143.5)}`);
  assert.deepEqual(rangeOfOther(a)?.line, 0);
  assert.deepEqual(rangeOfOther(shown('a'))?.line, 2);
  assert.equal(shown('b').items[0]?.range.start.line, 2);

  const before = shown('a');
  spelled = (uri) => uri.toUpperCase();
  assert.equal(shown('a').items[0]?.relatedInformation?.[0]?.location.uri, 'B');
  assert.notEqual(shown('a'), before);

  put('b', said(134.5));
  assert.deepEqual(shown('a'), { resultId: 'none', items: [] });
});

test('a key stroke has the lines of no other document looked at again', () => {
  const { host, put } = started();
  put('a', said(134.5));
  put('b', said(143.5));
  const other = host.snapshot().index.documents.get('a') as DocumentAnalysis;
  let looked = 0;
  const counting = Object.defineProperty({ ...other }, 'lineStarts', {
    get() {
      looked++;
      return other.lineStarts;
    },
  });
  const shown = () => {
    const { index, ...rest } = host.snapshot();
    const documents = index.documents.set('a', counting);
    return diagnosticItems({ ...rest, index: { ...index, documents } }, 'b', client, (key) => key);
  };
  const before = shown();
  assert.ok(looked > 0);
  looked = 0;
  for (const words of ['会议', '会议强调', '会议强调，']) put('b', `${words}\n\n${said(143.5)}`);
  const after = shown();
  assert.notEqual(after, before);
  assert.deepEqual(after.items[0]?.relatedInformation, before.items[0]?.relatedInformation);
  assert.equal(looked, 0);
});

test('what was shown of a document does not hold what the others were before they changed', async () => {
  const { host, put } = started();
  put('a', said(134.5));
  put('b', said(143.5));
  assert.equal(diagnosticItems(host.snapshot(), 'a', client, (key) => key).items.length, 1);
  const before = new WeakRef(host.snapshot().index.documents.get('b') as DocumentAnalysis);
  put('b', said(134.5));
  host.snapshot();
  // A weak reference holds what it names until the turn is over.
  await setImmediate();
  collectGarbage();
  assert.ok(before.deref() === undefined);
});
