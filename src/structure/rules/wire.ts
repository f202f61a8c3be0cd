import { anywhere, type Rule, whole } from '../rule.js';
import { beginsSentence } from '../signs/prose.js';

/** No mark of the wire's is longer: *-- MORE --*. */
const longestMark = 16;

/** Nor a slug line. */
const longestSlug = 80;

/** Nor the line that an agency closes its copy with. */
const longestHub = 200;

/** Lines of the wire that carried the story. */
export const wireLines: readonly Rule[] = [
  whole({
    name: 'slug',
    role: 'furniture',
    zones: ['head'],
    longest: longestSlug,
    examples: [
      'BC-Iran-US-Talks, 1st Ld-Writethru',
      'BC-ML--Iran-US Talks,2nd Ld-Writethru,0512',
      'Iran-US-Talks/',
      'r z BC-IranTalks 1stLd-Writethru 02-06 0500',
    ],
    test: (text) => !/[.!?]$/.test(text) && (/^(?:[a-z] [a-z] )?\^?BC-\S/.test(text) || /^\w+(?:-\w+)+\/$/.test(text)),
  }),
  whole({
    name: 'message-head',
    role: 'furniture',
    zones: ['head'],
    longest: longestMark,
    examples: ['ZCZC ELL0421', 'u i', 'ZCZC'],
    test: (text) => /^(?:ZCZC(?: [A-Z\d]+)*|[a-z] [a-z]|[A-Z] [A-Z])$/.test(text),
  }),
  whole({
    name: 'version-mark',
    role: 'furniture',
    zones: ['head'],
    opens: 'urgent rpt repeat refile bulletin flash alert snap update wrapup st nd rd th ld write writethru lead sig',
    examples: ['URGENT', '(UPDATE 1)', '1ST LEAD', 'UPDATE 2', '2nd Ld-Writethru', 'WRAPUP 3', 'RPT', 'sig:update'],
    test: /^[(\s^]*(?:urgent|rpt|repeat|refile|bulletin|flash|alert|snap|(?:update|wrapup)(?: \d+)?|\d(?:st|nd|rd|th) (?:lead|ld)(?:-writethru)?|(?:ld-)?write-?thru|lead|sig: ?\w+)[)\s]*$/i,
  }),
  whole({
    name: 'release-mark',
    role: 'furniture',
    zones: ['head'],
    opens: 'for press media news',
    examples: ['FOR IMMEDIATE RELEASE', 'PRESS RELEASE', 'Media release'],
    test: /^(?:for immediate release|(?:press|media|news) release)[:.]?$/i,
  }),
  whole({
    name: 'run-mark',
    role: 'furniture',
    zones: anywhere,
    longest: longestMark,
    examples: ['(more)', 'MORE', 'More to follow.', '-30-', 'ENDS', 'END/', 'NNNN', '###', '* * * *'],
    test: (text) =>
      /^(?:\([Mm][Oo][Rr][Ee]\)|MORE|\(?[Mm]ore (?:to (?:come|follow)|soon|follows)\.{0,3}\)?|[-–—]+ ?\(?(?:30|0|[Mm]ore|MORE|[Ee]nds?|ENDS?)\)? ?[-–—]+|\(?ENDS?\)?[/.]?|ends\/?|NNNN|#{2,}|(?:\* ?){3,}|-{3,}|_{3,}|={3,})$/.test(
        text,
      ),
  }),
  whole({
    name: 'hub',
    role: 'furniture',
    zones: ['tail'],
    opens: 'ap more follow',
    longest: longestHub,
    examples: ['AP rowing: https://apnews.com/hub/rowing', 'Follow AP’s coverage of the floods at https://apnews.com/hub/floods'],
    test: /^(?:(?:More )?AP [^:.!?]{2,60}:|Follow (?:the )?AP[’']s [^:.!?]{4,100}\bat:?)(?: \S{2,40} and)? https?:\/\/\S+$/,
  }),
];

/**
 * What the wire says of its version over the same headline, welded to the first word: *UPDATE 2-Ferry runs aground*, *RPT-CORRECTED-Ferry runs aground*. The
 * mark of a kind of copy takes a headline that is not all in capitals behind it: *POLL-TOPPING PARTY WINS* bears none.
 */
const versionSlug =
  /^(?:(?:(?:UPDATE|WRAPUP) \d{1,2}|CORRECTED|REFILE|RPT)-|(?:(?:UPDATE|WRAPUP) \d{1,2}|CORRECT(?:ED|ION)|REFILE|RPT|REPEAT|URGENT) ?[:–—] ?)+/;
const kindSlug =
  /^(?:(?:ANALYSIS|BREAKINGVIEWS|BRIEF|CHRONOLOGY|COLUMN|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|INSIGHT|INSTANT VIEW|INTERVIEW|NEWSMAKER|POLL|PREVIEW|SPECIAL REPORT|TABLE|TIMELINE)-|(?:FACTBOX|TIMELINE|EXPLAINER):\s)/;

/** A headline with a slug is cut behind it, as a paragraph is behind its dateline. */
export const slugs: readonly Rule[] = [
  {
    name: 'headline-slug',
    role: 'furniture',
    zones: ['headline'],
    examples: ['UPDATE 2-', 'CORRECTED-', 'RPT-UPDATE 1-', 'FACTBOX-', 'TIMELINE: '].map(
      (slug) => `${slug}Iran and the United States hold talks in Oman`,
    ),
    match: slugLength,
  },
];

/** No slug is longer, with the words of several: *RPT-CORRECTED-UPDATE 12-SPECIAL REPORT-*. */
const farthestHyphen = 40;

function slugLength(text: string): number {
  const first = text.charCodeAt(0);
  if (!(first >= 0x41 && first <= 0x5a) || !/[-:–—]/.test(text.slice(0, farthestHyphen))) return 0;
  const version = versionSlug.exec(text)?.[0].length ?? 0;
  const rest = text.slice(version);
  const kind = kindSlug.exec(rest)?.[0].length ?? 0;
  const sure = beginsSentence(rest.slice(kind)) && rest !== rest.toUpperCase();
  const slug = text.slice(0, version + (sure ? kind : 0)).trimEnd();
  return slug.length < text.length ? slug.length : 0;
}
