import type { Label, Passage, Severity, Style, UniquePassage } from '../../../model.js';
import { severities } from '../../../text/labels.js';

/** Whether a style asks for some passages and not for all. */
export function isChoosy({ only, minSeverity = 0, labels = [] }: Style): boolean {
  return only.length > 0 || minSeverity > 0 || labels.length > 0;
}

/**
 * Whether a passage is of a kind, of a severity and of a label that a style asks for.
 * What stands alone and is not of the story (`isApart`: *Share if you like*) brings nothing to it, whatever is asked.
 */
export function isChosen(passage: Passage, isApart: boolean, { only, minSeverity = 0, labels = [] }: Style): boolean {
  const isOfKind = only.length === 0 || only.includes(passage.kind) || (passage.moved && only.includes('moved'));
  if (!isOfKind) return false;
  if (isApart && passage.kind === 'unique') return minSeverity === 0 && labels.length === 0;
  return severityOf(passage) >= minSeverity && (labels.length === 0 || labelsOf(passage).some((label) => labels.includes(label)));
}

/** A passage that is the same, be it elsewhere, changed nothing in its words. One that stands alone came or went whole: content, and facts if it brings any. */
function severityOf(passage: Passage): Severity {
  switch (passage.kind) {
    case 'shared':
      return severities.typographic;
    case 'edited':
      return passage.severity;
    case 'unique':
      return broughtBy(passage).length > 0 ? severities.factual : severities.content;
    default:
      return passage satisfies never;
  }
}

function labelsOf(passage: Passage): readonly Label[] {
  switch (passage.kind) {
    case 'shared':
      return [];
    case 'edited':
      return passage.labels;
    case 'unique':
      return [...broughtBy(passage), 'content'];
    default:
      return passage satisfies never;
  }
}

/** The kinds of fact that a passage brings. */
function broughtBy({ brings: { numbers, dates, names, quotes } }: UniquePassage): Label[] {
  const found: readonly (readonly [Label, readonly unknown[]])[] = [
    ['number', numbers],
    ['datetime', dates],
    ['name', names],
    ['quote', quotes],
  ];
  return found.filter(([, list]) => list.length > 0).map(([label]) => label);
}
