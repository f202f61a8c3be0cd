import type { Collection } from '../../collection/index.js';
import type { DedupeFlags } from '../../definitions/flags.js';
import type { ExitCode } from '../../exit.js';
import type { Progress } from '../../stderr/progress.js';
import type { World } from '../../world.js';

/** What a run over a collection has at hand. */
export interface Means {
  readonly flags: DedupeFlags;
  readonly world: World;
  readonly progress: Progress;
  /** Reads the collection. */
  readonly read: () => Promise<Collection>;
}

/** What a run read, and what it exits with if all could be read. */
export interface Finding {
  readonly collection: Collection;
  readonly code: ExitCode;
}
