import type { Draft, Fields, Piece, Role } from '../model.js';
import { Beginning, fold, PlaceAtBeginning } from './beginning.js';
import { candidates, ruleFor } from './candidates.js';
import { fieldsOf } from './fields.js';
import { tellsNewestFirst } from './hours.js';
import { findLead, roleApart } from './lead.js';
import { isListed } from './lists.js';
import { nowhere, type Place, type Rule } from './rule.js';
import { rules } from './rules.js';

/** A draft whose pieces bear the roles of a story's parts, and what its parts say of the story as a whole. */
export interface Recognised {
  readonly draft: Draft;
  readonly fields: Fields;
}

/** How many pieces at the end, a page's furniture aside, may be credits: the titles under *Most read* push them up. */
const longestTail = 8;

/** In the middle of a story nothing but a paragraph is longer. */
const longestLine = 200;

/**
 * Recognises the parts of a wire story. A piece that opens with a date or a dateline is divided; every other piece keeps its text, and one that no rule
 * knows keeps its role.
 */
export function recognise(draft: Draft): Recognised {
  const { pieces } = draft;
  const beginning = new Beginning(pieces);
  const lead = findLead(beginning);
  const bodyFrom = lead < 0 ? beginning.length : lead + 1;
  const tail = tailOf(pieces, bodyFrom, lead >= 0);
  const parts = [
    ...headOf(beginning, lead),
    ...(lead < 0 ? [] : opened(pieces[lead] as Piece, atLead)),
    ...bodyOf(pieces, bodyFrom, pieces.length - tail.length, lead >= 0),
    ...tail,
  ];
  return { draft: { ...draft, pieces: parts }, fields: fieldsOf(parts) };
}

const inHead = candidates(rules.filter(({ zones }) => zones.includes('head')));
const atHeadline = rules.filter(({ zones }) => zones.includes('headline'));
const atLead = rules.filter(({ zones }) => zones.includes('lead'));
const inBody = candidates(rules.filter(({ zones }) => zones.includes('body')));
const apartInBody = candidates(rules.filter(({ zones, role }) => zones.includes('body') && (role === 'furniture' || role === 'date')));
const inTail = candidates(rules.filter(({ zones }) => zones.includes('body') || zones.includes('tail')));

function named(piece: Piece, rule: Rule | undefined): Piece {
  return rule ? { text: piece.text, role: rule.role, rule: rule.name } : piece;
}

/** What stands before the lead; all of the beginning where there is none. */
function headOf(beginning: Beginning, lead: number): Piece[] {
  const end = lead < 0 ? beginning.length : lead + 1;
  const roles: Role[] = [];
  const parts: Piece[] = [];
  const roleAt = (at: number) => roleApart(beginning, at);
  for (let i = 0; i < (lead < 0 ? end : lead); i++) {
    const place = new PlaceAtBeginning(lead >= 0, roles, beginning, i, end, roleAt);
    const part = named(beginning.pieces[i]!, ruleFor(inHead, beginning.textAt(i), place));
    parts.push(...(part.role === 'headline' ? opened(part, atHeadline) : [part]));
    roles.push(part.role);
  }
  return parts;
}

/** A headline or a lead, divided where what opens it ends: a slug; a date glued to it, a dateline. Each rule takes what the one before left. */
function opened(whole: Piece, rules: readonly Rule[]): Piece[] {
  const parts: Piece[] = [];
  let rest = whole.text;
  for (const rule of rules) {
    const unseen = unseenBefore(rest);
    const matched = rule.match(unseen === 0 ? rest : rest.slice(unseen), nowhere);
    if (matched === 0) continue;
    const length = unseen + matched;
    parts.push({ text: rest.slice(0, length), role: rule.role, rule: rule.name });
    rest = rest.slice(length).trimStart();
  }
  return rest === '' ? parts : [...parts, { ...whole, text: rest }];
}

/** How many marks of direction and other letters that nobody sees a text begins with: exports of Arabic and Hebrew have one before each paragraph. */
function unseenBefore(text: string): number {
  return text.charCodeAt(0) < 0xad ? 0 : text.length - text.replace(/^\p{Cf}+/u, '').length;
}

function bodyOf(pieces: readonly Piece[], from: number, to: number, story: boolean): Piece[] {
  const parts: Piece[] = [];
  for (let i = from; i < to; i++) {
    const piece = pieces[i] as Piece;
    if (piece.text.length > longestLine) parts.push(piece);
    else parts.push(named(piece, ruleFor(inBody, fold(piece.text), new PlaceInStory(pieces, i, false, story))));
  }
  return parts;
}

/** Read from the end: a last line is one that only notes and furniture follow. */
function tailOf(pieces: readonly Piece[], from: number, story: boolean): Piece[] {
  const parts: Piece[] = [];
  let last = true;
  let left = longestTail;
  for (let i = pieces.length - 1; i >= from && left > 0; i--) {
    const piece = pieces[i] as Piece;
    const part = named(piece, ruleFor(inTail, fold(piece.text), new PlaceInStory(pieces, i, last, story)));
    parts.push(part);
    if (part.role !== 'furniture') left--;
    last &&= part.role === 'note' || part.role === 'furniture' || part.role === 'date';
  }
  return parts.reverse();
}

const none: readonly Role[] = [];
const noTitles: readonly string[] = [];

/** No more lines of the page stand between a paragraph and a crosshead. */
const mostApart = 4;

/** Where a piece stands behind the lead. What stands around it few rules ask for. */
class PlaceInStory implements Place {
  readonly roles = none;
  readonly titles = noTitles;

  constructor(
    readonly pieces: readonly Piece[],
    readonly at: number,
    readonly last: boolean,
    readonly story: boolean,
  ) {}

  get before(): string {
    return this.pieces[this.at - 1]?.text ?? '';
  }

  get above(): string {
    for (let i = this.at - 1; i >= Math.max(0, this.at - mostApart); i--) {
      const { text } = this.pieces[i]!;
      if (text.length > longestLine || !ruleFor(apartInBody, fold(text), new PlaceInStory(this.pieces, i, false, this.story))) return text;
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
