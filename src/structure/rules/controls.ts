import { anywhere, type Rule, whole } from '../rule.js';

/** The words of a player's box in which no video came: two sentences, and the letters of a link. */
const longestControl = 160;

/** What a reader of the page may press, and what its boxes say of themselves. Anchored at both ends: *Save the whales* is a headline. */
export const controls: readonly Rule[] = [
  whole({
    name: 'reading-time',
    role: 'furniture',
    zones: anywhere,
    opens: 'min mins minute minutes read reading estimated listen',
    examples: ['3 min read', '1 minute read', 'Reading time: 4 minutes', 'Estimated read time: 2-3 minutes', 'Listen · 5 min'],
    test: /^(?:\d+[ -]min(?:ute)?s?(?: (?:read|listen))?|(?:estimated )?read(?:ing)? time:? \d+(?:[-–]\d+)? min(?:ute)?s?|listen(?: to (?:this )?article)?[ ·•(]+[\d:]+ ?min(?:ute)?s?\)?(?: learn more)?)$/i,
  }),
  whole({
    name: 'page-control',
    role: 'furniture',
    zones: anywhere,
    opens: 'print e email comment comments leave post add back scroll listen copy link skip continue loading view show load',
    examples: [
      'Print',
      'Email This Link',
      'Back to top',
      'Scroll down for video',
      'Listen to this article',
      'Leave a comment',
      'Link copied',
      'Skip to content',
    ],
    test: /^(?:print(?: this)?(?: article| page| story)?|e-?mail this(?: (?:article|link|story|page))?|comments?(?: \(\d+\))?|\d+ comments?|(?:leave|post|add) a comment|back to top|scroll down for (?:video|more)|listen to (?:this )?article|copy link|link copied!?|skip (?:to (?:main )?content|advertisement|ad)|continue reading|loading\.{0,3}|view comments|show more|load more)$/i,
  }),
  whole({
    name: 'page-service',
    role: 'furniture',
    zones: anywhere,
    opens: 'save bookmark story share read log login report reuse enter purchase acquire our content',
    longest: longestControl,
    examples: [
      'Save',
      'Story Saved',
      'Share full article',
      'Read full story',
      'Log in to comment',
      'Login to comment',
      'Report this ad',
      'Reuse this content',
      'Enter your email address',
      'Purchase Licensing Rights',
      'Our Standards: The Thomson Reuters Trust Principles.',
      'Content by Outbrain',
    ],
    test: /^(?:bookmark|save(?: (?:this )?(?:story|article|for later))?|story saved(?: you can find this story in my bookmarks\b.*)?|share full article|read (?:the )?full (?:story|article)|log ?in to comment|report (?:this )?ad|reuse this content|enter (?:your )?e-?mail(?: address)?|(?:purchase|acquire) licensing rights(?:, opens? new tab)?|our standards: the thomson reuters trust principles\.?(?:, opens? new tab)?|content by (?:outbrain|taboola))$/i,
  }),
  whole({
    name: 'player',
    role: 'furniture',
    zones: anywhere,
    opens: 'this to play please video audio view see',
    longest: longestControl,
    examples: [
      'This video can not be played',
      'To play this video you need to enable JavaScript in your browser.',
      'Play video',
      'Video duration 01:23',
      'Audio duration 01:23',
      'View image in fullscreen',
      'View this post on Instagram',
    ],
    test: /^(?:this (?:video|audio|content) can(?: ?no|')t be played\.?(?: to play this (?:video|audio) .{0,60})?|to play this (?:video|audio)(?: clip)? you need to .{0,60}|please use .{3,40} for a more accessible video player|play (?:video|audio)|(?:video|audio) duration:? [\d:]+|(?:view|see) this (?:post|photo|video) on \w+|view image in full ?screen)$/i,
  }),
];
