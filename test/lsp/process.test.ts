/** The real server in a process of its own, over stdio, with the real analysis and real files. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { uriFromPath } from '../../server/src/workspace/fileUri.ts';
import { spansOf } from '../features/markedDocument.ts';
import { edit, startProcess } from './testClient.ts';

/** A newspaper column: wrapped in the middle of a figure, with blanks in it. */
const wrapped = spansOf(
  [
    '海州区2024年国民经济运行情况',
    '2025年1月20日',
    '    2024年，面对复杂严峻的外部环',
    '境，全区上下坚持稳中求进工作总基',
    '调，扎实推动高质量发展，经济运行总',
    '体平稳。全区地区生产总值⟦984 .$03亿',
    '元⟧，同比增长5.6%，增速比上年加快',
    '0.3个百分点，高质量发展取得新成效。',
  ].join('\r\n\r\n'),
);
const agreeing = '# 海州区政府工作报告\n\n2025年1月22日\n\n2024年，全区地区生产总值984.3亿元，增长5.6%。\n';

test('hover across a wrapped line, an edit that contradicts another document, a change on the disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-lsp-'));
  const a = uriFromPath(join(folder, 'a.txt'));
  const b = uriFromPath(join(folder, 'b.md'));
  writeFileSync(join(folder, 'a.txt'), wrapped.text);
  writeFileSync(join(folder, 'b.md'), agreeing);
  const client = await startProcess({ folders: [uriFromPath(folder)] });
  try {
    await client.open(a, wrapped.text, 'policytext');
    await client.ready();
    const found = async (uri: string): Promise<readonly { message: string }[]> =>
      (await client.request('textDocument/diagnostic', { textDocument: { uri } })).items;
    assert.deepEqual(await found(a), []);

    const hover = await client.request('textDocument/hover', {
      textDocument: { uri: a },
      position: { line: 10, character: 18 },
    });
    assert.deepEqual(hover.range, { start: { line: 10, character: 12 }, end: { line: 12, character: 1 } });
    assert.match(hover.contents.value, /\*\*984\.3亿元\*\*/);
    assert.match(hover.contents.value, /98,430,000,000 元/);
    assert.match(hover.contents.value, /2 处，2 篇，一致/);
    assert.match(hover.contents.value, /b\.md#L5,/);

    const { data } = await client.request('textDocument/semanticTokens/full', { textDocument: { uri: a } });
    assert.ok(data.length > 0);

    await client.notify('textDocument/didChange', edit(a, 2, [10, 12, 15], '948'));
    assert.match((await found(a))[0]!.message, /948\.3亿元/);
    assert.equal((await found(b)).length, 1);

    const told = client.next('policyAnnotator/elementsChanged');
    writeFileSync(join(folder, 'b.md'), agreeing.replace('984.3', '948.3'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 2 }] });
    await told;
    assert.deepEqual(await found(a), []);
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  assert.equal(client.child.exitCode, 0);
});
