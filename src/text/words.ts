/** A word, a number or a mark of a text, and where it stands in it. */
export interface Token {
  /** The token's letters as they are compared: composed (NFC), soft hyphens dropped, case kept. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a word or a number; otherwise it is a mark. */
  readonly word: boolean;
}

const letter = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]`;
/** Scripts that put no space between words: their runs go to the segmenter. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー々]`;

/**
 * In order: runs of an unspaced script; abbreviations with inner points (*U.S.*, *a.m.*); numbers with their separators and sign of
 * currency (*$1.5*, *6,495*, *10:15*, *1990s*); words with inner apostrophes and hyphens (*don't*, *al-Busaidi*); runs of one mark (*...*, *--*).
 */
const pattern = new RegExp(
  [
    String.raw`(?<unspaced>${unspaced}[${unspaced.slice(1, -1)}\p{M}]*)`,
    String.raw`(?<word>(?:\p{L}\.){2,}(?!\p{L})|\p{Sc}?\p{N}+(?:[.,:/٫٬]\p{N}+)*(?:(?!${unspaced})${letter})*(?:[-'’](?:(?!${unspaced})${letter})+)*|(?:(?!${unspaced})${letter})+(?:[-'’‑](?:(?!${unspaced})${letter})+)*)`,
    String.raw`(?<mark>(\S)\3*)`,
  ]
    .join('|')
    .replace('\\3', '\\k<one>')
    .replace('(?<mark>(\\S)', '(?<mark>(?<one>\\S)'),
  'gu',
);

/** The words, numbers and marks of a text, in order, without the white space between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const { unspaced: run, word } = match.groups as { unspaced?: string; word?: string };
    if (run !== undefined) tokens.push(...segmentWords(run, match.index));
    else tokens.push({ key: keyOf(match[0]), start: match.index, end: match.index + match[0].length, word: word !== undefined });
  }
  return tokens;
}

let segmenter: Intl.Segmenter | undefined;

function segmentWords(run: string, offset: number): Token[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment, index, isWordLike }) => ({
    key: keyOf(segment),
    start: offset + index,
    end: offset + index + segment.length,
    word: isWordLike === true,
  }));
}

function keyOf(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '');
}
