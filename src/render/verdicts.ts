import type { Verdict, VerdictStyle } from '../model.js';
import { verdictGithub } from './github.js';
import { verdictJunit } from './junit.js';
import { verdictTap } from './tap.js';
import { verdictJson } from './verdict-json.js';
import { verdictMarkdown } from './verdict-markdown.js';
import { verdictTerminal } from './verdict-terminal.js';

/** Every way of printing a verdict, by its exact name, with a line end at its end. */
export const verdictRenderers = {
  terminal: verdictTerminal,
  json: verdictJson,
  junit: verdictJunit,
  github: verdictGithub,
  tap: verdictTap,
  markdown: verdictMarkdown,
} as const satisfies Record<string, (verdict: Verdict, style: VerdictStyle) => string>;
