/** Names put into the glossary over the protocol: the file is made or changed by an edit, and the analysis follows the unsaved text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { type ClientOptions, fullCapabilities, type MemoryClient, startInMemory } from './testClient.ts';

const a = 'file:///w/a.txt';
const glossary = 'file:///w/.policy-annotator/glossary.txt';
const text = '全市重点工作\n\n推进沿江光缆计划，用好东风小院，做好各项政府工作。\n';

// biome-ignore lint/suspicious/noExplicitAny: tests look into messages of all shapes
type Wire = any;

const options = (resourceOperations: readonly string[] = ['create']): ClientOptions => ({
  folders: ['file:///w'],
  initializationOptions: { commands: ['policyAnnotator.addAlias'] },
  capabilities: {
    ...fullCapabilities,
    workspace: {
      ...fullCapabilities.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: resourceOperations as never },
    },
  },
});

async function started(files: Readonly<Record<string, string>>, more = options()): Promise<MemoryClient> {
  const client = await startInMemory({ '/w/a.txt': text, ...files }, { analyse }, more);
  await client.ready();
  return client;
}

const position = (words: string, after = 0) => ({ line: 2, character: text.split('\n')[2]!.indexOf(words) + after });

async function offered(client: MemoryClient, from: string, length = 0): Promise<Wire[]> {
  const range = { start: position(from), end: position(from, length) };
  return client.request('textDocument/codeAction', { textDocument: { uri: a }, range, context: { diagnostics: [] } });
}

/** Title of the mention at some words, as the jump to all mentions shows it; null where none stands there. */
const nameAt = async (client: MemoryClient, words: string): Promise<string | null> =>
  (await client.request('policyAnnotator/mentionsAt', { textDocument: { uri: a }, position: position(words) }))
    ?.title ?? null;

/** The glossary after an edit, given in the client's editor as unsaved text. */
async function applied(client: MemoryClient, edit: Wire, before = ''): Promise<string> {
  const change = edit.documentChanges.at(-1);
  assert.equal(change.textDocument.uri, glossary);
  const after = TextDocument.applyEdits(TextDocument.create(glossary, '', 0, before), change.edits);
  const told = client.next('policyAnnotator/elementsChanged');
  await client.open(glossary, after);
  await told;
  return after;
}

test('a name is none: the file is made, and the mention goes although nothing is saved', async () => {
  const client = await started({});
  assert.equal(await nameAt(client, '沿江'), '沿江光缆计划');
  const [none] = await offered(client, '沿江');
  assert.deepEqual(none.edit.documentChanges[0], { kind: 'create', uri: glossary, options: { ignoreIfExists: true } });
  assert.equal(await applied(client, none.edit), '!沿江光缆计划\n');
  assert.equal(await nameAt(client, '沿江'), null);
  assert.equal(client.disk.files.has('/w/.policy-annotator/glossary.txt'), false);
  // What is closed without saving is gone again.
  const told = client.next('policyAnnotator/elementsChanged');
  await client.notify('textDocument/didClose', { textDocument: { uri: glossary } });
  await told;
  assert.equal(await nameAt(client, '沿江'), '沿江光缆计划');
  await client.stop();
});

test('selected words are a name: a file that is there is changed in one place', async () => {
  const before = '# 名称\n沿江光缆计划\n!甲\n';
  const client = await started({ '/w/.policy-annotator/glossary.txt': before });
  assert.equal(await nameAt(client, '东风小院'), null);
  const [only] = await offered(client, '东风小院', 4);
  assert.equal(only.edit.documentChanges.length, 1);
  assert.equal(await applied(client, only.edit, before), '# 名称\n东风小院\n沿江光缆计划\n!甲\n');
  assert.equal(await nameAt(client, '东风小院'), '东风小院');
  await client.stop();
});

test('an alias that the user has picked', async () => {
  const client = await started({});
  const pick = (await offered(client, '沿江')).at(-1);
  assert.equal(pick.command.command, 'policyAnnotator.addAlias');
  const [{ uri, alias }] = pick.command.arguments;
  const edit = await client.request('policyAnnotator/glossaryEdit', { uri, addition: { canonical: '东厂', alias } });
  assert.equal(await applied(client, edit), '东厂 = 沿江光缆计划\n');
  await client.stop();
});

test('a client that cannot make files is offered no edit that would have to', async () => {
  const client = await started({}, options([]));
  const titles = (await offered(client, '沿江')).map(({ command }: Wire) => command?.command);
  assert.deepEqual(titles, ['policyAnnotator.addAlias']);
  await client.stop();
});
