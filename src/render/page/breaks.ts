/** Where a line may be broken besides at spaces. */

/** Pieces of a word that a line may be broken between; most words are one piece. */
export function piecesOf(word: string): string[] {
  if (spaced.test(word) || !unspaced.test(word)) return [word];
  const pieces: string[] = [];
  for (const part of southeastAsian.test(word) ? dictionaryWords(word) : Array.from(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && !mayBreak(last.slice(-tail), part)) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

/** Latin to Hebrew and Arabic, and the marks they use: told at once, where the scripts below take a look into tables. */
const spaced = /^[\x20-\u0dff\u2000-\u2dff]*$/;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u3000-\u303f\uff00-\uff60]/u;
const southeastAsian = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Ends so that a break may follow, begins so that one may precede. */
const endsUnspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u3000-\u303f\uff00-\uff60]\p{M}*$/u;
const startsUnspaced = new RegExp(`^${unspaced.source}`, 'u');
/**
 * No line begins with a closing mark, a small kana or a mark of length, and none ends with an opening mark (JIS X 4051).
 * `-` and `+` are parts of our own marks.
 */
const opens = /[（「『【〔《〈“‘([{<+-]$/u;
const closes = /^(?:[\p{M}、。，．・：；？！）」』】〕》〉”’)\]}>.,!?;:%％…‥ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ+-]|\u200d)/u;

/** As much of a piece's end as tells whether a line may break after it: a letter and its marks. */
const tail = 8;

function mayBreak(before: string, after: string): boolean {
  return (endsUnspaced.test(before) || startsUnspaced.test(after)) && !opens.test(before) && !closes.test(after);
}

/** The segmenter of older Nodes takes quadratic time: it is given short stretches. */
const stretch = 200;

function dictionaryWords(word: string): string[] {
  return segments(word, 'word');
}

/** The letters of a word as people see them, each with its combining marks. */
export function lettersOf(word: string): string[] {
  return /^[\x20-\x7e]*$/.test(word) ? Array.from(word) : segments(word, 'grapheme');
}

/** Where `[-Dienstag-]{+Mittwoch+}` is broken first when it does not fit a line. */
export const betweenMarks = /(?<=-\])(?=\{\+)|(?<=\+\})(?=\[-)/;

/** The letters of a word, each mark of ours with the letter that it opens or closes, so that no line begins or ends inside a mark. */
export function markedLetters(word: string): string[] {
  const letters: string[] = [];
  let opened = '';
  for (const part of word.split(/((?<!\\)(?:\[-|\{\+)|(?<!\\)(?:-\]|\+\}))/)) {
    if (part === '[-' || part === '{+') opened += part;
    else if ((part === '-]' || part === '+}') && letters.length > 0) letters.push(`${letters.pop()}${part}`);
    else
      for (const letter of lettersOf(part)) {
        letters.push(`${opened}${letter}`);
        opened = '';
      }
  }
  return opened === '' ? letters : [...letters, opened];
}

const segmenters: Partial<Record<'word' | 'grapheme', Intl.Segmenter>> = {};

function segments(word: string, granularity: 'word' | 'grapheme'): string[] {
  segmenters[granularity] ??= new Intl.Segmenter('en', { granularity });
  const found: string[] = [];
  for (let from = 0; from < word.length; ) {
    const to = stretchEnd(word, from + stretch);
    for (const { segment } of segmenters[granularity].segment(word.slice(from, to))) found.push(segment);
    from = to;
  }
  return found;
}

const joined = /[\p{M}\p{Cs}\u200d]/u;

/** Where a stretch may end without parting a letter from its marks. */
function stretchEnd(word: string, at: number): number {
  let end = at;
  while (end < word.length && (joined.test(word[end]!) || joined.test(word[end - 1]!)) && end < at + stretch) end++;
  return Math.min(end, word.length);
}
