import type { Encoding } from '../model.js';
import { languageOf } from '../text/language.js';

/** A source's bytes as text, without its byte order mark, and how they were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How many bytes a guess looks at: an article's worth. */
const sampleLength = 16_384;

/**
 * The text of bytes that are in no Unicode encoding, with U+FFFD for what even the best guess leaves open.
 * Broken UTF-8 is UTF-8 with U+FFFD; what has a few signs and reads well as windows-1252 is that; all else is as jschardet says.
 */
export async function decodeLegacy(bytes: Uint8Array): Promise<Decoded> {
  const [{ detectAll }, { default: iconv }] = await Promise.all([import('jschardet'), import('iconv-lite')]);
  const sample = sampleOf(bytes);
  if (isBrokenUtf8(sample)) return { text: new TextDecoder().decode(bytes), encoding: { name: 'utf-8', evidence: 'detected' } };
  const guesses = () => detectAll(sample, { minimumThreshold: 0 }).flatMap(nameOf);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const name of readsAsWestern(sample) ? [western] : guesses()) {
    const text = iconv.decode(buffer, name);
    if (!text.includes('\ufffd')) return { text, encoding: { name, evidence: 'detected' } };
  }
  return { text: iconv.decode(buffer, western), encoding: { name: western, evidence: 'detected' } };
}

/** The bytes from a little before the first above 0x7F: what lies further ahead is ASCII, and tells nothing but the language. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - wordsBefore);
  return bytes.subarray(start, start + sampleLength);
}

/** Enough to tell a language by its words. */
const wordsBefore = 1_000;

const western = 'windows-1252';

/**
 * The encodings that stories come in, of those that jschardet tells, by the names that browsers know them by (WHATWG Encoding Standard). What it tells
 * besides is of mainframes and of Macintoshes outside the West, and would be guessed at the cost of these.
 */
const known: ReadonlySet<string> = new Set([
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((digit) => `windows-125${digit}`),
  ...['iso-8859-2', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'koi8-r', 'koi8-u'],
  ...['ibm866', 'cp437', 'cp850', 'cp852'],
  ...['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'],
]);

/** What jschardet calls some of them, or those that are read by them. */
const aliases: Readonly<Record<string, string>> = {
  cp1258: 'windows-1258',
  cp874: 'windows-874',
  'iso8859-15': 'iso-8859-15',
  macroman: 'macintosh',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
};

/** The name of a guess that is one of them, in a list; an empty one where it is not. */
function nameOf({ encoding }: { readonly encoding: string | null }): readonly string[] {
  const name = encoding?.toLowerCase() ?? '';
  const ours = aliases[name] ?? (known.has(name) ? name : undefined);
  return ours === undefined ? [] : [ours];
}

/**
 * UTF-8 with broken bytes here and there, as when a file was cut in the middle of a letter, or a line of another encoding was pasted into it. In
 * text of any older encoding letters of several bytes come about by chance only: in Thai, Chinese and Japanese one for three bytes that are of none.
 */
function isBrokenUtf8(sample: Uint8Array): boolean {
  const letters = new TextDecoder().decode(sample);
  const broken = letters.match(/\ufffd/g)?.length ?? 0;
  const whole = letters.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole >= fewestWhole && whole >= broken;
}

/** Fewer whole letters than these may be chance. */
const fewestWhole = 4;

/** Texts in these languages are in windows-1252 when they are in no Unicode encoding. */
const westernLanguages: ReadonlySet<string | undefined> = new Set(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi', 'id']);

/** Fewer signs above 0x7F than these tell nothing about an encoding: in a text without words that show its language, and in a text with such. */
const few = { anyLanguage: 4, westernLanguage: 8 };

/** Whether what little there is above 0x7F makes sense as windows-1252, as in *didn’t*, *the café*, *Peña*: with so little to go by a guesser says anything. */
function readsAsWestern(sample: Uint8Array): boolean {
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  if (high >= few.westernLanguage || high > sample.length * mostSigns) return false;
  const text = Buffer.from(sample).toString('latin1');
  const language = languageOf(text);
  const isWestern = language === undefined ? high < few.anyLanguage : westernLanguages.has(language);
  return isWestern && !otherLetters.test(text);
}

/**
 * What is no sign of windows-1252, and signs amid words, which are letters in another encoding: *Po¿ar* is *Pożar*. Apostrophes, dashes, three dots
 * (*well…maybe*) and the point of *col·lega* stand amid words too.
 */
const otherLetters =
  /[\x81\x8d\x8f\x90\x9d]|[a-z\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xc0-\xd6\xd8-\xf6\xf8-\xff][\x80-\x84\x86-\x89\x8b\x91\x93-\x95\x98\x99\x9b\xa1-\xb6\xb8-\xbf\xd7\xf7](?=[a-z\xe0-\xf6\xf8-\xff])/i;

/** Scripts other than Latin make far more of a text. */
const mostSigns = 0.35;
