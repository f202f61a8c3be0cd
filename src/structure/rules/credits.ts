import type { Place } from '../place.js';
import { anywhere, type Rule, whole } from '../rule.js';
import { isAgency } from '../signs/agencies.js';
import { isProse } from '../signs/prose.js';

/** No caption is longer. */
export const longestCaption = 500;

/** Nor who took a picture: *Maria Lund/AFP via Getty Images*. */
const longestCredit = 60;

const reuters =
  /\bREUTERS\/[A-Z][^\s/]+(?: [A-Z][^\s/]+){0,3}(?:\/(?:File [Pp]hoto|Files?|Pool|Illustration|Handout))*(?:[ .]*(?:Purchase|Acquire) Licensing Rights(?:, opens? new tab)?)?$/;

/** *Getty Images*, *Maria Lund/AFP via Getty Images*, *PA Media*: who took a picture, in a line of its own under it. */
const takenBy = /^(?:[A-Z][^.:;!?]{1,40}(?: via |\/))?(?:Getty Images|PA Media|PA Wire|Shutterstock|Alamy|EPA-EFE|Anadolu)$/;

/** *(Jane Doe/PA)*, *(Jane Doe/PA Wire)*, *(Alamy/PA)*: who took a picture and for whom, as British agencies set it behind a caption. */
const forAgency = /\(([^()/]{2,40})\/([^()/]{2,30})\)$/;
const person = /^\p{Lu}[\p{L}.'’-]*(?: (?:de|del|van|von|der|den|al|bin|\p{Lu}[\p{L}.'’-]*)){1,4}$/u;
const library = /^(?:Alamy|Getty Images|Shutterstock|iStock|Handout)$/;

/** A writer's name and agency in brackets close a story; below a caption there is more of it. */
function isTakenFor(text: string, place: Place): boolean {
  const found = text.endsWith(')') ? forAgency.exec(text) : null;
  if (!found) return false;
  const [, by = '', agency = ''] = found;
  if (!person.test(by) && !library.test(by)) return false;
  return isAgency(agency.replace(/ (?:Wire|Archive|Images|Photo)$/, '')) && place.after.some(isProse);
}

const station = /[.!?…]\((?:MGN|[KW][A-Z]{3}(?:[-/ ][A-Z][\w ]{1,20})?)\)$/;

/**
 * Stations set their call sign, or their library's, right behind a caption's full stop: *…at the bridge on Sunday, police said.(WXQV)* An agency's name there
 * closes a story: *…the minister said.(ANI)*
 */
const isOfStation = (text: string, place: Place): boolean => text.endsWith(')') && station.test(text) && place.after.some(isProse);

/** A caption that was cut is shorter by this much at least; no line of a story is a beginning of the next. */
const shortestCut = 30;

const cut = /\s*(?:\.{3}|…)$/;

const isCut = (text: string): boolean => text.endsWith('...') || text.endsWith('…');

/** Whether a cut text is the beginning of another: *The bridge in Lund is seen early…* */
function isCutOf(text: string, other: string): boolean {
  const beginning = text.replace(cut, '');
  return beginning.length >= shortestCut && other.startsWith(beginning);
}

/** Captions that are told by how the page credits a picture or sets its words. */
export const credits: readonly Rule[] = [
  whole({
    name: 'file-picture',
    role: 'caption',
    zones: anywhere,
    opens: 'file',
    longest: longestCaption,
    examples: ['FILE - The ferry is seen in the harbour of Lund on May 3, 2025.', 'FILE — Divers at the ferry.'],
    test: /^FILE ?[-–—]{1,2} ?\S/,
  }),
  whole({
    name: 'picture-label',
    role: 'caption',
    zones: anywhere,
    opens: 'image media video',
    longest: longestCaption,
    examples: ['Image source, Harbour Board', 'Image caption, The ferry ran aground at dawn', 'Media caption: Watch the ferry being towed'],
    test: /^(?:image|media|video) (?:source|caption)\s?[,:]\s?\S/i,
  }),
  whole({
    name: 'picture-number',
    role: 'caption',
    zones: ['head'],
    longest: longestCaption,
    examples: ['[1/3] The ferry lies in the harbour of Lund on Monday.'],
    test: (text) => /^\[\d{1,2}\/\d{1,2}\]\s?\S/.test(text),
  }),
  whole({
    name: 'reuters-picture',
    role: 'caption',
    zones: anywhere,
    longest: longestCaption,
    examples: [
      'The ferry lies in the harbour of Lund, Sweden. REUTERS/Jane Doe/File Photo',
      '[2/3] Divers at the ferry. REUTERS/Jane Doe Purchase Licensing Rights',
    ],
    test: (text) => text.includes('REUTERS/') && reuters.test(text),
  }),
  whole({
    name: 'picture-credit',
    role: 'caption',
    zones: anywhere,
    longest: longestCredit,
    examples: ['Getty Images', 'Jane Doe/AFP via Getty Images', 'PA Media'],
    test: takenBy,
  }),
  whole({
    name: 'agency-picture',
    role: 'caption',
    zones: anywhere,
    longest: longestCaption,
    examples: ['Waves crash against the sea wall in Lund on Saturday. (Jane Doe/PA)', 'The harbour of Lund at dawn (Alamy/PA)'],
    test: isTakenFor,
  }),
  whole({
    name: 'station-picture',
    role: 'caption',
    zones: ['head'],
    longest: longestCaption,
    examples: ['Divers search the harbour on Sunday, police said.(WXQV)'],
    test: isOfStation,
  }),
  whole({
    name: 'cut-caption',
    role: 'caption',
    zones: ['head'],
    longest: longestCaption,
    examples: ['The mayor said on Friday that nobody would pay...'],
    test: (text, place) => (isCut(text) && isCutOf(text, place.after[0] ?? '')) || (isCut(place.before) && isCutOf(place.before, text)),
  }),
];
