import { check } from './check.js';
import { completion } from './completion.js';
import { dedupe } from './dedupe.js';
import type { Definition } from './definition.js';
import { diff } from './diff.js';
import { inspect } from './inspect.js';

export { type Argument, betweenValues, type Definition, type Example, type Flag, type Legend } from './definition.js';
export { helpCommand, helpFlag, program, versionFlag } from './program.js';

/** Every command, in the order in which help lists them. */
export const definitions: readonly Definition[] = [diff, dedupe, check, inspect, completion];
