// Shows in the terminal what the product finds in seeds/, then how to see the same in VS Code; where VS Code is installed it offers to do so.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { must, node24, root, run } from './common.mjs';

const vsix = join(root, 'policy-annotator.vsix');
const windows = process.platform === 'win32';
const code = (args, options) => spawnSync('code', args, { cwd: root, shell: windows, ...options });

must(node24, [join(root, 'scripts/build.mjs')]);
title('政策标注 annotate seeds');
must(node24, ['dist/cli.cjs', 'annotate', 'seeds', '--format', 'text']);
title('数据检查 check seeds');
// 1 says that there are findings, which is what a demonstration hopes for.
const checked = run(node24, ['dist/cli.cjs', 'check', 'seeds']);
if (checked > 1) process.exit(checked);

title('在 VS Code 中查看 See it in VS Code');
const hasCode = code(['--version'], { stdio: 'ignore' }).status === 0;
if (hasCode && process.stdin.isTTY && process.stdout.isTTY && (await agrees())) openInCode();
else {
  console.log(`npm run pack && code --install-extension policy-annotator.vsix && code seeds
没有桌面版 VS Code 时，在浏览器中打开 / without a desktop VS Code, in a browser: npm run serve`);
}

function title(text) {
  console.log(`\n── ${text} ${'─'.repeat(40)}`);
}

async function agrees() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('安装到 VS Code 并打开 seeds？ Install it there and open seeds? [y/N] ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function openInCode() {
  must(node24, [join(root, 'scripts/pack.mjs')]);
  for (const args of [['--install-extension', vsix], ['seeds']]) {
    const { status } = code(args, { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}
