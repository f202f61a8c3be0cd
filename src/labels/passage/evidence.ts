import type { Document } from '../../model.js';
import { brokenWords } from '../atoms/broken.js';
import { type Alphabet, alphabetOf, finderOf, Manner } from './stands.js';

/** What a story shows about a word. */
export interface Evidence {
  /** Whether it bears a capital inside a sentence: *Moscow* in *talks in Moscow*. */
  readonly isNamed: (word: string) => boolean;
  /** Whether it stands in small letters: *computer* for *U.S. Computer makers*. */
  readonly isCommon: (word: string) => boolean;
  /** Whether it gives capitals to what follows the points of *U.S.*: *U.S. Officials said*, where *officials* are common. */
  readonly breaksAtPoints: () => boolean;
  /** Whether the story has the word, whatever its case. */
  readonly has: (word: string) => boolean;
  /** Whether either story has the word in one piece, or the other one in two pieces at the end of a line; whatever its case. */
  readonly isWord: (word: string) => boolean;
  /** Whether the story has the words one after the other, whatever their case. */
  readonly says: (words: string) => boolean;
}

/** How many characters of a text are looked at: many times the longest story; in a collection what stands farther off is another story. */
const reach = 200_000;

/** The evidence of two stories: a word that one shows to be a name is a name in the other too. */
export function evidenceOf(left: Document, right: Document): { left: Evidence; right: Evidence } {
  const [l, r] = [storyOf(left), storyOf(right)];
  const isNamed = (word: string) => l.isNamed(word) || r.isNamed(word);
  const isCommon = (word: string) => l.isCommon(word) || r.isCommon(word);
  const isWhole = (word: string) => l.has(word) || r.has(word);
  // What a story lacks comes first: behind the spread it would give each object a shape of its own, and V8 would go slow.
  return {
    left: { isWord: (word) => isWhole(word) || r.breaks(word), ...l, isNamed, isCommon },
    right: { isWord: (word) => isWhole(word) || l.breaks(word), ...r, isNamed, isCommon },
  };
}

/** To collect the words of a text takes as long as to look through it for so many that it has not; capitals inside sentences are found four times sooner. */
const [fewWords, fewNames] = [60, 16];

/** Words inside a sentence, and all words of a text. */
const common = new Manner(({ small, digit, accent }) => `(?<=[${small}${digit},] )[${small}${accent}]+`, fewWords);
const named = new Manner(
  ({ small, digit, capital, letter, accent }) => `(?<=[${small}${digit},] )[${capital}][${letter}${accent}]*`,
  fewNames,
);
const whole = new Manner(({ letter, accent, digit }) => `(?<![${letter}${accent}${digit}])[${letter}${accent}${digit}]+`, fewWords);

/** What was looked for in a story is kept with it: edits and new paragraphs ask for the same words. */
const stories = new WeakMap<Document, Story>();

/** What one story shows by itself. */
interface Story extends Omit<Evidence, 'isWord'> {
  /** Whether the end of a line breaks the word. */
  readonly breaks: (word: string) => boolean;
}

function storyOf(document: Document): Story {
  const known = stories.get(document) ?? readStory(document);
  stories.set(document, known);
  return known;
}

/** The evidence of one story; its words are looked at when the first is asked for. */
function readStory({ text }: Document): Story {
  const story = text.slice(0, reach);
  // So many are asked of a collection that all are collected at once.
  const isCollection = text.length > reach;
  let has: ((word: string) => boolean) | undefined;
  let breaks: boolean | undefined;
  let broken: ReadonlySet<string> | undefined;
  let small: string | undefined;
  const lower = () => {
    small ??= story.toLowerCase();
    return small;
  };
  let known: Alphabet | undefined;
  const alphabet = () => {
    known ??= alphabetOf(story);
    return known;
  };
  const isCommon = finderOf(story, common, false, alphabet);
  return {
    isCommon,
    isNamed: finderOf(story, named, isCollection, alphabet),
    breaksAtPoints: () => {
      breaks ??= Array.from(story.matchAll(/U\.S\. ([A-Z][a-z]+)/g)).some(([, word]) => isCommon(word!.toLowerCase()));
      return breaks;
    },
    breaks: (word) => {
      broken ??= brokenWords(lower());
      return broken.has(word.toLowerCase());
    },
    says: (words) => lower().includes(words.toLowerCase()),
    has: (word) => {
      has ??= finderOf(lower(), whole, isCollection, alphabet);
      return has(word.toLowerCase());
    },
  };
}
