import type { Side } from '../../../model.js';
import type { Atom } from '../../atom.js';
import { gapOf } from '../../passage/gaps.js';
import { type Finding, findingsOf, type Mention, type Range, type Unmatched, unmatched } from '../../passage/mentions.js';
import { hasCapital, type Passage, type Reading } from '../../passage/reading.js';
import { timeWords } from '../../vocabulary/times.js';
import type { Language } from '../language.js';
import { type Phrases, small } from '../phrases.js';

/**
 * Names that no capital tells, or that every noun's does: *des frappes [-russes-]{+ukrainiennes+}*, *nach [-Hamburg-]{+Bremen+}*, *die [-SPD-]{+CDU+}*, *der {+ehemalige+}
 * Bürgermeister*, *Kanzler [-Arning-]{+Wessel+}*.
 */
export function nameFindings(passage: Passage, language: Language, capitals: boolean): Finding[] {
  const found = [
    swapped(passage, language.nations),
    swappedBy(passage, initialled),
    standingsOf(passage, language),
    swappedOffices(passage, language),
  ];
  if (language.cities) found.push(swapped(passage, language.cities));
  if (!capitals)
    found.push(
      swappedBy(passage, ({ atoms }) => lettered(atoms)),
      titled(passage, language),
      firstNames(passage),
    );
  return found.flatMap((one) => findingsOf('name', one));
}

/** Words of a table that took the place of others of it. */
function swapped(passage: Passage, words: Phrases<string>): Unmatched<Range> {
  return swappedBy(passage, ({ atoms }) => words.in(atoms));
}

function swappedBy(passage: Passage, find: (reading: Reading) => Mention[]): Unmatched<Range> {
  const found = unmatched(find, passage.left, passage.right);
  if (found.left.length === 0 || found.right.length === 0) return { left: [], right: [] };
  const gaps = (side: Side) => found[side].map((mention) => gapOf(passage, side, mention)?.gap);
  const of = { left: gaps('left'), right: gaps('right') };
  const inBoth = (side: Side, other: Side) => found[side].filter((_, at) => of[side][at] !== undefined && of[other].includes(of[side][at]));
  return { left: inBoth('left', 'right'), right: inBoth('right', 'left') };
}

/** *die EU*, *die Nato* */
function initialled({ atoms }: Reading): Mention[] {
  return atoms.flatMap(({ value }, at) => (/^(?:u\.s\.|u\.n\.|e\.u\.|nato)$/.test(value) ? [{ from: at, to: at + 1, key: value }] : []));
}

/** *SPD*, *AfD*, *BVB*: two capitals make a name where every noun has one; not *GmbHs* for *GmbH*. */
function lettered(atoms: readonly Atom[]): Mention[] {
  return atoms.flatMap(({ kind, text, value }, at) =>
    kind === 'word' && /^\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*$/u.test(text) && text.length <= longestLetters
      ? [{ from: at, to: at + 1, key: value.replace(/s$/, '') }]
      : [],
  );
}
/** *STUTTGART*, in capitals as a whole, is no such name. */
const longestLetters = 5;

/**
 * *[-Peter-]{+Paul+} Maier*: a word with a capital before another that stayed, without an article, begins a name or is what its bearer is. *Kanzler* and *Bundeskanzler*
 * are one.
 */
function firstNames(passage: Passage): Unmatched<Range> {
  const find = ({ atoms }: Reading) =>
    atoms.flatMap((atom, at): Mention[] => {
      const [before, next] = [atoms[at - 1], atoms[at + 1]];
      const isLed = before !== undefined && (before.kind === 'number' || before.value === '"' || smallWords.test(before.text));
      return !isLed && isNoun(atom) && next !== undefined && isNoun(next) ? [{ from: at, to: at + 1, key: atom.value }] : [];
    });
  return ofOthers(passage, swappedBy(passage, find), isNoun);
}

function isNoun(atom: Atom): boolean {
  return atom.kind === 'word' && hasCapital(atom) && !smallWords.test(atom.text) && !timeWords.has(atom.value) && !titles.test(atom.value);
}

