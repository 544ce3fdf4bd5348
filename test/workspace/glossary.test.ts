/** The glossary file: its lines, its faults, how it is written. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { mergeGlossaries, readGlossary } from '../../server/src/workspace/glossary.ts';
import { withEntry } from '../../server/src/workspace/glossaryEdit.ts';
import { messageFromFault } from '../../server/src/workspace/lineFault.ts';
import { writeAtomically } from '../../server/src/workspace/writeAtomically.ts';

test('names, aliases, types and words that are no names', () => {
  const text = '\uFEFF# 名称表\r\n\r\n东方科技城 = 东科城｜科技城 [park]\r\n三号泵站\r\n！示范项目\n';
  const { glossary, faults } = readGlossary('g.txt', text);
  assert.deepEqual(faults, []);
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
    const { glossary, faults } = readGlossary('/w/g.txt', `好园\n${line}\n末园`);
    assert.deepEqual(
      faults.map(({ path, line, length }) => [path, line, length]),
      [['/w/g.txt', 2, line.length]],
    );
    const { zh, en } = messageFromFault(faults[0]!);
    for (const message of [zh, en]) assert.ok(message.startsWith('/w/g.txt:2'), message);
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

describe('an entry is written, other lines stay', () => {
  for (const [what, before, addition, after] of [
    [
      'an alias more',
      '# 说明\n甲园 = 园 [park]\n损坏 = \n',
      { canonical: '甲园', alias: '甲区' },
      '# 说明\n甲园 = 园 | 甲区 [park]\n损坏 = \n',
    ],
    ['a first name', '', { canonical: '乙园', type: 'facility' }, '乙园 [facility]\n'],
    ['a name in its place', '# 一\nA园\n# 二\nC园\n!词\n', { canonical: 'B园' }, '# 一\nA园\n# 二\nB园\nC园\n!词\n'],
    ['a last name, before the words that are none', 'A园\n!词\n', { canonical: 'Z园' }, 'A园\nZ园\n!词\n'],
    ['a first name, before the words that are none', '!词\n', { canonical: 'Z园' }, 'Z园\n!词\n'],
    ['a word that is no name in its place', 'A园\n!B词\n!D词', { notName: 'C词' }, 'A园\n!B词\n!C词\n!D词\n'],
    ['a word that was a name', 'A园 = 园 | B园\nC园\n', { notName: 'B园' }, 'A园 = 园\nC园\n!B园\n'],
    ['a word that had a line of its own', 'A园 = 园\nC园\n', { notName: 'C园' }, 'A园 = 园\n!C园\n'],
    ['a name that was none', 'A园\n!B园\n', { canonical: 'B园' }, 'A园\nB园\n'],
    [
      'a name that becomes an alias with its own',
      'A园\nB园 = 乙\n',
      { canonical: 'A园', alias: 'B园' },
      'A园 = B园 | 乙\n',
    ],
    ['an alias of another', 'A园 = 园\nB园\n', { canonical: 'B园', alias: '园' }, 'A园\nB园 = 园\n'],
    ['an alias of an alias', 'A园 = 园\n', { canonical: '园', alias: '小园' }, 'A园 = 园 | 小园\n'],
    ['line endings', 'A园\r\n', { canonical: 'B园' }, 'A园\r\nB园\r\n'],
  ] as const)
    test(what, () => {
      assert.equal(withEntry(before, addition), after);
      assert.equal(withEntry(after, addition), after);
    });
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
