import type { Brings, Document, Passage, Role, Side, UniquePassage } from '../../../model.js';
import { calledBy } from '../../../text/callings.js';
import { fresh, freshNames, freshQuotes, isTelling } from '../../../text/news.js';
import { withinSentence } from '../../../text/quantities.js';
import { roleNames } from '../../../text/roles.js';
import { textOf } from '../../../text/units.js';
import { visible } from '../../page/visible.js';
import type { Context } from '../context.js';
import { isCounted } from './apart.js';
import { type Alone, firstOf, manyGrafs, notesQuoted } from './phrases.js';

/** How many of each list the head says. */
const most = { figures: 6, names: 4 };
/** How many passages of one side alone are read: the head of a report has no room for what more of them bring. */
const read = 100;

/** What one side alone has of the story; undefined when it has nothing. */
export function aloneOn(side: Side, { comparison, grafs }: Context): Alone | undefined {
  const own = comparison.passages.filter((passage) => isOwn(passage, side) && isCounted(passage, comparison)) as UniquePassage[];
  if (own.length === 0) return undefined;
  const roleOf = (passage: UniquePassage) => grafs[side].role(passage[side][0]!);
  const paragraphs = own.filter((passage) => roleOf(passage) === 'paragraph');
  const units = paragraphs.flatMap((passage) => passage[side]);
  const other = comparison[side === 'left' ? 'right' : 'left'];
  const isOfVersion = (passage: UniquePassage) => versionRules.has(comparison[side].blocks[passage[side][0]!.block]!.rule ?? '');
  const textIn = (passage: UniquePassage) => visible(textOf(comparison[side], passage[side][0]!));
  return {
    grafs: units.length === 0 ? '' : manyGrafs(units.length, comparison.options.unit === 'sentence', grafs[side].label(units)),
    ...newsOf(
      paragraphs.slice(0, read).map(({ brings }) => brings),
      comparison[side],
      other,
      paragraphs.length > read,
    ),
    begins: paragraphs.length === 0 ? '' : visible(textOf(comparison[side], paragraphs[0]![side][0]!)),
    parts: [
      ...partsOf(own.filter((passage) => !isOfVersion(passage) && (roleOf(passage) !== 'note' || !own.some(isOfVersion))).map(roleOf)),
      ...notesQuoted(own.filter((passage) => roleOf(passage) === 'note').length, own.filter(isOfVersion).map(textIn)),
    ],
  };
}

/** The rules of structure for a note in which a copy says what was corrected or updated: the first thing a desk looks for. */
const versionRules: ReadonlySet<string> = new Set(['editors-note', 'correction']);

function isOwn(passage: Passage, side: Side): boolean {
  return passage.kind === 'unique' && passage.side === side;
}

/** What the passages of one side bring, in few words: what the other side's text has too is no news. */
function newsOf(brought: readonly Brings[], own: Document, other: Document, isCut: boolean): Omit<Alone, 'grafs' | 'begins' | 'parts'> {
  const enough = isCut ? most.figures : Number.POSITIVE_INFINITY;
  const figures = fresh(
    brought.flatMap(({ numbers }) => numbers.filter(({ text }) => isTelling(text))),
    other,
    enough,
  );
  const quotes = freshQuotes(
    brought.flatMap((brings) => brings.quotes),
    other,
  );
  const speakers = quotes.flatMap(({ speaker }) => speaker?.text ?? []);
  const givers = figures.flatMap(({ speaker }) => speaker?.text ?? []);
  const quiet = figures.length + quotes.length > 0;
  const names = quiet
    ? []
    : freshNames(
        brought.flatMap((brings) => brings.names),
        other,
        enough,
      ).map(({ text }) => text);
  const list = (found: readonly string[], limit: number) => {
    const once = [...new Set(found.map(visible))];
    return isCut && once.length > 0 ? [...once.slice(0, limit), 'more'] : firstOf(once, limit);
  };
  return {
    figures: list(
      figures.map(({ text }) => withinSentence(text)),
      most.figures,
    ),
    givers: givers.length < figures.length ? [] : list(calledBy(givers, own.text), most.names),
    speakers: list(calledBy(speakers, own.text), most.names),
    quotes: quotes.length,
    names: list(calledBy(names, own.text), most.names),
  };
}

/** Parts that are no grafs, in the order of the text: `headline`, `2 crossheads`. */
function partsOf(roles: readonly Role[]): string[] {
  const counts = new Map<Role, number>();
  for (const role of roles) if (role !== 'paragraph') counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, count]) => (count === 1 || role === 'furniture' ? roleNames[role] : `${count} ${roleNames[role]}s`));
}
