import type { Atom } from '../atom.js';

/**
 * By what they say, words and phrases in small letters as they are written, parted by commas; `''` has those that look like others of the table and say nothing.
 * A stem stands before its endings, of which one may be empty: *présumé||e|s|es*. Words with a hyphen are read as two: *États-Unis*.
 */
export type Senses<Sense extends string> = Readonly<Partial<Record<Sense | '', string>>>;

/** Some atoms, half open, that say a thing of the table. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly sense: string;
}

/** Words and phrases of a language, looked up by their first word: of several that begin alike the longest is meant. */
export class Phrases<Sense extends string> {
  private byHead: ReadonlyMap<string, readonly Phrase[]> | undefined;
  private known: ReadonlySet<string> | undefined;

  constructor(private readonly senses: Senses<Sense>) {}

  /** Whether a word, as it is written, stands in the table. */
  has(word: string): boolean {
    this.known ??= new Set(Array.from(this.heads().values(), (phrases) => phrases.flatMap(({ words }) => words)).flat());
    return this.known.has(smallLetters(word));
  }

  /** What stands in some atoms of the words of the table, in order; the key of each is what it says. */
  in(atoms: readonly Atom[]): Said[] {
    const byHead = this.heads();
    const found: Said[] = [];
    for (let at = 0; at < atoms.length; at++) {
      const phrase = byHead.get(small(atoms[at]!))?.find(({ words }) => standAt(atoms, at, words));
      if (!phrase) continue;
      const to = at + phrase.words.length;
      if (phrase.sense !== '') found.push({ from: at, to, key: phrase.sense });
      at = to - 1;
    }
    return found;
  }

  private heads(): ReadonlyMap<string, readonly Phrase[]> {
    this.byHead ??= headsOf(this.senses);
    return this.byHead;
  }
}

/** A word as it is written, in small letters, with a straight apostrophe. */
export function small({ text }: Atom): string {
  return smallLetters(text);
}

function smallLetters(text: string): string {
  return text.toLowerCase().normalize('NFC').replace('’', "'");
}

function standAt(atoms: readonly Atom[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (at + i >= atoms.length || small(atoms[at + i]!) !== words[i]) return false;
  return true;
}

/** A phrase in all the forms of its words. */
function withEndings(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((phrases, word) => formsOf(word).flatMap((form) => phrases.map((phrase) => [...phrase, form])), [[]]);
}

function formsOf(word: string): string[] {
  const [stem = '', ...endings] = word.split('|');
  return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
}

function headsOf(senses: Senses<string>): Map<string, Phrase[]> {
  const byHead = new Map<string, Phrase[]>();
  for (const [sense, list] of Object.entries(senses)) {
    for (const words of list!.split(',').flatMap((phrase) => withEndings(phrase.trim().split(/[\s-]+/)))) {
      const known = byHead.get(words[0]!);
      if (known) known.push({ words, sense });
      else byHead.set(words[0]!, [{ words, sense }]);
    }
  }
  for (const phrases of byHead.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byHead;
}
