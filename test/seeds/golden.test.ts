/**
 * What the product finds in each of the seeds, compared with the reviewed files `golden/NAME.txt` (tab-separated, one mention a line:
 * line:column, kind, text, value, attributes; `~s ~p ~h ~d` marks what is inherited from sentence, paragraph, heading, document).
 * UPDATE_GOLDEN=1 writes the files anew: read the difference before you commit it. Needs the dictionaries of `npm run build`.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { diskSegmenter } from '../../server/src/workspace/diskSegmenter.ts';
import { root } from '../sources.ts';
import { goldenText } from './goldenText.ts';

const folder = join(import.meta.dirname, 'golden');
const segmenter = diskSegmenter((message) => assert.fail(message.en));
const seeds = globSync('seeds/*.txt', { cwd: root }).sort();

test('the seeds are here, and the dictionaries that ship with the product', () => {
  assert.equal(seeds.length, 5);
  assert.ok(existsSync(join(root, 'dist/dict/jieba.dict.utf8')), 'run `npm run build` first');
});

for (const seed of seeds) {
  const name = basename(seed);
  test(`mentions of ${name}`, () => {
    const text = readFileSync(join(root, seed), 'utf8');
    const found = goldenText(
      analyse({ uri: name, fileName: name, text }, { segmenter, glossary: emptyGlossary, force: false }),
    );
    const golden = join(folder, name);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(golden, found);
    }
    assert.deepEqual(found.split('\n'), readFileSync(golden, 'utf8').split('\n'));
  });
}
