import { Trouble } from '../errors.js';
import { nameOfBinary, nameOfDocument } from './binary.js';
import type { Decoded } from './legacy.js';

/**
 * Reads bytes as text: a byte order mark, else the escapes of Japanese mail, else strict UTF-8, else UTF-16 shown by its NULs, else what the bytes look like.
 * Rejects with `Trouble` when they are not text (a picture, an archive), or hold nothing to compare.
 */
export async function decode(bytes: Uint8Array, source: string): Promise<Decoded> {
  const document = nameOfDocument(bytes);
  if (document) throw notText(source, document);
  const decoded = byMark(bytes) ?? byEscapes(bytes) ?? byUtf8(bytes) ?? byNuls(bytes) ?? (await byLooks(bytes));
  if (!decoded || isUnprintable(decoded)) throw notText(source, nameOfBinary(bytes));
  if (!/[A-Za-z]/.test(decoded.text) && !/[^\s\p{Cc}\p{Cf}]/u.test(decoded.text))
    throw new Trouble(source, 'is empty: nothing to compare', 'name a file that holds an article');
  return decoded;
}

function notText(source: string, what: string): Trouble {
  return new Trouble(source, `is ${what}, not text`, 'save or export the article as plain text first');
}

const marks: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A byte order mark settles it, even where single bytes are broken: those become U+FFFD. */
function byMark(bytes: Uint8Array): Decoded | undefined {
  const found = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found && { text: new TextDecoder(found[0]).decode(bytes), encoding: { name: found[0], evidence: 'bom' } };
}

/** ISO-2022-JP, as mail and old wires carry Japanese: ASCII all over, with escapes before and after what is Japanese (RFC 1468). */
function byEscapes(bytes: Uint8Array): Decoded | undefined {
  if (!bytes.includes(escapeByte) || !/\x1b\$[@B]/.test(Buffer.from(bytes.subarray(0, sampleLength)).toString('latin1'))) return undefined;
  const text = strictly(japaneseMail, bytes);
  return text === undefined ? undefined : { text, encoding: { name: japaneseMail, evidence: 'detected' } };
}

const escapeByte = 0x1b;
const japaneseMail = 'iso-2022-jp';

function byUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = strictly('utf-8', bytes);
  return text === undefined || text.includes('\0') ? undefined : { text, encoding: { name: 'utf-8', evidence: 'valid' } };
}

function strictly(name: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How much of a text is looked at to tell its kind, in UTF-16 code units. */
const sampleLength = 65_536;

/**
 * UTF-16 without a mark holds NULs: the high half of every ASCII letter, most of them blanks and line ends. Read the wrong way round these are rarities, and so
 * are they where a NUL strayed into text of another encoding.
 */
function byNuls(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0) || isUtf8WithNuls(bytes)) return undefined;
  const readings = ['utf-16le', 'utf-16be'].map((name) => ({ name, text: strictly(name, bytes) ?? '\0' }));
  const nuls = countOf(bytes.subarray(0, 2 * sampleLength), (byte) => byte === 0);
  const [best] = readings
    .filter(({ text }) => !/[\p{Cn}\p{Co}\0]/u.test(text.slice(0, sampleLength)))
    .map(({ name, text }) => ({ name, text, plain: text.slice(0, sampleLength).match(/[ -~\r\n\t]/g)?.length ?? 0 }))
    .filter(({ plain }) => plain >= nuls / 2)
    .sort((a, b) => b.plain - a.plain);
  return best && { text: best.text, encoding: { name: best.name, evidence: 'detected' } };
}

/**
 * Plain text in which a NUL strayed. UTF-16 that happens to be valid UTF-8 has a NUL for every second byte, or the number of its script: 4 for Russian, 6
 * for Arabic, 9 for Hindi, all of them controls.
 */
function isUtf8WithNuls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength);
  const low = countOf(sample, (byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d);
  return low < sample.length / 4 && strictly('utf-8', bytes) !== undefined;
}

function countOf(bytes: Uint8Array, test: (byte: number) => boolean): number {
  return bytes.reduce((count, byte) => count + (test(byte) ? 1 : 0), 0);
}

/** Bytes in no Unicode encoding. Never with NULs, which no older encoding of text uses. */
async function byLooks(bytes: Uint8Array): Promise<Decoded | undefined> {
  if (bytes.includes(0)) return undefined;
  const { decodeLegacy } = await import('./legacy.js');
  return decodeLegacy(bytes);
}

/**
 * The largest share of control characters that a text may hold. Old wire copy is full of them (SOH and STX open and close a message), and
 * a captured terminal has its escapes; random bytes, which no UTF-8 is, have 11 % when read as windows-1252.
 */
const controls = { valid: 0.3, bom: 0.3, detected: 0.05 } as const;

function isUnprintable({ text, encoding }: Decoded): boolean {
  const sample = text.slice(0, sampleLength);
  const count = sample.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return sample.includes('\0') || count > sample.length * controls[encoding.evidence];
}
