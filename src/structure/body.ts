import type { Piece, Role } from '../model.js';
import { fold } from './beginning.js';
import { candidates, named, ruleFor } from './candidates.js';
import { tellsNewestFirst } from './hours.js';
import type { Place } from './place.js';
import { rules } from './rules/index.js';
import { isListed } from './rules/lists.js';

/** How many pieces at the end, a page's furniture aside, may be credits: the titles under *Most read* push them up. */
const longestTail = 8;

/** In the middle of a story nothing but a paragraph is longer. */
const longestLine = 200;

const inBody = candidates(rules.filter(({ zones }) => zones.includes('body')));
const apartInBody = candidates(rules.filter(({ zones, role }) => zones.includes('body') && (role === 'furniture' || role === 'date')));
const inTail = candidates(rules.filter(({ zones }) => zones.includes('body') || zones.includes('tail')));

/** The parts from a place on: of what stands behind the lead, or where there is no story, behind the beginning. */
export function bodyOf(pieces: readonly Piece[], from: number, story: boolean): Piece[] {
  const tail = tailOf(pieces, from, story);
  const parts: Piece[] = [];
  for (let i = from; i < pieces.length - tail.length; i++) {
    const piece = pieces[i]!;
    if (piece.text.length > longestLine) parts.push(piece);
    else parts.push(named(piece, ruleFor(inBody, fold(piece.text), new PlaceInBody(pieces, i, story))));
  }
  for (const part of tail) parts.push(part);
  return parts;
}

/** Read from the end: a last line is one that only notes and furniture follow. */
function tailOf(pieces: readonly Piece[], from: number, story: boolean): Piece[] {
  const parts: Piece[] = [];
  let last = true;
  let left = longestTail;
  for (let i = pieces.length - 1; i >= from && left > 0; i--) {
    const piece = pieces[i]!;
    const part = named(piece, ruleFor(inTail, fold(piece.text), new PlaceInBody(pieces, i, story, last)));
    parts.push(part);
    if (part.role !== 'furniture') left--;
    last &&= part.role === 'note' || part.role === 'furniture' || part.role === 'date';
  }
  return parts.reverse();
}

const noRoles: readonly Role[] = [];
const noTitles: readonly string[] = [];

/** No more lines of the page stand between a paragraph and a crosshead. */
const mostApart = 4;

/** Where a piece stands behind the lead. What stands around it few rules ask for. */
class PlaceInBody implements Place {
  readonly roles = noRoles;
  readonly titles = noTitles;

  constructor(
    readonly pieces: readonly Piece[],
    readonly at: number,
    readonly story: boolean,
    readonly last: boolean = false,
  ) {}

  get before(): string {
    return this.pieces[this.at - 1]?.text ?? '';
  }

  get above(): string {
    for (let i = this.at - 1; i >= Math.max(0, this.at - mostApart); i--) {
      const { text } = this.pieces[i]!;
      if (text.length > longestLine || !ruleFor(apartInBody, fold(text), new PlaceInBody(this.pieces, i, this.story))) return text;
    }
    return '';
  }

  get newestFirst(): boolean {
    return tellsNewestFirst(this.pieces, this.at);
  }

  get listed(): boolean {
    return isListed(this.pieces, this.at);
  }

  get after(): readonly string[] {
    const next = this.pieces[this.at + 1];
    return next ? [next.text] : [];
  }
}
