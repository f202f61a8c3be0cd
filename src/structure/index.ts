import type { Draft, Fields, Piece, Role } from '../model.js';
import { datelineOf, isSureDateline } from './dateline.js';
import { isoDateOf } from './dates.js';
import { isProse, isQuestion } from './prose.js';
import { openingWord, type Place, type Rule } from './rule.js';
import { rules } from './rules.js';

/** A draft whose pieces bear the roles of a story's parts, and what its parts say of the story as a whole. */
export interface Recognised {
  readonly draft: Draft;
  readonly fields: Fields;
}

/** How many pieces may stand before the first paragraph: a page's whole masthead. Without a paragraph among them there is no story. */
const longestHead = 24;

/** How many pieces at the end may be credits and furniture. */
const longestTail = 8;

/** In the middle of a story nothing but a paragraph is longer. */
const longestLine = 200;

/**
 * Recognises the parts of a wire story. A piece that opens with a date or a dateline is divided; every other piece keeps its text, and one that no rule
 * knows keeps its role.
 */
export function recognise(draft: Draft): Recognised {
  const { pieces } = draft;
  const lead = findLead(pieces);
  const bodyFrom = lead < 0 ? Math.min(pieces.length, longestHead) : lead + 1;
  const tailFrom = Math.max(bodyFrom, pieces.length - longestTail);
  const parts = [
    ...headOf(pieces.slice(0, lead < 0 ? bodyFrom : lead), pieces[lead]),
    ...(lead < 0 ? [] : openLead(pieces[lead] as Piece)),
    ...bodyOf(pieces, bodyFrom, tailFrom),
    ...tailOf(pieces, tailFrom),
  ];
  return { draft: { ...draft, pieces: parts }, fields: fieldsOf(parts) };
}

/** More title-like lines than this before the first sentence are a poem, a table or a list. */
const mostTitles = 3;

const inHead = rules.filter(({ zones }) => zones.includes('head'));
const aboutStory: readonly Role[] = ['headline', 'deck'];
const beforeStory = inHead.filter(({ role, name }) => !aboutStory.includes(role) && name !== 'names-byline');
const atLead = rules.filter(({ zones }) => zones.includes('lead'));
const inBody = rules.filter(({ zones }) => zones.includes('body'));
const inTail = rules.filter(({ zones }) => zones.includes('body') || zones.includes('tail'));

const fold = (text: string): string => (/[^\S ]|\s{2}/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Where the story's first paragraph stands; -1 when there is none. */
function findLead(pieces: readonly Piece[]): number {
  const texts = pieces.slice(0, longestHead).map(({ text }) => fold(text));
  const lead = texts.findIndex((text, i) => opensStory(text, texts.slice(i + 1), texts[i - 1]));
  const titles = texts.slice(0, Math.max(lead, 0)).filter((text, i) => !apart(text, texts.slice(i + 1), texts[i - 1]));
  return titles.length > mostTitles && !opensSurely(texts[lead]) ? -1 : lead;
}

/** Whether a piece leaves no doubt that a story opens with it, whatever stands above: no poem has a dateline with a day or an agency. */
function opensSurely(text = ''): boolean {
  const opening = datelineOf(text);
  return opening !== undefined && isSureDateline(opening.dateline);
}

function opensStory(text: string, after: readonly string[], before = ''): boolean {
  const dateline = datelineOf(text);
  if (dateline && (isProse(text) || dateline.length === text.length || (announces(text) && isSureDateline(dateline.dateline)))) return true;
  if (!isProse(text) || apart(text, after, before)) return false;
  const [next] = after;
  return !(isQuestion(text) && next !== undefined && (!isProse(next) || apart(next, [])));
}

/** *HALSUND, March 8 (Agencies) - Results from round 14 of the Coast League:* opens a story that is a table. */
const announces = (text: string): boolean => text.endsWith(':');

/** Whether a piece before the lead is no part of the story's own text: furniture, a date, a byline, a caption, a note. */
function apart(text: string, after: readonly string[], before = ''): boolean {
  const place: Place = { story: true, roles: [], before, after, last: false };
  return ruleFor(beforeStory, text, place) !== undefined;
}

function ruleFor(candidates: readonly Rule[], text: string, place: Place): Rule | undefined {
  const word = openingWord(text);
  return candidates.find(({ opens, match }) => (!opens || opens.has(word)) && match(text, place) === text.length);
}

function named(piece: Piece, rule: Rule | undefined): Piece {
  return rule ? { text: piece.text, role: rule.role, rule: rule.name } : piece;
}

function headOf(pieces: readonly Piece[], lead: Piece | undefined): Piece[] {
  const texts = [...pieces, ...(lead ? [lead] : [])].map(({ text }) => fold(text));
  const roles: Role[] = [];
  return pieces.map((piece, i) => {
    const place: Place = {
      story: lead !== undefined,
      roles: [...roles],
      before: texts[i - 1] ?? '',
      after: texts.slice(i + 1),
      last: false,
    };
    const part = named(piece, ruleFor(inHead, texts[i] as string, place));
    roles.push(part.role);
    return part;
  });
}

/** The lead, divided where a date glued to it and a dateline end: each rule takes what the one before left. */
function openLead(lead: Piece): Piece[] {
  const parts: Piece[] = [];
  let rest = lead.text;
  for (const rule of atLead) {
    const length = rule.match(rest, { story: true, roles: [], before: '', after: [], last: false });
    if (length === 0) continue;
    parts.push({ text: rest.slice(0, length), role: rule.role, rule: rule.name });
    rest = rest.slice(length).trimStart();
  }
  return rest === '' ? parts : [...parts, { ...lead, text: rest }];
}

function bodyOf(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const parts: Piece[] = [];
  for (let i = from; i < to; i++) {
    const piece = pieces[i] as Piece;
    parts.push(piece.text.length > longestLine ? piece : named(piece, ruleFor(inBody, fold(piece.text), around(pieces, i, false))));
  }
  return parts;
}

/** Read from the end: a last line is one that only notes and furniture follow. */
function tailOf(pieces: readonly Piece[], from: number): Piece[] {
  const parts: Piece[] = [];
  for (let i = pieces.length - 1; i >= from; i--) {
    const piece = pieces[i] as Piece;
    const last = parts.every(({ role }) => role === 'note' || role === 'furniture' || role === 'date');
    parts.unshift(named(piece, ruleFor(inTail, fold(piece.text), around(pieces, i, last))));
  }
  return parts;
}

function around(pieces: readonly Piece[], i: number, last: boolean): Place {
  const next = pieces[i + 1];
  return { story: true, roles: [], before: pieces[i - 1]?.text ?? '', after: next ? [next.text] : [], last };
}

function fieldsOf(parts: readonly Piece[]): Fields {
  const textOf = (role: Role): string | undefined => {
    const found = parts.find((part) => part.role === role);
    return found && fold(found.text);
  };
  const opened = parts[parts.findIndex(({ role }) => role === 'dateline') + 1];
  const [headline, deck, byline, date, dateline] = (['headline', 'deck', 'byline', 'date', 'dateline'] as const).map(textOf);
  return {
    ...(headline && { headline }),
    ...(deck && { deck }),
    ...(byline && { byline }),
    ...(date && { date: isoDateOf(date) ?? date }),
    ...(dateline && { dateline: datelineOf(`${dateline} ${opened?.text ?? ''}`)?.dateline ?? { text: dateline } }),
  };
}
