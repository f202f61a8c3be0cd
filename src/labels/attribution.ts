import { compareMentions, type Finding, type Mention } from './mentions.js';
import type { Reading } from './reading.js';
import { verbOfSaying } from './verbs.js';

function sources({ atoms }: Reading): Mention[] {
  return atoms.flatMap(({ value, kind }, i) => {
    const key = kind === 'word' ? verbOfSaying(value) : undefined;
    return key === undefined ? [] : [{ from: i, to: i + 1, key }];
  });
}

/** Changes of who says it, and of the verb of saying. */
export function attributionFindings(left: Reading, right: Reading): Finding[] {
  return compareMentions('attribution', sources, left, right);
}
