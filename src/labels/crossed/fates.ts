import type { Side } from '../../model.js';
import { type Count, plainFigure, tollsIn } from '../../text/tolls.js';
import { numeric } from '../atoms/traits.js';
import { type Finding, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';

/**
 * *Two people were killed and eight were hurt* and *killing eight people and injuring two*: of the killed, the injured and the missing two have each other's figure.
 * Nothing came or went, and another toll is told.
 */
export function fateFindings({ left, right, moved }: Passage): Finding[] {
  if ([...moved].filter((value) => value.startsWith('#')).length < 2) return [];
  const [before, after] = [tollsOf(left), tollsOf(right)];
  const crossed = [...before].filter(([count, figure]) =>
    [...before].some(([other, another]) => another !== figure && after.get(count) === another && after.get(other) === figure),
  );
  const figures = new Set(crossed.map(([, figure]) => figure));
  return figures.size === 0 ? [] : [...looseFigures(left, 'left', figures), ...looseFigures(right, 'right', figures)];
}

/** The figure of each count of a passage, by its value: `2` of *Two*. */
function tollsOf({ atoms, stretch: { document } }: Reading): ReadonlyMap<Count, string> {
  const text = document.text.slice(atoms[0]?.start, atoms.at(-1)?.end);
  return new Map([...tollsIn(text)].map(([count, figure]) => [count, plainFigure(figure.split(' ').at(-1)!)]));
}

function looseFigures({ atoms, loose }: Reading, side: Side, figures: ReadonlySet<string>): Finding[] {
  const places = [...atoms.keys()].filter(
    (at) => loose[at]! >= 0 && (atoms[at]!.traits & numeric) !== 0 && figures.has(atoms[at]!.value.slice(1)),
  );
  return rangesAt(places).map((range) => ({ label: 'number', side, ...range }));
}
