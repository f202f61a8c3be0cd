import { Trouble } from '../errors.js';
import type { Bound, Comparison, Concern, Expectation, Outcome, Passage } from '../model.js';
import { gravestOf, labelsOf } from '../report/severity.js';
import { keepsText } from '../report/summary.js';
import { awaited, isObject } from '../text/given.js';
import { severityOf } from '../text/labels.js';
import { differencesOf, differenceWords } from './baseline/differences.js';
import { baselineOf } from './baseline/record.js';
import { changedPassages, heldPassages, storyPassages } from './changes.js';
import { concernsOf, placesOf } from './concerns.js';
import { fieldOf } from './fields.js';
import { figureNamed } from './figures.js';
import { isWithin } from './reading/bounds.js';
import { unheldOf } from './unheld.js';

/** Holds a comparison to what is expected of it: an outcome for each expectation, in their order. Throws `Trouble` for what are no expectations. */
export function hold(comparison: Comparison, expectations: readonly Expectation[]): Outcome[] {
  const held = awaited('hold: comparison', comparison);
  return readOnes(expectations).map((expectation) => {
    const { written, place } = expectation;
    const told = { expectation: written, ...(place ? { place } : {}) };
    const broken = breachOf(held, expectation);
    if (broken) return { state: 'broken', ...told, ...broken };
    const unheld = unheldOf(held, expectation);
    return { state: 'kept', ...told, ...(unheld ? { unheld } : {}) };
  });
}

/** The names of an `expected.yml` are what one gives first; they have to be read. */
function readOnes(expectations: readonly Expectation[]): readonly Expectation[] {
  if (Array.isArray(expectations) && expectations.every((each: unknown) => isObject(each) && 'kind' in each)) return expectations;
  throw new Trouble('hold: expectations', 'are not as they are held', 'read them first: expectationsOf({ same: true })');
}

interface Breach {
  readonly expected: string;
  readonly found: string;
  readonly concerns: readonly Concern[];
}

function breachOf(comparison: Comparison, expectation: Expectation): Breach | undefined {
  switch (expectation.kind) {
    case 'same':
      return sameBreach(comparison, expectation.same);
    case 'figure':
      return figureBreach(comparison, expectation.figure, expectation.bound);
    case 'labels':
      return labelsBreach(comparison, expectation.labels);
    case 'no': {
      const found = changedPassages(comparison, expectation.change);
      return found.length === 0 ? undefined : breach(comparison, `no ${expectation.change}`, countedPassages(found.length), found);
    }
    case 'some':
      return changedPassages(comparison, expectation.change).length > 0
        ? undefined
        : breach(comparison, `some ${expectation.change}`, 'none', []);
    case 'max-severity':
      return severityBreach(comparison, expectation.severity);
    case 'field':
      return fieldBreach(comparison, expectation);
    case 'baseline':
      return baselineBreach(comparison, expectation.baseline);
    default:
      return expectation satisfies never;
  }
}

function breach(comparison: Comparison, expected: string, found: string, passages: readonly Passage[]): Breach {
  return { expected, found, concerns: concernsOf(comparison, passages) };
}

function countedPassages(count: number): string {
  return count === 1 ? 'in 1 passage' : `in ${count} passages`;
}

function sameBreach(comparison: Comparison, same: boolean): Breach | undefined {
  if (comparison.summary.same === same) return undefined;
  const differing = heldPassages(comparison).filter((passage) => !keepsText(passage));
  return breach(comparison, same ? 'the same story' : 'another story', same ? 'it differs' : 'it is the same', same ? differing : []);
}

function figureBreach(comparison: Comparison, name: string, bound: Bound): Breach | undefined {
  const figure = figureNamed(name)?.figure;
  const value = figure?.of(comparison.summary) ?? 0;
  if (isWithin(value, bound)) return undefined;
  const passages = figure?.counts ? storyPassages(comparison).filter(figure.counts) : [];
  return breach(comparison, bound.words, String(value), passages);
}

function labelsBreach(comparison: Comparison, expected: readonly string[]): Breach | undefined {
  const story = storyPassages(comparison);
  const found = labelsOf(story.flatMap(({ edits }) => edits));
  const unexpected = found.filter((label) => !expected.includes(label));
  if (unexpected.length === 0 && expected.every((label) => found.some((each) => each === label))) return undefined;
  const concerned = story.filter(({ edits }) => labelsOf(edits).some((label) => unexpected.includes(label)));
  return breach(comparison, expected.join(', ') || 'none', found.join(', ') || 'none', concerned);
}

function severityBreach(comparison: Comparison, highest: number): Breach | undefined {
  const passages = heldPassages(comparison).filter(({ edits }) => gravestOf(labelsOf(edits)) > highest);
  const labels = labelsOf(passages.flatMap(({ edits }) => edits)).filter((label) => severityOf[label] > highest);
  const found = `${gravestOf(labels)} (${labels.join(', ')}) ${countedPassages(passages.length)}`;
  return passages.length === 0 ? undefined : breach(comparison, `at most ${highest}`, found, passages);
}

function fieldBreach(comparison: Comparison, { side, field, text }: Expectation & { kind: 'field' }): Breach | undefined {
  const found = fieldOf(comparison[side], field);
  if (found === text) return undefined;
  return {
    expected: text ?? 'none',
    found: found ?? 'none',
    concerns: [{ subject: `${field} of the ${side}`, [side]: { file: comparison[side].source } }],
  };
}

function baselineBreach(comparison: Comparison, baseline: (Expectation & { kind: 'baseline' })['baseline']): Breach | undefined {
  const differences = differencesOf(baseline, baselineOf(comparison));
  if (differences.length === 0) return undefined;
  const concerns = differences.map(({ passage: index, ...difference }): Concern => {
    const passage = index === undefined ? undefined : comparison.passages[index];
    return passage ? { ...difference, passage: passage.id, ...placesOf(comparison, passage) } : difference;
  });
  return {
    expected: 'the comparison that was recorded',
    found: differenceWords(differences),
    concerns,
  };
}
