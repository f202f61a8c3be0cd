import { type Finding, unmatched } from '../../passage/mentions.js';
import type { Passage } from '../../passage/reading.js';
import type { Language } from '../language.js';
import { findingsWithReplaced } from './replaced.js';

/** Denials that came or went: *Die Brücke ist [-nicht-] gesperrt*, *[-Aucun-]{+Un+} blessé n'a été signalé*. One word for another, *nicht* and *kein*, denies as before. */
export function denialFindings(passage: Passage, { denials }: Language): Finding[] {
  const { left, right } = passage;
  return findingsWithReplaced(
    'negation',
    passage,
    unmatched(({ atoms }) => denials.in(atoms), left, right),
  );
}
