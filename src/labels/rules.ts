import type { Document, Label, Rules } from '../model.js';
import { mayBeEnglish, primaryLanguage } from '../text/language.js';
import { wordsOf } from './languages/index.js';
import type { Language } from './languages/language.js';
import { hasCapitalNouns } from './orthography/letters.js';
import { type LabelEntry, labelTable } from './table.js';

/** Which rules can be trusted with a text, by its language. One that is unknown is taken for English where nothing in the text speaks against it. */
export interface Fitness {
  /** English words: *said*, *may*, *not*. */
  readonly words: boolean;
  /** That a capital inside a sentence makes a name. */
  readonly capitals: boolean;
  /** The words of the language in which they all are, where it is another and some are known. */
  readonly language: Language | undefined;
}

/** Which rules can be trusted with some texts: those that fit every one of them. */
export function fitnessOf(...documents: readonly Document[]): Fitness {
  const languages = documents.map(primary);
  return {
    words: languages.every((language) => language === 'en'),
    capitals: !languages.some(hasCapitalNouns),
    language: languages.every((language) => language === languages[0]) ? wordsOf(languages[0]!) : undefined,
  };
}

/** The language without its region: `en` of `en-GB`; empty where it is unknown and not English. */
function primary({ language, text }: Document): string {
  if (language === undefined) return mayBeEnglish(text) ? 'en' : '';
  return primaryLanguage(language);
}

/** Which rules label the edits between two texts, by their languages. */
export function rulesOf(left: Document, right: Document): Rules {
  const language = left.language === right.language ? left.language : undefined;
  const { words, language: known } = fitnessOf(left, right);
  const unknown: readonly LabelEntry['english'][] = known ? ['some', 'all'] : ['some', 'verbs'];
  const partly = words ? [] : unknown;
  const isPart = ({ english }: LabelEntry) => partly.includes(english);
  const isWithheld = ({ english }: LabelEntry) => english === 'all' && !words && known === undefined;
  const labels = (test: (entry: LabelEntry) => boolean): Label[] => labelTable.filter(test).map(({ label }) => label);
  return {
    ...(language === undefined ? {} : { language }),
    ran: labels((entry) => !isPart(entry) && !isWithheld(entry)),
    partly: labels(isPart),
    withheld: labels(isWithheld),
  };
}
