import type { Role } from '../model.js';
import { isAgency } from './agencies.js';
import { isByline, isNames, isSignOff } from './bylines.js';
import { isCrosshead } from './crossheads.js';
import { datelineOf } from './dateline.js';
import { isDateLine } from './dates.js';
import { isQuestion, isTitle, wordsIn } from './prose.js';

/** The parts of a file: what stands before the story's first paragraph, that paragraph, what follows, and the last few pieces of it. */
export type Zone = 'head' | 'lead' | 'body' | 'tail';

/** Where a piece stands. */
export interface Place {
  /** Whether there is a story at all; without one there are no titles. */
  readonly story: boolean;
  /** The roles given in the head so far. */
  readonly roles: readonly Role[];
  /** The piece before; in the head, lines that are not of the story count too. */
  readonly before: string;
  /** The pieces after: in the head up to the lead, else the next one. */
  readonly after: readonly string[];
  /** Whether all that follows is notes and furniture. */
  readonly last: boolean;
}

/** How one part of a story is recognised. */
export interface Rule {
  /** Shown by `inspect`. */
  readonly name: string;
  readonly role: Role;
  readonly zones: readonly Zone[];
  /** What it is there for, as seen in copy; each is a test. */
  readonly examples: readonly string[];
  /** How many letters of the text the part takes: 0 when it is none, all when the piece is one, fewer when the part only opens the piece. */
  readonly match: (text: string, place: Place) => number;
}

type Test = (text: string, place: Place) => boolean;

/** A rule for whole pieces. */
function whole(name: string, role: Role, zones: readonly Zone[], examples: readonly string[], test: RegExp | Test): Rule {
  const passes: Test = test instanceof RegExp ? (text) => test.test(text) : test;
  return { name, role, zones, examples, match: (text, place) => (passes(text, place) ? text.length : 0) };
}

const anywhere = ['head', 'body', 'tail'] as const;
const ends = ['head', 'tail'] as const;

/**
 * Every part of a story that is recognised, the surest first: the first rule that matches gives the role.
 *
 * What should make two stories differ decides between `note` and `furniture`. A note says something of the story: who wrote it, what was corrected, whose
 * copy it is. Furniture says something of the page (*Share if you like*) or of the wire that carried it (*(more)*, *BC-Iran-US-Talks, 1st Ld-Writethru*):
 * take it away, and no reader knows less of the story.
 */
