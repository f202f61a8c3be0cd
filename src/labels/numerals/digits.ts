import { primaryLanguage } from '../../text/language.js';

/** Languages that write *3,5* for three and a half and group in thousands by points or blanks: *1.200*, *12 000*. */
const decimalCommas: ReadonlySet<string> = new Set(
  'bg be bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi'.split(' '),
);

/** Whether a language's decimals follow a comma. A text of no known language is read as English. */
export function hasDecimalComma(language: string | undefined): boolean {
  return language !== undefined && decimalCommas.has(primaryLanguage(language));
}

/** *3.6.2024*, *6/3/2024* */
const dayInFigures = /^(0?[1-9]|[12]\d|3[01])([./])(0?[1-9]|[12]\d|3[01])\2((?:1[89]|20)\d\d)$/;

/** Whether the value of a number is a day in figures. */
export function isDayInFigures(value: string): boolean {
  return value.length >= 'd/m/yyyy'.length && dayInFigures.test(value);
}

/**
 * A number written in digits, as English writes it, where what stands in it leaves no doubt: *1.200,50* is *1200.50* and *1.200.000* is *1200000*
 * in every language; *1.200* is *1200*, and *1,759* is *1.759*, only where decimals follow a comma. Anything else is returned as it is.
 */
export function plainDigits(written: string, decimalComma: boolean | undefined): string {
  // Most figures by far are digits alone.
  if (!/[.,'’]/.test(written) && !isDayInFigures(written)) return written;
  // *1'200 Franken*
  if (/^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/.test(written)) return written.replace(/['’]/g, '');
  // *03.06.2024* and *3.6.2024*
  const day = dayInFigures.exec(written);
  if (day) return `${Number(day[1])}/${Number(day[3])}/${day[4]}`;
  // *1,759 Euro* is less than two.
  if (decimalComma && /^\d{1,3},\d{3}$/.test(written)) return written.replace(',', '.');
  const grouped = written.includes('.') ? /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(written) : null;
  if (!grouped || (!decimalComma && grouped[2] === undefined && written.indexOf('.') === written.lastIndexOf('.'))) return written;
  const whole = grouped[1]!.replaceAll('.', '');
  return grouped[2] === undefined ? whole : `${whole}.${grouped[2]}`;
}

/** The signs of a part of one. */
const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Thirds, fifths and the halves of halves that prices are told in; *9/11* and *24/7* are none. */
const denominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64]);

/** The value of a part of one as it is written, *1/2*, *13/16*, *¾*; undefined for anything else. */
export function fractionValue(written: string): number | undefined {
  const [, over, under] = /^(\d{1,2})\/(\d{1,2})$/.exec(written) ?? [];
  if (over === undefined || under === undefined) return fractionSigns.get(written);
  return Number(over) > 0 && Number(over) < Number(under) && denominators.has(Number(under)) ? Number(over) / Number(under) : undefined;
}

/** *2½*, *½*, *3/4* */
function partsValue(written: string): number | undefined {
  const sign = /^(\d*)([½¼¾⅓⅔⅛⅜⅝⅞])$/.exec(written);
  return sign ? Number(sign[1]) + fractionSigns.get(sign[2]!)! : fractionValue(written);
}

/** The value of digits with their separators, or undefined when they are a clock time or a list: *6,495*, *5.0*, *-3*, *2½*, *٢٥*, *۱٬۲۰۰*. */
export function digitsValue(written: string): number | undefined {
  const ascii = /^[0-9,.:/-]*$/.test(written) ? written : inAscii(written);
  if (!/^-?\d+(?:,\d+)*(?:\.\d+)?$/.test(ascii)) return partsValue(ascii);
  const decimalComma = /^-?\d+,\d{1,2}$/.test(ascii);
  return Number(decimalComma ? ascii.replace(',', '.') : ascii.replaceAll(',', ''));
}

function inAscii(written: string): string {
  return written
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}

/** The value of a decimal digit of any script: they stand in runs of ten code points, from 0 to 9. */
export function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return code - 48;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return code - zero;
}
