/** Code actions over the protocol: figures exchanged in both places, previews, revision notes, and findings accepted with a reason. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { type ClientOptions, fullCapabilities, type MemoryClient, startInMemory } from './testClient.ts';

const a = 'file:///w/a.txt';
const b = 'file:///w/b.txt';
const first = '东山县工作总结\n\n2026年1月20日\n\n2025年，东山县一般公共预算收入达到48.6亿元，财政运行平稳。\n';
// The figure runs over the end of a typeset line.
const second = [
  '东山县财政情况\n\n2026年2月1日\n\n2025年，东山县一般公共预算收入达到48.',
  '2亿元，收入质量提高，税收占比稳步上升，',
  '重点支出保障有力，民生支出只增不减，全年',
  '收支平衡。\n',
].join('\n');
const files = { '/w/a.txt': first, '/w/b.txt': second };
const accepted = '/w/.policy-annotator/accepted.txt';

const options = (more: Partial<ClientOptions> = {}): ClientOptions => ({
  folders: ['file:///w'],
  locale: 'en',
  initializationOptions: { commands: ['policyAnnotator.acceptFinding'] },
  capabilities: {
    ...fullCapabilities,
    workspace: {
      ...fullCapabilities.workspace,
      workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    },
  },
  ...more,
});

async function started(
  texts: Readonly<Record<string, string>> = files,
  more?: Partial<ClientOptions>,
): Promise<MemoryClient> {
  const client = await startInMemory(texts, { rules, analyse }, options(more));
  await client.ready();
  return client;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into messages of all shapes
type Wire = any;

const diagnosticsOf = async (client: MemoryClient, uri: string): Promise<Wire[]> =>
  (await client.request('textDocument/diagnostic', { textDocument: { uri } })).items;

async function actionsOn(client: MemoryClient, uri: string): Promise<Wire[]> {
  const [diagnostic] = await diagnosticsOf(client, uri);
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: diagnostic.range.start, end: diagnostic.range.start },
    context: { diagnostics: [diagnostic] },
  });
}

/** The texts after the edit of an action. */
function after(edit: Wire, texts: Readonly<Record<string, string>>): Record<string, string> {
  const result = { ...texts };
  for (const { textDocument, edits } of edit.documentChanges) {
    const path = textDocument.uri.replace('file://', '');
    result[path] = TextDocument.applyEdits(TextDocument.create(textDocument.uri, 'plaintext', 1, texts[path]!), edits);
  }
  return result;
}

