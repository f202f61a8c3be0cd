import type { Document, Edit, Span, UnitRef } from '../../../model.js';
import { spanOf } from '../../../text/units.js';
import { type Strand, sameStrands } from './strands.js';

/** One side of a passage: the document's text and where the passage's units stand in it. */
export interface Thread {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** One side of a passage. */
export function threadOf(document: Document, units: readonly UnitRef[]): Thread {
  return { text: document.text, spans: units.map((unit) => spanOf(document, unit)) };
}

/** The texts of both sides as one, from edit to edit; the `ignored` ones among them are quiet. */
export function weave(left: Thread, right: Thread, edits: readonly Edit[], ignored: readonly Edit[] = []): Strand[] {
  const strands: Strand[] = [];
  const l = new Cursor(left);
  const r = new Cursor(right);
  const counted = paired(inOrder(edits), left.text, right.text);
  const all = ignored.length === 0 ? counted : inOrder([...counted, ...ignored]);
  const quiet = new Set(ignored);
  for (const edit of all) {
    strands.push(...sameStrands(l.readTo(edit.left.start), r.readTo(edit.right.start)));
    const spaceBefore = { left: l.isSpaceBefore(edit.left.start), right: r.isSpaceBefore(edit.right.start) };
    const spaceAfter = { left: l.isSpaceAfter(edit.left.end), right: r.isSpaceAfter(edit.right.end) };
    strands.push({ kind: 'edit', edit, quiet: quiet.has(edit), spaceBefore, spaceAfter });
    l.skipTo(edit.left.end);
    r.skipTo(edit.right.end);
  }
  return [...strands, ...sameStrands(l.readTo(Number.POSITIVE_INFINITY), r.readTo(Number.POSITIVE_INFINITY))];
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort(
    (a, b) => a.right.start - b.right.start || a.left.start - b.left.start || a.right.end - b.right.end || a.left.end - b.left.end,
  );
}

/** What came beside what went is read as put in its place: `The [-old-]{+new+} plan` and not `The {+new+} [-old-] plan`. */
function paired(edits: readonly Edit[], left: string, right: string): Edit[] {
  const found: Edit[] = [];
  for (const edit of edits) {
    const before = found.at(-1);
    if (before && isPair(before, edit, left, right)) found[found.length - 1] = replacing(before, edit);
    else found.push(edit);
  }
  return found;
}

/** Whether one only came, the other only went, and nothing but white space that both sides have lies between. */
function isPair(before: Edit, after: Edit, left: string, right: string): boolean {
  const [came, went] = before.left.text === '' ? [before, after] : [after, before];
  if (
    after.left.start < before.left.end ||
    came.left.text !== '' ||
    went.right.text !== '' ||
    came.right.text.trim() === '' ||
    went.left.text.trim() === ''
  )
    return false;
  const between = `${left.slice(before.left.end, after.left.start)}${right.slice(before.right.end, after.right.start)}`;
  return /^[^\S\r\n]*$/.test(between);
}

function replacing(before: Edit, after: Edit): Edit {
  const [came, went] = before.left.text === '' ? [before, after] : [after, before];
  return { kind: 'replace', left: went.left, right: came.right, labels: [...new Set([...before.labels, ...after.labels])] };
}

/** Reads the units of one side as if they stood one after the other. */
class Cursor {
  private unit = 0;
  private at: number;

  constructor(private readonly thread: Thread) {
    this.at = thread.spans[0]?.[0] ?? 0;
  }

  /** The text from where the cursor stands to `to`, in one piece for each unit that it passes. */
  readTo(to: number): string[] {
    const { text, spans } = this.thread;
    const pieces: string[] = [];
    for (let next = spans[this.unit + 1]; next && to >= next[0]; next = spans[this.unit + 1]) {
      pieces.push(text.slice(this.at, spans[this.unit]![1]));
      this.unit++;
      this.at = next[0];
    }
    const end = Math.max(this.at, Math.min(to, spans[this.unit]?.[1] ?? this.at));
    pieces.push(text.slice(this.at, end));
    this.at = end;
    return pieces;
  }

  skipTo(to: number): void {
    this.at = Math.max(this.at, to);
  }

  isSpaceBefore(at: number): boolean {
    return at > this.thread.spans[this.unit]![0] && /\s/.test(this.thread.text[at - 1]!);
  }

  isSpaceAfter(at: number): boolean {
    return at < this.thread.spans[this.unit]![1] && /\s/.test(this.thread.text[at]!);
  }
}
