import type { Instruction, NoteReading, ReadingName, Side, Verb } from '../../../model.js';
import { countLabels, labelWords, severities } from '../../../text/labels.js';
import { counted, percent } from '../../../text/quantities.js';
import { reportThresholds } from '../../options.js';
import type { Change } from '../changes/change.js';
import { grafWords } from '../copy.js';
import { isTied } from '../desk.js';
import { repeatLead } from '../instructions/tied.js';
import type { Piece } from '../pieces/piece.js';
import { isAtTop } from '../places.js';
import { firstOf } from '../quoting.js';
import { correction } from './correction.js';
import { type Evidence, reading, rising } from './evidence.js';
import { template } from './template.js';
import { trim } from './trim.js';
import { isNewText, writeThru } from './write-thru.js';

/**
 * What the new version looks like as a whole, in order of weight: one reading where it explains everything, else those that the instructions bear out.
 * Each is "reads as": what anybody meant to do stands in no text.
 */
export function readingsOf(evidence: Evidence): NoteReading[] {
  const whole = rerun(evidence) ?? differentStories(evidence) ?? template(evidence) ?? refile(evidence);
  if (whole) return [whole];
  const cut = trim(evidence);
  // Where almost nothing is new, what was mended around the cuts is a part of them.
  if (cut) return [newLead(evidence), cut].filter((one) => one !== undefined);
  const through = writeThru(evidence);
  // Where more than half was worked over, the facts replaced are a part of it.
  const correct = through ? undefined : correction(evidence);
  const parts = [newLead(evidence)];
  if (!through) parts.push(...byExtent([adds(evidence), inserts(evidence), correct ? undefined : subs(evidence)]), picksUp(evidence));
  const found = [correct, through, ...parts].filter((one) => one !== undefined);
  return found.length > 0 ? found : [repeats(evidence) ?? moves(evidence)].filter((one) => one !== undefined);
}

/** Where nothing else came, went or changed than with it: the order. */
function moves({ instructions }: Evidence): NoteReading | undefined {
  const moved = instructions.filter(({ verb }) => verb === 'MOVES');
  if (moved.length === 0) return undefined;
  const what = firstOf(
    moved.map(({ text }) => text),
    mostMoves,
  );
  return reading(
    'moves',
    moved.every(({ severity }) => severity === undefined) ? `nothing but the order changed: ${what}` : what,
    rising(moved.flatMap(({ passages }) => passages)),
  );
}

/** How many of them are told. */
const mostMoves = 2;

/** Where nothing else came or went: what stands once more is an insert, and a copy of it that is gone a trim. */
function repeats({ instructions }: Evidence): NoteReading | undefined {
  const found = instructions.find(({ verb, text }) => verb === 'REPEATS' || (verb === 'DROPS' && text.startsWith(repeatLead)));
  if (!found) return undefined;
  const { verb, text, passages } = found;
  return verb === 'REPEATS'
    ? reading('inserts', `nothing but a repeat: ${text}`, passages)
    : reading('trim', `nothing but a ${text}`, passages);
}

/** Those of more passages first. */
function byExtent(readings: readonly (NoteReading | undefined)[]): NoteReading[] {
  return readings.filter((found) => found !== undefined).sort((a, b) => b.passages.length - a.passages.length);
}

function rerun({ desk: { comparison, copies } }: Evidence): NoteReading | undefined {
  if (!comparison.summary.same) return undefined;
  const { words } = comparison.summary;
  if (words.left + words.right === 0) return undefined;
  return reading('rerun', `the story text is the same, ${counted(copies.right.last, 'graf')} and ${counted(words.right, 'word')}`);
}

function differentStories({ desk: { comparison }, derivation }: Evidence): NoteReading | undefined {
  const { containment, words } = comparison.summary;
  const [, partially] = comparison.options.bands;
  if (words.left === 0 || words.right === 0 || Math.max(containment.left, containment.right) >= partially) return undefined;
  const { degree } = derivation();
  if (degree.left !== 'non' || degree.right !== 'non') return undefined;
  const share = Math.max(containment.left, containment.right);
  const common = share === 0 ? 'no passage' : `no more than ${percent(share)} of their words`;
  const because = `they share ${common}; one is another story, or was rewritten entirely`;
  return reading('different stories', because);
}

function refile({ pieces }: Evidence): NoteReading | undefined {
  if (!pieces.every((piece) => isTied(piece) && !piece.moved && !piece.movedPart)) return undefined;
  const changes = allChanges(pieces);
  if (changes.length === 0 || changes.some(({ severity }) => severity > severities.typographic)) return undefined;
  return reading('refile?', `only typography differs: ${labelWords(countLabels(changes.map(({ labels }) => labels)))}`, changedIds(pieces));
}

/** The first graf or two are new, or came up from below. */
function newLead(evidence: Evidence): NoteReading | undefined {
  const { copies } = evidence.desk;
  const lead = leadOf(evidence);
  if (!lead || copies.left.last === 0) return undefined;
  return reading('new lead', `${lead.verb} ${lead.text}`, lead.passages);
}

function leadOf({ instructions, pieces, desk }: Evidence): Instruction | undefined {
  const isTop = (ids: readonly number[]) => pieces.some((piece) => ids.includes(piece.passages[0]!.id) && isAtTop(piece, desk));
  return instructions.find(({ verb, right, passages }) => verb === 'LEADS' || (verb === 'MOVES' && right.includes(1) && isTop(passages)));
}

/** A reading of all instructions with some verbs, by their grafs on one side. */
function byVerb(name: ReadingName, verbs: readonly Verb[], side: Side, what: string): (evidence: Evidence) => NoteReading | undefined {
  return ({ instructions }) => {
    const found = instructions.filter((one) => verbs.includes(one.verb) && one[side].length > 0 && isNewText(one));
    if (found.length === 0) return undefined;
    const grafs = rising(found.flatMap((one) => one[side]));
    const because = `${grafWords(grafs).join('')} ${grafs.length === 1 ? 'is' : 'are'} ${what}`;
    return reading(name, because, rising(found.flatMap(({ passages }) => passages)));
  };
}

/** New grafs at the end, and what is gone there. */
function adds(evidence: Evidence): NoteReading | undefined {
  const found = byVerb('adds', ['ADDS'], 'right', 'new at the end')(evidence);
  const { last } = evidence.desk.copies.left;
  const gone = evidence.instructions.find(({ verb, left }) => verb === 'DROPS' && left.at(-1) === last);
  if (!found || !gone) return found;
  const [grafs = ''] = grafWords(gone.left);
  return { ...found, because: `${found.because}, where the older copy's ${grafs} ${gone.left.length === 1 ? 'is' : 'are'} gone` };
}
const inserts = byVerb('inserts', ['INSERTS'], 'right', 'new in between');
const subs = byVerb('subs', ['SUBS', 'SPLITS', 'JOINS'], 'left', 'changed');

/** Below a new top the older copy goes on: the longest stretch of its grafs that did not change. */
function picksUp(evidence: Evidence): NoteReading | undefined {
  const kept = evidence.instructions.find(({ verb, left }) => verb === 'PICKS UP' && left.length > 0);
  if (!leadOf(evidence) || !kept || longestRow(kept.left) < reportThresholds.pickUpGrafs.default) return undefined;
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

function allChanges(pieces: readonly Piece[]): Change[] {
  return pieces.flatMap(({ changes }) => changes);
}

function changedIds(pieces: readonly Piece[]): number[] {
  return rising(pieces.flatMap(({ passages }) => passages.filter(({ kind }) => kind !== 'shared').map(({ id }) => id)));
}
