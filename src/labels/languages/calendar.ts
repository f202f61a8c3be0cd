import { monthValues, weekdays } from '../orthography/date-names.js';
import { Phrases } from './phrases.js';

/** The words by which a language tells days and times. */
export interface CalendarLines {
  /** From Sunday on; several for one day parted by strokes: `samstag/sonnabend`. */
  readonly days: string;
  readonly months: string;
  /** Short forms of months, which are so beside a figure alone. */
  readonly short: string;
  /** What stands between a day, its month and a year. */
  readonly of?: string;
  /** Parts of the day that are written in one word behind a day: *Dienstagabend*. */
  readonly behindDay?: Readonly<Record<string, string>>;
  /** Whether days and months bear a capital inside a sentence; elsewhere a capital is a name's: *sur Mars*. */
  readonly capitals?: boolean;
  /** The day that a word is between its neighbours alone: *na quinta*. */
  readonly bare?: (word: string, before: string, after: string) => string | undefined;
  /** All others, by what English has for them: *yesterday*, *next week*, *evening*, *in the evening*. */
  readonly others: Readonly<Record<string, string>>;
}

/** The calendar of a language, ready to be asked for. */
export interface Calendar {
  readonly words: Phrases<string>;
  readonly short: ReadonlyMap<string, string>;
  readonly of: string;
  readonly capitals: boolean;
  readonly bare: (word: string, before: string, after: string) => string | undefined;
}

/** The calendar that some lines tell; a sense with pluses is of a day and a part of it that are one word, and tells how long the day is. */
export function calendarOf({ days, months, short, of, behindDay, capitals, bare, others }: CalendarLines): Calendar {
  const senses: Record<string, string> = { ...others };
  days.split(' ').forEach((names, i) => {
    senses[weekdays[i]!] = names.replaceAll('/', ', ').replaceAll('_', ' ');
    for (const [part, words] of Object.entries(behindDay ?? {})) {
      const joined = (name: string) => words.split(' ').map((word) => name + word);
      for (const name of names.split('/')) senses[`${weekdays[i]!}+${part}+${name.length}`] = joined(name).join(', ');
    }
  });
  months.split(' ').forEach((names, i) => {
    senses[monthValues[i]!] = names.replaceAll('/', ', ');
  });
  return {
    words: new Phrases(senses),
    short: new Map(short.split(' ').flatMap((names, i) => names.split('/').map((name) => [name, monthValues[i]!] as const))),
    of: of ?? '',
    capitals: capitals ?? false,
    bare: bare ?? (() => undefined),
  };
}
