import type { Encoding } from '../model.js';

/** A source's bytes as text, without its byte order mark, and how they were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A guess at an encoding and how sure the guesser is, 0 to 100. */
interface Guess {
  readonly name: string;
  readonly confidence: number;
}

/** How many bytes a guess looks at: an article's worth. */
const sampleLength = 65_536;

/**
 * The text of bytes that are in no Unicode encoding, with U+FFFD for what even the best guess leaves open.
 * Broken UTF-8 is UTF-8 with U+FFFD; a Latin script is windows-1252 unless another is clearly likelier; other scripts are as chardet says.
 */
export async function decodeLegacy(bytes: Uint8Array): Promise<Decoded> {
  const [{ default: chardet }, { default: iconv }] = await Promise.all([import('chardet'), import('iconv-lite')]);
  const sample = sampleOf(bytes);
  if (isBrokenUtf8(sample)) return { text: new TextDecoder().decode(bytes), encoding: { name: 'utf-8', evidence: 'detected' } };
  const guesses = chardet.analyse(sample).filter(({ name }) => iconv.encodingExists(name));
  const candidates = isLatin(sample) ? [latinOf(guesses, sample)] : guesses.map(({ name }) => modern(name));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const name of candidates) {
    const text = iconv.decode(buffer, name);
    if (!text.includes('\ufffd')) return { text, encoding: { name, evidence: 'detected' } };
  }
  return { text: iconv.decode(buffer, western), encoding: { name: western, evidence: 'detected' } };
}

/** The bytes from a little before the first above 0x7F: what lies further ahead is ASCII, and tells nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1);
  return bytes.subarray(start, start + sampleLength);
}

const western = 'windows-1252';

/** What the guesser calls an encoding, and the one to read: Windows' supersets, as browsers do for the ISO encodings (WHATWG Encoding Standard). */
const supersets: Readonly<Record<string, string>> = { 'iso-8859-1': western, 'iso-8859-9': 'windows-1254', ascii: western };

function modern(name: string): string {
  const lower = name.toLowerCase();
  return supersets[lower] ?? lower;
}

/**
 * UTF-8 with a broken byte here and there, as when a file was cut in the middle of a letter: at least ten whole letters for each broken one
 * (chardet's own measure).
 */
function isBrokenUtf8(sample: Uint8Array): boolean {
  const letters = new TextDecoder().decode(sample);
  const broken = letters.match(/\ufffd/g)?.length ?? 0;
  const whole = letters.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole > broken * 10;
}

/**
 * A Latin script has few bytes above 0x7F, mostly alone between ASCII letters: *Fès* and *didn’t*; Czech has 17 %, three quarters of them alone.
 * Russian, Greek, Arabic and Japanese texts have more than 70 %, in runs, and so does a Chinese name in an English text.
 */
const latin = { most: 0.35, alone: 0.3 };

/** Too few bytes above 0x7F to tell anything by: one curly quote alone (*didn’t*) has guessers say Romanian. */
const fewBytes = 5;

function isLatin(sample: Uint8Array): boolean {
  const high = countHigh(sample);
  const alone = sample.reduce((count, byte, i) => count + (byte > 0x7f && !isHigh(sample[i - 1]) && !isHigh(sample[i + 1]) ? 1 : 0), 0);
  return high < Math.min(fewBytes, sample.length * latin.most) || (high <= sample.length * latin.most && alone >= high * latin.alone);
}

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte > 0x7f;

const countHigh = (sample: Uint8Array): number => sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);

/** Latin encodings besides the Western one that chardet knows. */
const otherLatin = /^(?:iso-8859-[29]|windows-125[0478])$/i;

/** How much surer the guesser must be of another Latin encoding than of the Western one. */
const clearOdds = 1.4;

function latinOf(guesses: readonly Guess[], sample: Uint8Array): string {
  const other = guesses.find(({ name }) => otherLatin.test(name));
  const own = guesses.find(({ name }) => modern(name) === western && name !== 'ASCII')?.confidence ?? 0;
  const odds = hasSymbolInWord(sample) ? refutedOdds : clearOdds;
  return other && countHigh(sample) >= fewBytes && other.confidence > own * odds ? modern(other.name) : western;
}

/** The same where the Western reading is no text: less sure will do, for the guesser counts letters that the languages share. */
const refutedOdds = 0.8;

/** Whether the Western reading has a sign amid a word, where another encoding has a letter: *Po¿ar* is *Pożar*. The point of *col·lega* is none. */
function hasSymbolInWord(sample: Uint8Array): boolean {
  return /[a-z\xc0-\xff][\xa1-\xb6\xb8-\xbf\xd7\xf7][a-z\xc0-\xff]/.test(new TextDecoder('latin1').decode(sample));
}
