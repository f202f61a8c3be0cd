/** A stream to write to, and what is known of the terminal behind it. */
export interface Outlet {
  /** Resolves once the text is handed over, or once nobody reads any more; rejects when it cannot be written. */
  readonly write: (text: string) => Promise<void>;
  readonly terminal: boolean;
  /** Columns of the terminal; absent when there is none. */
  readonly columns?: number;
  /** Bits of colour that the terminal shows: 1, 4, 8 or 24. */
  readonly colorDepth: () => number;
}

/** Everything of the world that a command may touch, besides the files it is told to. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
}

/** The world of a running process. */
export function worldOf(process: NodeJS.Process): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: () => readAll(process.stdin),
    stdout: outletOf(process.stdout),
    stderr: lazyOutletOf(() => process.stderr),
  };
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function outletOf(stream: NodeJS.WriteStream): Outlet {
  return {
    write: (text) => writeTo(stream, text),
    terminal: stream.isTTY === true,
    ...(stream.columns ? { columns: stream.columns } : {}),
    colorDepth: () => stream.getColorDepth?.() ?? 1,
  };
}

/** Opening a stream takes a millisecond, and nearly every run leaves standard error untouched. */
function lazyOutletOf(open: () => NodeJS.WriteStream): Outlet {
  return { write: (text) => writeTo(open(), text), terminal: false, colorDepth: () => 1 };
}

/** A closed pipe (`| head -1`) is a reader who has seen enough: no error. The stream tells it twice, so both places must listen. */
function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => (error && !isClosedPipe(error) ? reject(error) : resolve());
    stream.once('error', settle);
    stream.write(text, settle);
  });
}

function isClosedPipe(error: Error & { code?: string }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
