import type { Change, Expectation, Label } from '../../model.js';
import { severityOf } from '../../text/labels.js';
import { figureNamed } from '../figures.js';
import type { Mistake } from './sheets.js';

/** What is expected and cannot all be kept, however the articles are; `field` is the path of the expectations. */
export function contradictionsIn(expectations: readonly Expectation[], field: string): Mistake[] {
  return expectations.flatMap((one, index) =>
    expectations.slice(index + 1).flatMap((other) => {
      const why = clash(one, other) ?? clash(other, one);
      if (why === undefined) return [];
      const at = other.place?.line === undefined ? {} : { at: { line: other.place.line, column: 1 } };
      return [{ ...at, field, problem: `\`${one.written}\` and \`${other.written}\` ${why}`, remedy: 'keep one of them' }];
    }),
  );
}

const never = 'cannot both be';

/** Why one expectation does not go with another, or `undefined` when it does. */
function clash(one: Expectation, other: Expectation): string | undefined {
  if (one.kind === 'figure' && other.kind === 'figure' && one.figure === other.figure) return 'are about one figure';
  if (one.kind === 'field' && other.kind === 'field' && one.side === other.side && one.field === other.field) return 'are about one field';
  if (one.kind === 'no' && other.kind === 'some' && one.change === other.change) return never;
  if (one.kind === 'labels') return clashOfLabels(one.labels, other);
  if (one.kind === 'same' && one.same) return clashOfSame(other);
  if (one.kind === 'max-severity' && other.kind === 'some') return severityOfChange(other.change) > one.severity ? never : undefined;
  return undefined;
}

function clashOfLabels(labels: readonly Label[], other: Expectation): string | undefined {
  const has = (change: Change) => labels.some((label) => label === change);
  switch (other.kind) {
    case 'no':
      return has(other.change) ? never : undefined;
    case 'some':
      return other.change in severityOf && !has(other.change) ? never : undefined;
    case 'max-severity':
      return labels.some((label) => severityOf[label] > other.severity) ? never : undefined;
    default:
      return undefined;
  }
}

function clashOfSame(other: Expectation): string | undefined {
  if (other.kind === 'labels') return other.labels.length > 0 ? never : undefined;
  if (other.kind === 'some') return other.change === 'split' || other.change === 'merged' ? undefined : never;
  if (other.kind === 'figure') return figureNamed(other.figure)?.figure.differing && isPositive(other.bound.least) ? never : undefined;
  return undefined;
}

function isPositive(least: { readonly value: number; readonly open: boolean } | undefined): boolean {
  return least !== undefined && (least.open || least.value > 0);
}

function severityOfChange(change: Change): number {
  if (change === 'factual') return severityOf.number;
  return change in severityOf ? severityOf[change as Label] : 0;
}