/** The bytes of a text in GB18030, for characters of two bytes. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array([...text].flatMap((one) => codes.get(one) ?? [one.charCodeAt(0)]));
}

const titled = (actions: readonly Wire[], start: string): Wire => {
  const found = actions.find(({ title }) => title.startsWith(start));
  assert.ok(found, `${start}: ${actions.map(({ title }) => title).join(' / ')}`);
  return found;
};

describe('code actions on a finding', () => {
  test('put the other figure here, this one there, over a wrapped line, and nothing else changes', async () => {
    const client = await started();
    const actions = await actionsOn(client, b);
    const here = titled(actions, 'Use the other figure');
    assert.equal(here.title, 'Use the other figure “48.6亿元” here');
    assert.equal(here.kind, 'quickfix');
    assert.equal(here.diagnostics.length, 1);
    assert.equal(after(here.edit, files)['/w/b.txt'], second.replace('48.\n2亿元', '48.6亿元\n'));
    assert.equal(here.edit.changeAnnotations, undefined);
    const there = titled(actions, 'Use “48.2亿元” there');
    assert.equal(there.title, 'Use “48.2亿元” there (a line 5)');
    assert.equal(after(there.edit, files)['/w/a.txt'], first.replace('48.6', '48.2'));
    // Another file is shown before it is changed.
    const [{ annotationId }] = there.edit.documentChanges[0].edits;
    assert.equal(there.edit.changeAnnotations[annotationId].needsConfirmation, true);
    await client.stop();
  });

  test('put one figure everywhere', async () => {
    const third = { ...files, '/w/c.txt': first.replace('总结', '汇报') };
    const client = await started(third);
    const actions = await actionsOn(client, b);
    const result = after(titled(actions, 'Use “48.2亿元” everywhere').edit, third);
    assert.equal(result['/w/a.txt'], first.replace('48.6', '48.2'));
    assert.equal(result['/w/c.txt'], third['/w/c.txt'].replace('48.6', '48.2'));
    assert.equal(result['/w/b.txt'], second);
    await client.stop();
  });

  test('a figure from a table takes its unit along into a sentence, and a sentence gives a table the number alone', async () => {
    const table = `# 东山县2025年主要指标

| 指标 | 单位 | 2024年 | 2025年 |
|---|---|---|---|
| 地区生产总值 | 亿元 | 410.2 | 431.5 |
| 一般公共预算收入 | 万元 | 471000 | 482000 |
`;
    const texts = { ...files, '/w/c.md': table };
    const client = await started(texts);
    const actions = await actionsOn(client, a);
    const here = after(titled(actions, 'Use the other figure “482000万元” here').edit, texts);
    assert.equal(here['/w/a.txt'], first.replace('48.6亿元', '482000万元'));
    const everywhere = after(titled(actions, 'Use “48.6亿元” everywhere (2 places)').edit, texts);
    assert.equal(everywhere['/w/b.txt'], second.replace('48.\n2亿元', '48.6亿元\n'));
    assert.equal(everywhere['/w/c.md'], table.replace('482000', '486000'));
    await client.stop();
  });

  test('mark a figure as revised, which leaves information only', async () => {
    const client = await started();
    const [before] = await diagnosticsOf(client, a);
    assert.equal(before.severity, 1);
    const result = after(titled(await actionsOn(client, a), 'Mark as revised').edit, files);
    assert.equal(result['/w/a.txt'], first.replace('48.6亿元', '48.6亿元（修订）'));
    await client.open(a, result['/w/a.txt']!);
    const [diagnostic] = await diagnosticsOf(client, a);
    assert.equal(diagnostic.severity, 3);
    await client.stop();
  });

  test('write the right form here, and in the whole document once it was shown', async () => {
    const text = [
      '东山县经济情况\n\n2026年2月1日\n\n工业增加值增长5-10%左右，运行平稳。\n\n2026年，东山县固定资产投资力争实现增长6-',
      '8%，收入质量提高，税收占比稳步上升，重点支',
      '出保障有力，民生支出只增不减，全年收支保持',
      '平衡。\n',
    ].join('\n');
    const client = await started({ '/w/a.txt': text }, { settings: () => ({ profile: 'contradictions-and-form' }) });
    const actions = await actionsOn(client, a);
    const here = titled(actions, 'Change to “5%—10%”');
    assert.equal(after(here.edit, { '/w/a.txt': text })['/w/a.txt'], text.replace('5-10%', '5%—10%'));
    assert.equal(here.edit.changeAnnotations, undefined);
    const all = titled(actions, 'Correct all like it (2 in the document)');
    const result = after(all.edit, { '/w/a.txt': text })['/w/a.txt']!;
    assert.equal(result, text.replace('5-10%', '5%—10%').replace('6-\n8%', '6%—8%\n'));
    assert.deepEqual(
      all.edit.documentChanges[0].edits.map(({ annotationId }: Wire) => all.edit.changeAnnotations[annotationId]),
      Array(3).fill({ label: 'All like it in the document', needsConfirmation: true }),
    );
    await client.open(a, result);
    assert.deepEqual(await diagnosticsOf(client, a), []);
    await client.stop();
  });

  test('carry the version of an open document', async () => {
    const client = await started();
    await client.open(b, second);
    const { edit } = titled(await actionsOn(client, b), 'Use the other figure');
    assert.deepEqual(edit.documentChanges[0].textDocument, { uri: b, version: 1 });
    await client.stop();
  });

  test('for a client of few abilities: plain changes, no commands it has not', async () => {
    const client = await started(files, { capabilities: {}, initializationOptions: {} });
    const { items } = { items: client.received.findLast(({ method }) => method.endsWith('publishDiagnostics')) };
    const diagnostic = items?.params.diagnostics[0];
    const actions: Wire[] = await client.request('textDocument/codeAction', {
      textDocument: { uri: items?.params.uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    assert.ok(actions.length >= 3);
    for (const action of actions) {
      assert.equal(action.command, undefined);
      assert.ok(Object.values<Wire[]>(action.edit.changes).flat().length > 0);
    }
    await client.stop();
  });

  test('are none where there is no finding, and none of a kind that is not asked for', async () => {
    const client = await started();
    const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
    const textDocument = { uri: a };
    assert.deepEqual(
      await client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
      [],
    );
    const [diagnostic] = await diagnosticsOf(client, a);
    const context = { diagnostics: [diagnostic], only: ['refactor'] };
    assert.deepEqual(
      await client.request('textDocument/codeAction', { textDocument, range: diagnostic.range, context }),
      [],
    );
    await client.stop();
  });
});

describe('edits of a file that is not open', () => {
  const disabledSupport = (): Partial<ClientOptions> => {
    const { capabilities } = options();
    return {
      capabilities: {
        ...capabilities,
        textDocument: { ...capabilities?.textDocument, codeAction: { disabledSupport: true } },
      },
    };
  };

  test('are not offered where it is not UTF-8: the editor would read other characters', async () => {
    const texts = { '/w/a.txt': gb18030(first), '/w/b.txt': second };
    const client = await startInMemory(texts, { rules, analyse }, options(disabledSupport()));
    await client.ready();
    const actions = await actionsOn(client, b);
    const there = titled(actions, 'Use “48.2亿元” there');
    assert.equal(there.edit, undefined);
    assert.match(there.disabled.reason, /not UTF-8/);
    // What changes this file alone stays.
    assert.ok(titled(actions, 'Use the other figure').edit);
    // Once it is open, the editor's text counts.
    await client.open(a, first);
    assert.ok(titled(await actionsOn(client, b), 'Use “48.2亿元” there').edit);
    await client.stop();
  });

  test('are left out for a client that cannot grey them', async () => {
    const client = await startInMemory(
      { '/w/a.txt': gb18030(first), '/w/b.txt': second },
      { rules, analyse },
      options(),
    );
    await client.ready();
    const titles = (await actionsOn(client, b)).map(({ title }: Wire) => title);
    assert.ok(!titles.some((title: string) => title.includes('there')), titles.join());
    await client.stop();
  });

  test('are not offered where the file has changed since it was read, nor where bytes of it are broken', async () => {
    const client = await started(files, disabledSupport());
    client.disk.files.set('/w/a.txt', `卷首语\n\n${first}`);
    const { disabled } = titled(await actionsOn(client, b), 'Use “48.2亿元” there');
    assert.match(disabled.reason, /changed on disk/);
    await client.stop();
    const broken = new Uint8Array([...new TextEncoder().encode(first), 0xff, 0x0a]);
    const other = await startInMemory(
      { '/w/a.txt': broken, '/w/b.txt': second },
      { rules, analyse },
      options(disabledSupport()),
    );
    await other.ready();
    assert.match(titled(await actionsOn(other, b), 'Use “48.2亿元” there').disabled.reason, /not UTF-8/);
    await other.stop();
  });

  test('are offered for UTF-8 and UTF-16 with a byte-order mark', async () => {
    const marked = [
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(first)]),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(first, 'utf16le')]),
    ];
    for (const bytes of marked) {
      const client = await startInMemory({ '/w/a.txt': bytes, '/w/b.txt': second }, { rules, analyse }, options());
      await client.ready();
      const { edit } = titled(await actionsOn(client, b), 'Use “48.2亿元” there');
      assert.equal(after(edit, files)['/w/a.txt'], first.replace('48.6', '48.2'));
      await client.stop();
    }
  });
});

describe('accepting a finding', () => {
  const accept = async (client: MemoryClient, uri: string): Promise<Wire> => {
    const { command } = titled(await actionsOn(client, uri), 'Accept this finding');
    assert.equal(command.command, 'policyAnnotator.acceptFinding');
    const { text, ...place } = command.arguments[0];
    assert.equal(text, '48.6亿元');
    return client.request('policyAnnotator/acceptFinding', { ...place, reason: '口径不同\n已核', date: '2026-11-21' });
  };

  test('writes its line and takes it away at both places; without the line it is back', async () => {
    const client = await started();
    assert.deepEqual(await accept(client, a), { uri: 'file:///w/.policy-annotator/accepted.txt' });
    const lines = String(client.disk.files.get(accepted)).trim().split('\n');
    assert.equal(lines.length, 2);
    assert.match(
      lines[1]!,
      /^conflicting-figure \| .*【48\.2亿元】.* \| .*【48\.6亿元】.* # 2026-11-21 口径不同 已核$/,
    );
    for (const uri of [a, b]) assert.deepEqual(await diagnosticsOf(client, uri), []);
    client.disk.files.set(accepted, `${lines[0]}\n`);
    const told = client.next('policyAnnotator/elementsChanged');
    const uri = `file://${accepted}`;
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await told;
    for (const each of [a, b]) assert.equal((await diagnosticsOf(client, each)).length, 1);
    await client.stop();
  });

  test('counts from the start where the file has the line, and damaged lines are told of', async () => {
    const client = await started();
    await accept(client, a);
    const text = String(client.disk.files.get(accepted));
    await client.stop();
    const again = await started({ ...files, [accepted]: `${text}坏行\n` });
    const { messages } = await again.next('policyAnnotator/status', ({ state }) => state !== 'reading', 0);
    assert.equal(messages.length, 1);
    assert.match(messages[0], /accepted\.txt:3: /);
    for (const uri of [a, b]) assert.deepEqual(await diagnosticsOf(again, uri), []);
    await again.stop();
  });

  test('is refused in words where the finding has gone, the file has unsaved changes or cannot be written', async () => {
    const client = await started();
    const gone = { uri: a, start: 0, end: 2, rule: 'conflicting-figure', reason: 'x', date: '2026-11-21' };
    assert.match((await client.request('policyAnnotator/acceptFinding', gone)).fault, /not there any more/);
    await client.open(`file://${accepted}`, '# half written\n');
    assert.match((await accept(client, a)).fault, /unsaved changes/);
    await client.notify('textDocument/didClose', { textDocument: { uri: `file://${accepted}` } });
    client.disk.refused.add(accepted);
    assert.match((await accept(client, a)).fault, /cannot be written \(EACCES\)/);
    assert.equal((await diagnosticsOf(client, a)).length, 1);
    await client.stop();
  });
});
