import type { Trouble, TroubleRecord } from '../../../index.js';

/** What the user can mend, as a record. A subject that ends in a line says a place, and so does one of `files`. */
export function troubleOf({ subject, problem, remedy }: Trouble, files: readonly string[] = []): TroubleRecord {
  const told = { subject, problem, remedy };
  if (files.includes(subject)) return { ...told, place: { file: subject } };
  const [, file, line] = /^(.*):(\d+)$/.exec(subject) ?? [];
  return { ...told, ...(file === undefined ? {} : { place: { file, line: Number(line) } }) };
}
