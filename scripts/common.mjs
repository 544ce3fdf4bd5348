// What the scripts share: where things lie, and how another program is run. Plain Node 20 without any package, as it is loaded before the install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that VS Code ships and that tests and tools run on; it comes with the install. */
export const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Runs a program in the repository's folder with its output shown; gives its exit code (1 when a signal ended it). */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  return status ?? 1;
}

/** As `run`, but anything but success ends this process with the program's exit code. */
export function must(program, args, options = {}) {
  const code = run(program, args, options);
  if (code !== 0) process.exit(code);
}

/** Runs npm, the same one that started this script where there is one. Gives its exit code. */
export function npm(args, options = {}) {
  const env = { ...process.env, ...headersOfNode(), ...options.env };
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], { ...options, env });
  return run('npm', args, { shell: process.platform === 'win32', ...options, env });
}

/** Prints the time that a step took. */
export async function timed(title, step) {
  const start = performance.now();
  const result = await step();
  console.log(`${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Native modules are compiled against Node's headers. Where they lie beside an installed Node they are used, so that the compiler
 * needs no download; all native modules here are N-API, so the version of these headers does not matter.
 */
function headersOfNode() {
  if (process.env.npm_config_nodedir) return {};
  const programs = [
    process.execPath,
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node')),
  ];
  const prefix = programs
    .map((program) => dirname(dirname(program)))
    .find((p) => existsSync(join(p, 'include/node/node_api.h')));
  return prefix ? { npm_config_nodedir: prefix } : {};
}
