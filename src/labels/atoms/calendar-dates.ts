import type { Atom } from '../atom.js';
import { monthValues } from '../orthography/date-names.js';
import { makeAtom } from './parts.js';

/** The year, the month by name and the day of a date in figures that begins at a place and takes five parts, *2026-02-06* (ISO 8601); undefined for any other figure. */
export function calendarDate(parts: readonly Atom[], at: number): Atom[] | undefined {
  const [year, , month, , day] = parts.slice(at, at + 5);
  if (!year || !month || !day || day.end - year.start !== '2026-02-06'.length) return undefined;
  if (!/^(?:1[89]|20)\d\d$/.test(year.text) || !/^(?:0[1-9]|1[0-2])$/.test(month.text) || !/^(?:0[1-9]|[12]\d|3[01])$/.test(day.text))
    return undefined;
  return [
    year,
    makeAtom(monthValues[Number(month.text) - 1]!, 'word', month.text, month.start, month.end),
    makeAtom(String(Number(day.text)), 'number', day.text, day.start, day.end),
  ];
}
