/**
 * Room for so many numbers, all 0; `shared` takes it from the memory that threads share, so that handing it over copies nothing. So does a large room: the
 * engine counts the memory of its own thread, and each time it has grown by some megabytes looks for garbage, of which there is none.
 */
export function numbers(length: number, shared: boolean): Uint32Array {
  return isShared(length, shared)
    ? new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT))
    : new Uint32Array(length);
}

/** Room for so many numbers below 256. */
export function bytes(length: number, shared: boolean): Uint8Array {
  return isShared(length, shared) ? new Uint8Array(new SharedArrayBuffer(length)) : new Uint8Array(length);
}

/** The same numbers in memory that threads share: those themselves, when they lie there. */
export function inShared(array: Uint32Array): Uint32Array {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const copy = numbers(array.length, true);
  copy.set(array);
  return copy;
}

function isShared(length: number, shared: boolean): boolean {
  return shared || length >= large;
}

const large = 1 << 12;
