import { Trouble, version } from '../../index.js';
import type { World } from '../world.js';

/** Says on standard error what went wrong. That may be closed as well; then nobody is left to tell. */
export async function complain(error: unknown, { stderr }: Pick<World, 'stderr'>): Promise<void> {
  await stderr.write(tell(error)).catch(() => {});
}

/** What went wrong, for people: one line for what the user can mend; for anything else, which is our fault, where it happened. */
function tell(error: unknown): string {
  if (error instanceof Trouble) {
    const { subject, problem, remedy } = error;
    return `wirediff: ${visible(`${shortened(subject).replace(standardInput, 'standard input')}: ${problem}; ${remedy}`)}\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map(visible).join('\n');
  return `wirediff ${version} has a bug; please report it with the command line and these lines:\n${lines}\n`;
}

/** Standard input as a subject: `-`, and a line of it, `-:3`. */
const standardInput = /^-(?=$|:\d+$)/;

/** No name of a file is longer, in characters; an article that stands where its name should be is. */
const longest = 300;

/** A name by its beginning, where the place in a list stands, and its end, where the file's own name does. */
function shortened(subject: string): string {
  return subject.length <= longest ? subject : `${subject.slice(0, (longest * 2) / 3)}…${subject.slice(-longest / 3)}`;
}

/** A file's name may hold anything; what acts on a terminal is shown instead. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
}

/** A count as it is written: `1,200`. The same in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
