/** What letters and digits are, each for a class of an expression. */
export interface Alphabet {
  readonly capital: string;
  readonly small: string;
  readonly letter: string;
  readonly digit: string;
  /** Accents that stand behind their letter. */
  readonly accent: string;
}

const every: Alphabet = {
  capital: String.raw`\p{Lu}`,
  small: String.raw`\p{Ll}`,
  letter: String.raw`\p{L}`,
  digit: String.raw`\p{N}`,
  accent: String.raw`\p{M}`,
};

const ascii: Alphabet = { capital: 'A-Z', small: 'a-z', letter: 'A-Za-z', digit: '0-9', accent: '' };

/** Text without other letters and digits, as most copy is. Expressions with `\p{…}` take V8 some milliseconds to make ready, which a short run would feel. */
const isAscii = /^[\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u203a\u20a0-\u20c0]*$/;

/** Words that stand in a text in a certain manner. */
export class Manner {
  readonly #here = new Map<Alphabet, RegExp>();

  /**
   * `pattern`: an expression, with the flag `u`, that finds each such word of an alphabet whole; it is made when a word is first looked at. `few`: so many words are
   * looked for one by one; when more are asked, it costs less to collect all that a text has.
   */
  constructor(
    readonly pattern: (alphabet: Alphabet) => string,
    readonly few: number,
  ) {}

  /** Finds such a word at a place of a text in an alphabet. */
  here(alphabet: Alphabet): RegExp {
    const known = this.#here.get(alphabet) ?? new RegExp(this.pattern(alphabet), 'uy');
    this.#here.set(alphabet, known);
    return known;
  }

  /** All such words of a text in an alphabet. */
  all(text: string, alphabet = alphabetOf(text)): Set<string> {
    return new Set(text.match(new RegExp(this.pattern(alphabet), 'gu')));
  }
}

/** The alphabet that a text is in, and its small letters too. */
export function alphabetOf(text: string): Alphabet {
  return isAscii.test(text) ? ascii : every;
}

/**
 * Tells of any word whether it stands in a text in a certain manner. `many`: more than a few will be asked for. `alphabet`: that of the text, which takes a
 * look at all of it.
 */
export function finderOf(text: string, manner: Manner, many = false, alphabet = () => alphabetOf(text)): (word: string) => boolean {
  const known = new Map<string, boolean>();
  let all: ReadonlySet<string> | undefined;
  let here: RegExp | undefined;
  return (word) => {
    if (all) return all.has(word);
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (many || known.size === manner.few) {
      all = manner.all(text, alphabet());
      return all.has(word);
    }
    here ??= manner.here(alphabet());
    const found = stands(word, text, here);
    known.set(word, found);
    return found;
  };
}

function stands(word: string, text: string, here: RegExp): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    here.lastIndex = at;
    if (here.exec(text)?.[0] === word) return true;
  }
  return false;
}
