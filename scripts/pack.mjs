// Builds for production and packs the extension, with nodejieba's binding for this platform, into policy-annotator.vsix.
import { join } from 'node:path';
import { must, node24, root, timed } from './common.mjs';

/** VS Code's name for the platform that the binding was compiled on. */
function target() {
  const arch = process.arch === 'arm' ? 'armhf' : process.arch;
  const isMusl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  return `${isMusl ? 'alpine' : process.platform}-${arch}`;
}

must(node24, [join(root, 'scripts/build.mjs'), '--production']);
await timed(`pack for ${target()}`, () =>
  must(node24, [
    join(root, 'node_modules/@vscode/vsce/vsce'),
    ...['package', '--target', target(), '--out', join(root, 'policy-annotator.vsix')],
    ...['--allow-missing-repository', '--skip-license', '--no-rewrite-relative-links'],
  ]),
);
