import { Trouble } from '../../index.js';
import { wordsOf } from '../files.js';
import type { World } from '../world.js';

/** Writes to standard output. Rejects with `Trouble` when it cannot be written; a reader who left is no trouble. */
export async function writeStdout(text: string | Uint8Array, world: World): Promise<void> {
  try {
    await world.stdout.write(text);
  } catch (error) {
    throw new Trouble('standard output', `cannot be written (${wordsOf(error)})`, 'check where it is sent to');
  }
}
