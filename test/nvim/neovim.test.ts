/** The language server under another editor: Neovim's own client, over stdio, with nothing of VS Code around. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { neovim } from '../e2e/programs.ts';

const here = import.meta.dirname;
const document = '全区工作报告.txt';

/** The document states one revenue twice, with two digits changed in place the second time. */
const edit = { WRONG: '181\\.3亿元', RIGHT: '118.3亿元' };

test('Neovim shows the finding and the hover, and an edit ends the finding', { skip: neovim.skip() }, () => {
  const home = mkdtempSync(join(tmpdir(), 'policy-annotator-nvim-'));
  try {
    const workspace = join(home, 'workspace');
    cpSync(join(here, 'workspace'), workspace, { recursive: true });
    const result = join(home, 'result.json');
    const { status, stdout, stderr } = spawnSync(
      neovim.path!,
      ['--headless', '--clean', '-n', '-c', `luafile ${join(here, 'lsp.lua')}`, document],
      {
        cwd: workspace,
        encoding: 'utf8',
        timeout: 120_000,
        env: {
          ...process.env,
          ...edit,
          NODE: process.execPath,
          SERVER: join(here, '../../dist/server.cjs'),
          HOVER: '1502',
          RESULT: result,
          LANG: 'C.UTF-8',
          XDG_STATE_HOME: home,
          XDG_CACHE_HOME: home,
        },
      },
    );
    const told = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : {};
    assert.equal(status, 0, `${told.failure ?? ''}\n${JSON.stringify(told)}\n${stdout}${stderr}`);
    const [finding] = told.diagnostics;
    assert.match(finding.message, /181\.3亿元/);
    assert.match(finding.message, /118\.3亿元/);
    assert.match(finding.message, /一般公共预算收入/);
    assert.match(told.hover, /1502\\?\.6亿元.*生产总值/);
    assert.match(told.hover, /150,260,000,000 元/);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
