import type { Given, Verdict, VerdictStyle } from '../../model.js';
import { verdictGithub } from './github.js';
import { verdictJson } from './json.js';
import { verdictJunit } from './junit.js';
import { verdictMarkdown } from './markdown.js';
import { verdictTap } from './tap.js';
import { verdictTerminal } from './terminal.js';

/** Every way of printing a verdict, by its exact name, with a line end at its end. */
export const verdictRenderers = {
  terminal: verdictTerminal,
  json: verdictJson,
  junit: verdictJunit,
  github: verdictGithub,
  tap: verdictTap,
  markdown: verdictMarkdown,
} as const satisfies Record<string, (verdict: Verdict, style?: Given<VerdictStyle>) => string>;
