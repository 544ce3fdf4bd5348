// Bundles client, server and command line into dist/ and writes dictionaries and the licences of others beside them. --production: minified, without source maps.
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, timed } from './common.mjs';
import { pruneDictionaries } from './dictionaries.mjs';
import { writeNotices } from './notices.mjs';

const production = process.argv.includes('--production');
const dist = join(root, 'dist');

/** What VS Code hands in, or what holds a native binding, stays outside of the bundle. */
const bundles = [
  { entry: 'client/src/extension.ts', out: 'client.cjs', external: ['vscode'] },
  { entry: 'server/src/lsp/main.ts', out: 'server.cjs', external: ['nodejieba'] },
  { entry: 'server/src/workspace/readingWorker.ts', out: 'worker.cjs', external: ['nodejieba'] },
  { entry: 'server/src/cli/main.ts', out: 'cli.cjs', external: ['nodejieba'], shebang: true },
];

/** The sources are ES modules, the bundles are CommonJS: what a module knows of its own place is told in the other words. */
const metaUrl = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";

/** Gives the paths of all files that went in. */
async function bundle({ entry, out, external, shebang }) {
  const path = join(root, entry);
  const { metafile } = await build({
    entryPoints: [path],
    outfile: join(dist, out),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external,
    define: {
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
      'import.meta.url': 'importMetaUrl',
    },
    banner: { js: shebang ? `#!/usr/bin/env node\n${metaUrl}` : metaUrl },
    minify: production,
    keepNames: production,
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
    metafile: true,
    absWorkingDir: root,
  });
  if (shebang) chmodSync(join(dist, out), 0o755);
  return Object.keys(metafile.inputs);
}

await timed(`build${production ? ' --production' : ''}`, async () => {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  const results = await Promise.allSettled(bundles.map(bundle));
  pruneDictionaries(join(dist, 'dict'));
  writeNotices(
    join(dist, 'THIRD-PARTY-NOTICES.txt'),
    results.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])),
  );
  // esbuild has printed what is wrong.
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
});
