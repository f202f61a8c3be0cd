import { othersIn } from '../../text/word-tables.js';
import { keptByWord } from '../atoms/kept.js';
import { fold } from '../orthography/fold.js';

/** What a word does in a number. */
export type NumberKind =
  | 'count'
  | 'one'
  | 'hundred'
  | 'thousand'
  | 'half'
  | 'ordinal'
  | 'share'
  | 'group'
  | 'multiple'
  | 'joint'
  | 'of'
  | 'none';

/** A word of a number: *vingt* is a count of 20, *Drittel* a share of 3, *docena* a group of 12; of those without a value what they stand for: *Hunderte* are `hundreds`. */
export interface NumberWord {
  readonly kind: NumberKind;
  readonly value: number;
  readonly amount: string;
}

/** Lines of words in small letters without accents, each behind what all of them say: `2 zwei zwo`. */
export type Lines = string;

/** The number words of a language. */
export interface NumberLines {
  /** *two*, *twenty*, and hundreds that are one word: *doscientos*. */
  readonly counts: Lines;
  /** The article, which counts before a scale and a share only: *un millón*, *ein Drittel*. */
  readonly one: string;
  /** What multiplies the count before it by a hundred, where that is a word by itself: *deux cents*. */
  readonly hundred?: string;
  readonly thousand: string;
  /** *half* of what follows: *une demi*, *media docena*; and the noun, *la mitad*, which is a share of itself. */
  readonly half: string;
  readonly halfNoun: string;
  readonly ordinals: Lines;
  /** *Drittel*, *tiers*: the parts of one that no ordinal is. */
  readonly shares: Lines;
  /** Amounts without a figure, by the English word: *hundreds Hunderte*; and counts that an article leads to, by their value: `12 docena`, `~10 decena`, which is about so many. */
  readonly groups: Lines;
  /** The beginnings of verbs that multiply: `2 verdoppel`. */
  readonly multiples: Lines;
  /** What joins the words of one number: *y*. */
  readonly joint: string;
  /** What stands between a group or a share and what it is of. */
  readonly of: string;
  /** Letters behind a figure that make an ordinal of it: *2e*, *2ª*. */
  readonly endings: RegExp;
  /** A century, which some count in Roman figures: *XIXe siècle*, *siglo XIX*. */
  readonly century?: RegExp;
  /** Words behind which a figure with a point is an ordinal: *zum 2. Mal*. */
  readonly beforeOrdinal?: RegExp;
  /** Words that point at what is known, before which a small number counts nothing new: *the two countries*. */
  readonly definite: string;
  /** The value of a compound written in one word: *zweiundzwanzig*. */
  readonly compound?: (word: string) => number | undefined;
  /** Whether a word that may be a number is another between its neighbours: *un pont neuf*. All in small letters without accents; empty at the ends and for a mark. */
  readonly isOther?: (word: string, before: string, after: string) => boolean;
}

/** The number words of a language, ready to be asked for. */
export interface Numbers {
  readonly wordOf: (written: string) => NumberWord;
  readonly endings: RegExp;
  readonly century: RegExp | undefined;
  readonly beforeOrdinal: RegExp | undefined;
  readonly isDefinite: (word: string) => boolean;
  readonly isOther: (word: string, before: string, after: string) => boolean;
}

/** The number words that some lines tell. */
export function numbersOf(lines: NumberLines): Numbers {
  // Most runs meet no text in the language.
  let words: ReadonlyMap<string, NumberWord> | undefined;
  const multiples = othersIn(lines.multiples);
  const definite = new Set(lines.definite.split(' '));
  const find = (written: string): NumberWord => {
    const word = fold(written);
    words ??= wordsIn(lines);
    const known = words.get(word);
    if (known) return known;
    const compound = lines.compound?.(word);
    if (compound !== undefined) return wordFor('count', String(compound));
    const multiple = multiples.find(([stem]) => word.startsWith(stem));
    return multiple ? wordFor('multiple', multiple[1]) : none;
  };
  return {
    wordOf: keptByWord(find),
    endings: lines.endings,
    century: lines.century,
    beforeOrdinal: lines.beforeOrdinal,
    isDefinite: (word) => definite.has(word),
    isOther: lines.isOther ?? (() => false),
  };
}

const none: NumberWord = { kind: 'none', value: 0, amount: '' };

function wordsIn(lines: NumberLines): ReadonlyMap<string, NumberWord> {
  const plain: readonly (readonly [NumberKind, string])[] = [
    ['count', lines.counts],
    ['one', `1 ${lines.one}`],
    ['hundred', `100 ${lines.hundred ?? ''}`],
    ['thousand', `1000 ${lines.thousand}`],
    ['half', `0.5 ${lines.half}`],
    ['share', `2 ${lines.halfNoun}\n${lines.shares}`],
    ['ordinal', lines.ordinals],
    ['group', lines.groups],
    ['joint', `0 ${lines.joint}`],
    ['of', `0 ${lines.of}`],
  ];
  return new Map(plain.flatMap(([kind, list]) => othersIn(list).map(([word, value]) => [word, wordFor(kind, value)] as const)));
}

function wordFor(kind: NumberKind, written: string): NumberWord {
  return { kind, value: Number(written.replace('~', '')), amount: written };
}
