import type { Block, Document } from '../../model.js';
import { grafsOf } from '../../text/grafs.js';
import { hung } from '../page/hang.js';
import { ink, type Line } from '../page/ink.js';
import { sourceName } from '../page/source.js';
import { visible } from '../page/visible.js';
import { wrap } from '../page/wrap.js';
import { blockTitle, encodingEvidence } from './phrases.js';

/** How an article was read: its source, what was recognised, each block with its role, the rule that gave it, and its sentences; last, how its bytes were read. */
export function inspectLines(document: Document, width: number): Line[] {
  const grafs = grafsOf(document);
  const lines = wrap([ink('strong', sourceName(document.source))], width);
  lines.push(...table(fieldsOf(document), width));
  for (const block of document.blocks) lines.push([], ...blockLines(block, grafs.label([{ block: block.index }]), document, width));
  return [...lines, [], ...table(readingOf(document), width)];
}

type Fact = readonly [name: string, value: string | undefined];

function readingOf({ format, encoding, language, structure, sha256, blocks }: Document): Fact[] {
  return [
    ['format', format],
    ['encoding', `${encoding.name} (${encodingEvidence[encoding.evidence]})`],
    ['language', language],
    ['structure', structure],
    ['sha256', sha256],
    ['blocks', String(blocks.length)],
  ];
}

function fieldsOf({ fields: { headline, deck, byline, date, dateline } }: Document): Fact[] {
  return [
    ['headline', headline],
    ['deck', deck],
    ['byline', byline],
    ['date', date],
    ['dateline', dateline?.text],
    ['  place', dateline?.place],
    ['  date', dateline?.date],
    ['  credit', dateline?.credit],
  ];
}

function table(facts: readonly Fact[], width: number): Line[] {
  const nameWidth = 11;
  return facts.flatMap(([name, value]) => (value === undefined ? [] : fact(name.padEnd(nameWidth), value, width)));
}

function blockLines({ index, role, rule, sentences }: Block, graf: string, { text }: Document, width: number): Line[] {
  const numberWidth = 5;
  const title = blockTitle(index, role, graf, rule);
  return [
    ...wrap([ink('strong', visible(title))], width),
    ...sentences.flatMap(([start, end], sentence) =>
      fact(`${`${sentence + 1}`.padStart(numberWidth - 1)} `, text.slice(start, end), width),
    ),
  ];
}

/** Text of the article, or what is known of it, beside its name. */
function fact(name: string, text: string, width: number): Line[] {
  return hung([ink('faint', name)], [ink('plain', visible(text))], width);
}
