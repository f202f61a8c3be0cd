/** Words that stand in a text in a certain manner. */
export class Manner {
  #here: RegExp | undefined;

  /** `pattern`: an expression, with the flag `u`, that finds each such word whole; it is made when a word is first looked at, for that takes long. */
  constructor(readonly pattern: string) {}

  /** Whether what stands at a place of a text is the word, in this manner. */
  isAt(place: number, word: string, text: string): boolean {
    this.#here ??= new RegExp(this.pattern, 'uy');
    this.#here.lastIndex = place;
    return this.#here.exec(text)?.[0] === word;
  }

  /** All such words of a text. */
  all(text: string): Set<string> {
    return new Set(text.match(new RegExp(this.pattern, 'gu')));
  }
}

/** So many words are looked for; when more are asked, it costs less to collect all that the text has. */
const few = 40;

/** Tells of any word whether it stands in a text in a certain manner. `many`: more than a few will be asked for. */
export function finderOf(text: string, manner: Manner, many = false): (word: string) => boolean {
  const known = new Map<string, boolean>();
  let all: ReadonlySet<string> | undefined;
  return (word) => {
    if (all) return all.has(word);
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (many || known.size === few) {
      all = manner.all(text);
      return all.has(word);
    }
    const found = stands(word, text, manner);
    known.set(word, found);
    return found;
  };
}

function stands(word: string, text: string, manner: Manner): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (manner.isAt(at, word, text)) return true;
  return false;
}
