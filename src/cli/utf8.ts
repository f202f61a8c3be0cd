/** UTF-16 code units that become bytes at once. */
const portion = 2 ** 15;

/** Bytes that a code unit takes at most. */
const widest = 3;

/**
 * A text in UTF-8, portion by portion. All stand in the same place, so one is to be used before the next is asked for: to put the 120 MB of a report over
 * 100,000 paragraphs into bytes as a whole takes twice as long, and that much memory more.
 */
export function* utf8Of(text: string): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const room = Buffer.allocUnsafe(widest * Math.min(portion, text.length));
  let from = 0;
  while (from < text.length) {
    const to = endOf(text, from + portion);
    const { written } = encoder.encodeInto(text.slice(from, to), room);
    yield room.subarray(0, written);
    from = to;
  }
}

/** A place to cut at that is not within a character: one beyond the basic plane is two code units. */
function endOf(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return at < text.length && before >= 0xd800 && before < 0xdc00 ? at - 1 : at;
}
