import { countCommon, languages } from './common-words.js';
import { latin } from './words.js';

/** How much of a text is looked at, in UTF-16 code units: some 600 words. */
const sampleLength = 4000;

/** Fewer letters than this are no evidence. */
const fewestLetters = 8;

/**
 * The language of a text as a BCP 47 tag, from its script and, where several languages share one, from their own letters and commonest words;
 * `undefined` when it cannot be told.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  if (isLatin(sample)) return byWords(sample);
  const scripts = otherScripts();
  const counts = scripts.map(({ letters }) => sample.match(letters)?.length ?? 0);
  const most = Math.max(...counts);
  if (most < fewestLetters) return undefined;
  return scripts[counts.indexOf(most)]?.tell(sample);
}

/** The language of a BCP 47 tag without its script and region, in lower case: `de` of `de-AT`. */
export function primaryLanguage(tag: string): string {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

/**
 * Whether a text of which the language cannot be told may be English, as its short flashes are: *Putin signs decree*. Its words are in plain letters from A to Z, or
 * show English more than any other language; many words without one of the commonest of English are of another.
 */
export function mayBeEnglish(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const own = countCommon(sample)[english]!;
  const plain = /[a-z]/.test(sample) ? withoutNames(sample) : sample;
  const others = mostOthers(plain);
  if (foreignLetter.test(plain)) return own > others;
  // *Beyoncé signs deal*
  return own >= others && (own > 0 || (sample.match(/[A-Za-z]+/g) ?? []).length < fewestTelling);
}

/** The place of English among the languages. */
const english = languages.indexOf('en');

/** So many words and none of English's commonest are no English. */
const fewestTelling = 15;

/** A letter that English has in borrowed words and names alone, if at all. */
const foreignLetter = /[\u00c0-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uffdc]/;

/** How many words of the language that has the most of them, English apart. */
function mostOthers(sample: string): number {
  return Math.max(...countCommon(sample).filter((_, place) => languages[place] !== 'en'));
}

/** A text without its words in capitals and the small words between them, which are of names in any language: *Le Pen*, *Rio de Janeiro*, *Ursula von der Leyen*. */
function withoutNames(sample: string): string {
  return sample.replace(inNames, ' ').replace(/\p{Lu}[\p{L}\p{M}]*/gu, ' ');
}

/** *La Canada*, *Van der Poel*, *De Niro*: with a capital before a capital they are of a name, or open a sentence whose other words tell more. */
const leadingNames =
  /(?<![\p{L}\p{M}])(?:La|Le|Les|El|Los|Las|De|Del|Della|Des|Du|Di|Da|Do|Dos|Van|Von|Der|Den|Al|Il)(?:[ -](?:de|la|le|van|von|der|den|del|di))*[ -](?=\p{Lu})/gu;
/** *L.A.*, *D.C.*, *P W D L*, and the *s* of *Lloyd's*; not *L'Etat* and *A polícia*. */
const loneLetter = /(?<![\p{L}\p{M}'’])\p{Lu}(?![\p{L}\p{M}'’]| \p{Ll})|['’][sS](?![\p{L}\p{M}])/gu;

const inNames = /(?<=\p{Lu}[\p{L}\p{M}]* )(?:(?:de|la|el|al|von|van|der|den|di|da|del|do|dos|bin|ibn|y|e) )+(?=\p{Lu})/gu;

/** Whether a sample is plainly in Latin letters: has letters from A to Z, and either none of another script or fewer of all else. */
function isLatin(sample: string): boolean {
  if (!latin.beyond.test(sample)) return someLetters.test(sample);
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const lower = sample.charCodeAt(at) | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) letters++;
  }
  return letters >= fewestLetters && letters > sample.length / 2;
}

const someLetters = new RegExp(`(?:[A-Za-z][^A-Za-z]*){${fewestLetters}}`);

/** A script, and which language is written in it. */
interface Script {
  readonly letters: RegExp;
  readonly tell: (sample: string) => string | undefined;
}

