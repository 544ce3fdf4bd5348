/** The language servers that a VS Code server has started, as processes; found by /proc, which Linux alone has. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CodeServer } from './codeServer.ts';

/** Why tests of processes are skipped here, or false. */
export const noProcesses: string | false = existsSync('/proc/self/cmdline')
  ? false
  : 'this system does not list its processes in /proc';

/** Process ids. The extension is installed in a folder of this VS Code's own, so no other window's server is meant. */
export const languageServers = ({ userData }: CodeServer): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      const words = commandLine(id);
      return words.includes(dirname(userData)) && words.includes('server.cjs');
    })
    .map(Number);

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
