const zero = 0x30;
const nine = 0x39;
const comma = 0x2c;
const point = 0x2e;
const groupLength = 3;

/** So many digits a number is compared by, and both it and what parts of one divide it by are exact. */
const mostDigits = 12;

/**
 * The value of a word that is a number as English writes it: *5*, *6,495*, *71.40*; undefined for any other, also where a longer look would find a number. It takes a
 * twentieth of what `digitsValue` takes, and a collection has more different numbers than words.
 */
export function figureValue(units: Uint16Array, start: number, end: number): number | undefined {
  const whole = wholeEnd(units, start, end);
  if (whole === start || (whole < end && (units[whole] !== point || whole + 1 === end))) return undefined;
  let [value, digits, parts] = [0, 0, 1];
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (at === whole || (unit === comma && at < whole)) continue;
    if (unit < zero || unit > nine || ++digits > mostDigits) return undefined;
    value = 10 * value + unit - zero;
    if (at > whole) parts *= 10;
  }
  return value / parts;
}

/** Where digits end, with a comma between groups of three; the beginning where a group is another. */
function wholeEnd(units: Uint16Array, start: number, end: number): number {
  let at = start;
  let group = start;
  for (; at < end && units[at] !== point; at++) {
    if (units[at] !== comma) continue;
    if (at === group || (group > start && at - group !== groupLength)) return start;
    group = at + 1;
  }
  return group > start && at - group !== groupLength ? start : at;
}
