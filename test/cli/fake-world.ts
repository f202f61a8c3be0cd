import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Outlet, run, type World } from '../../src/cli/index.js';

/** What a run printed and left with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a test says of the world; the rest is a pipe 80 columns wide with nothing to read. */
export interface Circumstances {
  readonly stdin?: string | Error;
  readonly env?: World['env'];
  readonly stdout?: Partial<Outlet>;
  readonly stderr?: Partial<Outlet>;
}

/** A fresh folder holding these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirediff-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs a command line in this process, in a folder, and catches what it prints. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  { stdin = '', env = {}, stdout = {}, stderr = {} }: Circumstances = {},
): Promise<Outcome> {
  const printed = { out: '', err: '' };
  const outlet = (to: 'out' | 'err'): Outlet => ({
    write: async (text) => {
      printed[to] += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    terminal: false,
    colorDepth: () => 1,
    closed: () => false,
  });
  const world: World = {
    cwd,
    env,
    stdin: async () => {
      if (stdin instanceof Error) throw stdin;
      return new TextEncoder().encode(stdin);
    },
    stream: async function* () {
      if (stdin instanceof Error) throw stdin;
      yield new TextEncoder().encode(stdin);
    },
    stdout: { ...outlet('out'), ...stdout },
    stderr: { ...outlet('err'), ...stderr },
  };
  const code = await run(argv, world);
  return { code, ...printed };
}
