import type { Comparison, Expectation, Label, Unheld } from '../model.js';
import { languagesWithout } from '../render/comparison/head/languages.js';
import { sideNames } from '../render/comparison/names.js';
import { labelsOf } from '../report/severity.js';
import { isFactual, isTypographic, severities, severityOf } from '../text/labels.js';
import { heldPassages } from './changes.js';

/**
 * What a kept expectation could not be held to, because rules are missing for the articles' language: *drei Tote* for *sechs Tote* is wording where no rule
 * knows the words. Undefined where every rule ran that it rests on, and where no words changed that a rule could have missed.
 */
export function unheldOf(comparison: Comparison, expectation: Expectation): Unheld | undefined {
  const { rules, left, right } = comparison;
  if (rules.withheld.length + rules.partly.length === 0) return undefined;
  const rests = restsOn(expectation);
  const [withheld, partly] = [rules.withheld.filter(rests), rules.partly.filter(rests)];
  if (withheld.length + partly.length === 0 || !hasOpenWords(comparison)) return undefined;
  return { languages: languagesWithout({ left, right }, sideNames(left.source, right.source)), withheld, partly };
}

/** Whether words changed of which no rule said that they are a fact, or one writing of another. */
function hasOpenWords(comparison: Comparison): boolean {
  return heldPassages(comparison).some(({ edits }) =>
    edits.some((edit) => labelsOf([edit]).some((label) => !isFactual(label) && !isTypographic(label))),
  );
}

/** Whether a label that was missed would have broken an expectation. A spelling that is not recognised is graver, and breaks it all the same. */
function restsOn(expectation: Expectation): (label: Label) => boolean {
  switch (expectation.kind) {
    case 'no':
      return expectation.change === 'factual' ? isFactual : (label) => label === expectation.change && !isTypographic(label);
    case 'labels':
      return (label) => !isTypographic(label) && !expectation.labels.includes(label);
    case 'figure':
      return (label) => expectation.figure === `labels.${label}` && !isTypographic(label);
    case 'max-severity':
      return (label) => severityOf[label] > expectation.severity && severityOf[label] > severities.wording;
    default:
      return () => false;
  }
}
