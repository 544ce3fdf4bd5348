/** The glossary file: its lines, its faults, how it is written. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { mergeGlossaries, readGlossary, withEntry } from '../../server/src/workspace/glossary.ts';
import { writeAtomically } from '../../server/src/workspace/writeAtomically.ts';

test('names, aliases, types and words that are no names', () => {
  const text = '\uFEFF# 名称表\r\n\r\n东方科技城 = 东科城｜科技城 [park]\r\n三号泵站\r\n！示范项目\n';
  const { glossary, messages } = readGlossary('g.txt', text);
  assert.deepEqual(messages, []);
  assert.deepEqual(glossary, {
    names: [
      { name: '东方科技城', canonical: '东方科技城', type: 'park' },
      { name: '东科城', canonical: '东方科技城', type: 'park' },
      { name: '科技城', canonical: '东方科技城', type: 'park' },
      { name: '三号泵站', canonical: '三号泵站' },
    ],
    notNames: ['示范项目'],
  });
});

test('a damaged line is named by file and line, the rest is used', () => {
  const damaged = ['= 别名', '甲园 = ', '甲园 [castle]', '!', '甲 = 乙 = 丙', '丁园 = 好园'];
  for (const line of damaged) {
    const { glossary, messages } = readGlossary('/w/g.txt', `好园\n${line}\n末园`);
    assert.equal(messages.length, 1, line);
    for (const message of [messages[0]!.zh, messages[0]!.en]) assert.ok(message.startsWith('/w/g.txt:2'), message);
    assert.deepEqual(
      glossary.names.map(({ name }) => name),
      ['好园', '末园'],
    );
  }
});

test('the first of several files decides on a name', () => {
  const [a, b] = ['甲园 = 园', '乙园 = 园\n!园区'].map((text) => readGlossary('g', text).glossary);
  assert.deepEqual(
    mergeGlossaries([a!, b!]).names.map(({ name, canonical }) => `${name}→${canonical}`),
    ['甲园→甲园', '园→甲园', '乙园→乙园'],
  );
});

test('an entry is added without touching other lines, and only once', () => {
  const before = '# 说明\n甲园 = 园 [park]\n损坏 = \n';
  const alias = withEntry(before, { canonical: '甲园', alias: '甲区' });
  assert.equal(alias, '# 说明\n甲园 = 园 | 甲区 [park]\n损坏 = \n');
  assert.equal(withEntry(alias, { canonical: '甲园', alias: '甲区' }), alias);
  const not = withEntry(alias, { notName: '示范' });
  assert.equal(not, `${alias}!示范\n`);
  assert.equal(withEntry(not, { notName: '示范' }), not);
  assert.equal(withEntry('', { canonical: '乙园', type: 'facility' }), '乙园 [facility]\n');
});

test('a file is written whole, into a folder that is made, and nothing else is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glossary-'));
  try {
    const path = join(folder, '.policy-annotator', 'glossary.txt');
    await writeAtomically(path, '甲园\n');
    await writeAtomically(path, '乙园\n');
    assert.equal(await readFile(path, 'utf8'), '乙园\n');
    assert.deepEqual(await readdir(join(folder, '.policy-annotator')), ['glossary.txt']);
    await writeFile(join(folder, 'file'), '');
    await assert.rejects(writeAtomically(join(folder, 'file', 'x'), ''));
  } finally {
    await rm(folder, { recursive: true });
  }
});
