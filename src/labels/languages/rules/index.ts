import type { Finding } from '../../passage/mentions.js';
import type { Passage } from '../../passage/reading.js';
import type { Language } from '../language.js';
import { denialFindings } from './denials.js';

/** What the words of a language tell of a passage: facts that came, went or were replaced. */
export function findingsByWords(passage: Passage, language: Language): Finding[] {
  return denialFindings(passage, language);
}
