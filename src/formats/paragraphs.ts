import { divided } from './divide.js';
import { groupOf, layoutOf, proseAmong } from './layout.js';
import { hasLineEnd, lineEndOf } from './lines.js';

/** A blank line, or several, with the line end before; CRLF is one line end, also to a regular expression that would rather find two. */
const blankLines = /(?:\r\n|\r(?!\n)|\n)(?:[^\S\r\n]*(?:\r\n|\r(?!\n)|\n))+/;

/** The stretches of a text between blank lines, without white space at their ends. */
export function blankLineParagraphs(text: string): string[] {
  return partsOf(text).map((part) => part.trim());
}

/** The same with their first line's indent. */
function partsOf(text: string): string[] {
  return text.split(blankLines).filter((part) => part.trim() !== '');
}

/**
 * The paragraphs of a plain text, without white space at their ends, in order; a wrapped one keeps its line ends.
 *
 * - a blank line between them:    `…on Friday.⏎⏎The talks are…`, each on one line or hard-wrapped
 * - one a line:                   `…on Friday.⏎The talks are…`
 * - hard-wrapped, no blank lines: `…between the two foes.⏎Araghchi said as the talks began that⏎Tehran…`: a line with room for the next word ends one
 * - rows of figures, items of a list: `Halsund 2 Port Ellery 1⏎Lumara 0 Varnholt 0`, `* Profit rises⏎* Shares fall`
 * - an indent opens one:          `…on Friday.⏎\tThe talks are…` (ANPA 1312, IPTC 7901)
 *
 * The lines of a head that stand together (headline, byline, date) are told apart, and so are those after the last sentence; and where each paragraph is a line,
 * also lines between paragraphs of which the last ends in no full stop (*View image in fullscreen⏎The ferry off Halsund*).
 */
export function paragraphsOf(text: string): string[] {
  const parts = partsOf(text);
  const trimmed = parts.map((part) => part.trim());
  const lineEnd = lineEndOf(text);
  if (!trimmed.some((part) => hasLineEnd(part, lineEnd))) return trimmed;
  const groups = parts.map((part) => groupOf(part, lineEnd));
  const prose = proseAmong(groups);
  const layout = layoutOf(groups, prose);
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  return groups.flatMap((group, i) => {
    if (groups.length === 1) return divided(group, layout, 'each');
    if (first >= 0 && (i < first || i > last)) return divided(group, layout, 'each');
    return divided(group, layout, i === first ? 'head' : 'none');
  });
}
