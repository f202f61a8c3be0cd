/** Names in a row: `a`, `a and b`, `a, b and c`; `joint` is what stands before the last. */
export function enumerate(names: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}

/** What an item of a list begins with, as a part of a regular expression: *- Almost 51,000 people were arrested*, *• Profit rises*. */
export const bullet = '[-–—*•●▪◦·]';
