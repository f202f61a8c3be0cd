/** Room for so many numbers, all 0; `shared` takes it from the memory that threads share, so that handing it over copies nothing. */
export function numbers(length: number, shared: boolean): Uint32Array {
  return shared ? new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT)) : new Uint32Array(length);
}

/** Room for so many numbers below 256. */
export function bytes(length: number, shared: boolean): Uint8Array {
  return shared ? new Uint8Array(new SharedArrayBuffer(length)) : new Uint8Array(length);
}

/** The same numbers in memory that threads share: those themselves, when they lie there. */
export function inShared(array: Uint32Array): Uint32Array {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const copy = numbers(array.length, true);
  copy.set(array);
  return copy;
}
