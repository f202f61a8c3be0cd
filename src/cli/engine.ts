import { setFlagsFromString } from 'node:v8';

/** The newest Node that is known to know the flag; on another it would complain on standard error. */
const newestTried = 26;

/**
 * Tells V8 to compile a regular expression once, for good, where it would first compile it for a single use and then again. A run uses
 * some two hundred expressions a few times each, and this spares it 15 of 170 ms. It is a setting of the whole process, so the program makes it and the library does not.
 */
export function tuneEngine({ versions }: NodeJS.Process): void {
  if (Number.parseInt(versions.node, 10) <= newestTried) setFlagsFromString('--no-regexp-tier-up');
}
