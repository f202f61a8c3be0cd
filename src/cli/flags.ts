import type { Grain, Label, Only, renderers, Severity, Structure, View } from '../index.js';
import type { ColorChoice } from './color.js';
import type { Ignorable } from './values.js';

/** What every command takes. */
export interface CommonFlags {
  readonly format: keyof typeof renderers;
  readonly from?: string;
  readonly structure: Structure;
  readonly output?: string;
  readonly color: ColorChoice;
  readonly width?: number;
  readonly exitZero?: boolean;
  readonly quiet?: boolean;
}

/** What `diff` takes besides. */
export interface DiffFlags extends CommonFlags {
  readonly unit: Grain;
  readonly threshold: number;
  readonly strict?: boolean;
  readonly only?: readonly Only[];
  readonly minSeverity?: Severity;
  readonly label?: readonly Label[];
  readonly ignore?: readonly Ignorable[];
  readonly view: View;
  readonly all?: boolean;
  /** The list of pairs, where many are to be compared. */
  readonly pairs?: string;
  /** How many threads work on a list. */
  readonly jobs?: number;
}

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: 'diff'; readonly left: string; readonly right: string; readonly flags: DiffFlags }
  | { readonly kind: 'pairs'; readonly list: string; readonly flags: DiffFlags }
  | { readonly kind: 'inspect'; readonly file: string; readonly flags: CommonFlags }
  | { readonly kind: 'words'; readonly text: string; readonly asked: boolean };
