import { type BeforeKilled, beforeKilledIn } from './killed.js';
import { utf8Writer } from './output/utf8.js';

/** A stream to write to, and what is known of the terminal behind it. */
export interface Outlet {
  /** Resolves once the text, or what is one in UTF-8, is handed over, or once nobody reads any more; rejects when it cannot be written. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly terminal: boolean;
  /** Columns of the terminal; absent when there is none. */
  readonly columns?: number | undefined;
  /** Bits of colour that the terminal shows: 1, 4, 8 or 24. */
  readonly colorDepth: () => number;
  /** Whether nobody reads any more, so that there is no use in going on. */
  readonly closed: () => boolean;
}

/** Everything of the world that a command may touch, besides the files it is told to. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input, or of one that is longer than `most` bytes a beginning that is longer, too. */
  readonly stdin: (most: number) => Promise<Uint8Array>;
  /** Standard input as it comes in, until it ends or `enough` says so. */
  readonly stream: (enough: AbortSignal) => AsyncIterable<Uint8Array>;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  /** The file that a helping thread runs; absent where there can be none. */
  readonly helper?: string;
  /** Has something undone should a signal end the run; absent where none can. */
  readonly beforeKilled?: BeforeKilled;
}

/** The world of a running process. `helper` is the file that a helping thread runs. */
export function worldOf(process: NodeJS.Process, helper?: string): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: (most) => readUpTo(process.stdin, most),
    stream: (enough) => streamOf(process.stdin, enough),
    stdout: outletOf(process.stdout),
    stderr: lazyOutletOf(() => process.stderr),
    beforeKilled: beforeKilledIn(process),
    ...(helper === undefined ? {} : { helper }),
  };
}

async function readUpTo(stream: NodeJS.ReadStream, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** A stream that waits for more keeps the program from ending; so it is closed when there is enough. */
function streamOf(stream: NodeJS.ReadStream, enough: AbortSignal): AsyncIterable<Uint8Array> {
  enough.addEventListener('abort', () => stream.destroy());
  return stream;
}

function outletOf(stream: NodeJS.WriteStream): Outlet {
  return {
    ...writerTo(() => stream),
    terminal: stream.isTTY === true,
    ...(stream.columns ? { columns: stream.columns } : {}),
    colorDepth: () => stream.getColorDepth?.() ?? 1,
  };
}

/** Opening a stream takes a millisecond, and nearly every run leaves standard error untouched. */
function lazyOutletOf(open: () => NodeJS.WriteStream): Outlet {
  return {
    ...writerTo(open),
    get terminal() {
      return open().isTTY === true;
    },
    get columns() {
      return open().columns;
    },
    colorDepth: () => 1,
  };
}

/** A closed pipe (`| head -1`) is a reader who has seen enough: no error. The stream tells it twice, so both places must listen. */
function writerTo(open: () => NodeJS.WriteStream): Pick<Outlet, 'write' | 'closed'> {
  let stream: NodeJS.WriteStream | undefined;
  let utf8Of: ReturnType<typeof utf8Writer> | undefined;
  let closed = false;
  const hand = (to: NodeJS.WriteStream, chunk: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      to.write(chunk, (error) => {
        if (error) closed ||= isClosedPipe(error);
        if (error && !closed) reject(error);
        else resolve();
      });
    });
  const write = async (text: string | Uint8Array) => {
    stream ??= open().on('error', () => {});
    if (typeof text !== 'string' || text.length <= short) return hand(stream, text);
    utf8Of ??= utf8Writer();
    for (const bytes of utf8Of(text)) if (!closed) await hand(stream, bytes);
  };
  return { write, closed: () => closed };
}

/** A text of up to this many code units is handed over as it is. */
const short = 2 ** 12;

function isClosedPipe(error: Error & { code?: string }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
