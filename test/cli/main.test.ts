/** The real program in a process of its own: segmenter, disk, closed pipes. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

/** Runs the real program in a process of its own; `take` bytes of its output are read, then the pipe is closed. */
function program(words: readonly string[], take = Number.POSITIVE_INFINITY) {
  const child = spawn(process.execPath, [join(root, 'server/src/cli/main.ts'), ...words], { cwd: root });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.length >= take) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise<{ code: number | null; out: string; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, errors }));
  });
}

test('the seeds, a line each, with the real segmenter and the real disk', async () => {
  const { code, out, errors } = await program(['annotate', 'seeds']);
  assert.equal(code, 0);
  assert.equal(errors, '');
  const documents = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    documents.map(({ path }) => path.slice(0, 'seeds/000'.length)),
    ['seeds/000', 'seeds/001', 'seeds/002', 'seeds/003', 'seeds/004'],
  );
  for (const { path, mentions } of documents) assert.ok(mentions.length > 20, path);
});

test('check with the real rules gives JSON and an exit code that fits it', async () => {
  const { code, out } = await program(['check', 'seeds', '--format', 'json', '--fail-on', 'hint']);
  const { documents, findings } = JSON.parse(out);
  assert.equal(documents, 5);
  assert.equal(code, findings.length > 0 ? 1 : 0);
});

test('a reader that goes away early is no error', async () => {
  const { code, errors } = await program(['annotate', 'seeds', '--format', 'text'], 10);
  assert.equal(code, 0);
  assert.equal(errors, '');
});

test('version and wrong arguments', async () => {
  assert.deepEqual(await program(['--version']), { code: 0, out: `${packageJson.version}\n`, errors: '' });
  const wrong = await program(['annotate', 'gone.txt']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.errors, /gone\.txt/);
});
