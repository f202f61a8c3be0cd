import type { Threshold } from '../model.js';

/** Every number that shapes an alignment; `threshold` alone has a flag. */
export const thresholds = {
  threshold: {
    default: 0.5,
    range: [0, 1],
    because: 'the likeness from which two units count as versions of each other: more likely so than not',
  },
  seed: {
    default: 0.5,
    range: [0, 1],
    because: 'the share of common words from which a pair may vouch for its neighbours before anything else is known',
  },
  farSeed: {
    default: 0.8,
    range: [0, 1],
    because:
      'the same for a pair that stands out of line with what is the same to the letter: half of a split must not be lost to a passage far away',
  },
  rounds: {
    default: 2,
    range: [1, 10],
    because: 'how often pairs are weighed again in the light of what their neighbours were tied to; a third round changed next to nothing',
  },
  doubt: {
    default: 0.5,
    range: [0, 10],
    because:
      'by how much, in log-odds, a pair may fall short of the threshold before the last round and vouch for its neighbours all the same',
  },
  headline: {
    default: 1,
    range: [0, 10],
    because:
      'by how much, in log-odds, a headline must be likelier than a paragraph to be the version of a paragraph: it says in short what its lead says',
  },
  titleStory: {
    default: 0.5,
    range: [0, 1],
    because: "the share of one story's paragraphs that the other must have for the two headlines to be those of one story",
  },
  remainder: {
    default: 0.25,
    range: [0, 1],
    because: 'the share of a unit that must still be unexplained for two units that both have their like to be tied as well',
  },
  repeated: {
    default: 0.55,
    range: [0, 1],
    because:
      'the share of a unit, more than half, from which it says again what one near it with a counterpart says; less is only the same subject',
  },
  repeatedRun: {
    default: 0.33,
    range: [0, 1],
    because:
      'the share of such a unit that must be one run of the same words: a third, for names and the subject alone make no restatement',
  },
  repeatedWords: {
    default: 10,
    range: [1, 100],
    because: 'a unit that says most of another again is a passage, and no label or fragment, from so many words',
  },
  carried: {
    default: 11,
    range: [0, 1000],
    because:
      'what two units must have in common that no other counterpart explains, in weights of words (a rare one weighs 3), to be tied however little the rest is alike',
  },
  carriedRun: {
    default: 4,
    range: [0, 1000],
    because: 'how much of that must be one run of words: a turn of phrase',
  },
  carriedBeside: {
    default: 4,
    range: [0, 1000],
    because: 'and how much must stand beside that run: a phrase alone anybody may use',
  },
  carriedOdds: {
    default: 0.65,
    range: [0, 1],
    because: 'the `threshold` up to which such units are tied: of those that readers judged two in three were versions',
  },
  sentenceWords: {
    default: 6,
    range: [1, 100],
    because:
      'a sentence that stands in the next paragraph, but not at the break that it would have crossed, ties the two when it has so many words; "He declined to comment." may stand anywhere',
  },
  edge: {
    default: 0.5,
    range: [0, 1],
    because: 'the share of common words from which a sentence at a break is a version of the one across it, edited as the break went past',
  },
  edgeWords: {
    default: 4,
    range: [1, 100],
    because: 'a sentence at a break of fewer words is looked for to the letter only',
  },
  edgeKnown: {
    default: 0.5,
    range: [0, 1],
    because: 'the share of such a sentence up to which the counterparts of its paragraph may have its words: more, and it stayed',
  },
  stray: {
    default: 0.5,
    range: [0, 1],
    because: 'the share of common words from which a sentence that its paragraph lost is a version of one that another paragraph gained',
  },
  shortStray: {
    default: 0.65,
    range: [0, 1],
    because: 'the same of a short one: in a few words more must be alike',
  },
  strayWords: {
    default: 10,
    range: [1, 100],
    because: 'a sentence of fewer words is short',
  },
  strayWeight: {
    default: 8,
    range: [0, 1000],
    because:
      'what such a sentence weighs at least, in weights of words (a rare one weighs 3): "He declined to comment." may stand anywhere',
  },
  strayRival: {
    default: 0.8,
    range: [0, 1],
    because: 'another sentence that is as like as this share of it leaves in doubt which one it is',
  },
  strayPassages: {
    default: 3,
    range: [1, 100],
    because: 'more passages are not read as one for the sentences that went from one to another',
  },
  repeatWords: {
    default: 5,
    range: [1, 100],
    because: 'shorter lines that stand again (a rule, "Advertisement") are additions of their own and not repeats of a passage',
  },
  allPairs: {
    default: 10_000,
    range: [0, 1e8],
    because:
      'up to so many pairs of units (a hundred paragraphs against a hundred) every pair is weighed; beyond, those that share rare words',
  },
  candidates: {
    default: 3,
    range: [1, 100],
    because: 'how many counterparts are weighed for a unit of a long text; the right one is nearly always the first or second',
  },
  rareWords: {
    default: 10,
    range: [1, 100],
    because: 'by how many of its rarest words a unit of a long text is looked up',
  },
  maxPostings: {
    default: 150,
    range: [1, 1e6],
    because: 'a word that stands in more units than this looks nothing up: boilerplate must not make the work quadratic',
  },
  maxVisits: {
    default: 200,
    range: [1, 1e9],
    because: 'how many places of its rarest words are looked at for one unit of a long text; the rarest come first, and tell the most',
  },
  minContained: {
    default: 0.12,
    range: [0, 1],
    because: 'units that share less than this of the shorter one are not weighed: no context would make them versions of each other',
  },
  maxSentencePairs: {
    default: 400,
    range: [1, 1e6],
    because: 'beyond so many pairs of sentences in two units (20 against 20) the units are compared as a whole only',
  },
  maxLineEdits: {
    default: 500,
    range: [1, 1e6],
    because: 'lines put in and taken out among repeated ones before they are paired by number and not by order',
  },
  maxWordEdits: {
    default: 1000,
    range: [1, 1e6],
    because: 'insertions and deletions of words between two anchors of one passage before the stretch is told as rewritten whole',
  },
} as const satisfies Record<string, Threshold>;
