/**
 * Frame of the tests in the real editor: starts a VS Code server with the packed extension over a copy of a folder, opens the workbench, ends
 * both, and keeps a picture of the window when a test fails. Without Chromium the tests are skipped and say why.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { type CodeServer, codeServerFolder, type Settings, startCodeServer } from './codeServer.ts';
import { chromium } from './programs.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const repository = join(import.meta.dirname, '../..');
const vsix = join(repository, 'policy-annotator.vsix');

export interface EditorOptions {
  /** Folder to work on a copy of, relative to the repository; the seeds when left out. */
  readonly workspace?: string;
  /** File of that folder that is open from the start. */
  readonly file?: string;
  readonly settings?: Settings;
  readonly width?: number;
  readonly height?: number;
}

/** What a test asks while it runs; asking before that is an error. */
export interface InEditor {
  readonly workbench: Workbench;
  readonly server: CodeServer;
}

/** A suite over one editor, which its tests share in their order. Its last test: the extension and its server logged no error on the way. */
export function describeInEditor(title: string, options: EditorOptions, tests: (editor: InEditor) => void): void {
  describe(title, { skip: chromium.skip(), timeout: 300_000 }, () => {
    let server: CodeServer | undefined;
    let workbench: Workbench | undefined;

    before(async () => {
      if (!existsSync(vsix) || !existsSync(codeServerFolder)) {
        throw new Error('First: npm run pack && node scripts/run.mjs vscodeServer');
      }
      const workspace = join(repository, options.workspace ?? 'seeds');
      server = await startCodeServer({ workspace, vsix, ...(options.settings && { settings: options.settings }) });
      workbench = await openWorkbench(server.address(options.file), options);
      if (options.file) await workbench.page.locator('.tab.active', { hasText: options.file }).waitFor();
    });

    afterEach(async (context) => {
      const { passed, fullName } = context as unknown as { passed: boolean; fullName: string };
      if (!passed) await workbench?.screenshot(`failed-${fullName.replace(/[^\p{L}\p{N}]+/gu, '-')}`);
    });

    after(async () => {
      await workbench?.close();
      await server?.stop();
    });

    tests({
      get workbench() {
        if (!workbench) throw new Error('The workbench is not open yet');
        return workbench;
      },
      get server() {
        if (!server) throw new Error('The server is not started yet');
        return server;
      },
    });

    test('nothing went wrong unseen', () => assert.deepEqual(loggedErrors(server!), []));
  });
}

/** Lines of the extension's own log, where those of the language server arrive as well. */
export function logLines({ userData }: CodeServer): string[] {
  const logs = globSync('logs/**/policy-annotator.policy-annotator/*.log', { cwd: userData });
  if (logs.length === 0) throw new Error('the extension has written no log');
  return logs.flatMap((log) => readFileSync(join(userData, log), 'utf8').split('\n'));
}

/** What the client says of a server that a test has killed, and of what it was about to send to it. */
const killed = /Server process exited with signal SIGKILL\.$|connection to server is erroring\.?\s*(?:Channel closed)?/;

/** Each error with the line that says why. */
const loggedErrors = (server: CodeServer): string[] =>
  logLines(server).flatMap((line, i, lines) =>
    line.includes('[error]') && !killed.test(line) ? [`${line} ${lines[i + 1] ?? ''}`] : [],
  );
