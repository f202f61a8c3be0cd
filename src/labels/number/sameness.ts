import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { gapOf } from '../passage/gaps.js';
import type { Unmatched } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import type { Figure } from './numbers.js';

/** What so many of a unit are, and of what: *50 percent of voters* are half of them, *50 cents* $0.50, *14 days* two weeks. */
const wholes: ReadonlyMap<string, readonly [whole: string, share: number]> = new Map([
  ['percent', ['', 1 / 100]],
  ['bp', ['point', 1 / 100]],
  ['cent', ['dollar', 1 / 100]],
  ['pence', ['pound', 1 / 100]],
  ['minute', ['hour', 1 / 60]],
  ['day', ['hour', 24]],
  ['week', ['hour', 24 * 7]],
  ['year', ['month', 12]],
  ['decade', ['month', 120]],
  ['century', ['month', 1200]],
]);

/** Whether two figures are one amount: *half of voters* and *50 percent of voters*, *50 basis points* and *half a percentage point*, *24 hours* and *one day*. */
export function isAlike(one: Figure, other: Figure): boolean {
  if (isTwice(one, other) || isTwice(other, one)) return true;
  if (one.value === other.value && (one.unit === '' || other.unit === '' || plainUnit(one.unit) === plainUnit(other.unit))) return true;
  return (wholes.has(one.unit) || wholes.has(other.unit)) && inWholes(one) === inWholes(other);
}

/** *scored twice*, *scored two goals*; *was held twice*, *was held two times* */
function isTwice({ value, unit }: Figure, other: Figure): boolean {
  return value === '#twice' && unit === '' && other.value === '#2' && (other.unit === '' || other.unit === 'times');
}

function inWholes({ value, unit }: Figure): string {
  const whole = wholes.get(unit);
  const number = Number(value.slice(1));
  // *the fourth week* has no length.
  if (whole === undefined || Number.isNaN(number)) return `${value} ${plainUnit(unit)}`;
  return `#${Number((number * whole[1]).toPrecision(12))} ${whole[0]}`;
}

/** *44,000 metric tons* and *44,000 tonnes*, *a 9,400-metric-tonne-per-year line*; *3 pct points*, *3 percentage points* and *3 points* */
function plainUnit(unit: string): string {
  return unit
    .replace(/metric tonn?e?/, 'tonne')
    .replace(/^percent(?:age)? point/, 'point')
    .replace('percentage', 'percent')
    .replace('kilometer per hour', 'kph')
    .replace('mile per hour', 'mph');
}

/** *12 months* where the other side has *a year*, *90 minutes* where it has *an hour and a half*, *the first six months* for *the first half*. */
export function withoutTimesInWords(passage: Passage, { left, right }: Unmatched<Figure>): Unmatched<Figure> {
  const isOther = (side: Side, across: Side) => (figure: Figure) => {
    if (!spans.has(figure.unit)) return true;
    const gap = gapOf(passage, side, figure)?.gap;
    const words = gap && wordsOf(passage[across], gap[across]);
    return !words || !sayAlike(figure, words, passage[side].atoms[figure.from - 1]);
  };
  return { left: left.filter(isOther('left', 'right')), right: right.filter(isOther('right', 'left')) };
}

const spans: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

function wordsOf({ atoms }: Reading, places: readonly number[]): string {
  return places.map((at) => atoms[at]!.value).join(' ');
}

function sayAlike(figure: Figure, words: string, before: Atom | undefined): boolean {
  const [, unit, half] = /^an? (minute|hour|day|week|month|year)( and a half)?$/.exec(words) ?? [];
  if (unit !== undefined) return inWholes(figure) === inWholes({ ...figure, value: half ? '#1.5' : '#1', unit });
  const isPart = figure.unit === 'month' && /^#(?:1|2|3|4)th$/.test(before?.value ?? '');
  return isPart && ((words === 'half' && figure.value === '#6') || (words === 'quarter' && figure.value === '#3'));
}