/** As `readTitles` has them. */
const titles = /^(?:mister|missus|miss)$/;

/** Words of German that lead to a noun, and that begin a sentence with a capital. */
const smallWords =
  /^(?:der|die|das|den|dem|des|(?:k|m|s)?eine?[rnms]?|ihre?[rnms]?|diese[rnms]?|jede[rnms]?|alle[rnms]?|viele|einige|mehrere|beide|andere|zu[rm]|vo[mnr]|i[mns]|a[mn]|auf|aus|bei|beim|mit|nach|seit|laut|ohne|gegen|für|während|wegen|trotz|zwischen|über|unter|bis|um|als|wie|wenn|weil|dass|aber|und|oder|doch|auch|nur|noch|rund|etwa|knapp|fast)$/i;

/** An office that took the place of another: *Der [-König-]{+Prinz+} sprach*. Whoever is at the head is called by several words: *le chef du gouvernement*. */
function swappedOffices(passage: Passage, { offices, head }: Language): Unmatched<Range> {
  const isOffice = (atom: Atom) => atom.kind === 'word' && offices.test(small(atom)) && !head.test(small(atom));
  const find = ({ atoms }: Reading) =>
    atoms.flatMap((atom, at): Mention[] =>
      isOffice(atom) && !head.test(small(atoms[at + 2] ?? atom)) ? [{ from: at, to: at + 1, key: atom.value }] : [],
    );
  return ofOthers(passage, swappedBy(passage, find), isOffice);
}

/** The words that no word of the other side is a form of; none where that leaves one side without any. */
function ofOthers(passage: Passage, found: Unmatched<Range>, isOfKind: (atom: Atom) => boolean): Unmatched<Range> {
  const isNew = (own: Reading, other: Reading) => (one: Range) =>
    !other.atoms.some((atom) => isOfKind(atom) && areOneWord(small(own.atoms[one.from]!), small(atom)));
  const [left, right] = [found.left.filter(isNew(passage.left, passage.right)), found.right.filter(isNew(passage.right, passage.left))];
  return left.length > 0 && right.length > 0 ? { left, right } : { left: [], right: [] };
}

/** *président* and *présidente*, *Kanzler* and *Bundeskanzler* */
function areOneWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(short) || short.slice(0, likeness) === long.slice(0, likeness);
}

/** Who bears an office, where another took the place: *Bundeskanzler Arning*. */
function titled(passage: Passage, { offices }: Language): Unmatched<Range> {
  const find = ({ atoms }: Reading) =>
    atoms.flatMap((atom, at): Mention[] =>
      at > 0 && hasCapital(atom) && atoms[at - 1]!.kind === 'word' && offices.test(small(atoms[at - 1]!))
        ? [{ from: at, to: at + 1, key: atom.value }]
        : [],
    );
  const { left, right } = swappedBy(passage, find);
  const start = ({ atoms }: Reading, at: number) => atoms[at]!.value.slice(0, likeness);
  const isNew = (own: Reading, other: Reading) => (name: Range) => !other.atoms.some((_, at) => start(other, at) === start(own, name.from));
  const [l, r] = [left.filter(isNew(passage.left, passage.right)), right.filter(isNew(passage.right, passage.left))];
  return l.length > 0 && r.length > 0 ? { left: l, right: r } : { left: [], right: [] };
}

/** *Selenskyj* and *Selenski* */
const likeness = 5;

/** Somebody who holds an office, and held it: where the office stands beside the word, or the word has it in itself, *exalcalde*. */
function standingsOf({ left, right }: Passage, { standings, offices }: Language): Unmatched<Range> {
  const isOffice = (atom: Atom) => atom.kind === 'word' && offices.test(small(atom).replace(prefix, ''));
  return unmatched(
    ({ atoms }) => standings.in(atoms).filter(({ from, to }) => atoms.slice(Math.max(0, from - reach), to + reach).some(isOffice)),
    left,
    right,
  );
}
/** *adjoint au maire*, *maire adjoint*, *presidente interino* */
const reach = 2;
const prefix = /^(?:ex|vice|vize|sub|oud|loco|adjunct)-?/;
