import type { NearPair } from '../../model.js';

/** The columns, of which the first line tells; new ones stand at the end, for scripts that count them. */
const columns = [
  'left',
  'right',
  'resemblance',
  'containment_left',
  'containment_right',
  'shared',
  'left_source',
  'right_source',
  'left_date',
  'right_date',
  'left_title',
  'right_title',
  'left_outlet',
  'right_outlet',
] as const;

/** The first line of a table of pairs. */
export const csvHeading = `${columns.join(',')}\r\n`;

/** A pair as a line of a table (RFC 4180). No cell acts as a formula when the table is opened as a spreadsheet. */
export function csvLine({ left, right, figures, shared }: NearPair): string {
  const { resemblance, containment } = figures;
  const cells = [
    cell(left.id),
    cell(right.id),
    String(resemblance),
    String(containment.left),
    String(containment.right),
    String(shared),
    cell(left.source),
    cell(right.source),
    cell(left.date ?? ''),
    cell(right.date ?? ''),
    cell(left.title ?? ''),
    cell(right.title ?? ''),
    cell(left.outlet ?? ''),
    cell(right.outlet ?? ''),
  ];
  return `${cells.join(',')}\r\n`;
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