export const rules: readonly Rule[] = [
  whole('logo', 'furniture', ends, ['FE Today Logo'], /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*\s+){1,5}[Ll]ogo$/u),
  whole(
    'share',
    'furniture',
    anywhere,
    ['Share if you like', 'Share this article', 'Share on Facebook', 'Share'],
    /^share(?: (?:if you like(?: it)?|(?:this|the)(?: (?:article|story|post|news|page|video))?(?: (?:on|via|with)(?: \S+){1,3})?|(?:on|via) \S+(?: \S+)?))?[.:!]?$/i,
  ),
  whole(
    'advertisement',
    'furniture',
    anywhere,
    ['Advertisement', 'ADVERTISEMENT', 'Story continues below advertisement', 'Article continues after ad'],
    /^[-–—[(\s]*(?:(?:(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement))?)|advertisements?|ad|sponsored(?: content)?)[-–—\])\s.]*$/i,
  ),
  whole(
    'link',
    'furniture',
    anywhere,
    ['Read more: What the two sides want from the talks', 'ALSO READ | Oman’s foreign minister in Tehran', 'ALSO READ', 'Related stories', 'WATCH: Trump on the fleet'],
    (text) =>
      text.length <= longestLink &&
      (/^(?:read more|read also|also read|must read|see also|you may also like|more (?:stories|news)|related(?: (?:news|stor(?:y|ies)|articles?|coverage|content|topics))?|most read|trending(?: now)?|recommended(?: for you)?)(?:\s*[:|–—-]\s*\S.*)?$/is.test(text) ||
        /^(?:WATCH|VIDEO|LISTEN|PHOTOS|GALLERY|IN PICTURES|READ|READ MORE|ALSO READ|RELATED|MORE)\s*[:|]\s*\S/.test(text)),
  ),
  whole(
    'follow',
    'furniture',
    anywhere,
    ['Follow us on Facebook and X', 'Follow @fetoday on Twitter', 'Join our WhatsApp channel for the latest news', 'Like us on Facebook'],
    (text) =>
      text.length <= longestLink &&
      /^(?:(?:follow|like|find) (?:us\b|@\w+)|follow .{1,40} on (?:facebook|twitter|x|instagram|google news|whatsapp)\b|join (?:us|our) .{0,40}(?:whatsapp|telegram|channel|group|facebook))/i.test(text),
  ),
  whole(
    'subscribe',
    'furniture',
    anywhere,
    ['Sign up for our newsletter', 'Subscribe', 'Subscribe to our YouTube channel', 'Get the latest news in your inbox', 'Download our app'],
    (text) =>
      text.length <= longestLink &&
      /^(?:sign up (?:for|to) (?:our|the|your|get)\b|subscribe(?: now| here| today)?[.!]?$|subscribe to (?:our|the|your)\b|get (?:the latest|our|breaking)\b.{0,60}\binbox|download (?:our|the) .{0,30}\bapp\b)/i.test(text),
  ),
  whole(
    'click',
    'furniture',
    anywhere,
    ['Click here to read the full report', 'Click here', 'Tap here for live updates'],
    (text) => text.length <= longestLink && /^(?:click|tap) (?:here|on the link|to (?:read|watch|share|expand))\b/i.test(text),
  ),
  whole('reading-time', 'furniture', anywhere, ['3 min read', '1 minute read', 'Reading time: 4 minutes'], /^(?:\d+[ -]min(?:ute)?s?(?: read)?|reading time:? \d+ min(?:ute)?s?)$/i),
  whole(
    'page-control',
    'furniture',
    anywhere,
    ['Print', 'Back to top', 'Scroll down for video', 'Listen to this article', 'Leave a comment', 'Copy link', 'Skip to content'],
    /^(?:print(?: this)?(?: article| page)?|e-?mail(?: this)?(?: article)?|tweet|whatsapp|facebook|comments?(?: \(\d+\))?|\d+ comments?|(?:leave|post|add) a comment|back to top|scroll down for (?:video|more)|listen to (?:this )?article|copy link|skip to (?:main )?content|continue reading|loading\.{0,3}|save|bookmark|home|font size|view comments|show more|load more)$/i,
  ),
  whole(
    'slug',
    'furniture',
    ['head'],
    ['BC-Iran-US-Talks, 1st Ld-Writethru', 'BC-ML--Iran-US Talks,2nd Ld-Writethru,0512', 'Iran-US-Talks/', 'r z BC-IranTalks 1stLd-Writethru 02-06 0500'],
    (text) => text.length <= 80 && !/[.!?]$/.test(text) && (/^(?:[a-z] [a-z] )?\^?BC-\S/.test(text) || /^[\p{L}\d]+(?:-[\p{L}\d]+)+\/$/u.test(text)),
  ),
  whole(
    'version-mark',
    'furniture',
    ['head'],
    ['URGENT', '(UPDATE 1)', '1ST LEAD', 'UPDATE 2', '2nd Ld-Writethru', 'WRAPUP 3', 'RPT', 'sig:update'],
    /^[(\s^]*(?:urgent|rpt|repeat|refile|bulletin|flash|alert|snap|(?:update|wrapup)(?: \d+)?|\d(?:st|nd|rd|th) (?:lead|ld)(?:-writethru)?|(?:ld-)?write-?thru|lead|sig: ?\w+)[)\s]*$/i,
  ),
  whole('run-mark', 'furniture', anywhere, ['(more)', 'MORE', '-30-', 'ENDS', 'END/', '###', '* * * *'], /^(?:\([Mm][Oo][Rr][Ee]\)|MORE|[-–—]+ ?\(?(?:30|0|[Mm]ore|MORE|[Ee]nds?|ENDS?)\)? ?[-–—]+|\(?ENDS?\)?[/.]?|ends\/?|#{2,}|(?:\* ?){3,}|-{3,}|_{3,}|={3,})$/),  whole(
    'date-line',
    'date',
    ends,
    ['February 07, 2026 00:00:00', 'Updated 3 hours ago', 'Published: 6 Feb 2026, 10:15 GMT', 'date 2026-02-06', 'Friday, February 6, 2026', '2026-02-06T10:15:00Z'],
    (text) => isDateLine(text),
  ),
  whole('agency-byline', 'byline', ['head'], ['AFP', 'Staff Reporter', 'Reuters', 'Our Correspondent', 'AFP, Muscat'], (text) => isAgency(text.replace(/(?<=\p{L})\s*[,|]\s*\p{Lu}[\p{L} ]{2,20}$/u, ''))),
  whole(
    'byline',
    'byline',
    ['head'],
    ['By Jane Doe', 'By JANE DOE, Associated Press', 'By Jane Doe and John Roe in Muscat', '^By CHARLES ODUM=', 'By AFP', 'Par Jeanne Dupont', 'Von Max Mustermann'],
    (text) => isByline(text),
  ),
  whole('names-byline', 'byline', ['head'], ['Jane Doe and John Roe', 'Jane Doe in Muscat', 'Jane Doe'], (text, { roles, after }) => roles.includes('headline') && isNames(text, after[0] ?? '')),
  whole(
    'editors-note',
    'note',
    anywhere,
    ['Editor’s note: This story contains descriptions of violence.', 'EDS: UPDATES throughout', '(Adds reaction in paragraph 3)', 'Eds: LEADS with 3 grafs to update.'],
    /^[([]?(?:(?:an )?editor[s’']{0,2}s? note|eds|note to editors|attention editors)\s*[:.—–-]|^\((?:adds|updates|recasts|corrects|changes|fixes|rewrites|refiles|repeats) [^()]+\)$/i,
  ),
  whole(
    'correction',
    'note',
    anywhere,
    ['Correction: An earlier version of this story misstated the death toll.', 'This story has been corrected to show that 12 people were killed.', 'Clarification: …', 'An earlier version of this article gave the wrong year.'],
    /^[([]?(?:correct(?:ion|ed)|clarification|erratum)\s*[:(—–]|^(?:this|the) (?:story|article|report|headline|version) (?:has been|was|is) (?:corrected|clarified|amended|updated) |^an earlier version of this (?:story|article|report|headline) /i,
  ),
  whole(
    'feed-notice',
    'note',
    anywhere,
    ['This story has been published from a wire agency feed without modifications to the text.', '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)'],
    (text) => text.length <= longestNotice && /^[([]?(?:\([^)]*\) )?(?:this|the|except) .{0,120}\b(?:agency|syndicated|news|wire) feed\b/is.test(text),
  ),
  whole(
    'credit',
    'note',
    ['head', 'body', 'tail'],
    ['(Reporting by Jane Doe in Muscat; Editing by John Roe)', 'Additional reporting by John Roe in Tehran.', 'With inputs from AFP', 'John Roe in Tehran contributed to this report.', '(With inputs from agencies)'],
    (text) =>
      text.length <= longestNotice &&
      /^[([*_\s]*(?:(?:additional |with )?(?:reporting|writing|editing) by |with (?:additional )?(?:inputs?|reporting|files|agency inputs)(?: from| by|\b)|(?:inputs|compiled) from )|\bcontributed (?:to this (?:report|story|article)|reporting)\b[^.]*\.?\)?$/i.test(text),
  ),
  whole('copyright', 'note', anywhere, ['© 2026 AFP', 'Copyright 2026 The Associated Press. All rights reserved.', '(c) 2026 Agence France-Presse'], (text) => text.length <= longestNotice && /^(?:©|\(c\) (?:\d{4}|copyright)|copyright\b.{0,6}(?:©|\(c\)|\d{4}))/i.test(text)),
  whole('sign-off', 'note', ['tail'], ['Reuter', '(Agencies)', '--IANS', '— AFP', 'dpa wsz jln npr', 'Source: Reuters', 'AFP/Reuters'], (text, { last }) => last && isSignOff(text)),
  whole(
    'bracketed-notice',
    'note',
    ['tail'],
    ['(The writer is a former ambassador to Oman. Views are personal.)', '[Translated from the Arabic by our desk]'],
    (text, { last }) => last && text.length <= longestNotice && /^(?:\([^()]{8,}\)|\[[^[\]]{8,}\])$/.test(text),
  ),
  whole('photo-prefix', 'caption', anywhere, ['Photo: Oman’s foreign ministry', 'FILE PHOTO: Abbas Araghchi in Muscat', 'Image: The port of Muscat'], /^(?:(?:file )?(?:photo|picture|image)|caption)s?\s*[:|]\s*\S/i),
  whole(
    'photo-credit',
    'caption',
    anywhere,
    ['Delegates arrive at the ministry on Friday. (AP Photo/Jane Doe)', 'Delegates arrive at the ministry in Muscat [Reuters]', 'Steve Witkoff at the talks. Photo: AFP', 'The port of Muscat /AFP', 'Smoke rises over the harbour. — Reuters/File'],
    (text) => text.length <= longestCaption && !text.endsWith('.') && photoCredit.test(text),
  ),
  whole(
    'sides',
    'caption',
    ['head'],
    ['Iran’s Foreign Minister Abbas Araghchi (right) and the US envoy Steve Witkoff reached Muscat on Friday.', 'Abbas Araghchi is seen in this file photo.', 'Araghchi (L) and Witkoff (R) in Muscat.'],
    (text, { after }) => text.length <= longestCaption && pictured.test(text) && after.length > 0,
  ),
  whole('headline', 'headline', ['head'], ['Iran, US hold talks in Oman after Trump military threats', 'WILL THE TALKS GO ON?'], isHeadline),
  whole('deck', 'deck', ['head'], ['Kremlin says Russia welcomes Iran-US nuclear talks'], (text, { story, roles }) => story && roles.includes('headline') && (isTitle(text) || isQuestion(text))),
  { name: 'glued-date', role: 'date', zones: ['lead'], examples: ['date 2026-02-06 Iran and the United States were holding talks.'], match: (text) => /^date:? \d{4}-\d\d-\d\d(?= +\S)/i.exec(text)?.[0].length ?? 0 },
  { name: 'dateline', role: 'dateline', zones: ['lead'], examples: ['MUSCAT, Oman, Feb 06 (Agencies): Iran and the United States were holding talks.'], match: (text) => datelineOf(text)?.dateline.text.length ?? 0 },
  whole('crosshead', 'crosshead', ['body'], ['\'Compromise Or War\'', 'A chance for diplomacy', 'What happens next?'], isCrosshead),
];

/** No link line, button or invitation is longer. */
const longestLink = 200;
const longestNotice = 600;
const longestCaption = 500;

const photoCredit = new RegExp(
  String.raw`(?:\((?:[^()]{0,40}\b)?(?:photo|picture|image|file|getty images|via)\b[^()]{0,60}\)|\[(?:[^[\]]{0,40}/)?(?:reuters|afp|ap|epa|getty images|file|anadolu|xinhua)\b[^[\]]{0,60}\]
  |\b(?:photo|picture|image|pic)s?\s*:\s*[^.:]{2,60}|\s[/—–-]\s?(?:afp|ap|reuters|epa|getty images|xinhua|anadolu)(?:/[\w ]{2,30}|\s+(?:file|photo))*)$`.replace(/\n\s+/g, ''),
  'i',
);

const pictured = /\((?:from |far |second )*(?:left|right|centre|center|top|bottom)\b[^()]{0,30}\)|\bin (?:this|an undated|a) (?:[\w ]{0,20})?(?:file )?(?:photo|picture|image|photograph)\b|\bfile (?:photo|picture)\b|\(L\).*\(R\)|\(R\).*\(L\)/i;

const shortestHeadline = 3;

function isHeadline(text: string, { story, roles, after }: Place): boolean {
  if (!story || roles.includes('headline') || !(isTitle(text) || isQuestion(text))) return false;
  return wordsIn(text) >= shortestHeadline || !after.some((later) => isTitle(later) && wordsIn(later) >= shortestHeadline);
}
