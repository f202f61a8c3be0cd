import type { Side } from '../../../model.js';
import type { Atom } from '../../atom.js';
import { gapOf } from '../../passage/gaps.js';
import { type Finding, findingsOf, type Mention, unmatched } from '../../passage/mentions.js';
import type { Passage } from '../../passage/reading.js';
import type { Language } from '../language.js';

/** Words that took the place of their opposites, of whatever form: *Die Kurse [-stiegen-]{+fielen+}*. Each by itself tells nothing. */
export function oppositeFindings(passage: Passage, { opposites }: Language): Finding[] {
  const { left, right } = passage;
  const found = unmatched(({ atoms }) => [...opposites.in(atoms), ...titled(atoms)], left, right);
  const turned = (side: Side, across: Side) => {
    const others = found[across].map((other) => ({ key: other.key, edit: editOf(passage, across, other) }));
    return found[side].filter((mention) =>
      others.some(({ key, edit }) => key === opposite(mention.key) && edit === editOf(passage, side, mention)),
    );
  };
  return findingsOf('content', { left: turned('left', 'right'), right: turned('right', 'left') });
}

/** *[-Herr-]{+Frau+} Maier* */
function titled(atoms: readonly Atom[]): Mention[] {
  return atoms.flatMap(({ value }, at) => {
    const key = value === 'mister' ? 'title+' : value === 'missus' || value === 'miss' ? 'title-' : undefined;
    return key === undefined ? [] : [{ from: at, to: at + 1, key }];
  });
}

function editOf(passage: Passage, side: Side, mention: Mention): number | undefined {
  return gapOf(passage, side, mention)?.edit;
}

function opposite(side: string): string {
  return side.slice(0, -1) + (side.endsWith('+') ? '-' : '+');
}
