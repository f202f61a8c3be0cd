import type { Threshold } from '../model.js';
import { rewrittenBelow } from '../text/rewritten.js';

/** Every number that shapes the desk note and the derivation; `wholly` and `partially` have a flag, `--bands`. */
export const reportThresholds = {
  wholly: {
    default: 0.8,
    range: [0, 1],
    because:
      "the share of a story's words that the other has from which it is wholly derived: an outlet's own opening on agency copy is less than a fifth",
  },
  partially: {
    default: 0.3,
    range: [0, 1],
    because: 'the same for partially derived: less than a third is a quotation or two and the background that every story of a day has',
  },
  fullerBy: {
    default: 0.05,
    range: [0, 1],
    because: 'by how much more of one side must be found in the other for that other to be told as the fuller: one word in twenty',
  },
  verbatimWords: {
    default: 5,
    range: [1, 100],
    because: 'a run of this many words or more counts as word for word; "the prime minister said" may be anybody\'s',
  },
  rewritten: {
    default: rewrittenBelow,
    range: [0, 1],
    because:
      'a graf of which less than this share is kept, of the old words and of the new, is told as rewritten, by how it begins, and not edit by edit',
  },
  writeThru: {
    default: 0.5,
    range: [0, 1],
    because:
      "changes in more than this share of the new copy's grafs read as a write-thru, if there are some in each third of it, both also above what was added at its end, and not every graf of the older copy stands as it was",
  },
  writeThruGrafs: {
    default: 6,
    range: [1, 1000],
    because: 'a story of fewer grafs is too short to be changed throughout: an urgent of two grafs gets adds and a new lead',
  },
  writeThruWords: {
    default: 0.1,
    range: [0, 1],
    because: 'less than this share of the words is a word here and there, and no write-thru, in however many grafs',
  },
  templateFacts: {
    default: 3,
    range: [2, 1000],
    because: 'so many numbers, names and dates differ at least in two stories of one form: one or two are a correction',
  },
  templateAlone: {
    default: 0.15,
    range: [0, 1],
    because:
      'paragraphs that one side alone has are more than this share of its words in no two uses of a form: a live page grows, a market report does not',
  },
  templateWords: {
    default: 50,
    range: [1, 1000],
    because:
      'one of them differs in so many words at least: in a form every other sentence has another figure or name, in a version few have',
  },
  correctionGrafs: {
    default: 0.5,
    range: [0, 1],
    because: 'up to this share of grafs with a fact replaced reads as a correction; more is another edition, as in market reports',
  },
  eventWords: {
    default: 8,
    range: [0, 1000],
    because:
      'more new words than this, in all, tell of something new, and then a fact replaced reads as an update; a clause of news is longer',
  },
  trimKept: {
    default: 0.95,
    range: [0, 1],
    because:
      "the share of a trim's words that the older copy has: cuts leave words to mend, and a sentence of news in a short story is more",
  },
  pickUpGrafs: {
    default: 2,
    range: [1, 1000],
    because: 'this many grafs in a row that go on unchanged below a new top are picked up; one may be left by chance',
  },
  swapGrafs: {
    default: 3,
    range: [1, 100],
    because:
      'up to this many grafs that stand where as many others stood are told as put in their place (SUBS), more as cut and written anew',
  },
  gistGrafs: {
    default: 40,
    range: [1, 10000],
    because: 'how many grafs of a long addition are looked through for quotations and figures to name; a desk names the first',
  },
} as const satisfies Record<string, Threshold>;
