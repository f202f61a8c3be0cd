import { setFlagsFromString } from 'node:v8';

const always = ['--no-regexp-tier-up', '--no-parallel-scavenge'];
/** Since Node 24, V8 optimises in two steps. 1,000 paragraphs take 0.37 s of processor time there, and 0.46 s when only the second is put off. */
const inTwoSteps = ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=60000'];

/**
 * What V8 is told before it runs the program, by the version of Node: a V8 that does not know a flag complains on standard error, so another
 * Node is told nothing.
 *
 * - Regular expressions are compiled once and for good, where V8 would first compile them for a single use and then again: a run uses some two hundred
 *   a few times each, and this spares 15 of 170 ms.
 * - Young garbage is collected by one thread: several wait for each other more than they help, for 3 of 100 parts of a long run's processor time.
 * - Functions are optimised later: most of a comparison runs through each function for a second or less, and optimising those takes more than it gives.
 *   With Node 20, 1,000 paragraphs take 0.4 s instead of 0.65 s of processor time, 10,000 take 2.0 s instead of 3.4 s, and 100,000 take 16 s instead of 17 s.
 */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: [...always, '--interrupt-budget=1000000'],
  22: [...always, '--invocation-count-for-turbofan=20000'],
  24: [...always, ...inTwoSteps],
  26: [...always, ...inTwoSteps],
};

/** Sets V8 up for a program that runs for a second. It is a setting of the whole process, so the program makes it and the library does not. */
export function tuneEngine({ versions }: NodeJS.Process): void {
  for (const flag of flags[Number.parseInt(versions.node, 10)] ?? []) setFlagsFromString(flag);
}
