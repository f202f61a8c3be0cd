import { keptByWord } from '../../atoms/kept.js';
import { affairs } from './affairs.js';
import { goods } from './goods.js';
import { nature } from './nature.js';
import { people } from './people.js';
import { places } from './places.js';
import { posts as offices } from './posts.js';
import { smallOpposites } from './small-words.js';

/**
 * Things of one kind, of which a story tells one: *His [-son-]{+daughter+} was held*, *He was shot in the [-arm-]{+leg+}*, *carrying [-oil-]{+gas+}*.
 * In the lists a kind begins on each line that is not indented further, and a stroke parts words that are not the same thing. What may be said of one
 * thing in two words (*rape* and *assault*, *ship* and *ferry*) stands at one end; what names the whole and its part (*animal* and *dog*) is of no kind.
 */
export interface Place {
  /** Which kind, as a number. */
  readonly kind: number;
  /** Which thing of its kind, as a number. */
  readonly end: number;
  /** Whether it is an office or a rank, which belongs to a name. */
  readonly isPost: boolean;
}

/** Kinds in one line, ` ; plane jet / bus coach`. */
interface Kinds {
  readonly line: string;
  /** Where each of its words stands; most words are none of them. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** How far offices and ranks go, which come first. */
  readonly posts: number;
}

let known: Kinds | undefined;

/** The kinds of things, read when a word is first looked for: many runs look for none. */
function kinds(): Kinds {
  known ??= readKinds(offices, [people, nature, goods, places, affairs]);
  return known;
}

const smallKinds = readKinds('', [smallOpposites]);

function readKinds(offices: string, things: readonly string[]): Kinds {
  const ofOffices = lineOf(offices);
  const line = ofOffices + things.map(lineOf).join('');
  const words = new Map<string, number[]>();
  let at = 0;
  for (const word of line.split(' ')) {
    const found = words.get(word);
    if (found) found.push(at);
    else words.set(word, [at]);
    at += word.length + 1;
  }
  return { line, words, posts: ofOffices.length };
}

function lineOf(list: string): string {
  return list.replace(/\n {2}(?![ /])/g, ' ; ').replace(/\s+/g, ' ');
}

/** Where a word stands, in one kind or several, in the plural as well. In none, as most words do. */
export const placesOfWord: (word: string) => readonly Place[] = keptByWord((word) => {
  const found = placesIn(kinds(), word);
  for (const singular of singularsOf(word)) found.push(...placesIn(kinds(), singular));
  return found;
});

/** The same of small words, which turn a statement round only where nothing else changed beside them. */
export function placesOfSmallWord(word: string): readonly Place[] {
  return smallKinds.words.has(word) ? placesIn(smallKinds, word) : none;
}

const none: readonly Place[] = [];

function placesIn({ line, words, posts }: Kinds, word: string): Place[] {
  return (words.get(word) ?? nowhere).map((at) => {
    const kind = line.lastIndexOf(';', at);
    return { kind, end: Math.max(kind, line.lastIndexOf('/', at)), isPost: at < posts };
  });
}

const nowhere: readonly number[] = [];

/** What a word may be the plural of by rule: *city* of *cities*; *bus* of *buses*. */
function singularsOf(word: string): readonly string[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}
