import { anywhere, ends, opening, type Rule, upTo, whole } from './rule.js';

/** No link line, button or invitation is longer. */
const longestLink = 200;

/** Nor a mark of the wire's: *-- MORE --*. */
const longestMark = 16;

/** Nor a slug line. */
const longestSlug = 80;

/** Lines of the page or of the wire that no reader would call part of the story. Anchored at both ends or short: a false one would hide a difference. */
export const furniture: readonly Rule[] = [
  whole(
    'logo',
    'furniture',
    ends,
    ['FE Today Logo'],
    (text) => text.endsWith('ogo') && /^(?:[A-Z\d][\w.&'’-]*\s+){1,5}[Ll]ogo$/.test(text),
  ),
  opening(
    'share',
    whole(
      'share',
      'furniture',
      anywhere,
      ['Share if you like', 'Share this article', 'Share on Facebook', 'Share'],
      /^share(?: (?:if you like(?: it)?|(?:this|the)(?: (?:article|story|post|news|page|video))?(?: (?:on|via|with)(?: \S+){1,3})?|(?:on|via) \S+(?: \S+)?))?[.:!]?$/i,
    ),
  ),
  opening(
    'story article advertisement advertisements ad sponsored',
    whole(
      'advertisement',
      'furniture',
      anywhere,
      ['Advertisement', 'ADVERTISEMENT', 'Story continues below advertisement', 'Article continues after ad'],
      /^[-–—[(\s]*(?:(?:(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement))?)|advertisements?|ad|sponsored(?: content)?)[-–—\])\s.]*$/i,
    ),
  ),
  upTo(
    longestLink,
    opening(
      'read also must see you more related most trending recommended watch video listen photos gallery in',
      whole(
        'link',
        'furniture',
        anywhere,
        [
          'Read more: What the two sides want from the talks',
          'ALSO READ | Oman’s foreign minister in Tehran',
          'ALSO READ',
          'Related stories',
          'WATCH: Trump on the fleet',
        ],
        (text) =>
          /^(?:read more|read also|also read|must read|see also|you may also like|more (?:stories|news)|related(?: (?:news|stor(?:y|ies)|articles?|coverage|content|topics))?|most read|trending(?: now)?|recommended(?: for you)?)(?:\s*[:|–—-]\s*\S.*)?$/is.test(
            text,
          ) || /^(?:WATCH|VIDEO|LISTEN|PHOTOS|GALLERY|IN PICTURES|READ|READ MORE|ALSO READ|RELATED|MORE)\s*[:|]\s*\S/.test(text),
      ),
    ),
  ),
  upTo(
    longestLink,
    opening(
      'follow like find join',
      whole(
        'follow',
        'furniture',
        anywhere,
        [
          'Follow us on Facebook and X',
          'Follow @fetoday on Twitter',
          'Join our WhatsApp channel for the latest news',
          'Like us on Facebook',
        ],
        (text) =>
          /^(?:(?:follow|like|find) (?:us\b|@\w+)|follow .{1,40} on (?:facebook|twitter|x|instagram|google news|whatsapp)\b|join (?:us|our) .{0,40}(?:whatsapp|telegram|channel|group|facebook))/i.test(
            text,
          ),
      ),
    ),
  ),
  upTo(
    longestLink,
    opening(
      'sign subscribe get download',
      whole(
        'subscribe',
        'furniture',
        anywhere,
        [
          'Sign up for our newsletter',
          'Subscribe',
          'Subscribe to our YouTube channel',
          'Get the latest news in your inbox',
          'Download our app',
        ],
        (text) =>
          /^(?:sign up (?:for|to) (?:our|the|your|get)\b|subscribe(?: now| here| today)?[.!]?$|subscribe to (?:our|the|your)\b|get (?:the latest|our|breaking)\b.{0,60}\binbox|download (?:our|the) .{0,30}\bapp\b)/i.test(
            text,
          ),
      ),
    ),
  ),
  upTo(
    longestLink,
    opening(
      'click tap',
      whole('click', 'furniture', anywhere, ['Click here to read the full report', 'Click here', 'Tap here for live updates'], (text) =>
        /^(?:click|tap) (?:here|on the link|to (?:read|watch|share|expand))\b/i.test(text),
      ),
    ),
  ),
  opening(
    'min mins minute minutes reading',
    whole(
      'reading-time',
      'furniture',
      anywhere,
      ['3 min read', '1 minute read', 'Reading time: 4 minutes'],
      /^(?:\d+[ -]min(?:ute)?s?(?: read)?|reading time:? \d+ min(?:ute)?s?)$/i,
    ),
  ),
  opening(
    'print e email comment comments leave post add back scroll listen copy skip continue loading view show load tweet',
    whole(
      'page-control',
      'furniture',
      anywhere,
      ['Print', 'Back to top', 'Scroll down for video', 'Listen to this article', 'Leave a comment', 'Copy link', 'Skip to content'],
      /^(?:print(?: this)?(?: article| page)?|e-?mail this(?: article)?|comments?(?: \(\d+\))?|\d+ comments?|(?:leave|post|add) a comment|back to top|scroll down for (?:video|more)|listen to (?:this )?article|copy link|skip to (?:main )?content|continue reading|loading\.{0,3}|view comments|show more|load more)$/i,
    ),
  ),
  upTo(
    longestSlug,
    whole(
      'slug',
      'furniture',
      ['head'],
      [
        'BC-Iran-US-Talks, 1st Ld-Writethru',
        'BC-ML--Iran-US Talks,2nd Ld-Writethru,0512',
        'Iran-US-Talks/',
        'r z BC-IranTalks 1stLd-Writethru 02-06 0500',
      ],
      (text) => !/[.!?]$/.test(text) && (/^(?:[a-z] [a-z] )?\^?BC-\S/.test(text) || /^\w+(?:-\w+)+\/$/.test(text)),
    ),
  ),
  upTo(
    longestMark,
    whole('message-head', 'furniture', ['head'], ['ZCZC ELL0421', 'u i', 'ZCZC'], (text) =>
      /^(?:ZCZC(?: [A-Z\d]+)*|[a-z] [a-z]|[A-Z] [A-Z])$/.test(text),
    ),
  ),
  opening(
    'urgent rpt repeat refile bulletin flash alert snap update wrapup st nd rd th ld write writethru lead sig',
    whole(
      'version-mark',
      'furniture',
      ['head'],
      ['URGENT', '(UPDATE 1)', '1ST LEAD', 'UPDATE 2', '2nd Ld-Writethru', 'WRAPUP 3', 'RPT', 'sig:update'],
      /^[(\s^]*(?:urgent|rpt|repeat|refile|bulletin|flash|alert|snap|(?:update|wrapup)(?: \d+)?|\d(?:st|nd|rd|th) (?:lead|ld)(?:-writethru)?|(?:ld-)?write-?thru|lead|sig: ?\w+)[)\s]*$/i,
    ),
  ),
  upTo(
    longestMark,
    whole('run-mark', 'furniture', anywhere, ['(more)', 'MORE', '-30-', 'ENDS', 'END/', 'NNNN', '###', '* * * *'], (text) =>
      /^(?:\([Mm][Oo][Rr][Ee]\)|MORE|[-–—]+ ?\(?(?:30|0|[Mm]ore|MORE|[Ee]nds?|ENDS?)\)? ?[-–—]+|\(?ENDS?\)?[/.]?|ends\/?|NNNN|#{2,}|(?:\* ?){3,}|-{3,}|_{3,}|={3,})$/.test(
        text,
      ),
    ),
  ),
];
