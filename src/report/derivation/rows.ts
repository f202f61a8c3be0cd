/** A row of places: from one on and before another. */
export type Row = readonly [from: number, end: number];

/** The rows in which flags, each 0 or 1, are what is asked for. */
export function rowsOf(flags: Uint8Array, flag: 0 | 1): Row[] {
  const rows: Row[] = [];
  for (let from = flags.indexOf(flag); from >= 0; ) {
    const next = flags.indexOf(1 - flag, from);
    const end = next < 0 ? flags.length : next;
    rows.push([from, end]);
    from = flags.indexOf(flag, end);
  }
  return rows;
}
