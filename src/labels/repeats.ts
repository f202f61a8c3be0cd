import type { Edit, Label, Sides, Unit } from '../model.js';
import { leftOut } from '../text/copies.js';
import { isSlight } from '../text/slight.js';

/**
 * The edits of something that stands several times, as what they are: what a pull quote or a caption leaves out of the lead changed nowhere, and who took the
 * picture is no news of the lead.
 */
export function spareLeftOut(edits: readonly Edit[], units: Sides<readonly Unit[]>): Edit[] {
  const spansOf = (some: readonly Unit[]) => some.map(({ start, end }) => [start, end] as const);
  const out = leftOut({ spans: { left: spansOf(units.left), right: spansOf(units.right) }, edits });
  return edits.map((edit) => (out.has(edit) || isCredit(edit) ? { ...edit, labels: harmless } : edit));
}

const harmless: Label[] = ['wording'];

/** *(Photo: Central Wire)* behind a caption, or *Central Wire* behind a stroke. */
function isCredit({ left, right }: Edit): boolean {
  return (isSlight(left.text) && credit.test(right.text)) || (isSlight(right.text) && credit.test(left.text));
}

const credit =
  /^[\s.]*(?:\((?:(?:file )?(?:photo|picture|pic|image|credit|foto)s?\b[^()]*|[^().,]{1,40}\/[^().,]{1,40})\)|\/\s?\p{Lu}[\p{L} &]{1,40})[\s.]*$/iu;
