// Everything that can go wrong, in one run of the test runner: packs the extension first, as several tests are about the package. --unit: without the real editor.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '../test/e2e/programs.ts';
import { must, node24, root, run } from './common.mjs';
import { installVscodeServer } from './vscodeServer.mjs';

const withEditor = !process.argv.includes('--unit');

must(node24, [join(root, 'scripts/pack.mjs')]);
if (withEditor && chromium.path) await installVscodeServer();

const files = globSync('test/**/*.test.ts', { cwd: root })
  .filter((file) => withEditor || !file.split(/[\\/]/).includes('e2e'))
  .sort();
process.exitCode = run(node24, ['--test', '--test-reporter=spec', '--test-timeout=600000', ...files]);
