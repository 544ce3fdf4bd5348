// Installs the packages when they are not those of package-lock.json. Needs nothing but Node 20 and npm.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24, npm, root, timed } from './common.mjs';

const binding = join(root, 'node_modules/nodejieba/build/Release/nodejieba.node');

/** Makes node_modules agree with package-lock.json; ends the process with advice where that fails. */
export async function setUp() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);
  if (isInStep()) return;
  console.log('Installing the packages of package-lock.json …');
  const code = await timed('npm ci', () => npm(['ci']));
  if (code !== 0 || !isInStep()) {
    fail(
      'The install failed. nodejieba is compiled here: it needs a C++ compiler, make and python3\n' +
        '(Debian, Ubuntu: apt-get install g++ make python3; macOS: xcode-select --install; Windows: Visual Studio Build Tools).',
    );
  }
}

/** npm writes what it has installed into a lock file of its own inside node_modules: the two are compared. */
function isInStep() {
  if (!existsSync(binding) || !existsSync(node24)) return false;
  const wanted = packages('package-lock.json');
  const installed = packages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || ((optional || devOptional) && !installed[path]),
  );
}

function packages(lockFile) {
  const path = join(root, lockFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).packages ?? {}) : {};
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
