import { isPacked, unpacked, unpackTrouble } from '../../collection/sources/unpack.js';
import { streamSource } from '../../files.js';
import type { World } from '../../world.js';

/** The bytes of a list, until they end or `enough` says so; of one whose name ends in .gz what it holds. Rejects with `Trouble` when they cannot be read. */
export async function* bytesOf(list: string, world: World, enough: AbortSignal): AsyncGenerator<Uint8Array> {
  const read = () => streamSource(list, world, enough);
  if (!isPacked(list)) return yield* read();
  try {
    yield* unpacked(read);
  } catch (error) {
    throw unpackTrouble(error, list) ?? error;
  }
}
