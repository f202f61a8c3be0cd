import type { Comparison, Passage, Role, Side, Summary } from '../../../model.js';
import { countLabels, severities } from '../../../text/labels.js';
import { roleNames } from '../../../text/roles.js';
import { isApart, textOf } from '../../../text/units.js';
import { ink, type Line } from '../../page/ink.js';
import { visible } from '../../page/visible.js';
import { wrap } from '../../page/wrap.js';
import type { Context } from '../context.js';
import { datelineInHead } from '../phrases.js';
import { apartChange, apartChanges } from './phrases.js';

/** Whether a passage counts: all of them do under `--strict`. */
export function isCounted(passage: Passage, comparison: Comparison): boolean {
  return comparison.options.strict || !isApart(passage, comparison);
}

/** The figures of what counts: under `--strict` those of the story and of what stands apart from it. */
export function countedFigures(comparison: Comparison): Pick<Summary, 'passages' | 'labels'> {
  const { summary, passages, options } = comparison;
  if (!options.strict) return summary;
  const apart = passages.filter((passage) => isApart(passage, comparison));
  const counted = { ...summary.passages };
  for (const { kind } of apart) if (kind !== 'unique') counted[kind]++;
  for (const { moved } of apart) if (moved) counted.moved++;
  const every = passages.flatMap(({ edits }) => edits.map(({ labels }) => labels));
  return { passages: counted, labels: countLabels(every) };
}

/** What is told of apart from the story: where it came from and who wrote it. */
const told: readonly Role[] = ['dateline', 'byline'];

/** A line on a dateline or byline that changed in fact, or that one side alone has; under `--strict` it is told as a change like any other. */
export function apartLines(context: Context): Line[] {
  const { comparison, names, width } = context;
  if (comparison.options.strict) return [];
  const apart = comparison.passages.filter((passage) => isApart(passage, comparison) && isTelling(passage));
  const changes = told.flatMap((role) => {
    const texts = { left: textsOf('left', role, apart, comparison), right: textsOf('right', role, apart, comparison) };
    const none = (texts.left === '' && texts.right === '') || (role === 'dateline' && isOfOnePlace(comparison));
    return none ? [] : [apartChange(roleNames[role], texts, names)];
  });
  return changes.length === 0 ? [] : wrap([ink('plain', apartChanges(changes))], width);
}

function isTelling(passage: Passage): boolean {
  return passage.kind === 'unique' || (passage.kind === 'edited' && passage.severity === severities.factual);
}

/** Whether both stories were filed from one place, and on one day as far as both say: *MUSCAT, Oman, Feb 6 (Agencies)* and *Muscat (AFP)* are two styles of one dateline. */
function isOfOnePlace({ left, right }: Comparison): boolean {
  const [l, r] = [left.fields.dateline, right.fields.dateline];
  if (l?.place === undefined || r?.place === undefined || town(l.place) !== town(r.place)) return false;
  return l.date === undefined || r.date === undefined || bare(l.date) === bare(r.date);
}

const town = (place: string): string => place.toLowerCase().replace(/,.*/, '').trim();
/** *Feb. 6, 2026* and *Feb 06*. */
const bare = (date: string): string => date.toLowerCase().replace(/\b\d{4}\b|\b0|[^a-z0-9]/g, '');

/** What one side has of a part. */
function textsOf(side: Side, role: Role, passages: readonly Passage[], comparison: Comparison): string {
  const document = comparison[side];
  const units = passages.flatMap((passage) => passage[side]).filter(({ block }) => document.blocks[block]!.role === role);
  return units.map((unit) => visible(datelineInHead(textOf(document, unit)).replace(/\s+/g, ' '))).join('; ');
}
