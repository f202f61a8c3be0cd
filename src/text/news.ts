/** What is news to those who have another text. */

import type { Document } from '../model.js';
import { isAscii } from './ascii.js';
import { isCounted } from './counted.js';
import { knownIn } from './known.js';
import { valueOfSmall } from './small-numbers.js';

/**
 * Whether a figure is one that an editor would look for: *6,495*, *two million*, *at least three people*. *Two sides* and *thousands of people* tell little without what they
 * count.
 */
export function isTelling(figure: string): boolean {
  if (/[0-9]/.test(figure) || telling.test(figure)) return true;
  return (
    figure.includes(' ') &&
    !/^(?:dozens|scores|hundreds|tens|thousands)\b/i.test(figure) &&
    isCounted(figure.slice(figure.lastIndexOf(' ') + 1))
  );
}

const telling = /\p{N}|\b(?:hundred|thousand|million|billion|trillion|dozen)\b/iu;

/**
 * The first so many excerpts whose words another story does not have. In a file of many stories figures in words are not looked for: each would cost a walk
 * through the whole.
 */
export function fresh<T extends { readonly text: string }>(found: readonly T[], other: Pick<Document, 'text'>, enough?: number): T[] {
  const known = knownIn(other);
  const isOneStory = other.text.length <= longestStory;
  const isLookedFor = (words: string) => isOneStory || quicklyFound.test(words);
  return firstOf(found, ({ text }) => !writingsOf(text).some((words) => isLookedFor(words) && known.has(words)), enough);
}

/** What a long text is looked through for where its figures stand. */
const quicklyFound = /[0-9]|[mb]illion/;

/** The names that another story does not have, whole or in parts: *Rolf Brekke of the Harbour Union* is no new name where it tells of both. */
export function freshNames<T extends { readonly text: string }>(found: readonly T[], other: Pick<Document, 'text'>, enough?: number): T[] {
  const known = knownIn(other);
  return firstOf(found, ({ text }) => !(known.has(text) || text.split(/ (?:of|for|and) the /).every((part) => known.has(part))), enough);
}

function firstOf<T>(found: readonly T[], isNew: (one: T) => boolean, enough = Number.POSITIVE_INFINITY): T[] {
  const news: T[] = [];
  for (const one of found) {
    if (news.length >= enough) break;
    if (isNew(one)) news.push(one);
  }
  return news;
}

/** The ways to write a figure with what it measures: *$585 mln* is *$585 million* and *$585m*, *5%* is *5 percent*, an age its figure. Other words are their own. */
function writingsOf(words: string): readonly string[] {
  const age = /^(\d+)[- ]years?[- ]old$/.exec(words);
  if (age) return [words, age[1]!];
  const aged = /(?<!\S)(\S+), (\d{1,3})$/.exec(words);
  if (aged) return [words, `${aged[1]!}, ${aged[2]!}`, `${aged[2]!}-year-old`];
  const spelled = (isAscii(words) ? inAsciiWords : inWords).exec(words);
  if (spelled) return [words, spelled[1]!, capitalised(spelled[1]!), ...digitsOf(spelled[1]!)];
  const found = measured.exec(words);
  const others = found ? forms.get(found[2]!.toLowerCase()) : undefined;
  return others ? [words, ...others.map((form) => `${found![1]!}${form}${found![3]!}`)] : [words];
}

/** *at least three people*: the count without how exact it is, in small letters and in figures. */
const inWords = /^(?:(?:at least|at most|up to|more than|fewer than|as many as|nearly|almost|about|around|some|over) )?(\p{L}.*)$/iu;
const inAsciiWords = new RegExp(inWords.source.replace(String.raw`\p{L}`, '[a-z]'), 'i');

function capitalised(words: string): string {
  return words[0] === words[0]!.toLowerCase() ? words[0]!.toUpperCase() + words.slice(1) : words[0]!.toLowerCase() + words.slice(1);
}

/** *3 people* of *three people* */
function digitsOf(words: string): string[] {
  const [first, ...rest] = words.split(' ');
  const value = valueOfSmall(first!);
  return value === undefined ? [] : [[value, ...rest].join(' ')];
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
  return found.filter(({ text }) => !known.has(text.replace(/(?<![.,!?…])[.,!?…]+$/, '')));
}
