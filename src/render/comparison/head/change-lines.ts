import { indented } from '../../page/hang.js';
import { ink, type Line } from '../../page/ink.js';
import { columnsOf } from '../../page/width.js';
import { wrap } from '../../page/wrap.js';
import type { Context } from '../context.js';
import { contentChanges, factualChanges, rewrittenChanges } from './changes.js';
import type { Change, Changes } from './listed.js';
import { contentCount, factualCount, moreChanges, rewrittenCount, saidAgain } from './phrases.js';

/** Places that are longer (*headline → graf 1*) stand in their line and not in a column. */
const widestPlace = 14;
/** On a narrower page there is no room for a column of places. */
const narrowPage = 60;
const indent = 2;

/**
 * What changed in the shared part, each change with its place on both sides and a little of its sentence: first the changes of fact, then what was
 * written anew, then the changes of content. Empty when there is none of them.
 */
export function changeLines(context: Context): Line[] {
  const facts = factualChanges(context);
  const content = contentChanges(context);
  const anew = rewrittenChanges(context);
  const column = columnFor([...facts.changes, ...anew.changes, ...content.changes], context.width);
  return [
    ...listOf(facts, factualCount(facts.total), column, context.width),
    ...listOf(anew, rewrittenCount(anew.total), column, context.width),
    ...listOf(content, contentCount(content.total, facts.total + anew.total, context.comparison.rules), column, context.width),
  ];
}

function columnFor(changes: readonly Change[], width: number): number {
  if (width < narrowPage) return 0;
  return Math.max(0, ...changes.map(({ place }) => columnsOf(place)).filter((columns) => columns <= widestPlace));
}

function listOf({ changes, total, more }: Changes, heading: string, column: number, width: number): Line[] {
  if (total === 0) return [];
  return [
    ...wrap([ink('strong', heading)], width),
    ...changes.flatMap((change) => changeLine(change, column, width)),
    ...(more > 0 ? wrap([ink('note', moreChanges(more))], width - indent).map((line) => indented(line, indent)) : []),
  ];
}

function changeLine({ place, words, again }: Change, column: number, width: number): Line[] {
  const fits = columnsOf(place) <= column;
  const hanging = indent + (column === 0 ? indent : column + 2);
  const more = again.length > 0 ? [ink('faint', ` ${saidAgain(place, again)}`)] : [];
  const [first = [], ...rest] = wrap([...(fits ? [] : [ink('faint', `${place}: `)]), ...words, ...more], width - hanging);
  const gutter = fits ? `${' '.repeat(indent)}${place.padEnd(column + 2)}` : ' '.repeat(indent);
  return [[ink('faint', gutter), ...first], ...rest.map((line) => indented(line, hanging))];
}
