import type { Atom } from './atoms.js';
import { closing, isQuotationMark } from './marks.js';
import { type Finding, findingsOf, type Mention, unmatched } from './mentions.js';
import type { Reading } from './reading.js';

/** For each atom whether it stands between quotation marks that enclose speech, not the title of a work: *“Inside Edition”* is a title. */
export function quotedAtoms(atoms: readonly Atom[]): boolean[] {
  const quoted = atoms.map(() => false);
  let open = -1;
  atoms.forEach((atom, i) => {
    if (atom.kind !== 'mark' || !isQuotationMark(atom.text)) return;
    if (open < 0) {
      if (opens(atoms, i)) open = i;
    } else if (closes(atoms[open]!.text, atom.text, atoms, i)) {
      if (isSpeech(atoms, open + 1, i)) quoted.fill(true, open + 1, i);
      open = -1;
    }
  });
  if (open >= 0 && isSpeech(atoms, open + 1, atoms.length)) quoted.fill(true, open + 1);
  return quoted;
}

/** A mark that leans on the word after it: an apostrophe (*the parents' house*) leans on the one before. */
function opens(atoms: readonly Atom[], at: number): boolean {
  const [before, mark, after] = [atoms[at - 1], atoms[at]!, atoms[at + 1]];
  if (!after || '”»’'.includes(mark.text)) return mark.text === '»' && after !== undefined && after.start === mark.end;
  return mark.text !== "'" || (after.start === mark.end && (!before || before.end < mark.start || before.kind === 'mark'));
}

function closes(open: string, mark: string, atoms: readonly Atom[], at: number): boolean {
  if (closing(open) !== mark && !('“"”'.includes(open) && '"”'.includes(mark))) return false;
  return (
    (mark !== "'" && mark !== '’') || atoms[at + 1] === undefined || atoms[at + 1]!.start > atoms[at]!.end || atoms[at + 1]!.kind === 'mark'
  );
}

/** Titles have a capital on every word of weight, *“War of the Worlds”*; speech does not. */
function isSpeech(atoms: readonly Atom[], from: number, to: number): boolean {
  const words = atoms.slice(from, to).filter(({ kind }) => kind !== 'mark');
  return words.some(({ text, value }, i) => !/^\p{Lu}/u.test(text) && !small.has(value) && (i > 0 || words.length === 1));
}

const small: ReadonlySet<string> = new Set("of the and in a an to for on at with from by or 's".split(' '));

/** Words that came or went inside quotation marks; speech that only moved within its passage is no change. */
export function quoteFindings(left: Reading, right: Reading): Finding[] {
  return findingsOf('quote', unmatched(quotedWords, left, right));
}

function quotedWords({ atoms }: Reading): Mention[] {
  if (!atoms.some(({ value }) => value === '"')) return [];
  const quoted = quotedAtoms(atoms);
  return atoms.flatMap(({ kind, value }, i) => (kind !== 'mark' && quoted[i] ? [{ from: i, to: i + 1, key: value }] : []));
}
