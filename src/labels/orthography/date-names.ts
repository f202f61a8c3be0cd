import { dateForms } from './forms.js';

/** The month or day that a word may stand for, and whether the word is a short form of it. */
export interface DateForm {
  readonly value: string;
  readonly short: boolean;
}

/** The words that may stand for a month or day, or are one: *Jan*, *May*. */
export const dateWords: readonly string[] = ['may', 'march', 'mar', ...dateForms.keys()];

/** The month or day that a word may stand for; undefined for any other word. */
export function dateForm(word: string): DateForm | undefined {
  if (word === 'may' || word === 'march') return { value: `month of ${word}`, short: false };
  const value = word === 'mar' ? 'month of march' : dateForms.get(word);
  return value === undefined ? undefined : { value, short: true };
}

/** The months in their order. */
export const monthNames: readonly string[] = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The days of the week, from Sunday on. */
export const weekdays: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The values of the months, in their order: *March* and *May* are verbs too, where nothing shows that they are months. */
export const monthValues: readonly string[] = monthNames.map((name) => dateForm(name)?.value ?? name);

/** Whether a word is the full name of a month or day that has a short form: *June*, *Friday*. */
export function isDateName(word: string): boolean {
  return dateNames.has(word);
}

const dateNames: ReadonlySet<string> = new Set(dateForms.values());

/** Whether *May* and *March* after the word are months: *in May*, *since last March*. */
export function leadsToMonth(word: string): boolean {
  return beforeMonth.has(word);
}

const beforeMonth: ReadonlySet<string> = new Set('in last next since until by of this to from early late mid on'.split(' '));
