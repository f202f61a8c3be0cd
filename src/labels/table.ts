import type { Label, Severity } from '../model.js';
import { labelOrder, severityOf } from '../text/labels.js';

/** What a label means, for people. */
export interface LabelEntry {
  readonly label: Label;
  readonly severity: Severity;
  /** What changed, in a clause. */
  readonly meaning: string;
  /** An edit of news copy that bears the label, as the terminal writes it. */
  readonly example: string;
  /**
   * How much of its rules is English words: `none`, they work in every script; `verbs`, of which other languages have theirs; `some`, elsewhere figures, letters
   * and capitals alone tell it; `all`.
   */
  readonly english: 'none' | 'verbs' | 'some' | 'all';
}

type Told = Omit<LabelEntry, 'label' | 'severity'>;

const told: Readonly<Record<Label, Told>> = {
  number: {
    meaning: 'a figure, its unit or how exact it is said to be',
    example: 'killing [-5-]{+at least 12+} people',
    english: 'some',
  },
  datetime: { meaning: 'a date, a weekday or a time', example: 'the talks ended [-yesterday-]{+on Friday+}', english: 'some' },
  name: { meaning: 'a person, an organisation, a place or a title', example: 'the envoy flew to [-Moscow-]{+Minsk+}', english: 'some' },
  quote: {
    meaning: 'words inside quotation marks',
    example: '"We will [-never surrender-]{+not leave+} the port," he said',
    english: 'verbs',
  },
  attribution: {
    meaning: 'who said it, or the verb of saying',
    example: '[-Officials-]{+The ministry+} said the bridge was closed',
    english: 'all',
  },
  negation: {
    meaning: 'a word that denies or that says how sure it is: not, may, alleged, reportedly',
    example: 'the plan [-will-]{+may+} hurt farmers',
    english: 'all',
  },
  content: {
    meaning: 'a clause or more of new information, or a word for its opposite',
    example: 'Rates were cut[-, the first such move since the war with its neighbour ended-].',
    english: 'some',
  },
  wording: { meaning: 'words, with the information kept', example: 'the argument was [-convincing-]{+persuasive+}', english: 'none' },
  punctuation: { meaning: 'a comma, a point, a bracket', example: 'five men were found dead{+,+} according to police', english: 'none' },
  case: { meaning: 'capital and small letters', example: 'the Islamic [-republic-]{+Republic+}', english: 'none' },
  quotes: { meaning: 'the style of quotation marks and apostrophes', example: `[-"-]{+“+}Never again,[-"-]{+”+} he said`, english: 'none' },
  dash: {
    meaning: 'a dash or the kind of it, or the hyphen of a word that a line breaks',
    example: 'the talks [---]{+—+} the first in years [---]{+—+} ended',
    english: 'none',
  },
  space: {
    meaning: 'white space between a figure and its unit or between marks, or a mark that cannot be seen',
    example: 'polls close at [-10pm-]{+10 pm+}',
    english: 'none',
  },
  spelling: {
    meaning: 'another spelling of the same: abbreviation, hyphen, British or American, figures or words of one value',
    example: 'a loan of [-5.0 mln dlrs-]{+five million dollars+} from the [-U.S.-]{+United States+}',
    english: 'some',
  },
};

/** Every label with its severity, its meaning and an example, the gravest first. */
export const labelTable: readonly LabelEntry[] = labelOrder.map((label) => ({ label, severity: severityOf[label], ...told[label] }));
