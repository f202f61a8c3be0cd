import type { OwnWords } from '../../model.js';
import { type ItemKind, type Items, itemKinds } from '../items/items.js';
import { Tally } from '../tally.js';

/** How many of a version's own words are kept: as many as a reader takes in at a glance. */
const mostWords = 6;

/**
 * Finds the words that `own` has and `other` has not, or has less often: numbers and dates first, then names, then the longer ones of the other words.
 * Words are counted and not laid on each other, so that a paragraph that went elsewhere brings none. Both have the items of one dictionary.
 */
export function ownWords(own: Items, other: Items): OwnWords {
  tally.add(other.keys);
  const found: Phrase[] = [];
  let count = 0;
  let before = false;
  for (let at = 0; at < own.length; at++) {
    const spare = !tally.take(own.keys[at]!);
    if (spare) {
      count++;
      addTo(found, own, at, before);
    }
    before = spare;
  }
  tally.clear(other.keys);
  return { words: telling(found), count };
}

const tally = new Tally();

interface Phrase {
  readonly kind: ItemKind;
  text: string;
}

/** The words of one name stay together: *Petra Solano*. */
function addTo(phrases: Phrase[], items: Items, at: number, follows: boolean): void {
  const last = phrases.at(-1);
  const [kind, text] = [itemKinds[items.kindAt(at)]!, items.textAt(at)];
  if (follows && items.isJoined(at) && kind === 'name' && last?.kind === 'name') last.text += ` ${text}`;
  else phrases.push({ kind, text });
}

function telling(phrases: readonly Phrase[]): string[] {
  const found = tellingRanks.flatMap((belongs) => phrases.filter(belongs).map(({ text }) => text.replace(/\s+/g, ' ')));
  const words = found.length > 0 ? found : phrases.map(({ text }) => text);
  return [...new Set(words)].slice(0, mostWords);
}

/** Shorter words are mostly *the*, *of*, *has*, and tell only where there is nothing else; so do words of scripts that write no blanks. */
const shortest = 4;

/** What tells most comes first. */
const tellingRanks: readonly ((phrase: Phrase) => boolean)[] = [
  ({ kind }) => kind === 'figure' || kind === 'date',
  ({ kind }) => kind === 'name',
  ({ kind, text }) => kind === 'word' && text.length >= shortest,
];
