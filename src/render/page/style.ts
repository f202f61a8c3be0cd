import type { Given, Style } from '../../model.js';

const usual: Style = { width: 80, color: 0, view: 'report', all: false, only: [] };

/** A style in full: what is left out, undefined or null is as in a file, plain and in 80 columns. */
export function styleOf(style: Given<Style> = {}): Style {
  const given = Object.entries(style).filter(([, value]) => (value ?? undefined) !== undefined);
  return { ...usual, ...Object.fromEntries(given) };
}
