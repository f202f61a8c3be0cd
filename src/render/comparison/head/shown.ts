import type { EditedPassage, Passage, RatedEdit, Side, Sides, UnitRef } from '../../../model.js';
import { isInside, spanOf } from '../../../text/units.js';
import type { Run } from '../../page/ink.js';
import type { Context } from '../context.js';
import type { Strand } from '../passages/strands.js';
import { versionsOf } from '../passages/versions.js';
import { strandsOf } from '../passages/weave.js';
import { placeOf } from './phrases.js';
import { rowAt, snippet } from './snippet.js';

/** Finds an edit in its passage and shows it; undefined when it was shown with another, because what came stands beside what went. */
export function showing(passage: EditedPassage, context: Context): (edit: RatedEdit) => Run[] | undefined {
  let woven: readonly (readonly Strand[])[] | undefined;
  const taken = new Set<Strand>();
  return (edit) => {
    woven ??= versionsOf(passage, context).map((version) => strandsOf(version, context.comparison));
    for (const strands of woven) {
      const at = strands.findIndex((strand) => strand.kind === 'edit' && holds(strand.edit, edit));
      const strand = strands[at];
      if (!strand) continue;
      if (taken.has(strand)) return undefined;
      const row = rowAt(strands, at);
      for (const one of strands.slice(row.from, row.to)) taken.add(one);
      return snippet(strands, row);
    }
    return undefined;
  };
}

function holds(whole: Pick<RatedEdit, 'left' | 'right'>, { left, right }: RatedEdit): boolean {
  return whole.left.start <= left.start && left.end <= whole.left.end && whole.right.start <= right.start && right.end <= whole.right.end;
}

/** Where an edit stands on both sides: the paragraphs it is in, though its passage may have more. */
export function placeIn(passage: Passage, edit: RatedEdit, context: Context): string {
  return placeWords({ left: [unitOf('left')], right: [unitOf('right')] }, context);

  function unitOf(side: Side): UnitRef {
    const holder = passage[side].find((unit) => isInside(edit[side], spanOf(context.comparison[side], unit)));
    return holder ?? passage[side][0]!;
  }
}

/** Where units stand on both sides, in words. */
export function placeWords({ left, right }: Sides<readonly UnitRef[]>, { grafs }: Context): string {
  const words = { left: grafs.left.words(left), right: grafs.right.words(right) };
  const numbers = { left: grafs.left.label(left), right: grafs.right.label(right) };
  return placeOf(words, numbers);
}
