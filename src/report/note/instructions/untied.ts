import type { Instruction, Role, Side, Verb } from '../../../model.js';
import { enumerate } from '../../../text/lists.js';
import { roleNames } from '../../../text/roles.js';
import { reportThresholds } from '../../options.js';
import { type Desk, hasGraf, instruct, isTied } from '../desk.js';
import type { Piece } from '../pieces/piece.js';
import { firstText, isAtTop, placeWords } from '../places.js';
import { quoted } from '../quoting.js';
import { beginningOf, gistOf } from './gist.js';
import { type Slot, slotsOf } from './slots.js';

/** The instructions for pieces that stand on one side only: grafs by the place they stand in, then the other parts of the story. */
export function untiedInstructions(pieces: readonly Piece[], desk: Desk): Instruction[] {
  const parts = pieces.filter((piece) => !isTied(piece) && !hasGraf(piece, desk));
  return slotsOf(pieces, desk)
    .flatMap((slot) => slotInstructions(slot, desk))
    .concat(partInstructions(parts, desk));
}

function slotInstructions({ left, right, head, tail }: Slot, desk: Desk): Instruction[] {
  if (head && tail && left.length > 0 && right.length > 0) return [substitutes(left, right, desk)];
  const rows = rowsOf(right, 'right', desk);
  const [first] = rows;
  if (first && head && !tail && isAtTop(first[0]!, desk)) {
    return [leads(left, first, desk), ...rows.slice(1).map((row) => brings('INSERTS', row, desk))];
  }
  const swap = !tail && left.length === right.length && left.length <= reportThresholds.swapGrafs.default;
  if (swap && rows.length === 1) return [substitutes(left, right, desk)];
  const told = rows.map((row) => brings(tail ? 'ADDS' : 'INSERTS', row, desk));
  return told.concat(rowsOf(left, 'left', desk).map((row) => drops(row, desk)));
}

/** Grafs whose numbers follow each other. */
function rowsOf(pieces: readonly Piece[], side: Side, { copies }: Desk): Piece[][] {
  const rows: Piece[][] = [];
  let last = 0;
  for (const piece of pieces) {
    const [number] = copies[side].grafs(piece[side]);
    if (rows.length > 0 && number === last + 1) rows.at(-1)!.push(piece);
    else rows.push([piece]);
    last = number!;
  }
  return rows;
}

/** `LEADS with new grafs 1-2 for graf 1: "Six fishermen were lifted…"` */
function leads(old: readonly Piece[], fresh: readonly Piece[], desk: Desk): Instruction {
  const instead = old.length > 0 ? ` for ${grafsOf(old, 'left', desk)}` : '';
  return instruct(
    'LEADS',
    `with new ${grafsOf(fresh, 'right', desk)}${instead}: ${begins(fresh, 'right', desk)}`,
    [...fresh, ...old],
    desk,
  );
}

/** `SUBS graf 4 ("Nobody was hurt.") with new graf 4: "The skipper was found…"`: grafs in the place of others with which they share no text. */
function substitutes(old: readonly Piece[], fresh: readonly Piece[], desk: Desk): Instruction {
  const text = `${grafsOf(old, 'left', desk)} (${begins(old, 'left', desk)}) with new ${grafsOf(fresh, 'right', desk)}: ${begins(fresh, 'right', desk)}`;
  return instruct('SUBS', text, [...old, ...fresh], desk);
}

/** `ADDS grafs 7-8 with new quote from Peskov` */
function brings(verb: Verb, pieces: readonly Piece[], desk: Desk): Instruction {
  const gist = gistOf(pieces, 'right', desk.comparison);
  const what = gist === '' ? `: ${begins(pieces, 'right', desk)}` : ` with ${gist.replace(/^quote/, 'new quote')}`;
  return instruct(verb, `${grafsOf(pieces, 'right', desk)}${what}`, pieces, desk);
}

/** `DROPS grafs 17-27 (quotes from Araghchi and Peskov)` */
function drops(pieces: readonly Piece[], desk: Desk): Instruction {
  const gist = gistOf(pieces, 'left', desk.comparison);
  return instruct(
    'DROPS',
    `${grafsOf(pieces, 'left', desk)}${gist === '' ? `: ${begins(pieces, 'left', desk)}` : ` (${gist})`}`,
    pieces,
    desk,
  );
}

function grafsOf(pieces: readonly Piece[], side: Side, desk: Desk): string {
  return placeWords(pieces, side, desk);
}

function begins(pieces: readonly Piece[], side: Side, desk: Desk): string {
  return beginningOf(firstText(pieces, side, desk));
}

/** Headlines, decks, captions, crossheads, notes: `SUBS headline with "…"`, `INSERTS crossheads "…" and "…"`, `DROPS deck, caption`. */
function partInstructions(parts: readonly Piece[], desk: Desk): Instruction[] {
  if (parts.length === 0) return [];
  const instructions: Instruction[] = [];
  const dropped: Piece[] = [];
  for (const role of Object.keys(roleNames) as Role[]) {
    const old = parts.filter(({ left }) => left.length > 0 && desk.copies.left.role(left[0]!) === role);
    const fresh = parts.filter(({ right }) => right.length > 0 && desk.copies.right.role(right[0]!) === role);
    if (fresh.length > 0) instructions.push(freshParts(role, old, fresh, desk));
    else dropped.push(...old);
  }
  if (dropped.length > 0) instructions.push(instruct('DROPS', partNames(dropped, desk), dropped, desk));
  return instructions;
}

function freshParts(role: Role, old: readonly Piece[], fresh: readonly Piece[], desk: Desk): Instruction {
  const texts = enumerate(fresh.slice(0, mostParts).map(({ right }) => quoted(desk.comparison.right.blocks[right[0]!]!.text)));
  const more = fresh.length > mostParts ? ` and ${fresh.length - mostParts} more` : '';
  const name = (count: number) => `${roleNames[role]}${count > 1 && role !== 'furniture' ? 's' : ''}`;
  if (old.length > 0) return instruct('SUBS', `${name(old.length)} with ${texts}${more}`, [...old, ...fresh], desk);
  return instruct(role === 'note' ? 'ADDS' : 'INSERTS', `${name(fresh.length)} ${texts}${more}`, fresh, desk);
}

/** How many headlines or crossheads are quoted. */
const mostParts = 4;

/** `headline, deck, crossheads "A Railway" and "Who Pays?"`: of which there may be others, those are quoted. */
function partNames(pieces: readonly Piece[], { copies, comparison }: Desk): string {
  const blocks = pieces.flatMap(({ left }) => left);
  const names = [...new Set(blocks.map(copies.left.role))].map((role) => {
    const own = blocks.filter((block) => copies.left.role(block) === role);
    const texts = own.slice(0, mostParts).map((block) => quoted(comparison.left.blocks[block]!.text));
    return role === 'headline' || role === 'deck' || role === 'caption'
      ? copies.left.words(own)
      : `${copies.left.words(own)} ${enumerate(texts)}`;
  });
  return names.join(', ');
}
