/** What the server reads from the disk and when: folders, changed files, settings, glossary; with a toy in place of the analysis. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { glossaryPath } from '../../server/src/workspace/glossary.ts';
import { poison, toyAnalyse } from '../workspace/toyAnalysis.ts';
import { edit, startInMemory, type TestClient } from './testClient.ts';

const a = 'file:///w/a.txt';
const b = 'file:///w/b.txt';
const folder = { folders: ['file:///w'] };

async function findings(client: TestClient, uri: string): Promise<number> {
  return (await client.request('textDocument/diagnostic', { textDocument: { uri } })).items.length;
}

/** Sends what changed and waits until the client is told of another state of the workspace. */
async function changed(client: TestClient, notify: () => Promise<void>): Promise<void> {
  const told = client.next('policyAnnotator/elementsChanged');
  await notify();
  await told;
}

const watched = (client: TestClient, uri: string): Promise<void> =>
  changed(client, () => client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }));

describe('files', () => {
  test('of the folders count from the start; the client sees the progress and how many there are', async () => {
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'gdp=6\n', '/w/c.md': 'no\n' }, {}, folder);
    await client.ready();
    assert.equal(await findings(client, a), 1);
    const status = await client.next('policyAnnotator/status', ({ state }) => state === 'ready', 0);
    assert.deepEqual(status, { state: 'ready', documents: 2, messages: [], rates: [] });
    const { token } = await client.next('window/workDoneProgress/create', undefined, 0);
    const steps = client.received.filter(({ method, params }) => method === '$/progress' && params.token === token);
    assert.equal(steps[0]?.params.value.title, '正在阅读政策文件');
    assert.equal(steps.at(-1)?.params.value.kind, 'end');
    await client.stop();
  });

  test('that change, come and go on the disk', async () => {
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n' }, {}, folder);
    await client.ready();
    client.disk.files.set('/w/b.txt', 'gdp=6\n');
    await watched(client, b);
    assert.equal(await findings(client, a), 1);
    client.disk.files.set('/w/b.txt', 'gdp=5\n');
    await watched(client, b);
    assert.equal(await findings(client, a), 0);
    client.disk.files.set('/w/sub/c.txt', 'gdp=7\n');
    await changed(client, () => client.notify('workspace/didCreateFiles', { files: [{ uri: 'file:///w/sub' }] }));
    assert.equal(await findings(client, a), 1);
    client.disk.files.delete('/w/sub/c.txt');
    await changed(client, () => client.notify('workspace/didDeleteFiles', { files: [{ uri: 'file:///w/sub' }] }));
    assert.equal(await findings(client, a), 0);
    await client.stop();
  });

  test('that are closed and deleted between two questions after the whole workspace: what they had shown is taken back', async () => {
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'gdp=5\n' }, {}, folder);
    await client.ready();
    type Report = { readonly uri: string; readonly kind: string; readonly resultId: string; readonly items: [] };
    const reports = async (known: readonly Report[]): Promise<readonly Report[]> => {
      const previousResultIds = known.map(({ uri, resultId }) => ({ uri, value: resultId }));
      return (await client.request('workspace/diagnostic', { previousResultIds })).items;
    };
    const before = await reports([]);
    await client.open(b, 'gdp=6\n', 'policytext');
    assert.equal(await findings(client, b), 1);
    await changed(client, () => client.notify('textDocument/didClose', { textDocument: { uri: b } }));
    client.disk.files.delete('/w/b.txt');
    await watched(client, b);
    const after = await reports(before);
    const taken = after.find(({ uri }) => uri === b);
    assert.deepEqual([taken?.kind, taken?.items], ['full', []]);
    assert.deepEqual(await reports(after), []);
    await client.stop();
  });

  test('that are renamed', async () => {
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'gdp=6\n' }, {}, folder);
    await client.ready();
    client.disk.files.delete('/w/b.txt');
    client.disk.files.set('/w/c.txt', 'gdp=6\n');
    const files = [{ oldUri: b, newUri: 'file:///w/c.txt' }];
    await changed(client, () => client.notify('workspace/didRenameFiles', { files }));
    const report = await client.request('textDocument/diagnostic', { textDocument: { uri: a } });
    assert.equal(report.items[0].relatedInformation[0].location.uri, 'file:///w/c.txt');
    await client.stop();
  });

  test('that are open: unsaved text counts, whatever the disk says, until the document is closed', async () => {
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'gdp=5\n' }, {}, folder);
    await client.ready();
    await client.open(b, 'gdp=5\n');
    await client.notify('textDocument/didChange', edit(b, 2, [0, 4, 5], '6'));
    assert.equal(await findings(client, a), 1);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 2 }] });
    assert.equal(await findings(client, a), 1);
    await changed(client, () => client.notify('textDocument/didClose', { textDocument: { uri: b } }));
    assert.equal(await findings(client, a), 0);
    await client.stop();
  });

  test('outside of every folder, and texts without a file, count while they are open', async () => {
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n' }, {}, folder);
    await client.ready();
    await client.open('untitled:Untitled-1', 'gdp=6\n');
    await client.open('file:///elsewhere/d.txt', 'gdp=7\n');
    assert.equal(await findings(client, a), 1);
    assert.equal(await findings(client, 'untitled:Untitled-1'), 1);
    await changed(client, () =>
      client.notify('textDocument/didClose', { textDocument: { uri: 'untitled:Untitled-1' } }),
    );
    assert.equal(await findings(client, 'untitled:Untitled-1'), 0);
    await client.stop();
  });

  test('in a folder that is deleted outside of the editor go, and the client is asked to tell of that', async () => {
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', '/w/sub/b.txt': 'gdp=6\n' }, {}, folder);
    await client.ready();
    const watchers = client.received
      .filter(({ method }) => method === 'client/registerCapability')
      .flatMap(({ params }) => params.registrations)
      .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
      .flatMap(({ registerOptions }) => registerOptions.watchers);
    const deletion = 4;
    assert.ok(watchers.some(({ globPattern, kind }) => globPattern === '**' && kind === deletion));
    assert.equal(await findings(client, a), 1);
    client.disk.files.delete('/w/sub/b.txt');
    const changes = [{ uri: 'file:///w/sub', type: 3 }];
    await changed(client, () => client.notify('workspace/didChangeWatchedFiles', { changes }));
    assert.equal(await findings(client, a), 0);
    await client.stop();
  });

  test('that could not be analysed are no longer spoken of once they can, or are gone', async () => {
    for (const next of ['gdp=5\n', undefined]) {
      const client = await startInMemory({ '/w/a.txt': `${poison}\n`, '/w/b.txt': 'gdp=6\n' }, {}, folder);
      await client.ready();
      await client.next('policyAnnotator/status', ({ state }) => state === 'degraded', 0);
      if (next === undefined) client.disk.files.delete('/w/a.txt');
      else client.disk.files.set('/w/a.txt', next);
      const ready = client.next('policyAnnotator/status', ({ state }) => state === 'ready');
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: a, type: 2 }] });
      assert.deepEqual((await ready).messages, []);
      await client.stop();
    }
  });

  test('that cannot be read are named', async () => {
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'a\0b' }, {}, folder);
    await client.ready();
    const status = await client.next('policyAnnotator/status', ({ messages }) => messages.length > 0, 0);
    assert.match(status.messages[0], /b\.txt.*不是纯文本/);
    await client.stop();
  });
});

