import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Trouble } from '../../../index.js';
import { unreadable } from '../../files.js';

/**
 * The bytes of a file. Throws `Trouble` when it cannot be read, and for a pipe or a device, which may never end or never begin.
 * It waits for the disk: three small files a case, a thousand cases, and asking for each and waiting for the answer would take a third of the run.
 */
export function readNow(file: string, cwd: string): Uint8Array {
  try {
    const path = resolve(cwd, file || '\0');
    const known = statSync(path);
    if (!known.isFile() && !known.isDirectory()) throw new Trouble(file, 'is a pipe or a device', 'put what it gives into a file');
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Trouble ? error : unreadable(file, error);
  }
}
