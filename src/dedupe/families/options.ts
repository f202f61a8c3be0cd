import type { DuplicatesOptions, Given, Keep } from '../../model.js';
import { templateChoices } from '../../text/choices.js';
import { oneOf } from '../../text/given.js';
import { searchOptionsOf } from '../given.js';

const keeps: readonly Keep[] = ['auto', 'earliest', 'longest', 'first', 'most-complete'];

/** The options in full, each looked at, as those of a search are. */
export function optionsOf(options: Given<DuplicatesOptions>): DuplicatesOptions {
  return {
    ...searchOptionsOf(options),
    keep: oneOf('keep', options.keep ?? 'auto', keeps),
    templates: oneOf('templates', options.templates ?? 'apart', templateChoices),
  };
}
