import type { Instruction, NoteReading, ReadingName, Verb } from '../../model.js';
import { countWords } from '../../text/count.js';
import { counted, percent } from '../../text/figures.js';
import { reportThresholds } from '../options.js';
import { type Change, changesOf, textOf } from './changes.js';
import { type Desk, grafsIn, isTied } from './desk.js';
import type { Piece } from './pieces.js';
import { enumerate, quoted } from './quoting.js';
import { grafWords } from './sheet.js';
import { labelCounts } from './tied.js';

/** What a reading is made from. */
interface Evidence {
  readonly desk: Desk;
  readonly pieces: readonly Piece[];
  readonly instructions: readonly Instruction[];
}

/**
 * What the new version looks like as a whole, in order of weight: one reading where it explains everything, else those that the instructions bear out.
 * Each is "reads as": what anybody meant to do stands in no text.
 */
export function readingsOf(evidence: Evidence): NoteReading[] {
  const whole = rerun(evidence) ?? differentStories(evidence) ?? refile(evidence);
  if (whole) return [whole];
  const through = writeThru(evidence);
  const correct = correction(evidence);
  const parts = [newLead(evidence), trim(evidence)];
  if (!through) parts.push(...byExtent([adds(evidence), inserts(evidence), correct ? undefined : subs(evidence)]), picksUp(evidence));
  return [correct, through, ...parts].filter((found) => found !== undefined);
}

/** Those of more passages first. */
function byExtent(readings: readonly (NoteReading | undefined)[]): NoteReading[] {
  return readings.filter((found) => found !== undefined).sort((a, b) => b.passages.length - a.passages.length);
}

function reading(name: ReadingName, because: string, passages: readonly number[] = []): NoteReading {
  return { name, because, passages };
}

function rerun({ desk: { comparison, sheets } }: Evidence): NoteReading | undefined {
  if (!comparison.summary.same) return undefined;
  const { words } = comparison.summary;
  return reading('rerun', `the story text is the same, ${counted(sheets.right.last, 'graf')} and ${counted(words.right, 'word')}`);
}

function differentStories({ desk: { comparison } }: Evidence): NoteReading | undefined {
  const { containment, words } = comparison.summary;
  const [, partially] = comparison.options.bands;
  if (words.left === 0 || words.right === 0 || Math.max(containment.left, containment.right) >= partially) return undefined;
  const share = Math.max(containment.left, containment.right);
  const most = share === 0 ? 'nothing' : `no more than ${percent(share)}`;
  const because = `${most} of either is in the other: another story, or the same told in other words`;
  return reading('different stories', because);
}

function refile({ pieces, desk }: Evidence): NoteReading | undefined {
  if (!pieces.every((piece) => isTied(piece) && !piece.moved)) return undefined;
  const changes = allChanges(pieces, desk);
  if (changes.length === 0 || changes.some(({ severity }) => severity > 0)) return undefined;
  return reading('refile?', `only typography differs: ${labelCounts(changes)}`, changedIds(pieces));
}

/** A fact was replaced, and nothing new is told: *killing 5* became *killing 12* and the rest of the copy stands. */
function correction({ pieces, desk }: Evidence): NoteReading | undefined {
  const replaced = pieces.filter((piece) => isTied(piece) && changesOf(piece, desk.comparison).some(isFactReplaced));
  if (pieces.some((piece) => piece.moved || isNewGraf(piece, desk))) return undefined;
  const grafs = grafsIn(replaced, 'right', desk.sheets).length;
  if (replaced.length === 0 || grafs > reportThresholds.correctionGrafs.default * desk.sheets.right.last) return undefined;
  if (eventWords(pieces, desk) > reportThresholds.eventWords.default) return undefined;
  const tokens = replaced.map((piece) => {
    const changes = changesOf(piece, desk.comparison).filter(isFactReplaced);
    const words = changes.map(({ left, right }) => `${quoted(right)} for ${quoted(left)}`);
    return `${enumerate([...new Set(words)].slice(0, mostTokens))} in ${desk.sheets.right.words(piece.right)}`;
  });
  const shown = tokens.slice(0, mostTokens).join('; ');
  const more = tokens.length > mostTokens ? `; and in ${tokens.length - mostTokens} more` : '';
  return reading('correction?', `${shown}${more}, and no other new text`, idsIn(replaced));
}

/** How many replaced facts, and grafs with them, are told. */
const mostTokens = 3;

function isFactReplaced({ left, right, severity }: Change): boolean {
  return severity === 3 && left !== '' && right !== '';
}

/** Whether a piece is a graf that the old copy has not. */
function isNewGraf(piece: Piece, { sheets }: Desk): boolean {
  return piece.left.length === 0 && sheets.right.grafs(piece.right).length > 0;
}

/** How many words of the new copy the old has not, apart from notes (*Correction: …*) and from what was put in the place of something. */
function eventWords(pieces: readonly Piece[], desk: Desk): number {
  const { comparison, sheets } = desk;
  let words = 0;
  for (const piece of pieces) {
    if (isTied(piece)) {
      for (const { left, right } of changesOf(piece, comparison)) words += Math.max(0, countWords(right) - countWords(left));
    } else {
      for (const block of piece.right) if (sheets.right.role(block) !== 'note') words += countWords(textOf(comparison.right, { block }));
    }
  }
  return words;
}

