import { anywhere, ends, type Rule, whole } from '../rule.js';

/** No link line, button or invitation is longer. */
const longestLink = 200;

/** Lines of the page that no reader would call part of the story. Anchored at both ends or short: a false one would hide a difference. */
export const pageLines: readonly Rule[] = [
  whole({
    name: 'logo',
    role: 'furniture',
    zones: ends,
    examples: ['FE Today Logo'],
    test: (text) => text.endsWith('ogo') && /^(?:[A-Z\d][\w.&'’-]*\s+){1,5}[Ll]ogo$/.test(text),
  }),
  whole({
    name: 'share',
    role: 'furniture',
    zones: anywhere,
    opens: 'share',
    examples: ['Share if you like', 'Share this article', 'Share on Facebook', 'Share'],
    test: /^share(?: (?:if you like(?: it)?|(?:this|the)(?: (?:article|story|post|news|page|video))?(?: (?:on|via|with)(?: \S+){1,3})?|(?:on|via) \S+(?: \S+)?))?[.:!]?$/i,
  }),
  whole({
    name: 'advertisement',
    role: 'furniture',
    zones: anywhere,
    opens: 'story article advertisement advertisements ad sponsored',
    examples: [
      'Advertisement',
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Article continues after ad',
      'Advertisement - story continues below',
    ],
    test: /^[-–—[(\s]*(?:(?:(?:advertisement\s*[-–—:]\s*)?(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement))?)|advertisements?|ad|sponsored(?: content)?)[-–—\])\s.]*$/i,
  }),
  whole({
    name: 'link',
    role: 'furniture',
    zones: anywhere,
    opens: 'read also must see you more related most trending recommended watch video listen photos gallery in',
    longest: longestLink,
    examples: [
      'Read more: What the two sides want from the talks',
      'ALSO READ | Oman’s foreign minister in Tehran',
      'WATCH: Trump on the fleet',
    ],
    test: (text) =>
      /^(?:read more|read also|also read|must read|see also|you may also like|more (?:stories|news)|related(?: (?:news|stor(?:y|ies)|articles?|coverage|content|topics))?|most read|trending(?: now)?|recommended(?: for you)?)\s*[:|–—-]\s*\S.*$/is.test(
        text,
      ) || /^(?:WATCH|VIDEO|LISTEN|PHOTOS|GALLERY|IN PICTURES|READ|READ MORE|ALSO READ|RELATED|MORE)\s*[:|]\s*\S/.test(text),
  }),
  whole({
    name: 'link-within',
    role: 'furniture',
    zones: ['body', 'tail'],
    opens: 'watch listen read',
    longest: longestLink,
    examples: ['Watch: Inside the tunnel', 'Listen: The week in Muscat'],
    test: /^(?:Watch|Listen|Read)\s*[:|]\s+[^a-z\s][^.]*$/,
  }),
  whole({
    name: 'follow',
    role: 'furniture',
    zones: anywhere,
    opens: 'follow like find join',
    longest: longestLink,
    examples: [
      'Follow us on Facebook and X',
      'Follow @fetoday on Twitter',
      'Join our WhatsApp channel for the latest news',
      'Like us on Facebook',
    ],
    test: (text) =>
      /^(?:(?:follow|like|find) (?:us\b|@\w+)|follow .{1,40} on (?:facebook|twitter|x|instagram|google news|whatsapp)\b|join (?:us|our) .{0,40}(?:whatsapp|telegram|channel|group|facebook))/i.test(
        text,
      ),
  }),
  whole({
    name: 'subscribe',
    role: 'furniture',
    zones: anywhere,
    opens: 'sign subscribe get download',
    longest: longestLink,
    examples: [
      'Sign up for our newsletter',
      'Subscribe',
      'Subscribe to our YouTube channel',
      'Get the latest news in your inbox',
      'Get our free weekday email',
      'Get the latest from the Coast Post on WhatsApp',
      'Download our app',
    ],
    test: (text) =>
      /^(?:sign up here\.?$|sign up (?:for|to) (?:our|the|your|get)\b|subscribe(?: now| here| today)?[.!]?$|subscribe to (?:our|the|your)\b|get (?:the latest|our|breaking)\b.{0,60}\binbox|get our (?:free )?(?:\w+ )?(?:e-?mail|newsletter)s?$|get (?:the latest|all the latest|breaking)\b.{0,80} on whatsapp[.!]?$|download (?:our|the) .{0,30}\bapp\b)/i.test(
        text,
      ),
  }),
  whole({
    name: 'click',
    role: 'furniture',
    zones: anywhere,
    opens: 'click tap',
    longest: longestLink,
    examples: ['Click here to read the full report', 'Click here', 'Tap here for live updates'],
    test: (text) => /^(?:click|tap) (?:here|on the link|to (?:read|watch|share|expand))\b/i.test(text),
  }),
];
