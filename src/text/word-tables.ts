/** The rows of a list of words, one a line or parted by commas. */
function rowsIn(list: string): string[][] {
  return list
    .trim()
    .split(/,\s+|\n/)
    .map((row) => row.trim().split(/\s+/));
}

/** The words of a list that are read as another: of each row the others, with the first. */
export function othersIn(list: string): [word: string, first: string][] {
  return rowsIn(list).flatMap(([first, ...others]) => others.map((word): [string, string] => [word, first!]));
}

/** The same with the first of each row, which is read as itself. */
export function wordsIn(list: string): [word: string, first: string][] {
  return rowsIn(list).flatMap((row) => row.map((word): [string, string] => [word, row[0]!]));
}
