import { smallOpeners } from '../../labels/vocabulary/openers.js';
import { isVerbOfSaying } from '../../labels/vocabulary/verbs.js';
import type { OwnWords } from '../../model.js';
import { type ItemKind, type Items, itemKinds } from '../items/items.js';
import { Tally } from '../tally.js';

/** How many of a version's own words are kept: as many as a reader takes in at a glance. */
const mostWords = 6;

/**
 * Finds the words that `own` has and `other` has not; where there are none that tell something, those that `other` has less often. Numbers and dates come first, then names, then the longer
 * ones of the other words: *said* and *this* tell nothing. Words are counted and not laid on each other, so that a paragraph that went elsewhere brings none. Both have the items of one dictionary.
 */
export function ownWords(own: Items, other: Items): OwnWords {
  tally.add(other.keys);
  const found: Phrase[] = [];
  let count = 0;
  let before = false;
  const isNew = (at: number) => !other.keys.includes(own.keys[at]!);
  for (let at = 0; at < own.length; at++) {
    const spare = !tally.take(own.keys[at]!);
    if (spare) {
      count++;
      addTo(found, own, at, before, isNew(at));
    }
    before = spare;
  }
  tally.clear(other.keys);
  return { words: telling(found, own), count };
}

const tally = new Tally();

/** Words that stand together: the first of them, and the one behind the last. */
interface Phrase {
  readonly kind: ItemKind;
  readonly first: number;
  end: number;
  /** Whether one of them stands nowhere in the other text. */
  isNew: boolean;
}

/** The words of one name stay together: *Petra Solano*. */
function addTo(phrases: Phrase[], items: Items, at: number, follows: boolean, isNew: boolean): void {
  const last = phrases.at(-1);
  const kind = itemKinds[items.kindAt(at)]!;
  if (follows && items.isJoined(at) && kind === 'name' && last?.kind === 'name') {
    last.end = at + 1;
    last.isNew ||= isNew;
  } else phrases.push({ kind, first: at, end: at + 1, isNew });
}

/** Those that tell most; the words themselves are read only as far as they are told. */
function telling(phrases: readonly Phrase[], items: Items): string[] {
  const words = new Set<string>();
  const fresh = phrases.filter(({ isNew }) => isNew);
  for (const rank of tellingRanks) addWords(words, fresh, items, rank);
  if (words.size === 0) for (const rank of tellingRanks) addWords(words, phrases, items, rank);
  if (words.size === 0) addWords(words, phrases, items, { kinds: itemKinds, least: 0 });
  return [...words];
}

function addWords(words: Set<string>, phrases: readonly Phrase[], items: Items, { kinds, least }: Rank): void {
  for (const phrase of phrases) {
    if (words.size === mostWords) return;
    if (!kinds.includes(phrase.kind)) continue;
    const text = textOf(phrase, items);
    if (text.length >= least && (phrase.kind !== 'word' || least === 0 || !isSmall(text.toLowerCase())))
      words.add(text.replace(/\s+/g, ' '));
  }
}

function textOf({ first, end }: Phrase, items: Items): string {
  let text = items.textAt(first);
  for (let at = first + 1; at < end; at++) text += ` ${items.textAt(at)}`;
  return text;
}

/** Whether a word of some length says nothing by itself, whatever it stands beside: *said*, *this*, *earlier*. */
function isSmall(word: string): boolean {
  return smallOpeners.has(word) || isVerbOfSaying(word);
}

/** Shorter words are mostly *the*, *of*, *has*, and tell only where there is nothing else; so do words of scripts that write no blanks. */
const shortest = 4;

/** Words of some kinds, of so many letters at least. */
interface Rank {
  readonly kinds: readonly ItemKind[];
  readonly least: number;
}

/** What tells most comes first. */
const tellingRanks: readonly Rank[] = [
  { kinds: ['figure', 'date'], least: 0 },
  { kinds: ['name'], least: 0 },
  { kinds: ['word'], least: shortest },
];
