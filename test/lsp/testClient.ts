/**
 * A client for tests of the protocol: talks to a server in this process over streams in memory, or to the real one over stdio.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type ServerParts, startServer } from '../../server/src/lsp/server.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { memoryDisk } from '../workspace/memoryDisk.ts';
import { toyAnalyse, toyRule } from '../workspace/toyAnalysis.ts';

export interface Received {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into messages of all shapes
  readonly params: any;
}

export interface TestClient {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Everything that the server has sent of its own accord, requests and notifications, in order. */
  readonly received: readonly Received[];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into messages of all shapes
  request(method: string, params?: unknown): Promise<any>;
  notify(method: string, params: unknown): Promise<void>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** The first message of a method, from now on or from the message numbered `from`, that fits. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into messages of all shapes
  next(method: string, fits?: (params: any) => boolean, from?: number): Promise<any>;
  /** Drops what has been received so far, for tests that go on for long. */
  forget(): void;
  /** Waits until the folders have been read and the client has been told. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** Answer to `workspace/configuration`; read at every request. */
  readonly settings?: (section: string) => unknown;
}

/** What VS Code can do, as far as the server asks. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
  window: { workDoneProgress: true },
};

export interface MemoryClient extends TestClient {
  readonly disk: ReturnType<typeof memoryDisk>;
  /** Sends several messages so that the server finds them waiting together; `send` gives the promise of the last one. */
  together(send: () => Promise<void>): Promise<void>;
}

/** A server in this process: toy analysis, one toy rule and a disk in memory, unless other parts are given. */
export async function startInMemory(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  parts: Partial<ServerParts> = {},
  options: ClientOptions = {},
): Promise<MemoryClient> {
  const disk = memoryDisk(files);
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, { segmenter: () => noSegmenter, disk, rules: [toyRule], analyse: toyAnalyse, ...parts });
  const client = await started(new StreamMessageReader(down), new StreamMessageWriter(up), options);
  return {
    ...client,
    disk,
    async together(send) {
      up.pause();
      await send();
      up.resume();
    },
    stop: async () => {
      await client.request('shutdown');
      client.connection.dispose();
      server.dispose();
    },
  };
}

interface ProcessOptions {
  /** The server's entry: its sources, where left out. */
  readonly main?: string;
  /** Of Node. */
  readonly options?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** The real server, in a process of its own. */
export async function startProcess(
  options: ClientOptions = {},
  {
    main = join(import.meta.dirname, '../../server/src/lsp/main.ts'),
    options: ofNode = [],
    env = process.env,
  }: ProcessOptions = {},
): Promise<TestClient & { readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [...ofNode, main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const client = await started(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), options);
  return {
    ...client,
    child,
    stop: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      await client.request('shutdown');
      await client.notify('exit', undefined);
      await exited;
      client.connection.dispose();
    },
  };
}

async function started(
  reader: StreamMessageReader,
  writer: StreamMessageWriter,
  {
    capabilities = fullCapabilities,
    folders = [],
    initializationOptions,
    locale = 'zh-cn',
    settings = () => ({}),
  }: ClientOptions,
): Promise<TestClient> {
  const connection = createMessageConnection(reader, writer);
  const received: Received[] = [];
  const listeners = new Set<() => void>();
  const take = (method: string, params: unknown): void => {
    received.push({ method, params });
    for (const listener of [...listeners]) listener();
  };
  connection.onNotification((method, params) => take(method, params));
  connection.onRequest((method, params) => {
    take(method, params);
    return method === 'workspace/configuration'
      ? (params as unknown as { items: { section: string }[] }).items.map(({ section }) => settings(section))
      : null;
  });
  connection.onUnhandledProgress((params) => take('$/progress', params));
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    locale,
    initializationOptions,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});

  const next: TestClient['next'] = (method, fits = () => true, from = received.length) =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = received.slice(from).find((one) => one.method === method && fits(one.params));
        if (!found) return;
        listeners.delete(look);
        resolve(found.params);
      };
      listeners.add(look);
      look();
    });

  return {
    connection,
    initialized,
    received,
    request: (method, params) => connection.sendRequest(method, params ?? {}),
    notify: (method, params) => connection.sendNotification(method, params as object),
    open: (uri, text, languageId = 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    next,
    forget: () => void received.splice(0),
    ready: () => next('policyAnnotator/status', ({ state }) => state !== 'reading', 0).then(() => {}),
    stop: async () => {},
  };
}

/** One edit of an open document, as editors send it. */
export const edit = (
  uri: string,
  version: number,
  [line, from, to]: readonly [line: number, from: number, to: number],
  text: string,
): unknown => ({
  textDocument: { uri, version },
  contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
});
