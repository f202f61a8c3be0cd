/** What a stretch of print is, which a palette turns into colour and weight. */
export type Ink =
  | 'plain'
  | 'faint'
  | 'strong'
  | 'left'
  | 'right'
  | 'deleted'
  | 'inserted'
  | 'deletedFact'
  | 'insertedFact'
  | 'note'
  | 'alarm';

/** A stretch of print in one ink. */
export interface Run {
  readonly text: string;
  readonly ink: Ink;
}

/** One line of print, without its line end. */
export type Line = readonly Run[];

/** Text in one ink. */
export function ink(name: Ink, text: string): Run {
  return { text, ink: name };
}

/** The text of a line without its ink. */
export function plainText(line: Line): string {
  return line.map(({ text }) => text).join('');
}
