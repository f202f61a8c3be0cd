import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unreadable } from '../../files.js';

/**
 * The bytes of a file. Throws `Trouble` when it cannot be read.
 * It waits for the disk: three small files a case, a thousand cases, and asking for each and waiting for the answer would take a third of the run.
 */
export function readNow(file: string, cwd: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, file || '\0'));
  } catch (error) {
    throw unreadable(file, error);
  }
}
