import { isNumberWord, type Numeral, readNumber } from '../labels/numerals.js';
import { type Token, tokenize } from '../text/words.js';
import { isPlain, numeralOf, type Traits, traitsOf } from './families-traits.js';

/** What a word of a story is: a number or a time, a day or a month by name, a name, or another word. */
export type ItemKind = 'figure' | 'date' | 'name' | 'word';

/** A word of a story, or several that are one number. */
export interface Item {
  readonly kind: ItemKind;
  /** What it is compared by: numbers by value, words without case. */
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  /** Whether nothing but a blank stands before it, so that *Jane* and *Doe* are one name. */
  readonly joined: boolean;
}

/** The words and numbers of a text in order, each with what it is. */
export function itemsOf(text: string): Item[] {
  const words = wordsOf(text);
  const named = new Set<string>();
  for (const { traits, opens } of words) if (traits?.capital && !opens) named.add(traits.name);
  const items: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at);
    items.push(number ? figureItem(words, at, number, text) : plainItem(words[at]!, named));
    at += number?.length ?? 1;
  }
  return items;
}

interface Word {
  readonly token: Token;
  /** Absent for a word in small letters, as most are. */
  readonly traits: Traits | undefined;
  /** Whether a sentence or a paragraph begins with it. */
  readonly opens: boolean;
  /** Whether no mark stands before it. */
  readonly joined: boolean;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let opens = true;
  let joined = false;
  let end = 0;
  for (const token of tokenize(text)) {
    if (token.start - end > 1 && isBreak(text, end, token.start)) opens = true;
    if (token.word) words.push({ token, traits: isPlain(token.key) ? undefined : traitsOf(token.key), opens, joined: joined && !opens });
    opens = token.word ? false : opens || endsSentence(token.key);
    joined = token.word;
    end = token.end;
  }
  return words;
}

/** Whether a blank line stands there. */
function isBreak(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineFeed) lines++;
  return lines > 1;
}

const lineFeed = 0x0a;

function endsSentence(mark: string): boolean {
  return '.!?:。！？'.includes(mark.charAt(0));
}

/** A word that bears a capital at the head of a sentence is a name where it bears one within a sentence too. */
function plainItem({ token: { key }, traits, opens, joined }: Word, named: ReadonlySet<string>): Item {
  if (!traits) return { kind: 'word', key, text: key, joined };
  if (traits.figure) return { kind: 'figure', key: traits.lower, text: key, joined };
  if (traits.calendar !== undefined) return { kind: 'date', key: traits.calendar, text: key, joined };
  if (!traits.capital) return { kind: 'word', key: traits.lower, text: key, joined };
  return { kind: !opens || named.has(traits.name) ? 'name' : 'word', key: traits.name, text: key, joined };
}

/** A number, as it is written from its first word to its last. */
function figureItem(words: readonly Word[], at: number, { key, length }: ReadNumber, text: string): Item {
  const [first, last] = [words[at]!, words[at + length - 1]!];
  return { kind: 'figure', key, text: text.slice(first.token.start, last.token.end), joined: first.joined };
}

type ReadNumber = NonNullable<ReturnType<typeof readNumber>>;

/** The number that begins at a word, by its value: *5.0 million*, *two hundred and six*, *$71.40*. */
function numberAt(words: readonly Word[], at: number): ReadNumber | undefined {
  const { traits, token } = words[at]!;
  if (!(traits ? traits.number : isNumberWord(token.key))) return undefined;
  const number = readNumber((offset): Numeral | undefined => {
    const word = words[at + offset];
    if (!word || (offset > 0 && !word.joined)) return undefined;
    return word.traits?.numeral ?? numeralOf(word.token.key);
  });
  return number && /^#\d/.test(number.key) ? number : undefined;
}
