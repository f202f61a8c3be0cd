/** UTF-16 code units that become bytes at once. */
const portion = 2 ** 16;

/** The most bytes that a code unit takes. */
const widest = 3;

/**
 * What puts texts into UTF-8, portion by portion. All portions of all texts stand in the same memory, so one is to be used before the next is asked for: to put
 * 100 MB into bytes as a whole takes twice as long, and 100 MB more memory.
 */
export function utf8Writer(): (text: string) => Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const room = Buffer.allocUnsafe(widest * portion);
  return function* utf8Of(text) {
    for (let from = 0; from < text.length; ) {
      const to = endOf(text, from + portion);
      const { written } = encoder.encodeInto(from === 0 && to === text.length ? text : text.slice(from, to), room);
      yield room.subarray(0, written);
      from = to;
    }
  };
}

/** A place to cut at that is not within a character: one beyond the basic plane is two code units. */
function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00 ? at - 1 : at;
}
