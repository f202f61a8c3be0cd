import type { Atom } from '../../atom.js';
import { makeAtom } from '../../atoms/parts.js';
import { isCapital } from '../../orthography/letters.js';
import type { Language } from '../language.js';
import type { Said } from '../phrases.js';

/** The parts of a text with its titles, *M. Lenoir*, and what is known by its initials, *les Nations unies*, as what English has for them, one part each. */
export function readTitles(parts: Atom[], { titles, initials }: Pick<Language, 'titles' | 'initials'>): Atom[] {
  const led = titles.in(parts).map((said) => withPoint(parts, said));
  const said = [
    ...led.filter(({ to }) => isCapital(parts[to]?.text ?? '')),
    ...initials.in(parts).filter(({ from }) => isCapital(parts[from]!.text)),
  ];
  if (said.length === 0) return parts;
  const read: Atom[] = [];
  let next = 0;
  for (const { from, to, key } of said.sort((a, b) => a.from - b.from)) {
    const own = parts.slice(from, to);
    read.push(...parts.slice(next, from), makeAtom(key, 'word', written(own), own[0]!.start, own.at(-1)!.end));
    next = to;
  }
  return [...read, ...parts.slice(next)];
}

/** *M.*, *Sr.*: the point is of the title. */
function withPoint(parts: readonly Atom[], said: Said): Said {
  const point = parts[said.to];
  return point?.text === '.' && point.start === parts[said.to - 1]!.end ? { ...said, to: said.to + 1 } : said;
}

function written(own: readonly Atom[]): string {
  return own.map(({ text, end }, i) => (own[i + 1] === undefined || own[i + 1]!.start === end ? text : `${text} `)).join('');
}
