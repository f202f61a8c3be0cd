import type { Vocabulary } from './vocabulary.js';

/** A text's words, and how many units say it. */
export interface Counted {
  readonly sequence: Int32Array;
  readonly units: number;
}

/**
 * For each word how much it tells: its inverse document frequency, after Spärck Jones (1972), by what its length tells; a unit is a document.
 * A word that one unit of each side has is as rare as can be: it counts as standing in one, so that *the* stays light and *Busaidi* heavy
 * even in a story of five paragraphs.
 */
export function weightsOf(texts: readonly (Counted | undefined)[], vocabulary: Vocabulary): Float64Array {
  const { frequency, all } = frequencyOf(texts, vocabulary.size);
  const rarity: number[] = [];
  const weights = new Float64Array(vocabulary.size);
  let number = 0;
  for (const word of vocabulary.words()) {
    const count = frequency[number]!;
    rarity[count] ??= rarityOf(Math.max(count - 1, 1), all);
    weights[number++] = exact(rarity[count] * tellingOf(word));
  }
  return weights;
}

/** The greatest weight that a word can have among so many units, figures apart. */
export function rarest(units: number): number {
  return rarityOf(1, units);
}

function rarityOf(count: number, all: number): number {
  return Math.log((all + 2) / (count + 0.5));
}

/** By word, in how many units it stands; and how many there are. */
function frequencyOf(texts: readonly (Counted | undefined)[], words: number): { frequency: Int32Array; all: number } {
  const frequency = new Int32Array(words);
  const met = new Int32Array(words).fill(-1);
  let all = 0;
  for (let k = 0; k < texts.length; k++) {
    const text = texts[k];
    if (!text) continue;
    const { sequence, units } = text;
    all += units;
    for (let at = 0; at < sequence.length; at++) {
      const word = sequence[at]!;
      if (met[word] === k) continue;
      met[word] = k;
      frequency[word]! += units;
    }
  }
  return { frequency, all };
}

/**
 * How much a word tells by its length. Words that are often used are short in every language (Zipf 1935), which ten paragraphs are too few to
 * count: in *raised its offer to 42 dlrs*, *its* may stand in as few of them as *raised*. Figures tell most, for they are seldom about two things.
 * Scripts whose words are not spelled out letter by letter are left alone.
 */
function tellingOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= digits.from && first <= digits.to) return telling.figure;
  return first >= pastCyrillic ? 1 : Math.min(1, telling.least + telling.letter * word.length);
}

/** A word of five letters or more tells in full. */
const telling = { least: 0.2, letter: 0.16, figure: 1.2 };
const digits = { from: 0x30, to: 0x39 };
/** Latin, Greek and Cyrillic stand before this in Unicode. */
const pastCyrillic = 0x530;

/** Rounded so far that sums of weights are exact, and so the same in whatever order they are taken: swapped sides weigh the same. */
function exact(weight: number): number {
  return Math.round(weight * 2 ** 20) / 2 ** 20;
}
