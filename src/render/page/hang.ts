import { ink, type Line, plainText, type Run } from './ink.js';
import { wrap } from './wrap.js';

/** Text under a lead that stands out to its left: *family 1*, a mark, the name of a field. The lead has a column a character; without text it stands alone. */
export function hung(lead: Line, text: readonly Run[], width: number): Line[] {
  const indent = plainText(lead).length;
  const [first = [], ...rest] = wrap(text, width - indent);
  return [[...lead, ...first], ...rest.map((line) => indented(line, indent))];
}

/** A line moved to the right by some columns. */
export function indented(line: Line, columns: number): Line {
  return [ink('plain', ' '.repeat(columns)), ...line];
}
