import type { Document, Edit, Sides, Span, UnitRef } from '../../../model.js';
import { spanOf } from '../../../text/units.js';
import { inReadingOrder, type Thread } from './reading-order.js';
import { type Strand, sameStrands } from './strands.js';

/** Units of both sides that are read against each other, whole or in `pieces`, with what changed in them; the `ignored` edits do not count. */
export interface Parallel {
  readonly left: readonly UnitRef[];
  readonly right: readonly UnitRef[];
  readonly pieces?: Sides<readonly Span[]> | undefined;
  readonly edits: readonly Edit[];
  readonly ignored?: readonly Edit[];
}

/** Units of two documents as one text, from edit to edit. */
export function strandsOf({ left, right, pieces, edits, ignored }: Parallel, documents: Sides<Document>): Strand[] {
  return weave(threadOf(documents.left, left, pieces?.left), threadOf(documents.right, right, pieces?.right), edits, ignored);
}

/** One side of a passage. */
export function threadOf(document: Document, units: readonly UnitRef[], pieces?: readonly Span[]): Thread {
  const spans = units.map((unit) => spanOf(document, unit));
  if (!pieces) return { text: document.text, spans };
  const unitOf = (piece: Span) => spans.findIndex(([start, end]) => piece[0] >= start && piece[1] <= end);
  const goOn = pieces.map((piece, k) => k > 0 && pieces[k - 1]![1] <= piece[0] && unitOf(pieces[k - 1]!) === unitOf(piece));
  return { text: document.text, spans: pieces, goOn };
}

/** The texts of both sides as one, from edit to edit; the `ignored` ones among them are quiet. */
export function weave(left: Thread, right: Thread, edits: readonly Edit[], ignored: readonly Edit[] = []): Strand[] {
  const strands: Strand[] = [];
  const [own, other] = [inReadingOrder(left), inReadingOrder(right)];
  const l = new Cursor(own);
  const r = new Cursor(other);
  const place = (edit: Edit): Placed => ({ edit, left: own.placeOf(edit.left), right: other.placeOf(edit.right) });
  const counted = paired(inOrder(edits.map(place)), own.text, other.text);
  const all = ignored.length === 0 ? counted : inOrder([...counted, ...ignored.map(place)]);
  const quiet = new Set(ignored);
  for (const { edit, left: a, right: b } of all) {
    strands.push(...sameStrands(l.readTo(a[0]), r.readTo(b[0])));
    const spaceBefore = { left: l.isSpaceBefore(a[0]), right: r.isSpaceBefore(b[0]) };
    const spaceAfter = { left: l.isSpaceAfter(a[1]), right: r.isSpaceAfter(b[1]) };
    strands.push({ kind: 'edit', edit, quiet: quiet.has(edit), spaceBefore, spaceAfter });
    l.skipTo(a[1]);
    r.skipTo(b[1]);
  }
  return [...strands, ...sameStrands(l.readTo(Number.POSITIVE_INFINITY), r.readTo(Number.POSITIVE_INFINITY))];
}

/** An edit, and where it stands in the texts as they are read. */
interface Placed {
  readonly edit: Edit;
  readonly left: Span;
  readonly right: Span;
}

function inOrder(edits: readonly Placed[]): Placed[] {
  return [...edits].sort((a, b) => a.right[0] - b.right[0] || a.left[0] - b.left[0] || a.right[1] - b.right[1] || a.left[1] - b.left[1]);
}

/** What came beside what went is read as put in its place: `The [-old-]{+new+} plan` and not `The {+new+} [-old-] plan`. */
function paired(edits: readonly Placed[], left: string, right: string): Placed[] {
  const found: Placed[] = [];
  for (const edit of edits) {
    const before = found.at(-1);
    if (before && isPair(before, edit, left, right)) found[found.length - 1] = replacing(before, edit);
    else found.push(edit);
  }
  return found;
}

/** Whether one only came, the other only went, and nothing but white space that both sides have lies between. */
function isPair(before: Placed, after: Placed, left: string, right: string): boolean {
  const [{ edit: came }, { edit: went }] = inCase(before, after);
  if (
    after.left[0] < before.left[1] ||
    came.left.text !== '' ||
    went.right.text !== '' ||
    came.right.text.trim() === '' ||
    went.left.text.trim() === ''
  )
    return false;
  const between = `${left.slice(before.left[1], after.left[0])}${right.slice(before.right[1], after.right[0])}`;
  return /^[^\S\r\n]*$/.test(between);
}

function replacing(before: Placed, after: Placed): Placed {
  const [came, went] = inCase(before, after);
  const labels = [...new Set([...before.edit.labels, ...after.edit.labels])];
  return {
    edit: { kind: 'replace', left: went.edit.left, right: came.edit.right, labels },
    left: went.left,
    right: came.right,
  };
}

/** Of two edits that may be one the one that came, then the one that went. */
function inCase(before: Placed, after: Placed): readonly [came: Placed, went: Placed] {
  return before.edit.left.text === '' ? [before, after] : [after, before];
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
    let goesOn = false;
    for (let next = spans[this.unit + 1]; next && to >= next[0]; next = spans[this.unit + 1]) {
      this.add(pieces, text.slice(this.at, spans[this.unit]![1]), goesOn);
      this.unit++;
      goesOn = this.goesOn();
      this.at = next[0];
    }
    const end = Math.max(this.at, Math.min(to, spans[this.unit]?.[1] ?? this.at));
    this.add(pieces, text.slice(this.at, end), goesOn);
    this.at = end;
    return pieces;
  }

  /** Whether the unit goes on with what was read before it, as one paragraph. */
  private goesOn(): boolean {
    return this.thread.goOn?.[this.unit] === true;
  }

  private add(pieces: string[], piece: string, goesOn: boolean): void {
    const last = pieces.length - 1;
    if (goesOn) pieces[last] = `${pieces[last]} ${piece}`;
    else pieces.push(piece);
  }

  skipTo(to: number): void {
    this.at = Math.max(this.at, to);
  }

  isSpaceBefore(at: number): boolean {
    return at === this.thread.spans[this.unit]![0] ? this.goesOn() : /\s/.test(this.thread.text[at - 1]!);
  }

  isSpaceAfter(at: number): boolean {
    return at < this.thread.spans[this.unit]![1] && /\s/.test(this.thread.text[at]!);
  }
}
