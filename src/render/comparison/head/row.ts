import type { EditedPassage, RatedEdit, Side } from '../../../model.js';
import { isFigure, isTableRow } from '../../../text/table-rows.js';
import { textOf } from '../../../text/units.js';
import type { Run } from '../../page/ink.js';
import type { Context } from '../context.js';
import { markBoth } from '../passages/marks.js';
import { versionsOf } from '../passages/versions.js';
import { strandsOf } from '../passages/weave.js';

/**
 * A row of a table in which figures took the place of figures, told whole: *[-5-]{+3+}. Varnholt [-8-]{+9+} [-4-]{+5+} 2 2*. Column by column it would take a line each, and
 * *[-8-]{+9+}* of another row would pass for the same change.
 */
export function changedRow(passage: EditedPassage, context: Context): Run[] | undefined {
  if (!(['left', 'right'] as const).every((side) => isRow(passage, side, context)) || !passage.edits.every(isOfFigures)) return undefined;
  const [version] = versionsOf(passage, context);
  return version && markBoth(strandsOf(version, context.comparison), true);
}

function isRow(passage: EditedPassage, side: Side, { comparison }: Context): boolean {
  const [unit] = passage[side];
  if (unit === undefined || passage[side].length !== 1 || comparison[side].blocks[unit.block]!.role !== 'paragraph') return false;
  return isTableRow(textOf(comparison[side], unit));
}

const isOfFigures = ({ left, right }: RatedEdit): boolean => isFigure(left.text) && isFigure(right.text);
