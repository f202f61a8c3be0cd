import type { Edit, Excerpt, Label, Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { isOverLines } from '../atoms/broken.js';
import { seen } from '../orthography/invisible.js';
import { inOneQuotation, isDash, isQuotationMark } from '../orthography/marks.js';
import type { Inside, Run } from '../passage/lineup.js';
import type { Explained } from '../passage/mentions.js';
import { opensSentence, type Passage, type Reading } from '../passage/reading.js';
import { looseQuotes } from '../quotes.js';
import { companionOf } from './companions.js';
import { tellingMark } from './turns.js';

/** Adds to each edit what changed in its writing: the same words, spelled, capitalised or pointed in another way. */
export function writingLabels(passage: Passage, explained: Explained, labels: readonly Set<Label>[]): void {
  passage.inside.forEach((inside, edit) => {
    const companion = companionOf(passage, inside);
    if (companion === undefined || labels[companion]!.size === 0) labelWriting(passage, inside, explained, labels[edit]!);
    if (labels[edit]!.size > 0) return;
    const lead = passage.joined.has(edit) ? edit - 1 : companion;
    if (lead === undefined) labels[edit]!.add(remainder(passage, passage.edits[edit]!));
    else for (const label of labels[lead]!) labels[edit]!.add(label);
  });
}

function labelWriting(passage: Passage, inside: Inside, explained: Explained, labels: Set<Label>): void {
  let named = 0;
  for (let k = 0; k < inside.pairs.length; k++) {
    const pair = inside.pairs[k]!;
    const label = pairLabel(passage, pair);
    if (label === 'case' && isNamed(pair, explained)) named++;
    else if (label === 'spelling' && isOfNewName(passage, pair, explained)) continue;
    else if (label) labels.add(label);
  }
  if (named > 1) labels.add('case');
  for (let k = 0; k < inside.gaps.length; k++) {
    const gap = inside.gaps[k]!;
    const isOfMarks = countWords(passage.left, gap.left) + countWords(passage.right, gap.right) === 0;
    if (isOfMarks && isUnquoted(gap, explained)) continue;
    const label = isOfMarks ? gapLabel(passage, inside, gap) : restyled(passage, gap);
    if (label) labels.add(label);
  }
}

/** *the central bank* and *the Bank of Japan*: the capital of one word came with the name. */
function isNamed(pair: Run, explained: Explained): boolean {
  return explained.left.get(pair.left[0]!) === 'name' || explained.right.get(pair.right[0]!) === 'name';
}

/** *Norlund [-Poultry Co-]{+Grain Company+}*: how the last word is spelled went with the name. */
function isOfNewName({ left, right }: Passage, pair: Run, explained: Explained): boolean {
  const [i, j] = [pair.left[0]!, pair.right[0]!];
  return isNamed(pair, explained) && (left.loose[i - 1] ?? -1) >= 0 && (right.loose[j - 1] ?? -1) >= 0;
}

/** In rewritten words the marks go with them, but not their style: `said: "The` and `“The …,” he said`. */
function restyled(passage: Passage, gap: Run): Label | undefined {
  const left = looseQuotes(passage.left);
  const right = looseQuotes(passage.right);
  if (left.length === 0 || right.length === 0 || right.some((mark) => left.includes(mark))) return undefined;
  return atomsAt(passage, gap).some(({ value }) => value === '"') ? 'quotes' : undefined;
}

/** The marks of speech that became a report, and what leads to it: *said: "The* and *said the*; the mark of a question that is one no longer. */
function isUnquoted({ left, right }: Run, explained: Explained): boolean {
  const isTold = (label: Label | undefined) => label === 'quote' || label === 'negation';
  return left.some((i) => isTold(explained.left.get(i))) || right.some((j) => isTold(explained.right.get(j)));
}

/** What differs where no atom does, or only by the capital of a sentence. */
function remainder({ left: { stretch: own }, right: { stretch: other } }: Passage, edit: Edit): Label {
  const left = bare(edit.left.text);
  const right = bare(edit.right.text);
  if (left === right) return isBesideDash(own.document.text, edit.left) || isBesideDash(other.document.text, edit.right) ? 'dash' : 'space';
  if (left.toLowerCase() === right.toLowerCase()) return 'case';
  return inOneQuotation(left) === inOneQuotation(right) ? 'quotes' : 'spelling';
}

/** *the king—the third—* and *the king — the third —*: the blanks of a dash are a matter of the dash. */
function isBesideDash(text: string, { start, end }: Excerpt): boolean {
  const around = text.slice(Math.max(0, start - 1), end + 1);
  return /[–—-]\s|\s[–—-]/u.test(around);
}

function bare(text: string): string {
  return seen(text).replace(/\s+/g, '');
}

/** What differs in the writing of atoms of one value; undefined when nothing does. */
function pairLabel({ left, right }: Passage, pair: Run): Label | undefined {
  const i = pair.left[0]!;
  const j = pair.right[0]!;
  const l = left.atoms[i]!;
  const r = right.atoms[j]!;
  if (isBroken(left, pair.left) || isBroken(right, pair.right)) return 'dash';
  if (pair.left.length !== pair.right.length) return 'spelling';
  if (l.text === r.text) return undefined;
  if (l.kind === 'mark') return markLabel([l, r]);
  if (l.value === "'s" && (left.loose[i - 1]! >= 0 || right.loose[j - 1]! >= 0)) return undefined;
  if (seen(l.text) === seen(r.text)) return 'space';
  const small = seen(l.text).toLowerCase();
  const other = seen(r.text).toLowerCase();
  if (isDash(small) && isDash(other)) return 'dash';
  if (l.kind === 'number' && bare(l.text) === bare(r.text)) return 'space';
  if (small !== other) return inOneQuotation(small) === inOneQuotation(other) ? 'quotes' : 'spelling';
  return isSentenceCase(seen(l.text), seen(r.text)) && opensSentence(left.atoms, i) !== opensSentence(right.atoms, j) ? undefined : 'case';
}

/** *The govern-⏎ment*: a word of which an edit took away the hyphen at the end of a line. */
function isBroken({ atoms, stretch }: Reading, places: readonly number[]): boolean {
  const [first, last] = [atoms[places[0]!]!, atoms[places.at(-1)!]!];
  // Most words stand on one line, as they are written.
  if (last.end - first.start === first.text.length && first.kind === 'word') return false;
  return isOverLines(stretch.document.text.slice(first.start, last.end));
}

/** A word that became the first of its sentence, or is so no longer, bears another first letter and no edit of case. */
function isSentenceCase(left: string, right: string): boolean {
  return left.slice(1) === right.slice(1);
}

/** What a gap of marks alone changed. In a rewritten clause the marks go with the words; only where most words stayed are they an edit of their own. */
function gapLabel(passage: Passage, { pairs, gaps }: Inside, gap: Run): Label | undefined {
  const loose = wordsIn(passage, gaps);
  if (loose > 0 && pairs.length <= loose) return undefined;
  if (endsAbbreviation(passage, pairs, gap)) return undefined;
  if (hasCode(passage.left, gap.left) && hasCode(passage.right, gap.right)) return 'name';
  if (hasFlag(passage.left, gap.left) && hasFlag(passage.right, gap.right)) return 'name';
  const said = tellingMark(passage, gap);
  if (said) return said;
  const label = markLabel(atomsAt(passage, gap));
  // As many marks of both sides when only a point moved: *"We will win".* and *"We will win."*
  return label === 'quotes' && looseQuotes(passage.left).length === looseQuotes(passage.right).length ? 'punctuation' : label;
}

function wordsIn({ left, right }: Passage, gaps: readonly Run[]): number {
  let words = 0;
  for (let k = 0; k < gaps.length; k++) words += countWords(left, gaps[k]!.left) + countWords(right, gaps[k]!.right);
  return words;
}

function countWords({ atoms }: Reading, places: readonly number[]): number {
  let words = 0;
  for (let k = 0; k < places.length; k++) if (atoms[places[k]!]!.kind !== 'mark') words++;
  return words;
}

/** *<BA>* for *<KO>*: another company; a code that came or went names the company of the words before it. */
function hasCode({ atoms }: Reading, places: readonly number[]): boolean {
  return places.some((i) => /^<[A-Z]/.test(atoms[i]!.value));
}

/** *🇦🇷* for *🇦🇹*: another nation. */
const flag = /^\p{Regional_Indicator}{2}$/u;

function hasFlag({ atoms }: Reading, places: readonly number[]): boolean {
  return places.some((i) => flag.test(atoms[i]!.text));
}

/** *the United States.* and *the U.S.*: the point of an abbreviation ends the sentence too. */
function endsAbbreviation({ left, right }: Passage, pairs: readonly Run[], gap: Run): boolean {
  const [point, more] = atomsAt({ left, right }, gap);
  if (point?.value !== '.' || more) return false;
  const before = pairs.find((pair) => (gap.left.length > 0 ? pair.left[0] === gap.left[0]! - 1 : pair.right[0] === gap.right[0]! - 1));
  return before !== undefined && (gap.left.length > 0 ? right.atoms[before.right[0]!] : left.atoms[before.left[0]!])!.text.endsWith('.');
}

function atomsAt({ left, right }: Pick<Passage, Side>, { left: l, right: r }: Run): Atom[] {
  return [...l.map((i) => left.atoms[i]!), ...r.map((j) => right.atoms[j]!)];
}

/** What kind of mark an edit of marks alone changed. */
function markLabel(atoms: readonly Atom[]): Label {
  if (atoms.every(({ text }) => isQuotationMark(text))) return 'quotes';
  return atoms.some(({ text }) => isDash(text)) ? 'dash' : 'punctuation';
}