/** Changes throughout: in more than half of the grafs, and in each third of the copy. */
function writeThru({ instructions, desk: { sheets } }: Evidence): NoteReading | undefined {
  const { last } = sheets.right;
  const touched = instructions.filter(({ verb, severity }) => verb !== 'PICKS UP' && !(verb === 'SUBS' && severity === 0));
  const changed = new Set(touched.flatMap(({ right }) => right));
  if (last < reportThresholds.writeThruGrafs.default || changed.size <= reportThresholds.writeThru.default * last) return undefined;
  const thirds = new Set([...changed].map((graf) => Math.floor(((graf - 1) * parts) / last)));
  if (thirds.size < parts) return undefined;
  const ids = touched.filter(({ right }) => right.length > 0).flatMap(({ passages }) => passages);
  return reading(
    'write-thru',
    `${changed.size} of ${counted(last, 'graf')} are new, changed or moved, in each third of the copy`,
    rising(ids),
  );
}

/** Beginning, middle and end. */
const parts = 3;

/** The first graf or two are new, or came up from below. */
function newLead({ instructions, desk: { sheets } }: Evidence): NoteReading | undefined {
  const lead = leadOf(instructions);
  if (!lead || sheets.left.last === 0) return undefined;
  return reading('new lead', `${lead.verb} ${lead.text}`, lead.passages);
}

function leadOf(instructions: readonly Instruction[]): Instruction | undefined {
  return instructions.find(({ verb, right }) => (verb === 'LEADS' || verb === 'MOVES') && right.includes(1));
}

/** Only cuts: what the new copy has, the old has too. */
function trim({ pieces, instructions, desk }: Evidence): NoteReading | undefined {
  const { containment, words } = desk.comparison.summary;
  const dropped = instructions.filter(({ verb }) => verb === 'DROPS');
  if (dropped.length === 0 || words.right === 0 || freshWords(pieces, desk) > (1 - reportThresholds.trimKept.default) * words.right)
    return undefined;
  if (pieces.some((piece) => piece.moved || changesOf(piece, desk.comparison).some(isFactReplaced))) return undefined;
  const grafs = grafWords(rising(dropped.flatMap(({ left }) => left)));
  const what = enumerate(grafs.length > 0 ? grafs : dropped.map(({ text }) => text));
  const because = `${what} cut, ${percent(1 - containment.left)} of the older copy's words, and nothing new`;
  return reading('trim', because, rising(dropped.flatMap(({ passages }) => passages)));
}

/** The words of the new copy that came with more than typography. */
function freshWords(pieces: readonly Piece[], { comparison }: Desk): number {
  let words = 0;
  for (const piece of pieces) {
    if (isTied(piece)) for (const { right, severity } of changesOf(piece, comparison)) words += severity > 0 ? countWords(right) : 0;
    else for (const block of piece.right) words += countWords(textOf(comparison.right, { block }));
  }
  return words;
}

function byVerb(name: ReadingName, verb: Verb, what: string): (evidence: Evidence) => NoteReading | undefined {
  return ({ instructions }) => {
    const found = instructions.filter((one) => one.verb === verb && one.right.length > 0 && (one.severity ?? 3) > 0);
    if (found.length === 0) return undefined;
    const grafs = rising(found.flatMap(({ right }) => right));
    return reading(
      name,
      `${grafWords(grafs).join('')} ${grafs.length === 1 ? 'is' : 'are'} ${what}`,
      rising(found.flatMap(({ passages }) => passages)),
    );
  };
}

/** New grafs at the end, and what is gone there. */
function adds(evidence: Evidence): NoteReading | undefined {
  const found = byVerb('adds', 'ADDS', 'new at the end')(evidence);
  const { last } = evidence.desk.sheets.left;
  const gone = evidence.instructions.find(({ verb, left }) => verb === 'DROPS' && left.at(-1) === last);
  if (!found || !gone) return found;
  const [grafs = ''] = grafWords(gone.left);
  return { ...found, because: `${found.because}, where the older copy's ${grafs} ${gone.left.length === 1 ? 'is' : 'are'} gone` };
}
const inserts = byVerb('inserts', 'INSERTS', 'new in between');
const subs = byVerb('subs', 'SUBS', 'changed');

/** Below a new top the older copy goes on: the longest stretch of its grafs that did not change. */
function picksUp({ instructions }: Evidence): NoteReading | undefined {
  const kept = instructions.find(({ verb, left }) => verb === 'PICKS UP' && left.length > 0);
  if (!leadOf(instructions) || !kept || longestRow(kept.left) < reportThresholds.pickUpGrafs.default) return undefined;
  return reading('picks up', `${kept.text.replace(/^grafs? /, (graf) => `the older copy's ${graf}`)} unchanged`, kept.passages);
}

function longestRow(numbers: readonly number[]): number {
  let longest = 0;
  let row = 0;
  numbers.forEach((number, index) => {
    row = numbers[index - 1] === number - 1 ? row + 1 : 1;
    longest = Math.max(longest, row);
  });
  return longest;
}

function allChanges(pieces: readonly Piece[], { comparison }: Desk): Change[] {
  return pieces.flatMap((piece) => changesOf(piece, comparison));
}

function changedIds(pieces: readonly Piece[]): number[] {
  return rising(pieces.flatMap(({ passages }) => passages.filter(({ kind }) => kind !== 'shared').map(({ id }) => id)));
}

function idsIn(pieces: readonly Piece[]): number[] {
  return rising(pieces.flatMap(({ passages }) => passages.map(({ id }) => id)));
}

function rising(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
