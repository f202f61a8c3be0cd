import type { Instruction, Side } from '../../../model.js';
import { passedBy } from '../../../text/passed.js';
import { changeWords } from '../changes/change-words.js';
import type { Copy } from '../copy.js';
import { blocksIn, type Desk, grafsIn, instruct } from '../desk.js';
import { blocksOf } from '../pieces/gathered.js';
import type { Piece } from '../pieces/piece.js';
import { firstText, placeWords } from '../places.js';
import { beginningOf } from './gist.js';
import { isRewritten } from './rewritten.js';
import { rowWords } from './rows.js';
import { tollWords } from './tolls.js';

/** Neighbours that moved together unchanged are one move. */
export function movedBlocks(pieces: readonly Piece[], { copies }: Desk): Piece[][] {
  const blocks: Piece[][] = [];
  const isPlain = (piece: Piece) => !piece.carried && piece.left.length === 1 && piece.right.length === 1 && piece.changes.length === 0;
  const next = (copy: Copy, before: number, after: number) => copy.graf(before) > 0 && copy.graf(after) === copy.graf(before) + 1;
  for (const piece of pieces) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    const goesOn =
      before &&
      isPlain(before) &&
      isPlain(piece) &&
      next(copies.left, before.left[0]!, piece.left[0]!) &&
      next(copies.right, before.right[0]!, piece.right[0]!);
    if (goesOn) block!.push(piece);
    else blocks.push([piece]);
  }
  return blocks;
}

/** `MOVES graf 2.2 ("Eleven people were treated…") to 6.2`: a sentence that went from one graf to another. */
function carries(piece: Piece, desk: Desk): Instruction {
  const place = (side: Side) => placeWords([piece], side, desk) || desk.copies[side].words(piece[side]);
  const [from, to] = [place('left'), place('right')];
  const where = from === to ? (pastOf([piece], desk) ?? 'to another place') : `to ${sameKind(from, to)}`;
  const text = `${from} (${beginningOf(firstText([piece], 'left', desk))}) ${where}${changeWords(piece.changes)}`;
  return instruct('MOVES', text, [piece], desk);
}

/** `MOVES graf 9 to 4`; the number after *to* is the new copy's. Where it is the same, `MOVES graf 3 up past graf 2`. */
export function moves(pieces: readonly Piece[], desk: Desk): Instruction {
  if (pieces[0]!.carried) return carries(pieces[0]!, desk);
  const { copies } = desk;
  const from = copies.left.words(blocksIn(pieces, 'left'));
  const to = copies.right.words(blocksIn(pieces, 'right'));
  const changes = changeWords(pieces.flatMap((piece) => piece.changes));
  const where = from === to ? pastOf(pieces, desk) : undefined;
  return instruct('MOVES', `${from}${rowWords(pieces[0]!, desk)} ${where ?? `to ${sameKind(from, to)}`}${changes}`, pieces, desk);
}

/** What grafs with one number in both copies went past: *MOVES graf 3 up past graf 2*. */
function pastOf(pieces: readonly Piece[], { comparison, copies }: Desk): string | undefined {
  const passage = pieces[0]!.passages.find(({ moved }) => moved);
  const passed = passage && passedBy(passage, comparison.passages);
  return passed && `${passed.way} past ${copies.left.words(blocksOf(passed.passage.left))}`;
}

/** `SPLITS graf 2 into 3-4`, `JOINS grafs 4-5 as 6`, `SPLITS grafs 1-2 anew as 1-3`; `JOINS grafs 2, 8 as 2, moving graf 8`. */
export function divides(piece: Piece, desk: Desk): Instruction {
  const { copies } = desk;
  const [from, to] = [copies.left.words(piece.left), copies.right.words(piece.right)];
  if (isRewritten(piece, desk)) return rewritten(piece, from, sameKind(from, to), desk);
  const changes = `${movedPart(piece, copies)}${changeWords(piece.changes)}`;
  if (piece.left.length === 1) return instruct('SPLITS', `${from} into ${sameKind(from, to)}${changes}`, [piece], desk);
  if (piece.right.length === 1) return instruct('JOINS', `${from} as ${sameKind(from, to)}${changes}`, [piece], desk);
  return instruct('SPLITS', `${from} anew as ${sameKind(from, to)}${changes}`, [piece], desk);
}

/** `, moving part to graf 12` of a graf that was split, `, moving graf 8` of some that were joined; `, in another order` where neighbours were. */
function movedPart({ left, movedPart }: Piece, copies: Desk['copies']): string {
  if (movedPart === undefined) return '';
  const [from, to] = [copies.left.words(movedPart.left), copies.right.words(movedPart.right)];
  if (from === to) return ', in another order';
  return left.length === 1 ? `, moving part to ${to}` : `, moving ${from}`;
}

/** `LEADS with graf 1 rewritten as 1-2: "A judge ordered striking dockworkers back to work…"`, `SUBS deck rewritten as graf 3: …` */
export function rewritten(piece: Piece, from: string, to: string, desk: Desk): Instruction {
  const begins = `${beginningOf(desk.comparison.right.blocks[piece.right[0]!]!.text)}${tollWords(piece, desk)}`;
  const leads = grafsIn([piece], 'right', desk.copies)[0] === 1;
  return instruct(leads ? 'LEADS' : 'SUBS', `${leads ? 'with ' : ''}${from} rewritten as ${to}: ${begins}`, [piece], desk);
}

/** The graf number alone where the other side was a graf too. */
function sameKind(from: string, to: string): string {
  return /^grafs? [^a-z]*$/.test(from) ? to.replace(/^grafs? /, '') : to;
}
