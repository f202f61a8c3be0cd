import type { Label, Stretch } from '../../model.js';
import { labelOrder } from '../../text/labels.js';
import { breakMark, quoted, quotedEdit, unquoted } from './quoted.js';

/**
 * Pieces in the one form in which they are compared: stretches that nothing parts are one, blanks are folded and stand not at the ends nor beside a
 * break, and what went directly before what came is one edit.
 */
export function tidyPieces(pieces: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const piece of joined(pieces)) {
    const before = found.at(-1);
    if (piece.kind === 'same') {
      const text = !before || before.kind === 'break' ? piece.text.trimStart() : piece.text;
      if (text !== '') found.push({ kind: 'same', text });
    } else if (piece.kind === 'break') {
      trimLast(found);
      found.push(piece);
    } else if (before?.kind === 'edit' && before.right === '' && piece.left === '') {
      found[found.length - 1] = { ...before, right: piece.right, labels: union(before.labels, piece.labels) };
    } else found.push(piece);
  }
  trimLast(found);
  return found;
}

/** Neighbouring stretches as one, with every run of white space a blank. */
function joined(pieces: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    if (piece.kind === 'same' && before?.kind === 'same')
      found[found.length - 1] = { kind: 'same', text: foldAll(before.text + piece.text) };
    else if (piece.kind === 'same') found.push({ kind: 'same', text: foldAll(piece.text) });
    else if (piece.kind === 'edit')
      found.push({ ...piece, left: foldPlain(piece.left), right: foldPlain(piece.right), labels: union(piece.labels, []) });
    else found.push(piece);
  }
  return found;
}

function foldAll(text: string): string {
  if (plain.test(text)) return text;
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').normalize('NFC');
}

function foldPlain(text: string): string {
  return plain.test(text) ? text : text.replace(/[ \t\n\v\f\r]+/g, ' ').normalize('NFC');
}

/** Most text is as it is to be: finding that out takes a tenth of the time of making it so. */
const plain = /^(?:[\x21-\x7e]| (?! ))*$/;

function trimLast(pieces: Stretch[]): void {
  const last = pieces.at(-1);
  if (last?.kind !== 'same') return;
  pieces.pop();
  const text = last.text.trimEnd();
  if (text !== '') pieces.push({ kind: 'same', text });
}

function union(one: readonly Label[], other: readonly Label[]): Label[] {
  return labelOrder.filter((label) => one.includes(label) || other.includes(label));
}

/** Pieces as one line of text, in the notation of the report: `killing [-5-]{+at least 12+} people`. Their labels are told elsewhere. */
export function writePieces(pieces: readonly Stretch[]): string {
  return pieces.map(writePiece).join('');
}

const breaks = { left: `[-${breakMark}-]`, right: `{+${breakMark}+}`, both: breakMark, copy: breakMark + breakMark } as const;

function writePiece(piece: Stretch): string {
  switch (piece.kind) {
    case 'same':
      return quoted(piece.text);
    case 'edit': {
      const [left, right] = [quotedEdit(piece.left), quotedEdit(piece.right)];
      const neither = left === '' && right === '';
      return `${left === '' && !neither ? '' : `[-${left}-]`}${right === '' ? '' : `{+${right}+}`}`;
    }
    case 'break':
      return ` ${breaks[piece.side]} `;
    default:
      return piece satisfies never;
  }
}

const went = String.raw`\[-((?:\\[\s\S]|(?!-\])[^\\])*)-\]`;
const came = String.raw`\{\+((?:\\[\s\S]|(?!\+\})[^\\])*)\+\}`;
const token = new RegExp(`${went}(?:${came})?|${came}|(${breakMark}{1,2})`, 'g');

/** The pieces of a written text; `labels` are those of its edits in order, and what is missing is none. */
export function readPieces(text: string, labels: readonly (readonly Label[])[]): Stretch[] {
  const pieces: Stretch[] = [];
  let from = 0;
  let edits = 0;
  // What is escaped is stepped over, so that `\[-` opens nothing.
  const steps = new RegExp(String.raw`\\[\s\S]|${token.source}`, 'g');
  for (const match of text.matchAll(steps)) {
    if (match[0].startsWith('\\')) continue;
    if (match.index > from) pieces.push({ kind: 'same', text: unescapeSame(text.slice(from, match.index)) });
    from = match.index + match[0].length;
    const broken = breakOf(match[0].replace(/\s/g, ''));
    if (broken) pieces.push({ kind: 'break', side: broken });
    else
      pieces.push({
        kind: 'edit',
        left: unquoted(match[1] ?? ''),
        right: unquoted(match[2] ?? match[3] ?? ''),
        labels: labels[edits++] ?? [],
      });
  }
  if (from < text.length) pieces.push({ kind: 'same', text: unescapeSame(text.slice(from)) });
  return tidyPieces(pieces);
}

function breakOf(written: string): keyof typeof breaks | undefined {
  return (Object.keys(breaks) as (keyof typeof breaks)[]).find((side) => breaks[side] === written);
}

/** The blanks at the ends of a stretch part it from an edit, and are kept. */
function unescapeSame(text: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before && ' '}${unquoted(middle)}${after && ' '}`;
}
