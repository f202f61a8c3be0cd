/** What is news to those who have another text. */

import type { Document } from '../model.js';
import { knownIn } from './known.js';

/**
 * Whether a figure is one that an editor would look for: *6,495*, *two million*. *Two sides* and *thousands of people* tell little without what they
 * count.
 */
export function isTelling(figure: string): boolean {
  return telling.test(figure);
}

const telling = /\p{N}|\b(?:hundred|thousand|million|billion|trillion|dozen)\b/iu;

/** The first so many excerpts whose words another story does not have. */
export function fresh<T extends { readonly text: string }>(
  found: readonly T[],
  other: Pick<Document, 'text'>,
  enough = Number.POSITIVE_INFINITY,
): T[] {
  const known = knownIn(other);
  const news: T[] = [];
  for (const one of found) {
    if (news.length >= enough) break;
    if (!writingsOf(one.text).some((words) => known.has(words))) news.push(one);
  }
  return news;
}

/** The names that another story does not have, whole or in parts: *Rolf Brekke of the Harbour Union* is no new name where it tells of both. */
export function freshNames<T extends { readonly text: string }>(found: readonly T[], other: Pick<Document, 'text'>, enough?: number): T[] {
  const known = knownIn(other);
  const isNew = ({ text }: T) => !text.split(/ (?:of|for|and) the /).every((part) => known.has(part));
  return fresh(found.filter(isNew), other, enough);
}

/** The ways to write a figure with what it measures: *$585 mln* is *$585 million* and *$585m*, *5%* is *5 percent*, an age its figure. Other words are their own. */
function writingsOf(words: string): readonly string[] {
  const age = /^(\d+)[- ]years?[- ]old$/.exec(words);
  if (age) return [words, age[1]!];
  const found = measured.exec(words);
  const others = found ? forms.get(found[2]!.toLowerCase()) : undefined;
  return others ? [words, ...others.map((form) => `${found![1]!}${form}${found![3]!}`)] : [words];
}

/** A figure, what multiplies or measures it, and what follows. */
const measured = /^(.*\d)\s?(mln|million|mn|m|bln|billion|bn|b|trillion|trn|tn|thousand|k|%|percent|per cent|pct)((?:\s.*)?)$/is;
const forms: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [' million', ' mln', 'm', 'M', 'mn', ' m'],
    [' billion', ' bln', 'bn', 'B', 'b', ' bn'],
    [' trillion', ' trn', 'tn', 'T'],
    [' thousand', 'k', 'K'],
    ['%', ' percent', ' per cent', ' pct', ' %'],
  ].flatMap((all) => all.map((form) => [form.trim().toLowerCase(), all] as const)),
);

/** The longest text that is one story, in UTF-16 code units; in a longer file what stands at another place may well be of another. */
export const longestStory = 50_000;

/** The quotations whose words another story does not have, quoted or not, whatever mark they end in. In a file of many stories none is looked for. */
export function freshQuotes<T extends { readonly text: string }>(found: readonly T[], other: Pick<Document, 'text'>): readonly T[] {
  if (other.text.length > longestStory) return found;
  const known = knownIn(other);
  return found.filter(({ text }) => !known.has(text.replace(/[.,!?…]+$/, '')));
}
