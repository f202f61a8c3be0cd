const quote = '"';

/**
 * A number that is a field of a JSON object, as it is written there: *12345678901234567890* and *12345678901234567891* are one number to JavaScript, and two
 * articles. Of several fields of that name it is the last, which is the one that counts. `undefined` where there is none; the line is JSON.
 */
export function numberWritten(line: string, name: string): string | undefined {
  let found: string | undefined;
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line[at]!;
    if (unit === '{' || unit === '[') depth++;
    else if (unit === '}' || unit === ']') depth--;
    if (unit !== quote) continue;
    const end = stringEnd(line, at);
    if (depth === 1 && end - at <= longestName && JSON.parse(line.slice(at, end)) === name) found = numberBehind(line, end) ?? found;
    at = end - 1;
  }
  return found;
}

/** The longest name that is looked at, in characters: every letter of a field's name may be written as an escape. */
const longestName = 40;

/** Where the string ends that begins at a quotation mark: behind the next one that no backslash escapes. */
function stringEnd(line: string, start: number): number {
  for (let end = line.indexOf(quote, start + 1); ; end = line.indexOf(quote, end + 1)) {
    if (end === -1) return line.length;
    let slashes = 0;
    while (line[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
}

const fieldNumber = /\s*:\s*(-?\d[\d.eE+-]*)/y;

function numberBehind(line: string, at: number): string | undefined {
  fieldNumber.lastIndex = at;
  return fieldNumber.exec(line)?.[1];
}
