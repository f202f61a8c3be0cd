import type { Document, Rules } from '../model.js';
import { type LabelEntry, labelTable } from './table.js';

/** Whether the rules that know English words apply: neither text is told to be in another language. */
export function isEnglish(left: Document, right: Document): boolean {
  return [left, right].every(({ language }) => language === undefined || /^en(?:-|$)/i.test(language));
}

/** Which rules label the edits between two texts, by their languages. */
export function rulesOf(left: Document, right: Document): Rules {
  const language = left.language === right.language ? left.language : undefined;
  const english = isEnglish(left, right);
  const labels = (test: (entry: LabelEntry) => boolean) => labelTable.filter(test).map(({ label }) => label);
  return {
    ...(language === undefined ? {} : { language }),
    ran: labels((entry) => english || entry.english === 'none'),
    partly: labels((entry) => !english && entry.english === 'some'),
    withheld: labels((entry) => !english && entry.english === 'all'),
  };
}
