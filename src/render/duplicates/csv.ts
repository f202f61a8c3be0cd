import type { Article, NearPair } from '../../model.js';
import { remembered } from './remembered.js';

/** The cells of an article. */
type Cells = Readonly<Record<'id' | 'source' | 'date' | 'title' | 'outlet', string>>;

/** What a line is made of. */
interface Row extends Pick<NearPair, 'figures' | 'shared'> {
  readonly left: Cells;
  readonly right: Cells;
}

/** The columns, each with its cell; new ones stand at the end, for scripts that count them. */
const columns: readonly (readonly [name: string, cellOf: (row: Row) => string])[] = [
  ['left', ({ left }) => left.id],
  ['right', ({ right }) => right.id],
  ['resemblance', ({ figures }) => String(figures.resemblance)],
  ['containment_left', ({ figures }) => String(figures.containment.left)],
  ['containment_right', ({ figures }) => String(figures.containment.right)],
  ['shared', ({ shared }) => String(shared)],
  ['left_source', ({ left }) => left.source],
  ['right_source', ({ right }) => right.source],
  ['left_date', ({ left }) => left.date],
  ['right_date', ({ right }) => right.date],
  ['left_title', ({ left }) => left.title],
  ['right_title', ({ right }) => right.title],
  ['left_outlet', ({ left }) => left.outlet],
  ['right_outlet', ({ right }) => right.outlet],
];

/** The first line of a table of pairs: what the columns are called. */
export const csvHeading = `${columns.map(([name]) => name).join(',')}\r\n`;

/** What writes pairs as lines of a table (RFC 4180). No cell acts as a formula when the table is opened as a spreadsheet. */
export function csvLines(): (pair: NearPair) => string {
  const cellsOf = remembered(articleCells);
  return ({ left, right, figures, shared }) => {
    const row = { left: cellsOf(left), right: cellsOf(right), figures, shared };
    let line = '';
    for (let at = 0; at < columns.length; at++) line += `${at === 0 ? '' : ','}${columns[at]![1](row)}`;
    return `${line}\r\n`;
  };
}

function articleCells({ id, source, date = '', title = '', outlet = '' }: Article): Cells {
  return { id: cell(id), source: cell(source), date: cell(date), title: cell(title), outlet: cell(outlet) };
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
