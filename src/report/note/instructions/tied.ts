import type { Instruction } from '../../../model.js';
import { allRan, countLabels, labelWords, severities } from '../../../text/labels.js';
import { changeWords } from '../changes/change-words.js';
import { gravest } from '../changes/changes.js';
import { grafWords } from '../copy.js';
import { blocksIn, type Desk, grafsIn, instruct } from '../desk.js';
import type { Piece } from '../pieces/piece.js';
import { placeWords } from '../places.js';
import { quoted } from '../quoting.js';
import { beginningOf } from './gist.js';
import { divides, movedBlocks, moves, rewritten } from './rearranged.js';
import { isRewritten } from './rewritten.js';
import { rowWords } from './rows.js';
import { tollWords } from './tolls.js';

/** The instructions for pieces that both sides have; what stays, or changed in wording or typography alone, is told together. */
export function tiedInstructions(pieces: readonly Piece[], desk: Desk): Instruction[] {
  const kinds = new Map<Kind, Piece[]>();
  for (const piece of pieces) {
    const kind = kindOf(piece, desk);
    const known = kinds.get(kind);
    if (known) known.push(piece);
    else kinds.set(kind, [piece]);
  }
  return instructionsFor(kinds, desk);
}

function instructionsFor(kinds: ReadonlyMap<Kind, readonly Piece[]>, desk: Desk): Instruction[] {
  const told: Instruction[] = [];
  const each = (kind: Kind, tell: (piece: Piece, desk: Desk) => Instruction) => {
    for (const piece of kinds.get(kind) ?? []) told.push(tell(piece, desk));
  };
  const together = (kind: Kind, tell: (pieces: readonly Piece[], desk: Desk) => Instruction) => {
    const pieces = kinds.get(kind);
    if (pieces) told.push(tell(pieces, desk));
  };
  each('sub', subs);
  each('repeat', repeats);
  for (const block of movedBlocks(kinds.get('move') ?? [], desk)) told.push(moves(block, desk));
  each('divide', divides);
  each('retell', retells);
  together('wording', inWording);
  together('style', inStyle);
  together('same', picksUp);
  return told;
}

type Kind = 'repeat' | 'move' | 'divide' | 'retell' | 'sub' | 'wording' | 'style' | 'same';

/** What of a piece is told first; its edits are told with it. */
function kindOf(piece: Piece, desk: Desk): Kind {
  const { left, right, moved, repeat } = piece;
  if (repeat && left.length !== right.length) return 'repeat';
  if (moved) return 'move';
  if (!repeat && left.length + right.length > 2) return 'divide';
  const { copies } = desk;
  if (copies.left.role(left[0]!) !== copies.right.role(right[0]!)) return 'retell';
  switch (gravest(piece.changes)) {
    case undefined:
      return 'same';
    case severities.typographic:
      return 'style';
    case severities.wording:
      return isRewritten(piece, desk) ? 'sub' : 'wording';
    default:
      return 'sub';
  }
}

/** `SUBS graf 3 with "at least 12" for "5"`, `LEADS with graf 1 rewritten: "Six fishermen were lifted from a life raft…"` */
function subs(piece: Piece, desk: Desk): Instruction {
  const { copies, comparison } = desk;
  const where = `${copies.left.words(piece.left)}${renumbered([piece], desk)}${rowWords(piece, desk)}`;
  if (!isRewritten(piece, desk)) return instruct('SUBS', `${where}${changeWords(piece.changes)}`, [piece], desk);
  const { text } = comparison.right.blocks[piece.right[0]!]!;
  // What a desk wants to hear of a headline is how it reads.
  const begins = `${copies.right.role(piece.right[0]!) === 'headline' ? quoted(text) : beginningOf(text)}${tollWords(piece, desk)}`;
  const leads = grafsIn([piece], 'right', copies)[0] === 1;
  return leads
    ? instruct('LEADS', `with ${where} rewritten: ${begins}`, [piece], desk)
    : instruct('SUBS', `${where}, rewritten: ${begins}`, [piece], desk);
}

