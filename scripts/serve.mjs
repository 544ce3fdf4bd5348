// Serves a copy of seeds/ (or of the folder given) in a real VS Code, for a browser on this machine, with the packed extension in it. Ctrl+C ends it.
import { basename, join, resolve } from 'node:path';
import { startCodeServer } from '../test/e2e/codeServer.ts';
import { must, node24, root } from './common.mjs';
import { installVscodeServer } from './vscodeServer.mjs';

const workspace = resolve(root, process.argv[2] ?? 'seeds');

must(node24, [join(root, 'scripts/pack.mjs')]);
await installVscodeServer();
const server = await startCodeServer({ workspace, vsix: join(root, 'policy-annotator.vsix') });
console.log(`
${server.address()}
在浏览器中打开以上地址。打开的是 ${basename(workspace)} 的副本，原文件不会改动。按 Ctrl+C 结束。
Open this address in a browser. It shows a copy of ${basename(workspace)}; your files stay as they are. Ctrl+C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
