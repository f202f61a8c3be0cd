import type { Style } from '../../model.js';
import type { Line } from './ink.js';
import { palette } from './palette.js';

/** Lines as they are sent to a terminal, one by one: a report of 100,000 paragraphs has millions of words, and none need be kept. */
export function* printed(lines: Iterable<Line>, { color }: Pick<Style, 'color'>): Generator<string> {
  const paint = palette(color);
  for (const line of lines) yield `${paint(trimEnd(line))}\n`;
}

function trimEnd(line: Line): Line {
  const last = line.at(-1);
  if (!last || !/\s$/.test(last.text)) return line;
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}
