import type { Trouble, TroubleRecord } from '../../index.js';

/** What the user can mend, as a record. A subject that ends in a line says a place. */
export function troubleOf({ subject, problem, remedy }: Trouble): TroubleRecord {
  const [, file, line] = /^(.*):(\d+)$/.exec(subject) ?? [];
  return { subject, problem, remedy, ...(file === undefined ? {} : { place: { file, line: Number(line) } }) };
}
