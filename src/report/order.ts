import type { Alignment, Link, Side } from '../model.js';

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
    else if (links[link]!.right[0] === unit) {
      order.push({ link: links[link]! });
      for (const item of after.get(link) ?? []) order.push(item);
    }
  }
  return order;
}

const none = -1;

/** For each unit of a side the number of its link, or `none`. */
function linksOf(units: number, links: readonly Link[], side: Side): Int32Array {
  const linkOf = new Int32Array(units).fill(none);
  links.forEach((link, number) => {
    for (const unit of link[side]) linkOf[unit] = number;
  });
  return linkOf;
}

interface LeftOnly {
  readonly first: readonly Item[];
  /** By the number of the link that they follow. */
  readonly after: ReadonlyMap<number, readonly Item[]>;
}

function leftOnly(linkOfLeft: Int32Array, links: readonly Link[]): LeftOnly {
  const inOrder = anchors(linkOfLeft, links);
  const groups = new Map<number, Item[]>();
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
 * Which units of the left side stand in the same order as on the right, so that a neighbour may be placed by them.
 * A caption that repeats the lead is linked with it (relation `repeat`) though it stands elsewhere; it must not carry its neighbours away.
 * Only one of its copies is in order. The longest run of units in order is kept (patience sorting; Fredman, "On computing the length of longest increasing subsequences", 1975).
 */
function anchors(linkOfLeft: Int32Array, links: readonly Link[]): Uint8Array {
  const tails: number[] = [];
  const before = new Int32Array(linkOfLeft.length).fill(none);
  const place = (unit: number) => links[linkOfLeft[unit]!]!.right[0]!;
  for (let unit = 0; unit < linkOfLeft.length; unit++) {
    const link = linkOfLeft[unit]!;
    if (link === none || links[link]!.moved) continue;
    const limit = links[link]!.relation === 'repeat' ? place(unit) - 1 : place(unit);
    const length = runsEndingUpTo(tails, place, limit);
    if (length > 0) before[unit] = tails[length - 1]!;
    tails[length] = unit;
  }
  const kept = new Uint8Array(linkOfLeft.length);
  for (let unit = tails.at(-1) ?? none; unit !== none; unit = before[unit]!) kept[unit] = 1;
  return kept;
}

/** How many of the ascending tails have a place of at most `limit`. */
function runsEndingUpTo(tails: readonly number[], place: (unit: number) => number, limit: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(tails[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
