import { isCapitalCity } from '../../text/towns.js';
import type { Atom } from '../atom.js';
import { saying, timing } from '../atoms/traits.js';
import { states } from '../orthography/forms.js';
import { isSlipAsWritten } from '../orthography/slips.js';
import { isInstitution } from '../vocabulary/institutions.js';
import { placesOfWord } from '../vocabulary/kinds/index.js';
import { nationOf } from '../vocabulary/nations.js';
import { verbOfIrregularPast } from '../vocabulary/pasts.js';
import { mayTellSide } from '../vocabulary/sides/index.js';
import { isVerbOfSaying } from '../vocabulary/verbs.js';
import { type Inside, type Run, withParted } from './lineup.js';
import { hasCapital, opensSentence, type Reading } from './reading.js';
import { idleCapitals } from './titles.js';

/**
 * Takes apart what was lined up as a slip and is another spelling of a name: *Philip Hale* and *Phillip Hale*, *Bennet* and *Bennett* may be two people, and a
 * name misspelt is the first thing that a paper corrects. Common words that bear a capital, places and names that a story spells in both ways are left together.
 */
export function partedByNames(inside: Inside, left: Reading, right: Reading): Inside {
  const { pairs } = inside;
  const parted: Run[] = [];
  for (let k = 0; k < pairs.length; k++) {
    const pair = pairs[k]!;
    const [i, j] = [pair.left[0]!, pair.right[0]!];
    const [l, r] = [left.atoms[i]!, right.atoms[j]!];
    if (l.value === r.value || pair.left.length + pair.right.length > 2 || !hasCapital(l) || !hasCapital(r)) continue;
    if (isSlipAsWritten(l.text, r.text) && !isLengthened(l.value, r.value) && areNames(left, i, right, j)) parted.push(pair);
  }
  return withParted(inside, parted);
}

/** *Shabab* and *Shabaab*, *Ramalla* and *Ramallah*: from another script. */
function isLengthened(one: string, other: string): boolean {
  return one.replace(lengthened, '$1') === other.replace(lengthened, '$1');
}

const lengthened = /([aiu])(?:\1|h$)/g;

function areNames(left: Reading, i: number, right: Reading, j: number): boolean {
  const [l, r] = [left.atoms[i]!.text, right.atoms[j]!.text];
  if (!isName(left, i) || !isName(right, j)) return false;
  return !left.stretch.evidence.has(r) && !right.stretch.evidence.has(l);
}

function isName(reading: Reading, at: number): boolean {
  const { atoms, stretch } = reading;
  const atom = atoms[at]!;
  if (isKnown(atom) || stretch.evidence.isCommon(atom.text.toLowerCase()) || idleCapitals(reading, atom) !== undefined) return false;
  return isPersonal(atoms, at) && (!opensSentence(atoms, at) || isNamedAfter(atoms[at + 1]) || stretch.evidence.isNamed(atom.text));
}

/**
 * Whether a name may be a person's: *Philip Hale, 52*, *said Bennet*. *the Mergers and Aquisitions Department*, *Braodcasting Co* and *U.S. Fsical policy* are made
 * of common words.
 */
function isPersonal(atoms: readonly Atom[], at: number): boolean {
  let from = at;
  while (from > 0 && hasCapital(atoms[from - 1]!)) from--;
  let to = at + 1;
  while (to < atoms.length && hasCapital(atoms[to]!)) to++;
  for (let i = from; i < to; i++) if (isInstitution(atoms[i]!.value) || atoms[i]!.value === 'u.s.') return false;
  const next = atoms[to];
  return to - from > 1 || next === undefined || next.kind !== 'word' || behindName.test(next.value) || isVerb(next.value);
}

/** What may follow a surname by itself. */
const behindName =
  /^(?:'s|and|or|of|in|at|on|to|for|with|from|by|as|who|was|is|has|had|will|would|could|may|can|did|does|also|later|then|\w+ed)$/;

function isVerb(value: string): boolean {
  return isVerbOfSaying(value) || verbOfIrregularPast(value) !== undefined;
}

function isNamedAfter(next: Atom | undefined): boolean {
  return next !== undefined && hasCapital(next);
}

/** *Monday*, *Minister*, *Hospital*, *Israel*, *Massachusetts*: what everybody can spell, so that another spelling is a slip. */
function isKnown({ value, traits }: Atom): boolean {
  if ((traits & (saying | timing)) !== 0 || placesOfWord(value).length > 0 || mayTellSide(value)) return true;
  return isInstitution(value) || nationOf(value) !== undefined || isCapitalCity(value) || stateNames.has(value);
}

const stateNames: ReadonlySet<string> = new Set(states.values());
