import type { Token } from '../../text/words.js';
import type { Atom } from '../atom.js';
import { type DateForm, dateForm, dateWords } from '../orthography/date-names.js';
import { isCapital } from '../orthography/letters.js';
import { respelled, takesPoint, withAmericanEnding } from '../orthography/spelling.js';
import { type Cut, countries, cutOfMark, cutsOfWord } from './cuts.js';
import { keptByWord } from './kept.js';
import { mayBeShortForm, shortForms } from './short-forms.js';
import { traitsOf } from './traits.js';

/** What a piece of a token says. */
export interface Piece {
  /** Equal for two ways of writing one thing: *colour* and *color*, *U.S.* and *US*. */
  readonly value: string;
  readonly kind: Atom['kind'];
  /** As written. */
  readonly text: string;
  /** As `traitsOf` has them. */
  readonly traits: number;
  /** Undefined for a piece that is its token whole and says the same whatever stands beside it, as most by far are and do. */
  readonly open: Open | undefined;
}

/** What else is known of a piece that is not its token whole, or of which its neighbours tell what it says. */
export interface Open {
  /** Where it stands in its token. */
  readonly from: number;
  readonly to: number;
  /** The month or day that it may stand for: *Jan*, *May*. */
  readonly date: DateForm | undefined;
  /** Whether its neighbours may tell that it is a short form: *No*, *St*. */
  readonly short: boolean;
  /** Whether a point behind it may be of it: *Corp.*, *Sen. Smith*. */
  readonly pointed: boolean;
  /** The piece behind it in its token. */
  readonly next: Piece | undefined;
}

/** The first of the pieces that a token is made of; one without value where it says nothing. `text` is what the token was found in. */
export function pieceOf({ key, start, end, word }: Token, text: string): Piece {
  const length = end - start;
  // Letters that were composed for the key have other places in the text.
  if (key.length !== length) return inChain(word ? cutsOfWord(key, text.slice(start, end)) : [cutOfMark(key, length)], length);
  if (length > 1) return word ? wordPiece(key) : markPiece(key);
  const code = key.charCodeAt(0);
  const piece = ofOne[code] ?? (word ? wordPiece(key) : markPiece(key));
  if (code < ofOne.length) ofOne[code] = piece;
  return piece;
}

/** A comma, a point, *a*: every eighth token is one letter or mark, of which the code, if it is of ASCII, finds the piece sooner than a look among all words. */
const ofOne = new Array<Piece | undefined>(128);

const wordPiece = keptByWord((key) => plainPiece(key) ?? inChain(cutsOfWord(key, key), key.length));
const markPiece = keptByWord((key) => inChain([cutOfMark(key, key.length)], key.length));

/** Letters alone, but for an initial: *Smith*, not *S*. */
const plainWord = /^(?:[a-z]+|[A-Za-z]{2,})$/;

/** The words of letters that say another thing, or may where something stands beside them: *pct*, *Jan*, *May*, *PM*, *US*, *cannot*. */
const peculiar: ReadonlySet<string> = new Set([
  ...respelled,
  ...dateWords,
  ...shortForms,
  ...Array.from(countries, (word) => word.toLowerCase()),
  'cannot',
]);

/** The piece of a word as most words by far are, which says the same wherever it stands; undefined for another. */
function plainPiece(word: string): Piece | undefined {
  if (!plainWord.test(word)) return undefined;
  const small = word.toLowerCase();
  if (peculiar.has(small)) return undefined;
  const value = withAmericanEnding(small);
  return { value, kind: 'word', text: word, traits: traitsOf(value, 'word', word), open: undefined };
}

/** The first piece of a token of some length, with those behind it. */
function inChain(cuts: readonly Cut[], length: number): Piece {
  const isWhole = cuts.length === 1 && cuts[0]!.from === 0 && cuts[0]!.to === length;
  let next: Piece | undefined;
  for (let k = cuts.length - 1; k >= 0; k--) next = makePiece(cuts[k]!, isWhole, next);
  return next ?? nothing;
}

function makePiece({ value, kind, text, from, to }: Cut, isWhole: boolean, next: Piece | undefined): Piece {
  const isNamed = isCapital(text);
  const date = isNamed || smallMonth.test(text) ? dateForm(value) : undefined;
  const short = mayBeShortForm(text);
  const pointed = isWhole && kind === 'word' && takesPoint(text.toLowerCase(), isNamed);
  const isOpen = !isWhole || date !== undefined || short || pointed || text === codeMark;
  return { value, kind, text, traits: traitsOf(value, kind, text), open: isOpen ? { from, to, date, short, pointed, next } : undefined };
}

/** Months that are verbs too, which small letters leave open: *the storm of march 5*. */
const smallMonth = /^(?:march|may)$/;

/** The code of a company may follow: *Noranda Inc <NOR.TO>*. */
const codeMark = '<';

const nothing: Piece = {
  value: '',
  kind: 'mark',
  text: '',
  traits: 0,
  open: { from: 0, to: 0, date: undefined, short: false, pointed: false, next: undefined },
};
