import { type Outcome, runIn } from '../../fake-world.js';

const body = `LUMARA, Aug 19 (Agencies): Floods swept through three river towns before dawn on Monday, killing 5 people, officials said.

Water rose by 2.5 metres in less than an hour after two gates of the Orlo dam jammed open.

Rain was expected to ease by Wednesday, the weather service said, but the ground could hold no more.
`;

/** Two versions of one story: a toll rises. */
export const older = `Floods kill 5 in river towns\n\n${body}`;
export const newer = older.replaceAll(/(kill(?:ing)?) 5/g, '$1 12');

/** The files of a pair in a folder. */
export function pairIn(folder: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = { 'left.txt': older, 'right.txt': newer, ...more };
  return Object.fromEntries(Object.entries(own).map(([name, text]) => [`${folder}/${name}`, text]));
}

/** Runs `wirediff check` in a folder. */
export function checkIn(cwd: string, argv: readonly string[] = [], env: Record<string, string> = {}): Promise<Outcome> {
  return runIn(cwd, ['check', ...argv], { env });
}
