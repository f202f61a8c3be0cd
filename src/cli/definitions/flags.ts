import type {
  Bands,
  DuplicatesOptions,
  duplicateRenderers,
  Grain,
  Label,
  Only,
  pairRenderers,
  renderers,
  Severity,
  Structure,
  TypographicLabel,
  View,
  verdictRenderers,
} from '../../index.js';
import type { ColorChoice } from '../output/color.js';
import type { ProgressChoice } from '../stderr/progress.js';

/** What `--ignore` takes: a label of the writing, or `typography` for all of them. */
export type Ignorable = 'typography' | TypographicLabel;

/** How a report is printed, and where. */
export interface PrintFlags {
  readonly output?: string;
  readonly color: ColorChoice;
  readonly width?: number;
  readonly exitZero?: boolean;
  readonly quiet?: boolean;
}

/** What every command takes that is about single articles. */
export interface CommonFlags extends PrintFlags {
  readonly format: keyof typeof renderers;
  readonly from?: string;
  readonly structure: Structure;
}

/** What `diff` takes besides. */
export interface DiffFlags extends CommonFlags {
  readonly unit: Grain;
  readonly threshold: number;
  readonly strict?: boolean;
  readonly bands?: Bands;
  readonly only?: readonly Only[];
  readonly minSeverity?: Severity;
  readonly label?: readonly Label[];
  readonly ignore?: readonly Ignorable[];
  readonly view: View;
  readonly all?: boolean;
  /** What the articles are called, where that is not their paths; empty where it is. */
  readonly names?: readonly [left: string, right: string];
  /** The list of pairs, where many are to be compared. */
  readonly pairs?: string;
  /** How many threads work on a list. */
  readonly jobs?: number;
}

/** What `dedupe` takes besides. */
export interface DedupeFlags extends PrintFlags, DuplicatesOptions {
  readonly format: keyof typeof duplicateRenderers | keyof typeof pairRenderers;
  readonly from?: string;
  /** The file that the collection without its redundant articles is written to. */
  readonly unique?: string;
  /** The ids of the two articles that are to be compared. */
  readonly show?: readonly [left: string, right: string];
  readonly unit?: Grain;
  readonly view?: View;
  readonly only?: readonly Only[];
  readonly all?: boolean;
  readonly progress: ProgressChoice;
  /** How many threads read and search. */
  readonly jobs?: number;
}

/** What `check` takes besides. */
export interface CheckFlags extends PrintFlags {
  readonly format: keyof typeof verdictRenderers;
  readonly update?: boolean;
  readonly ci?: boolean;
  readonly bail?: boolean;
  readonly broken?: boolean;
  /** What the name of a case must hold. */
  readonly filter?: string;
  /** How many threads judge cases. */
  readonly jobs?: number;
}

/** A shell that completion is made for. */
export type Shell = 'bash' | 'zsh' | 'fish';

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: 'diff'; readonly left: string; readonly right: string; readonly flags: DiffFlags }
  | { readonly kind: 'pairs'; readonly list: string; readonly flags: DiffFlags }
  | { readonly kind: 'check'; readonly paths: readonly string[]; readonly flags: CheckFlags }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | { readonly kind: 'inspect'; readonly file: string; readonly flags: CommonFlags }
  | { readonly kind: 'dedupe'; readonly paths: readonly string[]; readonly flags: DedupeFlags }
  | { readonly kind: 'words'; readonly text: string; readonly asked: boolean };
