/** What a person wrote into a file of expectations, with the place of every word. */

/** Where something stands in its file, both from 1. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** One value of a file. A value of a library's caller has no place. */
export type Sheet = ScalarSheet | ListSheet | MapSheet;

/** A text, a number, yes or no; `null` where nothing was written. */
export interface ScalarSheet {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it was written, without quotes: `0.80` for 0.8. */
  readonly text: string;
  readonly at?: At;
}

/** Values in a row. */
export interface ListSheet {
  readonly kind: 'list';
  readonly items: readonly Sheet[];
  readonly at?: At;
}

/** Values by name. */
export interface MapSheet {
  readonly kind: 'map';
  readonly entries: readonly SheetEntry[];
  readonly at?: At;
}

/** A name and its value. */
export interface SheetEntry {
  readonly key: string;
  readonly value: Sheet;
  /** Of the key. */
  readonly at?: At;
}
