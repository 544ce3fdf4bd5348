/** What packs that come leave to be checked: every key once, also where they replace packs that had the same keys. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { KeyRule } from '../../server/src/checks/rule.ts';
import { conflictingFigure } from '../../server/src/checks/rules/conflictingFigure.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import { createPacker, packFrom } from '../../server/src/workspace/packFile.ts';
import { createSignal } from '../../server/src/workspace/signal.ts';
import { segmenter } from '../analysis/reading.ts';

const pack = (texts: Readonly<Record<string, string>>) => {
  const packer = createPacker();
  for (const [uri, text] of Object.entries(texts)) {
    const analysis = analyse({ uri, fileName: uri, text }, { segmenter, glossary: emptyGlossary, force: true });
    packer.add(analysis, { size: 1, modified: 1, changed: 1 }, []);
  }
  return packFrom(packer.bytes());
};

const invested = (amount: string) => `2025年，东山县完成固定资产投资${amount}亿元，项目建设有力有序。`;

const hostWith = (rule: KeyRule) =>
  createHost({
    tools: { segmenter, glossary: emptyGlossary },
    rules: [rule],
    settings: {},
    onFailure: (failed, error) => assert.fail(`${failed}: ${error}`),
  });

test('a key that the documents have before and after a switch is checked once', async () => {
  const checked: string[] = [];
  const counting: KeyRule = {
    ...conflictingFigure,
    check(key, figures) {
      checked.push(key);
      return conflictingFigure.check(key, figures);
    },
  };
  const host = hostWith(counting);
  const put = async (texts: Readonly<Record<string, string>>) => {
    checked.length = 0;
    assert.ok(host.addPack(pack(texts), host.making, () => true));
    await host.settle(createSignal());
    return host.snapshot().findings.byKey.size;
  };
  assert.equal(await put({ a: invested('356'), b: invested('365') }), 1);
  const [key] = checked;
  assert.deepEqual(checked, [key]);
  assert.equal(await put({ a: invested('365'), b: invested('365') }), 0);
  assert.deepEqual(checked, [key]);
  assert.equal(await put({ a: invested('356') }), 1);
  assert.deepEqual(checked, [key]);
});

const opened = (uri: string, text: string) => ({ uri, fileName: uri, text, force: true });

test('documents that are opened before their pack is settled: what they have with others, and with themselves, is checked all the same', async () => {
  const twice = `${invested('365')}\n\n${invested('356')}`;
  for (const texts of [{ b: invested('365') }, { b: invested('365'), c: '' }, { b: twice }, { c: '', b: twice }]) {
    const host = hostWith(conflictingFigure);
    assert.ok(host.addPack(pack({ a: invested('356') }), host.making, () => true));
    await host.settle(createSignal());
    assert.ok(host.addPack(pack(texts), host.making, () => true));
    host.setDocument(opened('b', texts.b));
    if (texts.b === twice) host.removeDocument('a');
    await host.settle(createSignal());
    assert.equal(host.snapshot().findings.byKey.size, 1, JSON.stringify(texts));
  }
});
