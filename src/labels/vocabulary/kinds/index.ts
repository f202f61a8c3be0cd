import { keptByWord } from '../../atoms/kept.js';
import { affairs } from './affairs.js';
import { goods } from './goods.js';
import { nature } from './nature.js';
import { people } from './people.js';
import { places } from './places.js';
import { posts } from './posts.js';
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

/** A kind in one line, ` ; plane jet / bus coach`: looked through for the few words that took another's place, it costs a start less than a table of all. */
function lineOf(list: string): string {
  return list.replace(/\n {2}(?![ /])/g, ' ; ').replace(/\s+/g, ' ');
}

const offices = lineOf(posts);
const kinds = offices + [people, nature, goods, places, affairs].map(lineOf).join('');
const smallKinds = lineOf(smallOpposites);

/** All words of the lists: most words are none of them, and a set says so at once. */
const listed: ReadonlySet<string> = new Set(`${kinds}${smallKinds}`.split(' '));

/** Where a word stands, in one kind or several, in the plural as well. In none, as most words do. */
export const placesOfWord: (word: string) => readonly Place[] = keptByWord((word) => {
  const found = placesIn(kinds, word);
  for (const singular of singularsOf(word)) found.push(...placesIn(kinds, singular));
  return found;
});

/** The same of small words, which turn a statement round only where nothing else changed beside them. */
export const placesOfSmallWord: (word: string) => readonly Place[] = keptByWord((word) => placesIn(smallKinds, word));

function placesIn(lines: string, word: string): Place[] {
  const found: Place[] = [];
  if (!listed.has(word)) return found;
  for (let at = lines.indexOf(` ${word} `); at >= 0; at = lines.indexOf(` ${word} `, at + 1)) {
    const kind = lines.lastIndexOf(';', at);
    found.push({ kind, end: Math.max(kind, lines.lastIndexOf('/', at)), isPost: lines === kinds && at < offices.length });
  }
  return found;
}

/** What a word may be the plural of by rule: *city* of *cities*; *bus* of *buses*. */
function singularsOf(word: string): readonly string[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}