/** Made when a text asks for them, because most are in plain Latin letters and V8 takes a while to make these regular expressions ready. */
const otherScripts = (): readonly Script[] => [
  { letters: /\p{sc=Latn}/gu, tell: byWords },
  { letters: /\p{sc=Arab}/gu, tell: byLetters({ ckb: /[ێۆڕڵ]/g, ps: /[ټډړښځڅۍ]/g, ur: /[ٹڈڑںےہھ]/g, fa: /[پچژگکی]/g, ar: /\p{L}/gu }) },
  {
    letters: /\p{sc=Cyrl}/gu,
    tell: byLetters({ be: /ў/gi, kk: /[әғқңөұү]/gi, uk: /[іїєґ]/gi, mk: /[ѓќѕ]/gi, sr: /[ђћј]/gi, ru: /[ыэ]/gi, bg: /ъ/gi }),
  },
  {
    letters: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
    tell: (sample) => ((sample.match(/[\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0) > 2 ? 'ja' : 'zh'),
  },
  { letters: /\p{sc=Hang}/gu, tell: () => 'ko' },
  { letters: /\p{sc=Deva}/gu, tell: byLetters({ mr: /ळ|आहे|आणि/g, ne: /छन्|गरे|भने/g, hi: /\p{L}/gu }) },
  { letters: /\p{sc=Beng}/gu, tell: byLetters({ as: /[ৰৱ]/g, bn: /\p{L}/gu }) },
  ...Object.entries({
    Thai: 'th',
    Laoo: 'lo',
    Khmr: 'km',
    Mymr: 'my',
    Hebr: 'he',
    Grek: 'el',
    Armn: 'hy',
    Geor: 'ka',
    Ethi: 'am',
    Taml: 'ta',
    Telu: 'te',
    Knda: 'kn',
    Mlym: 'ml',
    Gujr: 'gu',
    Guru: 'pa',
    Orya: 'or',
    Sinh: 'si',
  }).map(([script, language]) => ({ letters: new RegExp(`\\p{sc=${script}}`, 'gu'), tell: () => language })),
];

/** The share of a text that a language's own letters must make: fewer may be a name from the neighbour's. */
const ownShare = 0.004;

/** The first language whose own letters (or words) are no stray ones; neighbours share letters, so the one with more of its own comes first. */
function byLetters(own: Readonly<Record<string, RegExp>>): (sample: string) => string | undefined {
  return (sample) => Object.keys(own).find((language) => (sample.match(own[language] as RegExp)?.length ?? 0) > sample.length * ownShare);
}

/** How many common words a text must have for its language to be told: one may be a name (*Al*, *Le Pen*). */
const fewestWords = 2;

/** Most texts show their language in so many code units, some 80 words, nearly all in 150; neighbours (Danish and Norwegian) are told apart by all of the sample. */
const glances = [500, 1000];

function byWords(sample: string): string | undefined {
  for (const glance of glances) {
    if (glance >= sample.length) break;
    const counts = countCommon(sample.slice(0, glance));
    const best = mostOf(counts);
    if (isClear(best, counts)) return languages[best];
  }
  return byFewWords(sample);
}

/**
 * The language of words that are few, or are many names: those of names would be most. *Rio de Janeiro mayor meets Ursula von der Leyen*, *Fire nears La Canada* and
 * a table of *P W D L* show none; where another language is shown besides, and English is not, they may be of it: *Le Pen candidate en 2027, selon La Presse*.
 */
function byFewWords(sample: string): string | undefined {
  const counts = countCommon(sample.replace(leadingNames, ' ').replace(inNames, ' ').replace(loneLetter, ' '));
  const best = mostOf(counts);
  if (counts[best]! >= fewestWords) return isAsEnglish(best, counts) ? undefined : languages[best];
  const all = countCommon(sample.replace(inNames, ' '));
  const most = mostOf(all);
  return all[most]! >= fewestWords && counts[most]! > 0 && counts[english] === 0 ? languages[most] : undefined;
}

/** *Von der Leyen met Van der Bellen in Berlin*: as many words of English as of another language, which has all of them too. */
function isAsEnglish(best: number, counts: Uint32Array): boolean {
  return best === english && counts.some((count, place) => place !== english && count === counts[english]);
}

/** The place of the largest count, the first where several are as large. */
function mostOf(counts: Uint32Array): number {
  let best = 0;
  for (let place = 1; place < counts.length; place++) if (counts[place]! > counts[best]!) best = place;
  return best;
}

/** Whether a language has far more of its words in a text than any other: a third of an English text is made of the commonest words of English. */
function isClear(best: number, counts: Uint32Array): boolean {
  const most = counts[best]!;
  if (most < plenty) return false;
  for (let place = 0; place < counts.length; place++) if (place !== best && counts[place]! > most / 3) return false;
  return true;
}

const plenty = 15;
