import type { Fields, Piece, Role } from '../model.js';
import { fold } from './beginning.js';
import { datelineOf } from './signs/dateline.js';
import { isHourAlone, isoDateOf } from './signs/dates.js';

/** What the parts of a story say of it as a whole: the first of each role counts. */
export function fieldsOf(parts: readonly Piece[]): Fields {
  const firsts = firstPlaces(parts);
  const headline = textAt(parts, firsts.get('headline'));
  const deck = textAt(parts, firsts.get('deck'));
  const byline = textAt(parts, firsts.get('byline'));
  const date = textAt(parts, firsts.get('date'));
  const dateline = textAt(parts, firsts.get('dateline'));
  const opened = dateline && parts[firsts.get('dateline')! + 1];
  return {
    ...(headline && { headline }),
    ...(deck && { deck }),
    ...(byline && { byline }),
    ...(date && !isHourAlone(date) && { date: isoDateOf(date) ?? date }),
    ...(dateline && { dateline: datelineOf(`${dateline} ${opened ? opened.text : ''}`)?.dateline ?? { text: dateline } }),
  };
}

/** Where the first part of each role stands; of paragraphs nobody asks. */
function firstPlaces(parts: readonly Piece[]): Map<Role, number> {
  const places = new Map<Role, number>();
  for (let at = 0; at < parts.length; at++) {
    const { role } = parts[at]!;
    if (role !== 'paragraph' && !places.has(role)) places.set(role, at);
  }
  return places;
}

function textAt(parts: readonly Piece[], place: number | undefined): string | undefined {
  return place === undefined ? undefined : fold(parts[place]!.text);
}
