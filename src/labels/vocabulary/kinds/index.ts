import { canonicalWord } from '../../orthography/spelling.js';
import { affairs } from './affairs.js';
import { deeds } from './deeds.js';
import { goods } from './goods.js';
import { nature } from './nature.js';
import { opposites, smallOpposites } from './opposites.js';
import { people } from './people.js';
import { places } from './places.js';
import { posts } from './posts.js';
import { qualities } from './qualities.js';

/**
 * Words of one kind, of which a story tells one: *His [-son-]{+daughter+} was held*, *He was shot in the [-arm-]{+leg+}*, *carrying [-oil-]{+gas+}*.
 * In the lists a kind begins on each line that is not indented further, and a stroke parts words that are not the same thing. What may be said of one
 * thing in two words (*rape* and *assault*, *ship* and *ferry*) stands at one end; what names the whole and its part (*animal* and *dog*) is of no kind.
 */
export interface Place {
  /** The number of the kind. */
  readonly kind: number;
  /** The number of the thing among those of its kind. */
  readonly end: number;
  /** Whether it is an office or a rank, which belongs to a name. */
  readonly isPost: boolean;
}

/** The beginning of a kind, the stroke between two things, and a word. */
const kindOrWord = /\n {2}(?![ /])|[^\s/]+|\//g;

/** Where each word stands, in one kind or several; a noun stands where it stands in the plural as well. */
export const placesOfWords: ReadonlyMap<string, readonly Place[]> = placesIn([
  { lines: posts, isPost: true, isNoun: true },
  ...[people, nature, goods, places, affairs].map((lines) => ({ lines, isPost: false, isNoun: true })),
  ...[deeds, qualities, opposites].map((lines) => ({ lines, isPost: false, isNoun: false })),
]);

/** The same of small words, which turn a statement round only where nothing else changed beside them. */
export const placesOfSmallWords: ReadonlyMap<string, readonly Place[]> = placesIn([
  { lines: smallOpposites, isPost: false, isNoun: false },
]);

interface List {
  readonly lines: string;
  readonly isPost: boolean;
  readonly isNoun: boolean;
}

function placesIn(lists: readonly List[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  let kind = 0;
  for (const { lines, isPost, isNoun } of lists) {
    let place = { kind, end: 0, isPost };
    for (const token of lines.match(kindOrWord)!) {
      if (token === '/') place = { kind, end: place.end + 1, isPost };
      else if (token[0] === '\n') place = { kind: ++kind, end: 0, isPost };
      else {
        const word = canonicalWord(token, false);
        stand(found, word, place);
        if (isNoun) stand(found, pluralOf(word), place);
      }
    }
  }
  return found;
}

function stand(found: Map<string, Place[]>, word: string, place: Place): void {
  const places = found.get(word);
  if (places === undefined) found.set(word, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

/** The plural of a noun by rule: *city*, *cities*; *bus*, *buses*. */
function pluralOf(noun: string): string {
  const last = noun[noun.length - 1]!;
  if (last === 'y') return /[aeiou]y$/.test(noun) ? `${noun}s` : `${noun.slice(0, -1)}ies`;
  return last === 's' || last === 'x' || last === 'z' || (last === 'h' && /[cs]h$/.test(noun)) ? `${noun}es` : `${noun}s`;
}
