import { Chalk, type ChalkInstance } from 'chalk';
import type { Style } from '../../model.js';
import { type Ink, type Line, plainText } from './ink.js';

/** Turns a line into what is sent to a terminal; at level 0 into its text alone. */
export type Palette = (line: Line) => string;

/**
 * The palette of a colour level.
 * Orange against blue is told apart in every common kind of colour blindness and on light and dark ground alike, and the marks stay. Words of a change of
 * fact are bold, and the new ones underlined, so that the eye finds them among commas; nothing is struck through, for a line through *5.5* or *3/8* hides the
 * point and the figure. Sixteen colours have no orange: red and cyan stand in, and cyan is never bold, which many terminals make a cyan too bright for white.
 */
export function palette(level: Style['color']): Palette {
  if (level === 0) return plainText;
  const inks = inksOf(new Chalk({ level }), level);
  return (line) => line.map(({ text, ink }) => inks[ink](text)).join('');
}

/** Of the 256-colour cube: both have a contrast near 4 with white and near 5 with black. */
const orange = 166;
const blue = 32;

function inksOf(chalk: ChalkInstance, level: 1 | 2 | 3): Record<Ink, (text: string) => string> {
  const left = level === 1 ? chalk.red : chalk.ansi256(orange);
  const right = level === 1 ? chalk.cyan : chalk.ansi256(blue);
  return {
    plain: (text) => text,
    faint: chalk.dim,
    strong: chalk.bold,
    left,
    right,
    deleted: left,
    inserted: right,
    deletedFact: left.bold,
    insertedFact: level === 1 ? right.underline : right.bold.underline,
    note: chalk.italic,
    alarm: chalk.bold.inverse,
  };
}
