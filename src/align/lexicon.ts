/** The words of one stretch of text as numbers, for comparing with many others. */
export interface Bag {
  /** The words in order. */
  readonly sequence: Int32Array;
  /** The same words, sorted; a word that stands twice is there twice. */
  readonly words: Int32Array;
  /** The sum of the words' weights. */
  weight: number;
}

/** A unit's words: all of them, and sentence by sentence. */
export interface Profile extends Bag {
  /** One bag a sentence; the unit's own when it has one sentence. */
  readonly sentences: readonly Bag[];
}

/** What is known of every word of both sides. */
export interface Lexicon {
  readonly left: readonly Profile[];
  readonly right: readonly Profile[];
  /** By word: its inverse document frequency, after Spärck Jones (1972); a unit is a document. */
  readonly weights: Float64Array;
}

/** The text of each unit, left and right, as words with weights. */
export function makeLexicon(left: readonly string[], right: readonly string[]): Lexicon {
  const numbers = new Map<string, number>();
  const profiles = [left, right].map((texts) => texts.map((text) => profileOf(text, numbers))) as [Profile[], Profile[]];
  const all = [...profiles[0], ...profiles[1]];
  const weights = weigh(all, numbers.size);
  for (const profile of all) {
    for (const bag of profile.sentences) bag.weight = sum(bag.words, weights);
    profile.weight = profile.sentences.length === 1 ? profile.sentences[0]!.weight : sum(profile.words, weights);
  }
  return { left: profiles[0], right: profiles[1], weights };
}

/**
 * A word that one unit of each side has is as rare as can be: it counts as standing in one, so that *the* stays light and *Busaidi* heavy
 * even in a story of five paragraphs.
 */
function weigh(profiles: readonly Profile[], words: number): Float64Array {
  const frequency = new Int32Array(words);
  for (const { words: sorted } of profiles)
    sorted.forEach((word, k) => {
      if (word !== sorted[k - 1]) frequency[word]!++;
    });
  return Float64Array.from(frequency, (count) => Math.log((profiles.length + 2) / (Math.max(count - 1, 1) + 0.5)));
}

function sum(words: Int32Array, weights: Float64Array): number {
  let total = 0;
  for (const word of words) total += weights[word]!;
  return total;
}

/** *…on Friday. "They*: a full stop, perhaps a closing quote, a blank, perhaps an opening quote, no small letter. Rough: only likeness rests on it. */
const sentenceEnd = /(?<=[.!?؟۔।]["'”’»)]?)\s+(?=["'“‘«(]?[^a-z\s])|(?<=[。！？])/;

function profileOf(text: string, numbers: Map<string, number>): Profile {
  const parts = text.split(sentenceEnd).map((part) => bagOf(wordsOf(part), numbers));
  if (parts.length === 1) return { ...parts[0]!, sentences: [parts[0]!] };
  const sequence = new Int32Array(parts.reduce((length, part) => length + part.sequence.length, 0));
  let at = 0;
  for (const part of parts) {
    sequence.set(part.sequence, at);
    at += part.sequence.length;
  }
  return { sequence, words: sequence.slice().sort(), weight: 0, sentences: parts };
}

function bagOf(words: readonly string[], numbers: Map<string, number>): Bag {
  const sequence = Int32Array.from(words, (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
  return { sequence, words: sequence.slice().sort(), weight: 0 };
}

/** Latin letters, and the marks of typography: all that most copy has. Expressions with `\p{…}` take V8 milliseconds to make ready. */
const latin = /^[\0-\u024f\u2010-\u203a\u20ac]*$/;
const latinWord = /[a-z\u00c0-\u024f]+|[0-9]+(?:[.,][0-9]+)*/g;
const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}`;
/** A letter of an unspaced script is taken with the one after it: pairs of letters do for words there, as in many search engines. */
const anyWord = new RegExp(String.raw`[${unspaced}](?=([${unspaced}]?))|(?:(?![${unspaced}])[\p{L}\p{M}])+|\p{N}+(?:[.,٫٬]\p{N}+)*`, 'gu');
/** *U.S.* and *US* are one word; *'s* is none. */
const initials = /\b(?:[a-z]\.){2,}/g;
const possessive = /(?<=[a-z])['’]s\b/g;

function wordsOf(text: string): readonly string[] {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(initials, (points) => points.replaceAll('.', ''))
    .replace(possessive, '');
  if (latin.test(lower)) return lower.match(latinWord) ?? [];
  return Array.from(lower.matchAll(anyWord), ([word, next]) => word + (next ?? ''));
}
