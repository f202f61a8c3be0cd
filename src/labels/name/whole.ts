import type { Atom } from '../atom.js';
import type { Range } from '../passage/mentions.js';
import { hasCapital, type Reading, remembered } from '../passage/reading.js';
import { isInstitution, isPossessor } from '../vocabulary/institutions.js';
import { type Name, names } from './names.js';

/**
 * The names of one side with those in one that a possessive parts: *the Teachers' Union*, *St. Mary's Hospital*, *the People's Bank of Skerry*. *Chelsea's Cole
 * Palmer* and *Orla's Dag Lien* are two each.
 */
export const wholeNames = remembered((reading): Name[] => {
  const all = names(reading);
  const whole: Name[] = [];
  for (const name of all) {
    const owner = ownerOf(reading, name, whole);
    if (!owner) whole.push(name);
    else {
      if (owner.known) whole.pop();
      whole.push(...owner.others, { from: owner.from, to: name.to, words: [...owner.words, ...name.words] });
    }
  }
  return whole;
});

/** The names of one side, each with the nation or the body that it is said to be of: *Norland's Ana Ruiz*. */
export const ownedNames = remembered((reading): readonly Range[] => {
  const found: Range[] = [];
  for (const { from, to } of names(reading)) {
    const owner = found.at(-1);
    if (owner?.to === from - 1 && reading.atoms[owner.to]!.value === "'s") found[found.length - 1] = { from: owner.from, to };
    else found.push({ from, to });
  }
  return found;
});

/** Who owns what a name tells, as a part of it. */
interface Owner {
  readonly from: number;
  readonly words: readonly string[];
  /** Whether it is the last of the names before. */
  readonly known: boolean;
  /** *the Union of Orla and the Seafarers' Mission*: what stands before the owner as a name of its own. */
  readonly others: readonly Name[];
}

function ownerOf(reading: Reading, name: Name, before: readonly Name[]): Owner | undefined {
  const { atoms } = reading;
  const at = name.from - 2;
  if (at < 0 || !isPossessive(atoms, name.from - 1) || !isPart(atoms, at, name)) return undefined;
  const last = before.at(-1);
  // *Teachers' Union members left*: the first word of a sentence alone is no name for certain.
  if (last?.to !== name.from - 1)
    return hasCapital(atoms[at]!) ? { from: at, words: [atoms[at]!.value], known: false, others: [] } : undefined;
  const from = afterAnd(atoms, last);
  if (from === last.from) return { ...last, known: true, others: [] };
  const first = { from: last.from, to: from - 2, words: last.words.slice(0, -1) };
  return { from, words: last.words.slice(-1), known: true, others: [first] };
}

/** *the Farmers' Union and the Seafarers' Mission* are two: where the last of two names that *and the* joins begins, else where the name does. */
function afterAnd(atoms: readonly Atom[], { from, to }: Name): number {
  const last = to - 1;
  return last - 2 > from && atoms[last - 1]!.value === 'the' && atoms[last - 2]!.value === 'and' ? last : from;
}

/** *Mary's*, *Teachers'* */
function isPossessive(atoms: readonly Atom[], at: number): boolean {
  const [owner, mark] = [atoms[at - 1]!, atoms[at]!];
  if (mark.value === "'s") return true;
  return (mark.text === "'" || mark.text === '’') && mark.start === owner.end && owner.text.endsWith('s') && !isOpen(atoms, at);
}

/** Whether a single mark opened a quotation that this one may close: *said ‘We blame the Teachers’*. */
function isOpen(atoms: readonly Atom[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (atoms[i]!.text === '‘') return true;
    if (atoms[i]!.text === "'" && atoms[i + 1]!.start === atoms[i]!.end && atoms[i - 1]?.end !== atoms[i]!.start) return true;
  }
  return false;
}

/** Whether what a name tells is called by its owner too: a body or a place, which *Palmer* in *Chelsea's Cole Palmer* is not. */
function isPart(atoms: readonly Atom[], owner: number, { words }: Name): boolean {
  return isPossessor(atoms[owner]!.value) || words.some(isInstitution);
}
