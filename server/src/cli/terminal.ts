/** What the command line needs of the process: two streams, their terminals and the working folder. Handed in, so that tests run inside theirs. */

export interface Stream {
  /** Resolves when more may be written; once the reader has gone away, writing does nothing. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
}

export interface Terminal {
  readonly out: Stream;
  readonly errors: Stream;
  /** Columns of the terminal behind `errors`. */
  readonly columns: number;
  /** Colours in `out`. */
  readonly colours: boolean;
  /** Absolute, with forward slashes. */
  readonly folder: string;
}

/** A reader that goes away early (`| head`) is no error. */
export function streamFrom(stream: NodeJS.WriteStream): Stream {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    closed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    write: (text) =>
      closed || text === ''
        ? Promise.resolve()
        : new Promise((resolve) => {
            stream.write(text, () => resolve());
          }),
  };
}

/** https://no-color.org: any value but the empty one switches colours off. */
export const wantsColours = (isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean =>
  isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