test('requests are answered while folders are being read', async () => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const client = await startInMemory({ '/w/a.txt': 'gdp=5\n' }, {}, { ...folder });
  await client.ready();
  client.disk.beforeRead = () => held;
  await client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'file:///w', name: 'w' }], removed: [] },
  });
  await client.open('file:///x/open.txt', 'gdp=1\ngdp=2\n');
  assert.equal(await findings(client, 'file:///x/open.txt'), 1);
  release();
  await client.stop();
});

test('folders come and go', async () => {
  const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', '/v/b.txt': 'gdp=6\n' }, {}, folder);
  await client.ready();
  const event = (added: string[], removed: string[]): unknown => {
    const named = (uris: string[]): unknown => uris.map((uri) => ({ uri, name: uri }));
    return { event: { added: named(added), removed: named(removed) } };
  };
  const change = (params: unknown): Promise<void> =>
    changed(client, () => client.notify('workspace/didChangeWorkspaceFolders', params));
  await change(event(['file:///v'], []));
  assert.equal(await findings(client, a), 1);
  await change(event([], ['file:///v']));
  assert.equal(await findings(client, a), 0);
  await client.stop();
});

describe('settings', () => {
  test('are asked for again when they change: rules, and a folder that is switched off', async () => {
    let settings: unknown = {};
    const files = { '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'gdp=6\n' };
    const client = await startInMemory(files, {}, { ...folder, settings: () => settings });
    await client.ready();
    const change = (next: unknown): Promise<void> => {
      settings = next;
      return changed(client, () => client.notify('workspace/didChangeConfiguration', { settings: null }));
    };
    assert.equal(await findings(client, a), 1);
    await change({ rules: { 'toy-difference': 'off' } });
    assert.equal(await findings(client, a), 0);
    await change({});
    assert.equal(await findings(client, a), 1);
    await change({ files: { exclude: ['b.txt'] } });
    assert.equal(await findings(client, a), 0);
    await change({ enable: false });
    assert.equal((await client.request('textDocument/documentSymbol', { textDocument: { uri: a } })) ?? null, null);
    await client.stop();
  });

  test('the language of what is said: the chosen one, whatever the editor speaks, from the change on', async () => {
    let settings: unknown = {};
    const client = await startInMemory(
      { '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'gdp=6\n' },
      {},
      { ...folder, locale: 'en', settings: () => settings },
    );
    await client.ready();
    const message = async (): Promise<string> =>
      (await client.request('textDocument/diagnostic', { textDocument: { uri: a } })).items[0].message;
    const groups = async (): Promise<readonly string[]> =>
      (await client.request('policyAnnotator/elements')).map(({ label }: { label: string }) => label);
    const change = (next: unknown): Promise<void> => {
      settings = next;
      return changed(client, () => client.notify('workspace/didChangeConfiguration', { settings: null }));
    };
    const [english, inEnglish] = [await message(), await groups()];
    assert.ok(inEnglish.includes('Indicators'), String(inEnglish));
    await change({ language: 'zh' });
    assert.equal(await message(), '应为 gdp=5');
    assert.ok((await groups()).includes('指标'));
    await change({ language: 'auto' });
    assert.deepEqual([await message(), await groups()], [english, inEnglish]);
    assert.notEqual(english, '应为 gdp=5');
    await client.stop();
  });

  test('the extensions that are read are watched', async () => {
    const settings = () => ({ files: { extensions: ['.text'] } });
    const client = await startInMemory({}, {}, { ...folder, settings });
    await client.ready();
    const patterns = client.received
      .filter(({ method }) => method === 'client/registerCapability')
      .flatMap(({ params }) => params.registrations)
      .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
      .flatMap(({ registerOptions }) => registerOptions.watchers)
      .map(({ globPattern }) => globPattern);
    assert.ok(patterns.includes('**/*.[tT][eE][xX][tT]'), patterns.join());
    await client.stop();
  });

  test('of the editor: what files.exclude hides is not read, and is read when it is shown again', async () => {
    const files = { '/w/a.txt': 'gdp=5\n', '/w/old/b.txt': 'gdp=6\n', '/w/c.txt': 'gdp=7\n' };
    let exclude: unknown = { '**/old': true, 'c.txt': false, 'a.txt': { when: 'a.md' } };
    const settings = (section: string): unknown => (section === 'files.exclude' ? exclude : {});
    const client = await startInMemory(files, {}, { ...folder, settings });
    await client.ready();
    const related = async (): Promise<readonly string[]> => {
      const report = await client.request('workspace/diagnostic', { previousResultIds: [] });
      return report.items.map(({ uri }: { uri: string }) => uri.slice('file://'.length));
    };
    assert.deepEqual(await related(), ['/w/a.txt', '/w/c.txt']);
    exclude = null;
    await changed(client, () => client.notify('workspace/didChangeConfiguration', { settings: null }));
    assert.deepEqual(await related(), ['/w/a.txt', '/w/c.txt', '/w/old/b.txt']);
    await client.stop();
  });

  test('the language that comes along with the start counts until the client has told the rest', async () => {
    const client = await startInMemory(
      { '/w/a.txt': 'gdp=5\n' },
      {},
      {
        ...folder,
        locale: 'zh-cn',
        initializationOptions: { settings: { language: 'en' } },
        settings: () => new Promise(() => {}),
      },
    );
    await client.open(a, 'gdp=5\n');
    const groups = await client.request('policyAnnotator/elements');
    assert.ok(groups.some(({ label }: { label: string }) => label === 'Indicators'));
    await client.stop();
  });

  test('that the client refuses to tell: the status says so and does not stay at reading', async () => {
    const settings = (): unknown => {
      throw new Error('no settings today');
    };
    const client = await startInMemory({ '/w/a.txt': 'gdp=5\n' }, {}, { ...folder, settings });
    const status = await client.next('policyAnnotator/status', undefined, 0);
    assert.equal(status.state, 'degraded');
    assert.match(status.messages[0], /no settings today/);
    await client.stop();
  });

  test('come along with the start or with the change where the client cannot be asked', async () => {
    const off = { rules: { 'toy-difference': 'off' } };
    const files = { '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'gdp=6\n' };
    const client = await startInMemory(
      files,
      {},
      { ...folder, capabilities: {}, initializationOptions: { settings: off } },
    );
    await client.ready();
    assert.equal(await findings(client, a), 0);
    await changed(client, () =>
      client.notify('workspace/didChangeConfiguration', { settings: { policyAnnotator: {} } }),
    );
    assert.equal(await findings(client, a), 1);
    await client.stop();
  });
});

test('a glossary that appears, and one with a damaged line, which is marked in it until it is mended', async () => {
  const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', '/w/b.txt': 'output=6\n' }, {}, folder);
  await client.ready();
  assert.equal(await findings(client, a), 0);
  client.disk.files.set(`/w/${glossaryPath}`, 'gdp = output\nx = y = z\n');
  await watched(client, `file:///w/${glossaryPath}`);
  assert.equal(await findings(client, a), 1);
  const status = await client.next('policyAnnotator/status', ({ state }) => state === 'degraded', 0);
  assert.match(status.messages[0], /glossary\.txt:2/);
  const told = (count: number) =>
    client.next(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }) => uri === `file:///w/${glossaryPath}` && diagnostics.length === count,
      0,
    );
  const [{ range, message }] = (await told(1)).diagnostics;
  assert.deepEqual(range, { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } });
  assert.equal(message, '“=”多于一个，此行未采用');
  client.disk.files.set(`/w/${glossaryPath}`, 'gdp = output\n');
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `file:///w/${glossaryPath}`, type: 2 }] });
  await told(0);
  await client.stop();
});

test('a glossary whose reading is cut short is read to its end by the next one', async () => {
  const rest = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`/w/f${i}.txt`, `x${i}=1\n`]));
  let begun = (): void => {};
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  // As slow as a real analysis, so that the reading pauses between documents.
  const analyse: typeof toyAnalyse = (input, tools, previous) => {
    if (tools.glossary.names.length > 0) {
      begun();
      const until = performance.now() + 10;
      while (performance.now() < until);
    }
    return toyAnalyse(input, tools, previous);
  };
  const client = await startInMemory({ '/w/a.txt': 'gdp=5\n', ...rest, '/w/z.txt': 'output=6\n' }, { analyse }, folder);
  await client.ready();
  await client.open('file:///w/z.txt', 'output=6\n');
  assert.equal(await findings(client, a), 0);
  client.disk.files.set(`/w/${glossaryPath}`, 'gdp = output\n');
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await hasBegun;
  const from = client.received.length;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.next('policyAnnotator/status', ({ state }) => state === 'ready', from);
  assert.equal(await findings(client, a), 1);
  await client.stop();
});
