import type { Edit, Side, Sides } from '../../../model.js';

/** A passage as one text with the changes in it. `left` and `right` are slices of the documents. */
export type Strand =
  | { readonly kind: 'same'; readonly left: string; readonly right: string }
  /** `quiet`: it does not count, and is to be shown without marks. */
  | {
      readonly kind: 'edit';
      readonly edit: Edit;
      readonly quiet: boolean;
      readonly spaceBefore: Sides<boolean>;
      readonly spaceAfter: Sides<boolean>;
    }
  /** A paragraph ends here, on one side or on both. */
  | { readonly kind: 'break'; readonly side: Side | 'both' };

/** Text without an edit in it; a paragraph may end in it on one side and go on on the other. */
export function sameStrands(left: readonly string[], right: readonly string[]): Strand[] {
  if (left.length === 1 && right.length === 1) {
    return left[0] === '' && right[0] === '' ? [] : [{ kind: 'same', left: left[0]!, right: right[0]! }];
  }
  const ends = { left: new Set(endsOf(left)), right: new Set(endsOf(right)) };
  const places = [...new Set([...ends.left, ...ends.right])].sort((a, b) => a - b);
  const l = cutAfter(left.join(' '), places);
  const r = cutAfter(right.join(' '), places);
  const strands: Strand[] = [];
  r.forEach((text, index) => {
    const place = places[index - 1];
    if (place !== undefined) strands.push({ kind: 'break', side: sideOf(ends.left.has(place), ends.right.has(place)) });
    if (l[index] !== '' || text !== '') strands.push({ kind: 'same', left: l[index]!, right: text });
  });
  return strands;
}

function sideOf(left: boolean, right: boolean): Side | 'both' {
  if (left && right) return 'both';
  return left ? 'left' : 'right';
}

/** Letters, by which a place in one text is found in another that differs in white space and in how accents are composed. */
const letter = /[^\s\p{M}\u00ad]/gu;

/** After how many letters each piece but the last ends. */
function endsOf(pieces: readonly string[]): number[] {
  let letters = 0;
  return pieces.slice(0, -1).map((piece) => {
    letters += piece.match(letter)?.length ?? 0;
    return letters;
  });
}

/** A text cut after as many letters as each place says, without the white space at the cuts. */
function cutAfter(text: string, places: readonly number[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  let letters = 0;
  let next = 0;
  for (const match of text.matchAll(letter)) {
    while (next < places.length && letters === places[next]) {
      pieces.push(text.slice(from, match.index).trimEnd());
      from = match.index;
      next++;
    }
    letters++;
  }
  for (; next < places.length; next++) {
    pieces.push(text.slice(from).trimEnd());
    from = text.length;
  }
  return [...pieces, text.slice(from)];
}
