import type { OwnWords } from '../model.js';
import type { Item, ItemKind } from './families-items.js';

/** How many of a version's own words are kept: as many as a reader takes in at a glance. */
const mostWords = 6;

/**
 * The words that `own` has and `other` has not, or has less often: numbers and dates first, then names, then the longer ones of the other words.
 * Words are counted and not laid on each other, so that a paragraph that went elsewhere brings none.
 */
export function ownWords(own: readonly Item[], other: readonly Item[]): OwnWords {
  const left = new Map<string, number>();
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1);
  const found: Phrase[] = [];
  let count = 0;
  let before = false;
  for (const item of own) {
    const spare = left.get(item.key) ?? 0;
    if (spare > 0) left.set(item.key, spare - 1);
    else {
      count++;
      addTo(found, item, before);
    }
    before = spare === 0;
  }
  return { words: telling(found), count };
}

interface Phrase {
  readonly kind: ItemKind;
  text: string;
}

/** The words of one name stay together: *Petra Solano*. */
function addTo(phrases: Phrase[], { kind, text, joined }: Item, follows: boolean): void {
  const last = phrases.at(-1);
  if (follows && joined && kind === 'name' && last?.kind === 'name') last.text += ` ${text}`;
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
