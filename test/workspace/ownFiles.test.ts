/** Links in `.policy-annotator/` on a real disk: what leads out of the folder is neither read nor written, and is named. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import {
  acceptedFilesOf,
  acceptedPath,
  addAcceptedLine,
  readAcceptedFiles,
} from '../../server/src/workspace/acceptedFindings.ts';
import { realDisk } from '../../server/src/workspace/disk.ts';
import { glossaryPath } from '../../server/src/workspace/glossary.ts';
import { readGlossaries } from '../../server/src/workspace/readGlossaries.ts';

const root = mkdtempSync(join(tmpdir(), 'policy-annotator-own-'));
const inside = join(root, 'inside');
const outside = join(root, 'outside');
const line = 'conflicting-figure | 收入达到【48.6亿元】财政 | 收入达到【48.2亿元】 # 2026-01-02 口径不同';

beforeEach(() => {
  for (const folder of [inside, outside]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
});
after(() => rmSync(root, { recursive: true, force: true }));

const readAll = async () => {
  const accepted = await readAcceptedFiles(realDisk, acceptedFilesOf(inside));
  const { glossary, problems } = await readGlossaries(realDisk, { named: null, folders: [inside] });
  return {
    entries: accepted.entries,
    names: glossary.names.map(({ name }) => name),
    problems: [...accepted.problems, ...problems],
  };
};

test('files in the folder itself are read and written', async () => {
  await addAcceptedLine(realDisk, join(inside, acceptedPath), line);
  writeFileSync(join(inside, glossaryPath), '滨河新能源产业园\n');
  const { entries, names, problems } = await readAll();
  assert.deepEqual([entries.length, names, problems], [1, ['滨河新能源产业园'], []]);
});

test('a link inside the folder is followed', async () => {
  mkdirSync(join(inside, 'own'));
  symlinkSync(join(inside, 'own'), join(inside, '.policy-annotator'));
  await addAcceptedLine(realDisk, join(inside, acceptedPath), line);
  assert.equal((await readAll()).entries.length, 1);
});

for (const [what, link] of [
  ['the folder', () => symlinkSync(outside, join(inside, '.policy-annotator'))],
  [
    'each file',
    () => {
      mkdirSync(join(inside, '.policy-annotator'));
      for (const path of [acceptedPath, glossaryPath])
        symlinkSync(join(outside, path.split('/')[1]!), join(inside, path));
    },
  ],
] as const)
  test(`${what} is a link out of the folder: nothing is read or written there`, async () => {
    link();
    writeFileSync(join(outside, 'accepted.txt'), `${line}\n`);
    writeFileSync(join(outside, 'glossary.txt'), '滨河新能源产业园\n');
    const { entries, names, problems } = await readAll();
    assert.deepEqual([entries, names], [[], []]);
    for (const path of [acceptedPath, glossaryPath])
      assert.ok(
        problems.some((one) => one.kind === 'link' && one.path === join(inside, path)),
        path,
      );
    await assert.rejects(addAcceptedLine(realDisk, join(inside, acceptedPath), line), /link out of the folder/);
    assert.equal(readFileSync(join(outside, 'accepted.txt'), 'utf8'), `${line}\n`);
  });

test('a folder that is a link out of the folder gets no new file', async () => {
  symlinkSync(outside, join(inside, '.policy-annotator'));
  await assert.rejects(addAcceptedLine(realDisk, join(inside, acceptedPath), line));
  assert.deepEqual(readdirSync(outside), []);
  assert.ok(!existsSync(join(outside, 'accepted.txt')));
});
