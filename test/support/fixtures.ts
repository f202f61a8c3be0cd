import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, load, type Structure } from '../../src/index.js';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Two articles that lie side by side in a folder of fixtures. */
export interface FixturePair {
  readonly name: string;
  /** Relative to the project, with forward slashes on every system: it stands in reports. */
  readonly folder: string;
  readonly left: string;
  readonly right: string;
}

/** The two wire reports the project began with, then every folder of `fixtures/pairs`, by name. */
export const fixturePairs: readonly FixturePair[] = [
  { name: 'oman-talks', folder: 'fixtures/oman-talks', left: 'fe-today.txt', right: 'afp.txt' },
  ...readdirSync(join(root, 'fixtures/pairs')).sort().map(pairIn),
];

function pairIn(name: string): FixturePair {
  const folder = `fixtures/pairs/${name}`;
  const files = readdirSync(join(root, folder));
  const side = (start: string) => files.find((file) => file.startsWith(start)) ?? `${start}txt`;
  return { name, folder, left: side('left.'), right: side('right.') };
}

/** The bytes of one side. */
export function bytesOf({ folder, ...files }: FixturePair, side: 'left' | 'right'): Uint8Array {
  return readFileSync(join(root, folder, files[side]));
}

/** Both sides, read as the program reads them. */
export async function loadPair(pair: FixturePair, structure: Structure = 'article'): Promise<readonly [Document, Document]> {
  const read = (side: 'left' | 'right') => load(bytesOf(pair, side), `${pair.folder}/${pair[side]}`, { structure });
  return [await read('left'), await read('right')];
}
