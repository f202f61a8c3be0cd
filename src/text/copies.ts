import type { Edit, Passage, Side, Sides, Span } from '../model.js';
import { isSlight } from './slight.js';
import { isInside } from './units.js';

/** Whether a passage is a text that one side has more often than the other. Where both have it as often, as a line that stands twice in both, nothing was said again. */
export function isRepeated(passage: Passage): boolean {
  return passage.kind !== 'unique' && passage.relation === 'repeat' && passage.left.length !== passage.right.length;
}

/** One text that stands several times on a side: where its copies stand, and what was edited between each on the left and each on the right. */
export interface Copies<E extends Pick<Edit, Side>> {
  readonly spans: Sides<readonly Span[]>;
  readonly edits: readonly E[];
}

/**
 * The edits that only leave out of one copy what another has: a pull quote that is made of half a paragraph dropped nothing, where the paragraph itself stands as
 * it stood. What the other copy has in other words is left out as well: the change is told there.
 */
export function leftOut<E extends Pick<Edit, Side>>(copies: Copies<E>): ReadonlySet<E> {
  return new Set(copies.edits.filter((edit) => isLeftOut('left', 'right', edit, copies) || isLeftOut('right', 'left', edit, copies)));
}

function isLeftOut<E extends Pick<Edit, Side>>(from: Side, to: Side, edit: E, { spans, edits }: Copies<E>): boolean {
  if (!isDropped(from, to, edit)) return false;
  const own = spans[from].find((span) => isInside(edit[from], span));
  const others = spans[to].filter((span) => !isInside(edit[to], span));
  if (!own || others.length === 0) return false;
  const dropped = edits.filter((other) => isDropped(from, to, other) && isInside(other[from], own));
  const { start, end, text } = edit[from];
  return inEach(others, to, dropped, from, [start, end]).every(([a, b]) => isSlight(text.slice(a - start, b - start)));
}

/** Whether an edit takes words away and puts none, but for marks, in their place. */
function isDropped(from: Side, to: Side, edit: Pick<Edit, Side>): boolean {
  return !isSlight(edit[from].text) && isSlight(edit[to].text);
}

/** Where one side's copy at a place was changed beside every copy of the other side: these of its words stand nowhere there. */
export function lostIn<E extends Pick<Edit, Side>>(side: Side, span: Span, { spans, edits }: Copies<E>): readonly Span[] {
  const other = side === 'left' ? 'right' : 'left';
  const own = edits.filter((edit) => isInside(edit[side], span));
  return inEach(spans[other], other, own, side, span);
}

/** What of a span the edits of each of some copies touch. */
function inEach<E extends Pick<Edit, Side>>(
  copies: readonly Span[],
  to: Side,
  edits: readonly E[],
  from: Side,
  span: Span,
): readonly Span[] {
  let common: readonly Span[] = [span];
  for (const copy of copies) {
    const own = edits.filter((edit) => isInside(edit[to], copy));
    common = common.flatMap(([start, end]) =>
      own.flatMap((edit): Span[] => {
        const [a, b] = [Math.max(start, edit[from].start), Math.min(end, edit[from].end)];
        return a < b ? [[a, b]] : [];
      }),
    );
  }
  return common;
}
