/** The numbers that are one word without a hyphen, from *zero* to *nineteen*, each at the place of its value. */
export const smallNumbers: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const values: ReadonlyMap<string, number> = new Map(smallNumbers.map((word, value) => [word, value] as const));

/** The value of a number word, in whatever case: 3 of *Three*; undefined for any other word and for numbers from twenty on. */
export function valueOfSmall(word: string): number | undefined {
  return values.get(word.toLowerCase());
}
