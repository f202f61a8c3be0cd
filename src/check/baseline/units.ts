import type { Document, UnitRef } from '../../model.js';
import { roleNames } from '../../text/roles.js';

/** Names the units of a document as a desk does: `headline`, `graf 3`, `graf 3.2` for a sentence, `caption 2` for the second caption. */
export function unitNamer({ blocks }: Document): (unit: UnitRef) => string {
  const counts = new Map<string, number>();
  const names = blocks.map(({ role }) => {
    const name = roleNames[role];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return name === roleNames.paragraph || count > 1 ? `${name} ${count}` : name;
  });
  return ({ block, sentence }) => (sentence === undefined ? names[block]! : `${numbered(names[block]!)}.${sentence + 1}`);
}

/** A sentence's name tells the number of its block even where that is the only one: `headline 1.2`. */
function numbered(name: string): string {
  return /\d$/.test(name) ? name : `${name} 1`;
}

/** Names of units in words, those of one kind in a row together: `grafs 3-5`, `headline, graf 1`. */
function unitWords(names: readonly string[]): string {
  const runs: { kind: string; first: string; last: string }[] = [];
  for (const name of names) {
    const [kind = '', number = ''] = split(name);
    const run = runs.at(-1);
    if (run && run.kind === kind && /^\d+$/.test(number) && Number(run.last) + 1 === Number(number)) run.last = number;
    else runs.push({ kind, first: number, last: number });
  }
  return runs.map(({ kind, first, last }) => (first === last ? `${kind} ${first}`.trim() : `${kind}s ${first}-${last}`)).join(', ');
}

function split(name: string): [kind: string, number: string] {
  const at = name.lastIndexOf(' ');
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
}

/** Both sides of a passage in words: `graf 3`, or `graf 9 → graf 4` where they differ. */
export function pairWords(left: readonly string[], right: readonly string[]): string {
  const [from, to] = [unitWords(left), unitWords(right)];
  if (from === '' || to === '' || from === to) return from || to;
  return `${from} → ${to}`;
}
