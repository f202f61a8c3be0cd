import { betweenMarks, markedLetters, piecesOf } from './breaks.js';
import { type Ink, type Line, plainText, type Run } from './ink.js';
import { columnsOf } from './width.js';

/** What stands on one line in any case: the pieces of a word, and the space before it. */
interface Atom {
  readonly runs: readonly Run[];
  readonly columns: number;
  /** Absent where a line may be broken though there is no space. */
  readonly space?: Run;
}

/**
 * Breaks text into lines of at most `width` columns: at spaces, between the letters of scripts that write none, and inside a word that is longer than
 * a line. Each line is whole in itself: its inks begin and end on it.
 */
export function wrap(runs: readonly Run[], width: number): Line[] {
  if (runs.length === 1 && runs[0]!.text.length <= width && words.test(runs[0]!.text)) return [runs];
  const lines: OpenRun[][] = [];
  let used = width;
  for (const atom of atomsOf(runs)) {
    const gap = atom.space ? 1 : 0;
    const fits = lines.length > 0 && used + gap + atom.columns <= width;
    if (!fits) lines.push([]);
    if (fits && atom.space) add(lines.at(-1)!, atom.space);
    used = fits ? used + gap : 0;
    for (const piece of atom.columns > width ? chop(atom, width) : [atom]) {
      if (used + piece.columns > width && used > 0) {
        lines.push([]);
        used = 0;
      }
      for (const run of piece.runs) add(lines.at(-1)!, run);
      used += piece.columns;
    }
  }
  return lines;
}

/** Words of a column a letter, a single space between them: as long as a line, they are one. */
const words = /^[!-~]+(?: [!-~]+)*$/;

/** The beginning of a text on one line of at most `width` columns, with an ellipsis when there is more. */
export function clip(runs: readonly Run[], width: number): Line {
  const [first = [], ...more] = wrap(beginning(runs, width), width);
  if (more.length === 0) return first;
  const [shorter = []] = wrap(first, width - 1);
  return [...shorter, { text: '…', ink: shorter.at(-1)?.ink ?? 'plain' }];
}

/** Enough of a text to fill more than a line: no letter is narrower than a fourth of a column on average. */
function beginning(runs: readonly Run[], width: number): Run[] {
  let left = 4 * width;
  const taken: Run[] = [];
  for (const run of runs) {
    if (left <= 0) break;
    taken.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  return taken;
}

/** A run under construction. */
interface OpenRun {
  text: string;
  readonly ink: Ink;
}

function add(line: OpenRun[], { text, ink }: Run): void {
  const last = line.at(-1);
  if (last && last.ink === ink) last.text += text;
  else line.push({ text, ink });
}

function atomsOf(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = [];
  let word: Run[] = [];
  let space: Run | undefined;
  const finish = () => {
    if (word.length > 0) for (const atom of wordAtoms(word, space)) atoms.push(atom);
    if (word.length > 0) space = undefined;
    word = [];
  };
  for (const run of runs) {
    for (const part of run.text.split(/( +)/)) {
      if (part === '') continue;
      if (part[0] === ' ') {
        finish();
        space ??= { text: ' ', ink: run.ink };
      } else word.push({ text: part, ink: run.ink });
    }
  }
  finish();
  return atoms;
}

/** A word as atoms: one, unless its script allows a break inside it. */
function wordAtoms(word: readonly Run[], space: Run | undefined): Atom[] {
  const pieces = piecesOf(plainText(word));
  const parts = pieces.length === 1 ? [word] : cut(word, pieces);
  return pieces.map((piece, index) => ({ runs: parts[index]!, columns: columnsOf(piece), ...(index === 0 && space ? { space } : {}) }));
}

/** A word that is longer than a line, in pieces that are not: between what went and what came, and inside a word only where that alone is too long. */
function chop(atom: Atom, width: number): Atom[] {
  const words = plainText(atom.runs).split(betweenMarks);
  const parts = words.length === 1 ? [atom.runs] : cut(atom.runs, words);
  return parts.flatMap((runs, index) => {
    const columns = columnsOf(words[index]!);
    return columns > width ? chopWord(runs, width) : [{ runs, columns }];
  });
}

function chopWord(runs: readonly Run[], width: number): Atom[] {
  const pieces: string[] = [''];
  const columns: number[] = [0];
  for (const letter of markedLetters(plainText(runs))) {
    const last = pieces.length - 1;
    const wide = columnsOf(letter);
    if (columns[last]! > 0 && columns[last]! + wide > width) {
      pieces.push(letter);
      columns.push(wide);
    } else {
      pieces[last] += letter;
      columns[last]! += wide;
    }
  }
  return cut(runs, pieces).map((part, index) => ({ runs: part, columns: columns[index]! }));
}

/** A text's runs, cut where its pieces end. */
function cut(runs: readonly Run[], pieces: readonly string[]): Run[][] {
  let run = 0;
  let at = 0;
  return pieces.map(({ length }) => {
    const part: Run[] = [];
    for (let wanted = length; wanted > 0; ) {
      const { text, ink } = runs[run]!;
      const taken = Math.min(wanted, text.length - at);
      part.push({ text: text.slice(at, at + taken), ink });
      wanted -= taken;
      at += taken;
      if (at === text.length) [run, at] = [run + 1, 0];
    }
    return part;
  });
}
