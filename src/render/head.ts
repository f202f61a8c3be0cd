import type { Document, Sides, Summary } from '../model.js';
import { unseenDifference } from './bytes.js';
import type { Context } from './context.js';
import { type Ink, ink, type Line } from './ink.js';
import { sourceName } from './names.js';
import {
  allTheSame,
  bytesDiffer,
  containment,
  datelineInHead,
  editKinds,
  limitReached,
  noStoryText,
  nothingAtAll,
  totals,
} from './phrases.js';
import { visible } from './visible.js';
import { clip, wrap } from './wrap.js';

/** The head of a report: the two sources, what they say of themselves, and the totals. */
export function headLines(context: Context): Line[] {
  const { comparison, width } = context;
  return [
    ...sourceLines('-', 'left', comparison.left, width),
    ...sourceLines('+', 'right', comparison.right, width),
    [],
    ...totalLines(context),
    ...comparison.limits.flatMap((limit) => wrap([ink('alarm', '!'), ink('plain', ` ${visible(limitReached(limit))}`)], width)),
  ];
}

const hanging = '  ';

function sourceLines(mark: string, side: Ink, document: Document, width: number): Line[] {
  const room = width - hanging.length;
  const source = wrap([ink('strong', sourceName(document.source))], room);
  const lines = source.map((line, index) => [ink(side, index === 0 ? `${mark} ` : hanging), ...line]);
  const { headline, dateline, date, byline } = document.fields;
  const facts = [dateline && datelineInHead(dateline.text), byline, date, encodingOf(document)]
    .filter((fact) => fact !== undefined)
    .map(visible);
  if (headline !== undefined) lines.push([ink('plain', hanging), ...clip([ink('plain', visible(headline))], room)]);
  for (const line of wrap([ink('faint', facts.join(' · '))], room)) lines.push([ink('plain', hanging), ...line]);
  return lines;
}

/** UTF-8 goes without saying. */
function encodingOf({ encoding }: Document): string | undefined {
  return encoding.name === 'utf-8' ? undefined : encoding.name;
}

function totalLines({ comparison, names, width }: Context): Line[] {
  const { left, right, passages, summary } = comparison;
  if (passages.length === 0) return wrap([ink('strong', nothingAtAll)], width);
  const [first, ...others] = summary.same ? sameTexts(summary, left, right) : differentTexts(summary, names);
  return [wrap([ink('strong', first)], width), ...others.map((text) => wrap([ink('plain', text)], width))].flat();
}

type Texts = [first: string, ...others: string[]];

function sameTexts(summary: Summary, left: Document, right: Document): Texts {
  const unseen = unseenDifference(left, right);
  return [allTheSame(summary), bytesDiffer(unseen.left, unseen.right, unseen.both)];
}

function differentTexts(summary: Summary, names: Sides<string>): Texts {
  const { containment: share, words } = summary;
  return [
    totals(summary, names),
    words.left > 0 ? containment(share.left, words.left, names.left, names.right) : noStoryText(names.left),
    words.right > 0 ? containment(share.right, words.right, names.right, names.left) : noStoryText(names.right),
    editKinds(summary),
  ];
}
