// Every `npm run …` starts here, on whatever Node the machine has: sets up, then runs scripts/<name>.mjs on the project's own Node 24.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { node24, root } from './common.mjs';
import { setUp } from './setup.mjs';

const [name, ...args] = process.argv.slice(2);
await setUp();
if (name) {
  const child = spawn(node24, [join(root, 'scripts', `${name}.mjs`), ...args], { cwd: root, stdio: 'inherit' });
  // Ctrl+C reaches the child as well: it tidies up, then its exit code is passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}
