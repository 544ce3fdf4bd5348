/**
 * Runs a real VS Code server (npm code-server) over a throw-away copy of a folder, with throw-away settings and extensions, on a free port of
 * the loopback interface. The editor itself is the page that it serves. `scripts/vscodeServer.mjs` installs the server.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

/** The version that the tests were written against; it wants Node 24. */
export const codeServerVersion = '4.139.1';
/** Where the server is installed. Not in the repository's own packages: it is larger than everything else together. */
export const codeServerFolder = join(repository, '.tools/vscode-server');
const entry = join(codeServerFolder, 'node_modules/code-server/out/node/entry.js');

export interface CodeServer {
  /** Address of the server itself, without a folder. */
  readonly url: string;
  /** The copy of the workspace folder, which tests may change. */
  readonly workspace: string;
  /** The user's data folder: `logs/` in it has the logs of every part of VS Code. */
  readonly userData: string;
  /** Address of the workbench over the workspace; with `file` (relative to it) that file is opened as well. */
  address(file?: string): string;
  /** Replaces the user's settings (beside the quiet ones); the next page that is opened takes them up. */
  setSettings(settings: Settings): void;
  /** Ends the server with everything that it started, and removes its folders. */
  stop(): Promise<void>;
}

export type Settings = Readonly<Record<string, unknown>>;

export interface CodeServerOptions {
  /** Folder to copy and open. */
  readonly workspace: string;
  /** Packed extension to install. */
  readonly vsix?: string;
  readonly settings?: Settings;
  /** Port to listen on; 0, the default, takes a free one. */
  readonly port?: number;
}

/** No first-run pages, no network, no animation, and no saving behind a test's back. */
const quietSettings: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'editor.minimap.enabled': false,
};

export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  // Short: a Unix socket lies inside, and the path of a socket holds 107 bytes.
  const home = mkdtempSync(join(tmpdir(), 'pa-'));
  const userData = join(home, 'user');
  const workspace = join(home, basename(options.workspace));
  const environment = ownEnvironment(home);
  const folders = ['--config', join(home, 'config.yaml'), '--user-data-dir', userData];
  folders.push('--extensions-dir', join(home, 'extensions'));

  const setSettings = (settings: Settings): void =>
    writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));

  try {
    mkdirSync(join(userData, 'User'), { recursive: true });
    cpSync(options.workspace, workspace, { recursive: true });
    setSettings(options.settings ?? {});
    if (options.vsix) install(options.vsix, folders, environment);
    const { url, stop } = await listen(folders, workspace, environment, options.port ?? 0, join(home, 'server.log'));
    return {
      url,
      workspace,
      userData,
      address: (file) => address(url, workspace, file),
      setSettings,
      async stop() {
        await stop();
        remove(home);
      },
    };
  } catch (error) {
    remove(home);
    throw error;
  }
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** A file named in the payload opens without quick open, which would need a search of the disk first. */
function address(url: string, workspace: string, file: string | undefined): string {
  const page = new URL(url);
  page.searchParams.set('folder', workspace);
  if (file !== undefined) {
    const uri = `vscode-remote://${page.host}${encodeURI(`${workspace}/${file}`)}`;
    page.searchParams.set('payload', JSON.stringify([['openFile', uri]]));
  }
  return page.href;
}

/** The server must neither read nor write the user's own configuration, talk to a VS Code around it, or ask the public gallery. */
function ownEnvironment(home: string): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { EXTENSIONS_GALLERY: '{"serviceUrl":"http://127.0.0.1:9"}' };
  for (const kind of ['CONFIG', 'DATA', 'CACHE', 'RUNTIME']) {
    const folder = join(home, kind.toLowerCase());
    mkdirSync(folder, { mode: 0o700 });
    own[kind === 'RUNTIME' ? 'XDG_RUNTIME_DIR' : `XDG_${kind}_HOME`] = folder;
  }
  const inherited = Object.entries(process.env).filter(([name]) => !/^VSCODE_|^NODE_TEST_CONTEXT$/.test(name));
  return { ...Object.fromEntries(inherited), ...own };
}

function install(vsix: string, folders: readonly string[], env: NodeJS.ProcessEnv): void {
  const done = spawnSync(process.execPath, [entry, ...folders, '--install-extension', vsix], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The extension was not installed: ${done.stdout}${done.stderr}`);
}

interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

async function listen(
  folders: readonly string[],
  workspace: string,
  env: NodeJS.ProcessEnv,
  port: number,
  log: string,
): Promise<Listening> {
  const output = openSync(log, 'w');
  const options = [
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
  ];
  options.push('--disable-workspace-trust', '--disable-getting-started-override', '--disable-proxy');
  // Seconds until a closed page's extension host ends; by default it would live on for three hours, with the language server.
  options.push('--reconnection-grace-time', '1');
  // A process group of its own can be ended as a whole.
  const child = spawn(process.execPath, [entry, ...folders, ...options, workspace], {
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(-child.pid!, name);
    } catch {
      // It has ended already.
    }
  };
  // Should this process end without stopping it, the server must not stay behind.
  const abandon = (): void => signal('SIGKILL');
  process.once('exit', abandon);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    signal('SIGTERM');
    const patience = setTimeout(() => signal('SIGKILL'), 3000);
    await ended;
    clearTimeout(patience);
    signal('SIGKILL');
    process.off('exit', abandon);
  };
  const deadline = performance.now() + 30_000;
  for (;;) {
    const written = readFileSync(log, 'utf8');
    const url = /listening on (http:\/\/127\.0\.0\.1:\d+)\//.exec(written)?.[1];
    if (url) return { url, stop };
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error(`The VS Code server does not listen:\n${written}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
