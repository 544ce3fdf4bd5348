/** Writes a failure to the client's log, with its stack where it has one. */
import type { Connection } from 'vscode-languageserver';

export function logError({ console }: Connection, what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
