/**
 * The one way in for requests: waits for what has already been sent, refuses what is stale or cancelled with the protocol's own
 * errors, catches, logs method and time, and answers exactly once.
 */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Cancelled, type Signal } from '../base/cancellation.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { documentKey } from '../workspace/fileUri.ts';
import { pause } from '../workspace/signal.ts';
import type { OpenDocuments } from './openDocuments.ts';

export interface Request<Params> {
  readonly params: Params;
  /** Taken after all edits that came before the request. */
  readonly snapshot: Snapshot;
  readonly signal: Signal;
}

export interface AnsweringTools {
  readonly open: OpenDocuments;
  readonly snapshot: () => Snapshot;
  readonly log: (message: string) => void;
  /** A feature failed on a request; the client is told as well. */
  readonly onFailure: (method: string, error: unknown) => void;
  readonly now: () => number;
}

/** The protocol's types let an error carry data of one type a request; what is sent is the same. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Refusal = ResponseError<any>;

/** What becomes of an answer that is out of date. */
export type WhenStale =
  /** The client asks again by itself where it still wants to know. */
  | 'refuse'
  /** The client is told to ask again, so that it keeps what it shows until then. */
  | 'ask-again';

/** The connection hands over one message in a turn of the event loop: so many waiting ones are seen before an answer is begun. */
const turnsBefore = 8;

export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result | Refusal>;

export function answering<Params, Result>(
  tools: AnsweringTools,
  method: string,
  run: (request: Request<Params>) => Result | Promise<Result>,
  whenStale: WhenStale = 'refuse',
): Handler<Params, Result> {
  return async (params, token) => {
    const started = tools.now();
    const finish = (outcome: string): void =>
      tools.log(`${method} ${outcome} ${(tools.now() - started).toFixed(1)} ms`);
    const key = keyOf(params);
    const version = key && tools.open.version(key);
    const refusal = (): Refusal | null => {
      if (token.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, `${method}: cancelled`);
      if (key === undefined || tools.open.version(key) === version) return null;
      return whenStale === 'ask-again'
        ? new ResponseError(LSPErrorCodes.ServerCancelled, `${method}: text changed`, { retriggerRequest: true })
        : new ResponseError(LSPErrorCodes.ContentModified, `${method}: text changed`);
    };
    try {
      // What has arrived meanwhile, an edit or a cancellation, is taken in first: nothing is computed for nobody.
      for (let turn = 0; turn < turnsBefore; turn++) await new Promise((resolve) => setImmediate(resolve));
      const early = refusal();
      if (early) {
        finish('refused');
        return early;
      }
      tools.open.flush();
      const result = await run({ params, snapshot: tools.snapshot(), signal: signalOf(token, tools.now) });
      const late = refusal();
      finish(late ? 'refused' : 'done');
      return late ?? result;
    } catch (error) {
      if (error instanceof Cancelled) {
        finish('refused');
        return refusal() ?? new ResponseError(LSPErrorCodes.RequestCancelled, `${method}: cancelled`);
      }
      if (error instanceof ResponseError) {
        finish('refused');
        return error;
      }
      finish('failed');
      tools.onFailure(method, error);
      return new ResponseError(ErrorCodes.InternalError, `${method}: ${messageOf(error)}`);
    }
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The document that a request is about, where it is about one. */
function keyOf(params: unknown): string | undefined {
  const uri = (params as { textDocument?: { uri?: unknown } } | null)?.textDocument?.uri;
  return typeof uri === 'string' ? documentKey(uri) : undefined;
}

const signalOf = (token: CancellationToken, now: () => number): Signal => ({
  get cancelled() {
    return token.isCancellationRequested;
  },
  now,
  pause,
  lastPause: now(),
});
