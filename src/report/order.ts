import type { Alignment, Link, Side } from '../model.js';
import { longestRising } from '../text/rising.js';

/** What a passage is made of: a link, or a unit that stands alone. */
export type Item = { readonly link: Link } | { readonly side: Side; readonly unit: number };

/**
 * Every link and every unit in no link, once, in the reading order of the right side.
 * What only the left has stands after the passage that it followed there, or first when it followed none.
 */
export function readingOrder({ left, right, links }: Alignment): Item[] {
  const linkOfRight = linksOf(right.length, links, 'right');
  const { first, after } = leftOnly(linksOf(left.length, links, 'left'), links);
  const order: Item[] = [...first];
  for (let unit = 0; unit < right.length; unit++) {
    const link = linkOfRight[unit]!;
    if (link === none) order.push({ side: 'right', unit });
    else if (firstOf(links[link]!.right) === unit) {
      order.push({ link: links[link]! });
      for (const item of after.get(link) ?? []) order.push(item);
    }
  }
  return order;
}

/** The first unit in reading order: of a paragraph whose halves changed places they stand in another. */
function firstOf(units: readonly number[]): number {
  let first = units[0]!;
  for (let at = 1; at < units.length; at++) first = Math.min(first, units[at]!);
  return first;
}

const none = -1;

/** For each unit of a side the number of its link, or `none`. */
function linksOf(units: number, links: readonly Link[], side: Side): Int32Array {
  const linkOf = new Int32Array(units).fill(none);
  for (let number = 0; number < links.length; number++) {
    const linked = links[number]![side];
    for (let at = 0; at < linked.length; at++) linkOf[linked[at]!] = number;
  }
  return linkOf;
}

interface LeftOnly {
  readonly first: readonly Item[];
  /** By the number of the link that they follow. */
  readonly after: ReadonlyMap<number, readonly Item[]>;
}

function leftOnly(linkOfLeft: Int32Array, links: readonly Link[]): LeftOnly {
  const groups = new Map<number, Item[]>();
  if (!linkOfLeft.includes(none)) return { first: [], after: groups };
  const inOrder = unitsInOrder(linkOfLeft, links);
  let last = none;
  for (let unit = 0; unit < linkOfLeft.length; unit++) {
    if (linkOfLeft[unit] === none) {
      const group = groups.get(last);
      if (group) group.push({ side: 'left', unit });
      else groups.set(last, [{ side: 'left', unit }]);
    } else if (inOrder[unit]) last = linkOfLeft[unit]!;
  }
  const first = groups.get(none) ?? [];
  groups.delete(none);
  return { first, after: groups };
}

/**
 * Which units of the left side stand in the same order as on the right, so that a neighbour may be placed by them: a longest part that does.
 * A caption that repeats the lead is linked with it (relation `repeat`) though it stands elsewhere; it must not carry its neighbours away.
 * Only one of its copies is in order.
 */
function unitsInOrder(linkOfLeft: Int32Array, links: readonly Link[]): Uint8Array {
  const [standing, places]: [number[], number[]] = [[], []];
  for (let unit = 0; unit < linkOfLeft.length; unit++) {
    const number = linkOfLeft[unit]!;
    if (number === none || links[number]!.moved) continue;
    standing.push(unit);
    places.push(firstOf(links[number]!.right));
  }
  const kept = new Uint8Array(linkOfLeft.length);
  const isOnce = (at: number) => links[linkOfLeft[standing[at]!]!]!.relation !== 'repeat';
  for (const at of longestRising(places, isOnce)) kept[standing[at]!] = 1;
  return kept;
}
