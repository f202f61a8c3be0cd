import type { Piece } from '../../model.js';
import type { Place } from '../place.js';
import { anywhere, ends, type Rule, whole } from '../rule.js';
import { isProse, isQuestion } from '../signs/prose.js';

/** No heading of a list is longer: *Explore more on these topics*. */
const longestHeading = 32;

/** Nor a title in it. */
const longestEntry = 140;

/** Nor a word of a menu. */
const longestSection = 16;

const heading =
  /^(?:(?:related|recommended|trending|top|more|most (?:read|popular|viewed)|latest)(?: (?:news|stor(?:y|ies)|articles?|coverage|content|topics|headlines|reading|links|tags))?(?: now)?|(?:more|explore more) on (?:this (?:story|topic)|these topics)|most (?:read|popular|viewed)|you (?:may|might) also like|recommended for you|(?:read|see|also) (?:more|also|read)|must read)\s*:?$/i;

/** *More*, *Latest* and *Top* alone may be anything. */
const isWord = /^(?:more|latest|top)$/i;

/** Whether a line heads a list of links: *Most read*, *Related Topics*, *More on this story*. */
function headsLinks(text: string): boolean {
  return text.length <= longestHeading && !isWord.test(text) && heading.test(text);
}

/** Whether a line could be one of a list of links: a title, a name, a date; no sentence. */
function isEntry(text: string): boolean {
  return text.length <= longestEntry && (!isProse(text) || isQuestion(text));
}

/** No such list of a page is longer. */
const longestList = 12;

/**
 * Whether a piece is an entry under a heading of the page. The line right before a paragraph is none, unless the heading has no other: it may be a crosshead.
 * *Most read* / *Bank of Varnholt cuts rates* / *Ferry runs aground*, with which the page ends.
 */
export function isListed(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestList); i--) {
    const { text } = pieces[i]!;
    if (headsLinks(text)) return i === at - 1 || !isOverParagraph(pieces[at + 1]);
    if (!isEntry(text)) return false;
  }
  return false;
}

const isOverParagraph = (next: Piece | undefined): boolean => next !== undefined && !isEntry(next.text);

/** The sections of a paper, as they stand in a row above its stories. */
const sections = new Set(
  `home|news|sport|sports|business|politics|world|uk|us|local|national|international|opinion|comment|culture|arts|entertainment|lifestyle|life & style|life|health|science|tech|technology
  |travel|weather|video|videos|audio|education|environment|climate|money|markets|economy|finance|football|cricket|what's on|in your area|live|more|menu|search|sign in|log in|subscribe
  |newsletters|podcasts|photos|obituaries|jobs|property|crime|courts|celebs|tv|food|features|e-paper|us & canada|asia|africa|europe|middle east`.split(
    /\s*\|\s*/,
  ),
);

const isSection = (text: string): boolean => text.length <= longestSection && sections.has(text.toLowerCase());

/** What parts the words of a menu in one line. */
const bar = /\s*[|·•›»/]\s*/;
const bars = /[|·•›»/]/;

/** No menu in one line is longer. */
const longestBar = 160;

/** A menu in one line, most of it sections: *Home | News | Sport | Elmstead | Opinion* */
function isBar(text: string): boolean {
  if (!bars.test(text)) return false;
  const words = text.split(bar);
  return words.length > 2 && words.every((word) => word.length <= longestSection) && 2 * words.filter(isSection).length > words.length;
}

/** One section alone is a kicker; a second one beside it makes a menu: *Home* / *News* / *Sport*; so does a menu in one line. */
const isOfMenu = (text: string, { before, after }: Place): boolean =>
  isSection(text) && [before, after[0] ?? ''].some((line) => isSection(line) || isBar(line));

/** No name of a paper is longer. */
const longestName = 32;

/** The name of the paper right above such a menu: *Coast Post* / *Home | News | Sport* */
const isMasthead = (text: string, { after }: Place): boolean => /^\p{Lu}[^.?!:,]*$/u.test(text) && isBar(after[0] ?? '');

/** What a story can be sent by. */
const services = new Set(
  'bluesky|email|facebook|flipboard|instagram|linkedin|mailto|messenger|pinterest|print|reddit|telegram|threads|tumblr|twitter|whatsapp|x'.split(
    '|',
  ),
);

const isService = (text: string): boolean => text.length <= longestSection && services.has(text.toLowerCase());

/** Two of them: *Facebook* / *Twitter*; one alone may be what the story is of. */
const isOfServices = (text: string, { before, after }: Place): boolean =>
  isService(text) && (isService(before) || isService(after[0] ?? ''));

/** What leads away from the story: to the paper's sections, and to other stories. */
export const menus: readonly Rule[] = [
  whole({
    name: 'services',
    role: 'furniture',
    zones: anywhere,
    longest: longestSection,
    examples: ['Facebook', 'Email'],
    test: isOfServices,
  }),
  whole({
    name: 'menu',
    role: 'furniture',
    zones: ['head'],
    longest: longestSection,
    examples: ['Home', 'News'],
    test: isOfMenu,
  }),
  whole({
    name: 'menu-bar',
    role: 'furniture',
    zones: ends,
    longest: longestBar,
    examples: ['Home | News | Sport | Opinion', 'UK · World · Business · Marwick'],
    test: isBar,
  }),
  whole({
    name: 'masthead',
    role: 'furniture',
    zones: ['head'],
    longest: longestName,
    examples: ['Coast Post'],
    test: isMasthead,
  }),
  whole({
    name: 'links',
    role: 'furniture',
    zones: anywhere,
    opens: 'related recommended trending top more most latest explore you read see also must',
    longest: longestHeading,
    examples: [
      'Most read',
      'Most read stories',
      'Related Topics',
      'Recommended Stories',
      'More on this story',
      'Top stories',
      'You might also like',
    ],
    test: headsLinks,
  }),
];

/** What stands under such a heading, where no part of a story is known: *Most read* / *Bank of Varnholt cuts rates* / *Ferry runs aground* */
export const entries: readonly Rule[] = [
  whole({
    name: 'linked',
    role: 'furniture',
    zones: ['body', 'tail'],
    longest: longestEntry,
    examples: ['Bank of Varnholt cuts rates', 'How did the ferry run aground?'],
    test: (text, place) => isEntry(text) && place.listed,
  }),
];
