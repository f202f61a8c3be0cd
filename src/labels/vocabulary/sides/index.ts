import type { Atom } from '../../atom.js';
import { keptByWord } from '../../atoms/kept.js';
import { canonicalWord } from '../../orthography/spelling.js';
import type { Place } from '../kinds/index.js';
import { isInflected, verbRoot } from '../verb-forms.js';
import { amounts } from './amounts.js';
import { conduct } from './conduct.js';
import { decisions } from './decisions.js';
import { outcomes } from './outcomes.js';
import { states } from './states.js';

/**
 * The sides of a matter, of which a story takes one: *The board [-accepted-]{+turned down+} the bid*, *Winds will [-ease-]{+pick up+}*. All that may be said of one
 * side stands at one end, in one word or several, so that any of it is the opposite of any of the other, and of one meaning with its neighbours.
 * In the lists a matter begins on each line that is not indented further, a stroke parts its sides, and a comma what may be said of one. Verbs are told once, by their
 * base (*turn down*: *turned down*, *turning down*); a word that is an inflected form itself (*following*) stands for that form alone.
 */
export interface Wording {
  /** The words behind the first. */
  readonly rest: readonly string[];
  /** Where it stands, in one matter or several. */
  readonly places: Place[];
}

/** What begins with a word, by the root of the word or, for an inflected form, by the word. */
interface Table {
  readonly byRoot: ReadonlyMap<string, readonly Wording[]>;
  readonly byForm: ReadonlyMap<string, readonly Wording[]>;
  /** What a degree may be of: *thicker*. */
  readonly byDegree: ReadonlyMap<string, readonly Wording[]>;
}

let known: Table | undefined;

/** The lists, read when a word is first looked for: many runs look for none. */
function table(): Table {
  known ??= readTable();
  return known;
}

function readTable(): Table {
  const [byRoot, byForm, byDegree] = [new Map<string, Wording[]>(), new Map<string, Wording[]>(), new Map<string, Wording[]>()];
  let kind = 0;
  for (const list of [amounts, decisions, conduct, outcomes, states]) {
    for (const matter of list.trim().split(/\n {2}(?! )/)) {
      kind--;
      for (const [end, side] of matter.split(' / ').entries()) {
        for (const wording of side.split(',')) {
          const [first, ...rest] = wording.trim().split(/\s+/) as [string, ...string[]];
          const word = canonicalWord(first, false);
          const place: Place = { kind, end, isPost: false };
          if (isInflected(word)) note(byForm, word, rest, place);
          else note(byRoot, verbRoot(word), rest, place);
          if (list === states && rest.length === 0 && !isInflected(word)) note(byDegree, verbRoot(word), rest, place);
        }
      }
    }
  }
  return { byRoot, byForm, byDegree };
}

function note(table: Map<string, Wording[]>, key: string, rest: readonly string[], place: Place): void {
  const same = table.get(key)?.find((one) => one.rest.join(' ') === rest.join(' '));
  if (same) same.places.push(place);
  else table.set(key, [...(table.get(key) ?? []), { rest, places: [place] }]);
}

/** What a word may begin, the longest first; most words begin nothing. */
const wordingsFrom: (word: string) => readonly Wording[] = keptByWord((word) => {
  const { byRoot, byForm, byDegree } = table();
  const found = [...(byForm.get(word) ?? nothing), ...(byRoot.get(verbRoot(word)) ?? nothing)];
  const degree = degreeEnding.exec(word)?.[1];
  if (degree !== undefined && found.length === 0) found.push(...(byDegree.get(verbRoot(degree.replace(/i$/, 'y'))) ?? nothing));
  return found.length === 0 ? nothing : withOwn(found).sort((one, other) => other.rest.length - one.rest.length);
});

/** *fell from* and *fell to* tell what *fell* tells as well; *gave up* does not tell what *gave* does. */
function withOwn(wordings: readonly Wording[]): Wording[] {
  const own = wordings.filter(({ rest }) => rest.length === 0).flatMap(({ places }) => places);
  return wordings.map(({ rest, places }) =>
    rest.length === 1 && prepositions.test(rest[0]!) ? { rest, places: [...places, ...own] } : { rest, places },
  );
}

const prepositions = /^(?:to|from|with|of|for|at|against)$/;

/** *thicker*, *mildest*, *drier*, *wettest* */
const degreeEnding = /^(.{2,})(?:er|est)$/;
const nothing: readonly Wording[] = [];

/** The longest wording of a side that begins at a place; undefined for none. */
export function sideAt(atoms: readonly Atom[], at: number): Wording | undefined {
  const found = wordingsFrom(atoms[at]!.value);
  for (let k = 0; k < found.length; k++) if (follows(atoms, at + 1, found[k]!.rest)) return found[k];
  return undefined;
}

function follows(atoms: readonly Atom[], at: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) if (atoms[at + k]?.value !== rest[k]) return false;
  return true;
}

/** Whether a word can begin what tells a side. */
export function mayTellSide(word: string): boolean {
  return wordingsFrom(word).length > 0;
}
