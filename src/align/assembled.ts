import type { Relation } from '../model.js';
import type { Group } from './groups.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { type Part, partsInOrder, partsOf } from './parts.js';
import { type Piece, partsOfPieces, piecesOf } from './pieces.js';
import { isSame, relationOf } from './relations.js';
import type { Alignable } from './sides.js';
import type { Ties } from './ties.js';
import type { Transfer } from './versions/transferred.js';

/** A group with what is known of it before its words are compared. Of several units that go with one, the order is that in which they stand in it. */
export interface Assembled extends Group {
  readonly relation: Relation;
  /** What of it may have moved by itself; empty when it is of one unit on each side, or of copies. */
  readonly parts: readonly Part[];
  /** Where sentences went from one of its paragraphs to another: what is read against what. */
  readonly pieces?: readonly Piece[];
}

/** What the ties make of a group. */
export function assemble(group: Group, ties: Ties, sides: Alignable, lexicon: Lexicon, transfers: readonly Transfer[] = none): Assembled {
  const { left, right } = sides;
  if (group.left.length === 1 && group.right.length === 1) return assembled(group, 'one-to-one', none);
  const pieces = transfers.length === 0 ? undefined : piecesOf(group, ties, transfers, sides);
  if (pieces) return { ...group, relation: 'many-to-many', parts: partsOfPieces(pieces, sides), pieces };
  const texts = { left: group.left.map((unit) => left.folded[unit]!), right: group.right.map((unit) => right.folded[unit]!) };
  const relation = relationOf(group, texts, lexicon);
  if (relation === 'repeat') return assembled(group, relation, none);
  if (isSame(texts, relation)) return assembled(group, relation, partsInOrder(group, left, right));
  const parts = partsOf(group, ties, left, right);
  return assembled(laidOut(group, relation, parts), relation, parts);
}

const none: readonly never[] = [];

/** Name by name: a name behind a spread, `{ ...group, relation }`, gives each object a shape of its own in V8, and whatever reads many shapes goes slow. */
function assembled({ left, right }: Group, relation: Relation, parts: readonly Part[]): Assembled {
  return { left, right, relation, parts };
}

/**
 * The group with the several units in the order in which they stand in the one: *[They met in Geneva.] [Talks began.]* joined as *[Talks began. They met in Geneva.]* has every
 * word in its place. A unit that stands nowhere in the one goes with the unit before it.
 */
function laidOut({ left, right }: Group, relation: Relation, parts: readonly Part[]): Group {
  if (relation === 'many-to-many') return { left, right };
  const [side, other] = left.length > 1 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const places = new Map(parts.map((part) => [part[side].unit, part[other].from]));
  const several = side === 'left' ? left : right;
  let last = 0;
  const keyed = several.map((unit, k) => {
    last = places.get(unit) ?? last;
    return { unit, place: last, k };
  });
  const laid = keyed.sort((a, b) => a.place - b.place || a.k - b.k).map(({ unit }) => unit);
  return side === 'left' ? { left: laid, right } : { left, right: laid };
}
