import type { Document } from '../../model.js';
import { hung } from '../page/hang.js';
import { type Ink, ink, type Line, plainText } from '../page/ink.js';
import { sourceName } from '../page/source.js';
import { visible } from '../page/visible.js';
import { clip, wrap } from '../page/wrap.js';
import type { Context } from './context.js';
import { datelineInHead } from './phrases.js';

/** What every report opens with: the two sources, and what they say of themselves. */
export function titleLines({ comparison, width }: Context): Line[] {
  return [...sourceLines('-', 'left', comparison.left, width), ...sourceLines('+', 'right', comparison.right, width)];
}

const hanging = '  ';

function sourceLines(mark: string, side: Ink, document: Document, width: number): Line[] {
  const room = width - hanging.length;
  const lines = hung([ink(side, `${mark} `)], [ink('strong', sourceName(document.source))], width);
  const { headline, dateline, date, byline } = document.fields;
  const facts = [dateline && datelineInHead(dateline.text), byline, date, encodingOf(document)]
    .filter((fact) => fact !== undefined)
    .map(visible);
  if (headline !== undefined) for (const line of headlineLines(headline, room)) lines.push([ink('plain', hanging), ...line]);
  for (const line of wrap([ink('faint', facts.join(' · '))], room)) lines.push([ink('plain', hanging), ...line]);
  return lines;
}

/** A headline on two lines at most: its last words are often those that changed. */
function headlineLines(headline: string, room: number): Line[] {
  const [first = [], ...rest] = wrap([ink('plain', visible(headline))], room);
  return rest.length < 2 ? [first, ...rest] : [first, clip([ink('plain', rest.slice(0, 2).map(plainText).join(' '))], room)];
}

/** UTF-8 goes without saying. */
function encodingOf({ encoding }: Document): string | undefined {
  return encoding.name === 'utf-8' ? undefined : encoding.name;
}
