import type { Edit, Passage } from '../../../model.js';
import { roleNames } from '../../../text/roles.js';
import { isInside, spanOf } from '../../../text/units.js';
import type { Context } from '../context.js';
import type { Parallel } from './weave.js';

/** What there is to read of a passage, or one of its copies. */
export interface Version extends Parallel {
  /** What is said before the text: the name of a part that is no graf, or which copy it is; may be empty. */
  readonly title: string;
  readonly ignored: readonly Edit[];
}

/** What there is to read of a passage: one text, but of a lead that stands twice on the other side each copy that was edited. */
export function versionsOf(passage: Passage, context: Context): Version[] {
  const { left, right, edits } = passage;
  const ignored = ignoredIn(passage);
  if (passage.kind === 'unique' || passage.relation !== 'repeat')
    return [{ title: roleTitle(passage, context), left, right, ...piecesIn(passage), edits, ignored }];
  if (passage.kind === 'edited') return copiesOf(passage, context);
  return copiesOf(passage, context)
    .slice(0, 1)
    .map((copy) => ({ ...copy, title: '', left: copy.left.slice(0, 1), right: copy.right.slice(0, 1) }));
}

/** The edits of a passage that do not count. */
function ignoredIn(passage: Passage): readonly Edit[] {
  return passage.kind === 'unique' ? [] : (passage.ignored ?? []);
}

function piecesIn(passage: Passage): Pick<Version, 'pieces'> {
  return passage.kind !== 'unique' && passage.pieces ? { pieces: passage.pieces } : {};
}

function copiesOf(passage: Passage, { comparison, grafs }: Context): Version[] {
  const { left, right, edits } = passage;
  const side = right.length > 1 ? 'right' : 'left';
  const copies = side === 'right' ? right : left;
  return copies.map((unit) => {
    const span = spanOf(comparison[side], unit);
    const own = (some: readonly Edit[]) => some.filter((edit) => isInside(edit[side], span));
    return { title: grafs[side].words([unit]), left, right, edits: own(edits), ignored: own(ignoredIn(passage)), [side]: [unit] };
  });
}

function roleTitle({ left, right }: Passage, { grafs }: Context): string {
  const role = right[0] ? grafs.right.role(right[0]) : grafs.left.role(left[0]!);
  return role === 'paragraph' ? '' : roleNames[role];
}
