/** What is told by bytes before anybody knows their encoding. */

/** White space, the empty halves of UTF-16, and the bytes of a byte order mark. */
const skipped: ReadonlySet<number> = new Set([0, 9, 10, 12, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

/** The first letter is looked for in so many bytes. */
const farthestMark = 16_384;

/** Where the first byte stands that is more than white space. Nearly every text shows with it that it is no markup and no data. */
export function firstMark(bytes: Uint8Array): number {
  let at = 0;
  while (at < farthestMark && at < bytes.length && skipped.has(bytes[at]!)) at++;
  return at;
}

/** Bytes as letters, one each, also of UTF-16: of what tells markup and data from text all is ASCII. */
export function lettersOf(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to).filter((byte) => byte !== 0));
}
