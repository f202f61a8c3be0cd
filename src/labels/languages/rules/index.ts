import type { Finding } from '../../passage/mentions.js';
import type { Passage } from '../../passage/reading.js';
import type { Language } from '../language.js';
import { denialFindings } from './denials.js';
import { exactnessFindings } from './exactness.js';
import { nameFindings } from './names.js';
import { oppositeFindings } from './opposites.js';
import { reserveFindings } from './reserves.js';
import { sayingFindings } from './sayings.js';

/** What the words of a language tell of a passage: facts that came, went or were replaced. `capitals`: whether a capital makes a name in it. */
export function findingsByWords(passage: Passage, language: Language, capitals: boolean): Finding[] {
  return [
    ...sayingFindings(passage, language),
    ...denialFindings(passage, language),
    ...reserveFindings(passage, language),
    ...oppositeFindings(passage, language),
    ...nameFindings(passage, language, capitals),
    ...exactnessFindings(passage, language),
  ];
}
