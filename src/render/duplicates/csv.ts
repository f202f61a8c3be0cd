import type { NearPair } from '../../model.js';

/** The columns, each with its cell; new ones stand at the end, for scripts that count them. */
const columns: readonly (readonly [name: string, cellOf: (pair: NearPair) => string])[] = [
  ['left', ({ left }) => cell(left.id)],
  ['right', ({ right }) => cell(right.id)],
  ['resemblance', ({ figures }) => String(figures.resemblance)],
  ['containment_left', ({ figures }) => String(figures.containment.left)],
  ['containment_right', ({ figures }) => String(figures.containment.right)],
  ['shared', ({ shared }) => String(shared)],
  ['left_source', ({ left }) => cell(left.source)],
  ['right_source', ({ right }) => cell(right.source)],
  ['left_date', ({ left }) => cell(left.date ?? '')],
  ['right_date', ({ right }) => cell(right.date ?? '')],
  ['left_title', ({ left }) => cell(left.title ?? '')],
  ['right_title', ({ right }) => cell(right.title ?? '')],
  ['left_outlet', ({ left }) => cell(left.outlet ?? '')],
  ['right_outlet', ({ right }) => cell(right.outlet ?? '')],
];

/** The first line of a table of pairs: what the columns are called. */
export const csvHeading = `${columns.map(([name]) => name).join(',')}\r\n`;

/** A pair as a line of a table (RFC 4180). No cell acts as a formula when the table is opened as a spreadsheet. */
export function csvLine(pair: NearPair): string {
  let line = '';
  for (let at = 0; at < columns.length; at++) line += `${at === 0 ? '' : ','}${columns[at]![1](pair)}`;
  return `${line}\r\n`;
}

/**
 * What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), also behind blanks and in the full-width letters of East Asia. An
 * apostrophe before it makes it text.
 */
const formula = /^[\s\p{Cc}]*[=+\-@\t\r＝＋－＠]|^[\t\r\n]/u;

/** The same behind what parts cells elsewhere: where a comma is the decimal point, Excel parts them at semicolons, and takes no notice of a quotation mark within. */
const formulaWithin = /(?<=[;\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/g;

/** Controls other than white space have no place in a cell; their pictures show what stood there. */
const controls = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;

function cell(raw: string): string {
  const text = raw.replace(controls, (control) => (control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\ufffd'));
  const safe = (formula.test(text) ? `'${text}` : text).replace(formulaWithin, "'");
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
