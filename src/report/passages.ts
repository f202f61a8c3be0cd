import type { Alignment, Edit, Label, Link, Passage, Severity, Side, Unit, UnitRef } from '../model.js';

type Unnumbered = Passage extends infer P ? (P extends Passage ? Omit<P, 'id'> : never) : never;

/** Every unit once, in the reading order of the right side; what only the left has follows what it followed there. */
export function passagesOf(alignment: Alignment): Passage[] {
  const order = readingOrder(alignment);
  return order.map((item, index) => ({ id: index + 1, ...describe(item, alignment) }) as Passage);
}

type Item = Link | { readonly side: Side; readonly unit: number };

function readingOrder({ left, right, links }: Alignment): Item[] {
  const linkOfLeft = new Map(links.flatMap((link) => link.left.map((unit) => [unit, link] as const)));
  const linkOfRight = new Map(links.flatMap((link) => link.right.map((unit) => [unit, link] as const)));
  const after = new Map<Link | undefined, Item[]>();
  let last: Link | undefined;
  left.forEach((_, unit) => {
    const link = linkOfLeft.get(unit);
    if (!link) after.set(last, [...(after.get(last) ?? []), { side: 'left', unit }]);
    else if (!link.moved) last = link;
  });
  const order: Item[] = [...(after.get(undefined) ?? [])];
  right.forEach((_, unit) => {
    const link = linkOfRight.get(unit);
    if (!link) order.push({ side: 'right', unit });
    else if (link.right[0] === unit) order.push(link, ...(after.get(link) ?? []));
  });
  return order;
}

function describe(item: Item, { left, right }: Alignment): Unnumbered {
  if ('side' in item) {
    const ref = [refOf((item.side === 'left' ? left : right)[item.unit]!)];
    return {
      kind: 'unique',
      side: item.side,
      left: item.side === 'left' ? ref : [],
      right: item.side === 'right' ? ref : [],
      moved: false,
      edits: [],
    };
  }
  const base = {
    left: item.left.map((unit) => refOf(left[unit]!)),
    right: item.right.map((unit) => refOf(right[unit]!)),
    relation: item.relation,
    moved: item.moved,
    similarity: item.similarity,
  };
  if (item.edits.length === 0) return { kind: 'shared', ...base, edits: [] };
  return { kind: 'edited', ...base, labels: labelsOf(item.edits), severity: severityOf(item.edits), edits: item.edits };
}

function refOf({ block, sentence }: Unit): UnitRef {
  return sentence === undefined ? { block } : { block, sentence };
}

function labelsOf(edits: readonly Edit[]): Label[] {
  return [...new Set(edits.flatMap(({ labels }) => labels))].sort();
}

function severityOf(_edits: readonly Edit[]): Severity {
  return 1;
}
