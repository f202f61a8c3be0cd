import {
  type Bands,
  type Grain,
  type Keep,
  type Label,
  labelTable,
  type Only,
  type renderers,
  type Severity,
  type Structure,
  type Templates,
  Trouble,
  type TypographicLabel,
  type View,
} from '../../index.js';
import type { ColorChoice } from '../output/color.js';
import type { ProgressChoice } from '../stderr/progress.js';
import type { CheckFlags, DedupeFlags, Ignorable, Shell } from './flags.js';

/** What severities are called, from 0. */
export const severityNames: readonly string[] = ['typographic', 'wording', 'content', 'factual'];

/** The exact values that flags take, in the order in which help lists them. */
export const values = {
  format: ['terminal', 'json'] as const satisfies readonly (keyof typeof renderers)[],
  from: ['text'] as const,
  color: ['auto', 'always', 'never'] as const satisfies readonly ColorChoice[],
  unit: ['paragraph', 'sentence'] as const satisfies readonly Grain[],
  structure: ['article', 'none'] as const satisfies readonly Structure[],
  only: ['shared', 'edited', 'unique', 'moved'] as const satisfies readonly Only[],
  view: ['report', 'side-by-side', 'summary', 'note'] as const satisfies readonly View[],
  duplicatesFormat: ['terminal', 'json', 'ndjson', 'csv'] as const satisfies readonly DedupeFlags['format'][],
  verdictFormat: ['terminal', 'json', 'junit', 'github', 'tap', 'markdown'] as const satisfies readonly CheckFlags['format'][],
  keep: ['auto', 'earliest', 'longest', 'first', 'most-complete'] as const satisfies readonly Keep[],
  templates: ['apart', 'merge'] as const satisfies readonly Templates[],
  shell: ['bash', 'zsh', 'fish'] as const satisfies readonly Shell[],
  progress: ['auto', 'always', 'never'] as const satisfies readonly ProgressChoice[],
  minSeverity: ['0', '1', '2', '3', ...severityNames],
  label: labelTable.map(({ label }): Label => label),
  ignore: ['typography', ...labelTable.filter(({ severity }) => severity === 0).map(({ label }) => label as TypographicLabel)] as const,
};

/** The labels that `--ignore` names. */
export function labelsNamed(names: readonly Ignorable[]): TypographicLabel[] {
  return names.flatMap((name) => (name === 'typography' ? values.ignore.filter((label) => label !== 'typography') : [name]));
}

/** Reads a severity, by its number or its name. Throws `Trouble` on anything else. */
export function severity(flag: string): (value: string) => Severity {
  const read = oneOf(flag, values.minSeverity);
  return (value) => {
    const name = severityNames.indexOf(read(value));
    return (name < 0 ? Number(value) : name) as Severity;
  };
}

/** Fewer columns than this hold no word and its mark. */
export const narrowest = 20;

/** More columns or threads than anybody has are a slip of the hand. */
const [widest, mostThreads] = [99_999, 999];

/** A reader of one of the known values. What it returns throws `Trouble` on any other. */
export function oneOf<T extends string>(flag: string, known: readonly T[]): (value: string) => T {
  return (value) => {
    const found = known.find((candidate) => candidate === value);
    if (found === undefined) throw new Trouble(`${flag} ${value || "''"}`, 'unknown value', `use ${listOf(known)}`);
    return found;
  };
}

/** A reader of a flag that may be given several times, or once with commas. What it returns throws `Trouble` on an unknown value. */
export function severalOf<T extends string>(flag: string, known: readonly T[]): (value: string, before: readonly T[] | undefined) => T[] {
  const read = oneOf(flag, known);
  return (value, before = []) => [...new Set([...before, ...value.split(',').map((part) => read(part.trim()))])];
}

function isFraction(value: string): boolean {
  return /^(\d+\.?\d*|\.\d+)$/.test(value) && Number(value) <= 1;
}

/** Reads a number from 0 to 1. Throws `Trouble` on anything else. */
export function fraction(flag: string): (value: string) => number {
  return (value) => {
    if (!isFraction(value)) throw new Trouble(`${flag} ${value}`, 'is not a number from 0 to 1', 'use 0.6, for example');
    return Number(value);
  };
}

/** Reads two bands, the higher first: `0.8,0.3`. Throws `Trouble` on anything else. */
export function bands(flag: string): (value: string) => Bands {
  return (value) => {
    const read = fraction(flag);
    const parts = value.split(',');
    const [wholly, partially] = parts.map((part) => (isFraction(part) ? read(part) : Number.NaN));
    if (parts.length !== 2 || !(wholly! >= partially!))
      throw new Trouble(`${flag} ${value}`, 'needs two shares from 0 to 1, the larger first', 'use 0.8,0.3, for example');
    return [wholly!, partially!];
  };
}

/** Reads a number of columns. Throws `Trouble` on anything else. */
export function columns(flag: string): (value: string) => number {
  return (value) => {
    return wholeNumber(flag, value, { what: 'width', least: narrowest, most: widest });
  };
}

/** Reads how many threads are to work. Throws `Trouble` on anything else. */
export function jobs(flag: string): (value: string) => number {
  return (value) => {
    return wholeNumber(flag, value, { what: 'number of threads', least: 1, most: mostThreads });
  };
}

/** What a whole number counts, and between which it must be. */
interface Counted {
  readonly what: string;
  readonly least: number;
  readonly most: number;
}

function wholeNumber(flag: string, value: string, { what, least, most }: Counted): number {
  if (/^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new Trouble(`${flag} ${value}`, `is not a valid ${what}`, `use a whole number from ${least} to ${most}`);
}

/** `a`, `a or b`, `a, b or c`. */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
