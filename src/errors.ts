/** What the user can mend. Names the source, what is wrong with it and what to do next; printed as one line, exit 2. */
export class Trouble extends Error {
  override readonly name = 'Trouble';

  constructor(
    /** The file, flag or value concerned, as the user wrote it. */
    readonly subject: string,
    /** What is wrong. */
    readonly problem: string,
    /** What to do about it. */
    readonly remedy: string,
  ) {
    super(`${subject}: ${problem}; ${remedy}`);
  }
}
