import { anywhere, type Rule, whole } from '../rule.js';
import { isSignOff, longestSignOff } from '../signs/bylines.js';
import { isOfVersion } from '../signs/versions.js';

/** No notice is longer. */
const longestNotice = 600;

/** Nor the line that says where the reporters were. */
const longestReported = 200;

const reportedFrom = /^(?:[A-Z][\w'’.-]+(?:,? and |, | )?){1,6} reported from [A-Z][^.;!?]*\.$/;

/** *Doe reported from Halsund*, with which an agency closes its copy; not *Police reported from Halsund that…*, *He reported from Halsund.* */
function isReportedFrom(text: string): boolean {
  return (
    text.includes(' reported from ') &&
    reportedFrom.test(text) &&
    !/^(?:He|She|They|It|We|The)\b/.test(text) &&
    !/ (?:that|said|on|during|when|who|which) /.test(text)
  );
}

/** A line about a copyright begins with one of these; few lines do. */
const copyrightSigns = '©(Cc';

/** Lines that say something of the story from outside it: whose copy it is, who wrote it, what was corrected. */
export const notes: readonly Rule[] = [
  whole({
    name: 'editors-note',
    role: 'note',
    zones: anywhere,
    opens: 'editor editors an eds note attention adds updates recasts corrects changes fixes rewrites refiles repeats',
    examples: [
      'Editor’s note: This story contains descriptions of violence.',
      'EDS: UPDATES throughout',
      '(Adds reaction in paragraph 3)',
      'Eds: LEADS with 3 grafs to update.',
    ],
    test: /^[([]?(?:(?:an )?editor[s’']{0,2}s? note|eds|note to editors|attention editors)\s*[:.—–-]|^\((?:adds|updates|recasts|corrects|changes|fixes|rewrites|refiles|repeats) [^()]+\)$/i,
  }),
  whole({
    name: 'correction',
    role: 'note',
    zones: anywhere,
    opens: 'correction corrected clarification erratum this the an a in for update updated earlier previous prior',
    examples: [
      'Correction: An earlier version of this story misstated the death toll.',
      'This story has been corrected to show that 12 people were killed.',
      'Clarification: …',
      'An earlier version of this article gave the wrong year.',
      'Correction, March 5: The vote was 9-7.',
      'Correction 5 March 2026: The vote was 9-7.',
      '• This article was amended on 5 March 2026. The vote was 9-7.',
      '(This Nov. 20 story has been corrected to fix the number of strikers, in paragraph 2)',
      '(This July 3 story has been refiled to fix a typo in the headline)',
      '(In Nov. 20 story, corrects spelling of Hewson)',
      'This version corrects the day of the fire.',
      'This version UPDATES with a comment from the mayor.',
      'A previous version of this story said the vote was 9-8.',
      'Prior versions of this story said the vote was 9-8.',
      'This story was first published on Nov. 3. It was updated on Nov. 4 to correct the toll.',
      'The headline on this story has been corrected to say that the vote was 9-7.',
      'This story has been updated.',
      'Update 3 November: This article was updated to include a comment.',
      'For the record: The vote was 9-7, not 9-8.',
      'This is a developing story and will be updated.',
      'This is a breaking news story. Check back for updates.',
    ],
    test: isOfVersion,
  }),
  whole({
    name: 'feed-notice',
    role: 'note',
    zones: anywhere,
    opens: 'this the except with',
    longest: longestNotice,
    examples: [
      'This story has been published from a wire agency feed without modifications to the text.',
      '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
    ],
    test: (text) =>
      / feed\b/i.test(text) && /^[([]?(?:\([^)]*\) )?(?:this|the|except) .{0,120}\b(?:agency|syndicated|news|wire) feed\b/is.test(text),
  }),
  whole({
    name: 'credit',
    role: 'note',
    zones: anywhere,
    opens: 'additional with reporting writing editing compiled inputs',
    longest: longestNotice,
    examples: [
      '(Reporting by Jane Doe in Muscat; Editing by John Roe)',
      'Additional reporting by John Roe in Tehran.',
      'With inputs from AFP',
      '(With inputs from agencies)',
      '—Additional reporting by Jane Doe',
      '-- With assistance from Jane Doe.',
    ],
    test: (text) =>
      /^[([*_\s–—-]*(?:(?:Additional|With(?: additional)?) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled) [Bb]y [^\sa-z]/.test(text) ||
      /^[([*_\s–—-]*(?:with (?:additional |agency )?(?:inputs?|reporting|files)\b|with assistance (?:from|by) |(?:inputs|compiled) from )/i.test(
        text,
      ),
  }),
  whole({
    name: 'contributor',
    role: 'note',
    zones: anywhere,
    longest: longestNotice,
    examples: ['John Roe in Tehran contributed to this report.', 'Jane Doe contributed reporting.'],
    test: (text) => text.includes('contributed ') && / contributed (?:to this (?:report|story|article)|reporting)\b[^.]*\.?\)?$/.test(text),
  }),
  whole({
    name: 'agency-contributors',
    role: 'note',
    zones: ['tail'],
    longest: longestNotice,
    examples: [
      'Doe reported from Halsund. Associated Press writers John Roe in Lund and Ann Poe in Santa Lumara, California, contributed.',
      'AP journalists across the region contributed.',
    ],
    test: (text, { last }) =>
      last &&
      text.endsWith(' contributed.') &&
      /\b(?:Associated Press|AP|AFP|Reuters|Bloomberg)(?: [a-z]+){0,2} (?:writer|journalist|reporter|correspondent|photographer|editor)s?\b/.test(
        text,
      ),
  }),
  whole({
    name: 'reported-from',
    role: 'note',
    zones: ['tail'],
    longest: longestReported,
    examples: [
      'Doe reported from Halsund.',
      'Doe reported from Halsund, and Roe from Lund.',
      'Jane Doe and John Roe reported from Lumara, California.',
    ],
    test: (text, { last }) => last && isReportedFrom(text),
  }),
  whole({
    name: 'copyright',
    role: 'note',
    zones: anywhere,
    longest: longestNotice,
    examples: ['© 2026 AFP', 'Copyright 2026 The Associated Press. All rights reserved.', '(c) 2026 Agence France-Presse'],
    test: (text) =>
      copyrightSigns.includes(text.charAt(0)) && /^(?:©|\(c\) (?:\d{4}|copyright)|copyright\b.{0,6}(?:©|\(c\)|\d{4}))/i.test(text),
  }),
  whole({
    name: 'sign-off',
    role: 'note',
    zones: ['tail'],
    longest: longestSignOff,
    examples: ['Reuter', '(Agencies)', '--IANS', '— AFP', 'burs-jdo/rst', 'dpa wsz jln npr', 'Source: Reuters', 'AFP/Reuters'],
    test: (text, { last }) => last && isSignOff(text),
  }),
  whole({
    name: 'bracketed-notice',
    role: 'note',
    zones: ['tail'],
    longest: longestNotice,
    examples: ['(The writer is a former ambassador to Oman. Views are personal.)', '[Translated from the Arabic by our desk]'],
    test: (text, { last }) => last && /^(?:\([^()]{8,}\)|\[[^[\]]{8,}\])$/.test(text),
  }),
];
