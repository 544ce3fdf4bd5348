// Build step: the licences of everything of others that goes into the package, from the packages as they are installed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './common.mjs';

const segmenter = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));

/** The segmenter is packed beside the bundles: its binding is compiled from these, and the dictionaries come from cppjieba. */
const compiled = [
  { name: 'nodejieba', folder: segmenter },
  { name: 'node-addon-api', folder: join(segmenter, 'node_modules/node-addon-api') },
  { name: 'cppjieba (with its dictionaries)', folder: join(segmenter, 'submodules/cppjieba') },
  { name: 'limonp', folder: join(segmenter, 'submodules/cppjieba/deps/limonp') },
];

/**
 * Writes the notices of the packages that the bundles were made from, and of the segmenter. A package without a licence file ends the build.
 * @param {string} file where to
 * @param {readonly string[]} inputs paths of all bundled files, relative to the repository, as esbuild's metafile names them
 */
export function writeNotices(file, inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []));
  const bundled = [...folders].map((folder) => ({ name: packageName(folder), folder: join(root, folder) }));
  const all = [...bundled, ...compiled].sort((a, b) => (a.name < b.name ? -1 : 1));
  const head = 'This product contains the following software of others.\n';
  writeFileSync(file, [head, ...new Set(all.map(notice))].join(`\n${'-'.repeat(80)}\n\n`));
}

const packageName = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

function notice({ name, folder }) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|thirdpartynotices)/i.test(file));
  if (!files.some((file) => /^(licen[cs]e|copying)/i.test(file)))
    throw new Error(`${name} has no licence in ${folder}`);
  return `${name}\n\n${files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')}\n`;
}
