// Installs the VS Code server of the tests and of `npm run serve` into .tools/, once. Needs a C++ compiler, make and python3; no sudo, no desktop.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeServerFolder as folder, codeServerVersion as version } from '../test/e2e/codeServer.ts';
import { npm, timed } from './common.mjs';

const stamp = join(folder, '.stamp');
/** What is installed; another version or another way of installing it must read otherwise. */
const wanted = `code-server ${version} ${process.platform}-${process.arch} 1\n`;

/** Without the native modules of the server there would be no log files and no Output panel. */
const nativeModules = ['@vscode/spdlog', '@vscode/native-watchdog'];

export async function installVscodeServer() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing a VS Code server for the tests into ${folder} (once, about 600 MB) …`);
  await timed('VS Code server', install);
}

/**
 * Its own install script would compile more than is needed and want Kerberos headers. So scripts stay off, the server inside is installed by
 * its own list of exact versions, and two small modules are compiled.
 */
function install() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { 'code-server': version } }, null, 2),
  );
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  step(['install', '--ignore-scripts', ...quiet], folder);
  const server = join(folder, 'node_modules/code-server/lib/vscode');
  step(['install', '--omit=dev', '--ignore-scripts', ...quiet], server);
  step(['rebuild', '--ignore-scripts=false', ...quiet, ...nativeModules], server);
  writeFileSync(stamp, wanted);
}

function step(args, cwd) {
  if (npm(args, { cwd }) !== 0) {
    console.error(
      'The VS Code server of the tests could not be installed. It needs the network, a C++ compiler, make and python3;\n' +
        '`npm run test:unit` does without it.',
    );
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await installVscodeServer();
