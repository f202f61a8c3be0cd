import type { Rule } from '../rule.js';
import { captions } from './captions.js';
import { controls } from './controls.js';
import { crossheads, entryHeads } from './crossheads.js';
import { pageLines } from './furniture.js';
import { entries, menus } from './lists.js';
import { notes } from './notes.js';
import { origins } from './origins.js';
import { openings, titles } from './titles.js';
import { slugs, wireLines } from './wire.js';

/**
 * Every part of a story that is recognised, the surest first: the first rule that matches gives the role.
 *
 * What should make two stories differ decides between `note` and `furniture`. A note says something of the story: who wrote it, what was corrected, whose
 * copy it is. Furniture says something of the page (*Share if you like*) or of the wire that carried it (*(more)*, *BC-Iran-US-Talks, 1st Ld-Writethru*):
 * take it away, and no reader knows less of the story.
 */
export const rules: readonly Rule[] = [
  ...pageLines,
  ...controls,
  ...menus,
  ...wireLines,
  ...origins,
  ...notes,
  ...captions,
  ...entryHeads,
  ...titles,
  ...slugs,
  ...openings,
  ...entries,
  ...crossheads,
];