/** ` (now 5)` where the new copy counts other grafs. */
function renumbered(pieces: readonly Piece[], { copies }: Desk): string {
  const [from, to] = [grafsIn(pieces, 'left', copies), grafsIn(pieces, 'right', copies)];
  if (to.length === 0 || isSame(from, to)) return '';
  return ` (now ${grafWords(to)[0]!.replace(/^grafs? /, '')})`;
}

function isSame(from: readonly number[], to: readonly number[]): boolean {
  return from.length === to.length && from.every((number, at) => number === to[at]);
}

/** One text that stands several times on one side: a caption made of the lead's words. */
function repeats(piece: Piece, desk: Desk): Instruction {
  const { copies } = desk;
  const [left, right] = [copies.left.words(piece.left), copies.right.words(piece.right)];
  const changes = changeWords(piece.changes);
  return piece.right.length > piece.left.length
    ? instruct('REPEATS', `${left} as ${right}${changes}`, [piece], desk)
    : instruct('DROPS', `${repeatLead}${left} now ${right} alone${changes}`, [piece], desk);
}

/** Before what stood several times in the older copy. */
export const repeatLead = 'repeat: ';

/** A text that is another part of the story now: `PICKS UP caption as graf 1`, and where it was edited, `SUBS deck as graf 3 with "3" for "2"`. */
function retells(piece: Piece, desk: Desk): Instruction {
  const { copies } = desk;
  const [from, to] = [copies.left.words(piece.left), copies.right.words(piece.right)];
  if (isRewritten(piece, desk)) return rewritten(piece, from, to, desk);
  // What a desk wants to hear of a new headline is how it reads.
  if (piece.changes.length === 0 && copies.right.role(piece.right[0]!) === 'headline')
    return instruct('SUBS', `headline with ${quoted(desk.comparison.right.blocks[piece.right[0]!]!.text)} (was ${from})`, [piece], desk);
  const verb = piece.changes.length === 0 ? 'PICKS UP' : 'SUBS';
  const how = gravest(piece.changes) === severities.typographic ? typographyWords([piece]) : changeWords(piece.changes);
  return instruct(verb, `${from} as ${to}${how}`, [piece], desk);
}

/**
 * What changed in wording alone: one graf with its words, several in a row of numbers with the first of theirs. Where rules are missing for the language it is
 * not said that nothing else did: `SUBS headline, grafs 1-3 with "Feuerwehr" for "Polizei"`.
 */
function inWording(pieces: readonly Piece[], desk: Desk): Instruction {
  const changes = changeWords(pieces.flatMap((piece) => piece.changes));
  const told = allRan(desk.comparison.rules) ? ` in wording only${changes.replace(/^ with /, ': ')}` : changes;
  return instruct('SUBS', `${oldWords(pieces, desk)}${renumbered(pieces, desk)}${told}`, pieces, desk);
}

/** What changed in typography alone. */
function inStyle(pieces: readonly Piece[], desk: Desk): Instruction {
  return instruct('SUBS', `${oldWords(pieces, desk)}${renumbered(pieces, desk)}${typographyWords(pieces)}`, pieces, desk);
}

/** ` in typography only (2 quotes, 1 case)` */
function typographyWords(pieces: readonly Piece[]): string {
  const labels = pieces.flatMap(({ changes }) => changes.map((change) => change.labels));
  return ` in typography only (${labelWords(countLabels(labels))})`;
}

/** Pieces by the older copy's numbers. */
function oldWords(pieces: readonly Piece[], { copies }: Desk): string {
  return copies.left.words([...blocksIn(pieces, 'left')].sort((a, b) => a - b));
}

/** What stays: by the older copy's grafs, or by its other parts where there are none. */
function picksUp(pieces: readonly Piece[], desk: Desk): Instruction {
  const grafs = placeWords(pieces, 'left', desk, desk.copies.left.last);
  return instruct('PICKS UP', grafs === '' ? oldWords(pieces, desk) : grafs, pieces, desk);
}
